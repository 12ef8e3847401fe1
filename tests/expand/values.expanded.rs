use view_core::view;

pub fn values(grid: &[[u8; 6]; 4], i: usize, rows: &std::ops::Range<usize>)
    -> usize {
    {
                    use ::view_core::__::methods::*;
                    let a0 = ::view_core::__::given((i));
                    grid.__view().rows1_at::<::view_core::__::Value<_>,
                        _>((a0, ()), 0)
                }.len() +
            {
                    use ::view_core::__::methods::*;
                    let a0 = ::view_core::__::given((rows));
                    let a1 = ::view_core::__::given((i));
                    grid.__view().values2_at::<::view_core::__::Value<_>,
                        ::view_core::__::Value<_>, _, _>((a0, (a1, ())), 0, 0)
                }.len() +
        {
                use ::view_core::__::methods::*;
                let a0 = ::view_core::__::given((rows));
                grid.__view().slice2_at::<::view_core::__::All,
                    ::view_core::__::Value<_>, _, _>(((), (a0, ())), 0, 0)
            }.len()
}
