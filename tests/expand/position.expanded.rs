use view_core::view;

pub fn position(grid: &[[u8; 6]; 4]) -> u8 {
    *{
            use ::view_core::__::methods::*;
            grid.__view().rows2::<::view_core::__::At<::view_core::__::L1>,
                ::view_core::__::AtEnd<::view_core::__::L1>, _, _>(0, 0)
        }
}
