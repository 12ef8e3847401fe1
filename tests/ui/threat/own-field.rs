use view_core::__::{Field, Member, Name, AnyOffset};
use view_core::Element;

#[derive(Element)]
struct Pair(u8, u8);

impl Field<Name<0>, (), u64> for Pair {
    type Placement = AnyOffset;
    const MEMBER: Member<Self, u64> = Member {
        offset: 1,
        of: core::marker::PhantomData,
    };
}

fn main() {}
