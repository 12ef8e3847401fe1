use view_core::{shape, view, Dyn};

fn main() {
    let samples = [0i16; 12];
    let _ = view!(samples).reshape::<shape![Dyn, 3]>();
}
