use view_core::view;

pub fn large_numbers(row: &[u8; 65535]) -> usize {
    view!(row[3000..60000]).len()
}
