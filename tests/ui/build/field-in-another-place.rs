// The proof of the field is right, but the types state another place of it.
use view_core::__::{member, Field, AlignedAt, Member, Name, E2};
use view_core::{view, Element};

#[derive(Clone, Copy)]
#[repr(C)]
struct Pair {
    x: u8,
    y: u16,
    z: u16,
}

impl Element for Pair {
    type Unit = view_core::__::SizeOf<Self>;
    type Align = view_core::__::OpaqueAlign;
    type Dtype = view_core::__::Own;
}

// `z`, 122, lies 4 bytes behind the start.
impl Field<Name<122>, (), u16> for Pair {
    type Placement = AlignedAt<E2>;
    const MEMBER: Member<Self, u16> = member!(z);
}

fn main() {
    let row = [Pair { x: 1, y: 2, z: 3 }; 4];
    let v = view!(row.field(z));
    assert_eq!((v[[0]], row[0].x, row[0].y), (3, 1, 2));
}
