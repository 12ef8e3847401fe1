use view_core::view;

fn main() {
    let (mut a, b) = ([[1.0; 3]; 4], [1.0; 12]);
    view!(mut a).zip_mut(view!(b)).for_each(|(a, b)| *a += b);
}
