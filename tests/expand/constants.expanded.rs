use view_core::view;

const N: usize = 3;

pub fn constants(row: &[u8; 9]) -> usize {
    {
                    use ::view_core::__::methods::*;
                    row.__view().rows1::<::view_core::__::Between<::view_core::__::Const<{
                            N
                        }>, ::view_core::__::Const<{ N + 2 }>,
                        ::view_core::__::By1>, _, _>(0)
                }.len() +
            {
                    use ::view_core::__::methods::*;
                    row.__view().rows1::<::view_core::__::Counted<::view_core::__::L2,
                        ::view_core::__::Const<{ N }>>, _, _>(0)
                }.len() +
        usize::from(*{
                    use ::view_core::__::methods::*;
                    row.__view().rows1::<::view_core::__::At<::view_core::__::Const<{
                            N
                        }>>, _, _>(0)
                })
}
