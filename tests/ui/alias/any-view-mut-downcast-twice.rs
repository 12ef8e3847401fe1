use view_core::{shape, view};

fn main() {
    let mut samples = [1i16, 2, 3];
    let any = view!(mut samples).into_any();
    let first = any.downcast::<i16, shape![3]>();
    let second = any.downcast::<i16, shape![3]>();
    _ = (first, second);
}
