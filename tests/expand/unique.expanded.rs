use view_core::view;

pub fn unique(grid: &mut [[u8; 6]; 4]) {
    {
            use ::view_core::__::methods::*;
            grid.__view_mut().rows1::<::view_core::__::Ends<::view_core::__::L1,
                ::view_core::__::E2, ::view_core::__::L3>, _, _>(0)
        }.fill(1);
}
