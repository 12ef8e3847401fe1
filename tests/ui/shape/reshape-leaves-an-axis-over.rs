use view_core::view;

fn main() {
    let grid = [[0i16; 3]; 4];
    view!(grid.reshape[4]);
}
