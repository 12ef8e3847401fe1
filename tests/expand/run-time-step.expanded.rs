use view_core::view;

pub fn run_time_step(row: &[u8], k: usize) -> usize {
    {
                use ::view_core::__::methods::*;
                let a0: ::view_core::__::usize = k;
                row.__view().slice1_at::<::view_core::__::Stepping<::view_core::__::Ahead<::view_core::__::L0>>,
                    _>((((::view_core::__::Edge::Open,
                                ::view_core::__::Stop::Open), ::view_core::__::step(a0)),
                        ()), 0)
            }.len() +
        {
                use ::view_core::__::methods::*;
                let a0: ::view_core::__::usize = k;
                row.__view().precheck::<::view_core::__::Reaches<0,
                            ::view_core::__::L6,
                            ::view_core::__::DownStartPast>>().require::<::view_core::__::Reaches<0,
                        ::view_core::__::L6,
                        ::view_core::__::DownStartPast>>().slice1_at::<::view_core::__::Stepping<::view_core::__::Ahead<::view_core::__::L5>>,
                    _>((((::view_core::__::Edge::Start(5),
                                ::view_core::__::Stop::Start(1)),
                            ::view_core::__::step_back(a0)), ()), 0)
            }.len()
}
