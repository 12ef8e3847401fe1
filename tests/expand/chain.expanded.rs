use view_core::view;

pub fn chain(grid: &[[u8; 6]; 4]) -> usize {
    {
            use ::view_core::__::methods::*;
            grid.__view().slice2_chained::<::view_core::__::Onward<::view_core::__::L1>,
                    ::view_core::__::Every<::view_core::__::By2>, _,
                    _>(0,
                    0).rows1::<::view_core::__::At<::view_core::__::L0>, _,
                _>(0)
        }.len()
}
