use view_core::view;

fn main() {
    let mut row = [1, 2, 3];
    let mut v = view!(mut row);
    v.zip_mut(&v).for_each(|(a, b)| *a += b);
}
