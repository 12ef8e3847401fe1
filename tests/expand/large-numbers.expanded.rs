use view_core::view;

pub fn large_numbers(row: &[u8; 65535]) -> usize {
    {
            use ::view_core::__::methods::*;
            row.__view().rows1::<::view_core::__::Ends<::view_core::__::Const<3000>,
                ::view_core::__::Dec5<5, 7, 0, 0, 0>,
                ::view_core::__::Dec5<6, 0, 0, 0, 0>>, _, _>(0)
        }.len()
}
