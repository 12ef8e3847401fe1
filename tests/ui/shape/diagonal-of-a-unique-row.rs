use view_core::view;

fn main() {
    let mut row = [1.0; 3];
    view!(mut row.diagonal).fill(0.0);
}
