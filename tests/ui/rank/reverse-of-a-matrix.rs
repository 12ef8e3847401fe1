use view_core::view;

fn main() {
    let mut grid = [[3, 1], [2, 4]];
    view!(mut grid).reverse();
}
