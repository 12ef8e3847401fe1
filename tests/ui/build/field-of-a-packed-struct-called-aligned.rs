// The proof of the field is right, but the types state that the language aligns it.
use view_core::__::{member, Field, Member, Name, AnyOffset};
use view_core::{view, Element};

#[derive(Clone, Copy)]
#[repr(C, packed)]
struct Pair {
    x: u16,
    y: u16,
}

impl Element for Pair {
    type Unit = view_core::__::SizeOf<Self>;
    type Align = view_core::__::OpaqueAlign;
    type Dtype = view_core::__::Own;
}

// The field `y`, 121.
impl Field<Name<121>, (), u16> for Pair {
    type Placement = AnyOffset;
    const MEMBER: Member<Self, u16> = member!(packed y);
}

fn main() {
    let row = [Pair { x: 1, y: 2 }; 4];
    let v = view!(row.field(y));
    assert_eq!((v[[0]], row[0].x), (2, 1));
}
