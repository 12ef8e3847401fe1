// Proofs of other fields, of fields of other structs, and of something that is no field.
use view_core::__::{member, Field, Member, Name, AnyOffset};
use view_core::Element;

#[derive(Element)]
struct Pair(u8, [u8; 2]);

struct Other(u8, [u16; 2]);

impl Other {
    const SECOND: Member<Self, [u16; 2]> = member!(1);
    const OF_A_PAIR: Member<Pair, [u16; 2]> = member!(1);
}

impl Field<Name<0>, (), [u8; 3]> for Pair {
    type Placement = AnyOffset;
    const MEMBER: Member<Self, [u8; 3]> = member!(1);
}

impl Field<Name<1>, (), [u16; 2]> for Pair {
    type Placement = AnyOffset;
    const MEMBER: Member<Self, [u16; 2]> = Other::SECOND;
}

impl Field<Name<2>, (), [u16; 2]> for Pair {
    type Placement = AnyOffset;
    const MEMBER: Member<Self, [u16; 2]> = Other::OF_A_PAIR;
}

impl Field<Name<3>, (), u8> for Pair {
    type Placement = AnyOffset;
    const MEMBER: Member<Self, u8> = member!(2);
}

fn main() {}
