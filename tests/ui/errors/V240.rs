use view_core::view;

fn main() {
    let cube = [[[1u8, 2], [3, 4]], [[5, 6], [7, 8]]];
    // SAFETY: the matrix is only indexed.
    let matrix = unsafe { view!(cube).into_strided_matrix() };
}
