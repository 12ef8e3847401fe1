use view_core::Element;

#[derive(Element, Clone, Copy)]
#[element(bytemuck)]
struct Flag {
    up: bool,
}

fn main() {
    let _ = view_core::view!(([Flag { up: true }]));
}
