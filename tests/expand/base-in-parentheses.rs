use view_core::view;

pub fn base_in_parentheses(rows: &[Vec<u8>]) -> usize {
    view!((rows[0])[1..]).len()
}
