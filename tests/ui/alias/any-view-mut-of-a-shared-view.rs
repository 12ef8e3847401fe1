use view_core::{view, AnyViewMut};

fn main() {
    let samples = [1i16, 2, 3];
    let any: AnyViewMut = view!(samples).into_any();
    println!("{any:?}");
}
