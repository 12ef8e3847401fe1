use view_core::view;

pub fn steps(grid: &[[u8; 6]; 4]) -> usize {
    {
            use ::view_core::__::methods::*;
            grid.__view().slice2::<::view_core::__::Every<::view_core::__::Back<::view_core::__::By1>>,
                ::view_core::__::Span<::view_core::__::Ahead<::view_core::__::L1>,
                ::view_core::__::Ahead<::view_core::__::L5>,
                ::view_core::__::By2,
                ::view_core::__::Exactly<::view_core::__::E2>,
                ::view_core::__::L5, ::view_core::__::EndPast>, _, _>(0, 0)
        }.len()
}
