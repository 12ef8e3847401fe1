use view_core::view;

fn main() {
    let grid = [[1u32; 3]; 4];
    let sum = view!(grid).sum_pairwise();
}
