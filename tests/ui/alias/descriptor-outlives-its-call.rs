use view_core::view;

fn main() {
    let grid = [[1i16, 2, 3], [4, 5, 6]];
    let kept = view!(grid[.., 1]).with_c(|descriptor| descriptor);
    println!("{kept:?}");
}
