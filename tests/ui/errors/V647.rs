use view_core::view;

macro_rules! rows {
    ($grid:ident, $index:expr) => {
        view!(mut $grid => for i in ..4 [$index])
    };
}

fn main() {
    let mut grid = [[0u8; 6]; 4];
    let i = 1;
    let rows = rows!(grid, i);
}
