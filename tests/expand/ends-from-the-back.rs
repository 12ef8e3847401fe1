use view_core::view;

pub fn ends_from_the_back(row: &[u8; 9]) -> usize {
    view!(row[-5..-1]).len() + view!(row[-5..]).len() + view!(row[-5..6]).len()
}
