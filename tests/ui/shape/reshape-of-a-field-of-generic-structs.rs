use view_core::{view, Element};

#[derive(Element, Clone, Default)]
struct Row<T> {
    items: [T; 3],
    rest: T,
}

fn main() {
    let all: [Row<String>; 6] = Default::default();
    // One stride is three structs, the other three items.
    let _ = view!(all[::3].field(items).reshape[6]);
}
