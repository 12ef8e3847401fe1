use view_core::{view, Element};

#[derive(Element, Clone, Copy)]
#[element(bytemuck)]
struct Flag {
    up: bool,
}

fn main() {
    let flags = view!(([Flag { up: true }]));
}
