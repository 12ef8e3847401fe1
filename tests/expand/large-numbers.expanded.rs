use view_core::view;

pub fn large_numbers(row: &[u8; 65535]) -> usize {
    {
            use ::view_core::__::methods::*;
            row.__view().rows1::<::view_core::__::Ends<::view_core::__::X8<::view_core::__::XB<::view_core::__::XB<::view_core::__::Zero>>>,
                ::view_core::__::Dec5<5, 7, 0, 0, 0>,
                ::view_core::__::X0<::view_core::__::X6<::view_core::__::XA<::view_core::__::XE<::view_core::__::Zero>>>>>,
                _, _>()
        }.len()
}
