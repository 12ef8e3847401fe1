use view_core::view;

pub fn ends_from_the_back(row: &[u8; 9]) -> usize {
    {
                    use ::view_core::__::methods::*;
                    row.__view().rows1::<::view_core::__::Span<::view_core::__::Behind<::view_core::__::L5>,
                        ::view_core::__::Behind<::view_core::__::L1>,
                        ::view_core::__::By1,
                        ::view_core::__::Exactly<::view_core::__::E4>,
                        ::view_core::__::L5, ::view_core::__::BackPast>, _, _>(0)
                }.len() +
            {
                    use ::view_core::__::methods::*;
                    row.__view().rows1::<::view_core::__::Span<::view_core::__::Behind<::view_core::__::L5>,
                        ::view_core::__::Open, ::view_core::__::By1,
                        ::view_core::__::Exactly<::view_core::__::E5>,
                        ::view_core::__::L5, ::view_core::__::BackPast>, _, _>(0)
                }.len() +
        {
                use ::view_core::__::methods::*;
                row.__view().rows1::<::view_core::__::Mixed<::view_core::__::Behind<::view_core::__::L5>,
                    ::view_core::__::Ahead<::view_core::__::L6>,
                    ::view_core::__::By1, ::view_core::__::L11,
                    ::view_core::__::L5, ::view_core::__::L6>, _, _>(0)
            }.len()
}
