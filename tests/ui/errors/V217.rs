use view_core::view;

fn main() {
    let grid = [[0i16; 3]; 4];
    let rows = view!(grid.reshape[2, 5]);
}
