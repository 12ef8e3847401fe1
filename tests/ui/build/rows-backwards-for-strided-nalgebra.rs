use view_core::view;

fn main() {
    let grid = [[1u8, 2, 3], [4, 5, 6]];
    // SAFETY: the matrix is only indexed.
    let turned = unsafe { view!(grid[::-1]).into_strided_matrix() }.unwrap();
    println!("{}", turned[(0, 0)]);
}
