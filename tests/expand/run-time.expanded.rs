use view_core::view;

pub fn run_time(row: &[u8], i: usize, j: usize) -> usize {
    {
                        use ::view_core::__::methods::*;
                        let a0: ::view_core::__::usize = i;
                        let a1: ::view_core::__::usize = j;
                        row.__view().rows1_at::<::view_core::__::Runtime<::view_core::__::Dyn>,
                            _>(((::view_core::__::Edge::Start(a0),
                                    ::view_core::__::Stop::Start(a1)), ()), 0)
                    }.len() +
                {
                        use ::view_core::__::methods::*;
                        let a0: ::view_core::__::usize = i;
                        row.__view().precheck::<::view_core::__::Reaches<0,
                                    ::view_core::__::L1,
                                    ::view_core::__::BackPast>>().require::<::view_core::__::Reaches<0,
                                ::view_core::__::L1,
                                ::view_core::__::BackPast>>().rows1_at::<::view_core::__::Runtime<::view_core::__::Dyn>,
                            _>(((::view_core::__::Edge::Start(a0),
                                    ::view_core::__::Stop::End(1)), ()), 0)
                    }.len() +
            {
                    use ::view_core::__::methods::*;
                    let a0: ::view_core::__::usize = (i + 1);
                    row.__view().precheck::<::view_core::__::Reaches<0,
                                ::view_core::__::L4,
                                ::view_core::__::CountPast>>().require::<::view_core::__::Reaches<0,
                            ::view_core::__::L4,
                            ::view_core::__::CountPast>>().rows1_at::<::view_core::__::Runtime<::view_core::__::Exactly<::view_core::__::E4>>,
                        _>(((::view_core::__::Edge::Start(a0),
                                ::view_core::__::Stop::Count(4)), ()), 0)
                }.len() +
        usize::from(*{
                    use ::view_core::__::methods::*;
                    let a0: ::view_core::__::usize = i;
                    row.__view().rows1_at::<::view_core::__::Pick,
                        _>((a0, ()), 0)
                })
}
