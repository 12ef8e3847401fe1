use view_core::{view, Element};

#[derive(Element, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Version(u16);

fn main() {
    let versions = [Version(1), Version(2)];
    let newest = view!(versions).max();
}
