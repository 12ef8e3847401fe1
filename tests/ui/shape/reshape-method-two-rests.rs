use view_core::{shape, view, Rest};

fn main() {
    let samples = [0i16; 12];
    let _ = view!(samples).reshape::<shape![Rest, Rest]>();
}
