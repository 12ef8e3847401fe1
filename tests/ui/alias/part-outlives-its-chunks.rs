use view_core::view;

fn main() {
    let mut samples = vec![1, 2, 3];
    let mut view = view!(mut samples);
    let first = view.chunks_mut::<0>(2).next();
    view.fill(0);
    drop(first);
}
