use view_core::view;

pub fn base_in_parentheses(rows: &[Vec<u8>]) -> usize {
    {
            use ::view_core::__::methods::*;
            (rows[0]).__view().rows1::<::view_core::__::Onward<::view_core::__::L1>,
                _, _>(0)
        }.len()
}
