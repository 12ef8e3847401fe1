use view_core::view;

fn main() {
    let (a, b) = ([1.0; 3], vec![1.0; 3]);
    view!(a).zip(&b).for_each(|_| {});
}
