use view_core::view;

pub fn run_time_step(row: &[u8], k: usize) -> usize {
    view!(row[::k]).len() + view!(row[5:1:-k]).len()
}
