use view_core::{view, Element};

#[derive(Element, Clone, Copy, Default)]
struct Row<T> {
    items: [T; 3],
    rest: T,
}

fn main() {
    let all = [Row::<u32>::default(); 6];
    let items = view!(all[::3].field(items).reshape[6]);
}
