use view_core::view;

fn main() {
    let grid = [[3, 1], [2, 4]];
    let v = view!(grid);
    println!("{}", v[1]);
}
