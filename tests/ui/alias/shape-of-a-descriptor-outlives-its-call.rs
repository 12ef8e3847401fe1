use view_core::view;

fn main() {
    let grid = [[1i16, 2, 3], [4, 5, 6]];
    let mut kept: &[usize] = &[];
    view!(grid[.., 1]).with_c(|descriptor| kept = descriptor.shape());
    println!("{kept:?}");
}
