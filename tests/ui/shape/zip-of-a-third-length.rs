use view_core::view;

fn main() {
    let (a, b) = ([[1.0; 3]; 4], [[1.0; 3]; 5]);
    view!(a).zip(view!(a)).zip(view!(b)).for_each(|_| {});
}
