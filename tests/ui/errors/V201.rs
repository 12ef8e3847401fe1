use view_core::view;

fn main() {
    let grid = [[1.0; 3]; 4];
    let lanes = view!(grid).lanes::<2>();
}
