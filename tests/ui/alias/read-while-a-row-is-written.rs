use view_core::view;

fn main() {
    let mut image = [[0u8; 4]; 4];
    let mut v = view!(mut image);
    let mut first = v.outer_iter_mut().next().unwrap();
    let corner = v[[0, 0]];
    first.fill(corner);
}
