use view_core::{shape, view, ViewMut};

fn shorten<'a, 's>(view: ViewMut<'a, &'static str, shape![2]>) -> ViewMut<'a, &'s str, shape![2]> {
    view
}

fn main() {
    let mut words = ["a", "b"];
    shorten(view!(mut words));
}
