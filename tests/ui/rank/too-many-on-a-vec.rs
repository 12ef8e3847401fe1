use view_core::view;

fn main() {
    let row = vec![1, 2, 3];
    let _ = view!(row[.., ..]);
}
