use view_core::{view, Element};

#[derive(Element, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
#[repr(C)]
struct Version {
    major: u16,
    minor: u16,
}

fn main() {
    let versions = [Version { major: 1, minor: 2 }, Version { major: 1, minor: 0 }];
    assert_eq!(view!(versions).iter().max().unwrap().minor, 2);
    view!(versions).max();
}
