use view_core::view;

pub fn run_time(row: &[u8], i: usize, j: usize) -> usize {
    view!(row[i..j]).len()
        + view!(row[i..-1]).len()
        + view!(row[(i + 1)..+4]).len()
        + usize::from(*view!(row[i]))
}
