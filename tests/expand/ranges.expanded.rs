use view_core::view;

pub fn ranges(grid: &[[u8; 6]; 4]) -> usize {
    {
            use ::view_core::__::methods::*;
            grid.__view().slice2::<::view_core::__::Ends<::view_core::__::L1,
                ::view_core::__::E3, ::view_core::__::L4>,
                ::view_core::__::Span<::view_core::__::Ahead<::view_core::__::L0>,
                ::view_core::__::Behind<::view_core::__::L1>,
                ::view_core::__::By1,
                ::view_core::__::Shorter<::view_core::__::L1>,
                ::view_core::__::L1, ::view_core::__::BackPast>, _, _>(0, 0)
        }.len()
}
