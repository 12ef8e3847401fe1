use view_core::__::{member, Field, Member, Name, AnyOffset};
use view_core::{view, Element};

#[derive(Element)]
struct Byte {
    value: u8,
}

// Safe code claims that the field `b`, 98, is a `bool`.
impl Field<Name<98>, (), bool> for Byte {
    type Placement = AnyOffset;
    const MEMBER: Member<Self, bool> = member!(value);
}

fn main() {
    let row = [Byte { value: 3 }];
    let _ = view!(row.field(value));
}
