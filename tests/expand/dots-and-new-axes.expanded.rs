use view_core::view;

pub fn dots_and_new_axes(grid: &[[[u8; 3]; 6]; 4]) -> usize {
    {
                    use ::view_core::__::methods::*;
                    {
                                    grid.__view()
                                }.ranked::<2>().slice1_chained::<::view_core::__::At<::view_core::__::L1>,
                            _,
                            _>(0).last1_at::<::view_core::__::At<::view_core::__::L2>,
                        _>(((), ()), 0)
                }.len() +
            {
                    use ::view_core::__::methods::*;
                    grid.__view().rows1_chained::<::view_core::__::Ends<::view_core::__::L1,
                            ::view_core::__::E2, ::view_core::__::L3>, _,
                            _>(0).insert::<(::view_core::__::New,
                        (::view_core::__::All, (::view_core::__::New, ())))>()
                }.len() +
        {
                use ::view_core::__::methods::*;
                {
                                    grid.__view()
                                }.ranked::<1>().last1_at::<::view_core::__::Ends<::view_core::__::L0,
                            ::view_core::__::E2, ::view_core::__::L2>,
                            _>(((), ()),
                            0).with_strides().insert_last::<(::view_core::__::New,
                    (::view_core::__::All, ()))>()
            }.len()
}
