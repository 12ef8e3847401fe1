use view_core::{view, Element};

#[derive(Element, Clone, Copy)]
enum Light {
    Red,
    Green,
}

fn main() {
    let row = [Light::Red, Light::Green];
    let _ = view!(row.field(0));
}
