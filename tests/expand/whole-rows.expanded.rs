use view_core::view;

pub fn whole_rows(grid: &[[[u8; 3]; 6]; 4]) -> usize {
    {
                use ::view_core::__::methods::*;
                grid.__view().rows2::<::view_core::__::At<::view_core::__::L1>,
                    ::view_core::__::Ends<::view_core::__::L2,
                    ::view_core::__::E3, ::view_core::__::L5>, _, _>(0, 0)
            }.len() +
        {
                use ::view_core::__::methods::*;
                grid.__view().rows1::<::view_core::__::All, _, _>(0)
            }.len()
}
