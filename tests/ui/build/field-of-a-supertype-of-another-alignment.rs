//! The evidence about the address of a field does not come from the alignment that a supertype of its struct states.
use std::marker::PhantomData;
use view_core::__::{member, AlignOf, StrideBytes, Field, AlignedAt, Member, Name, Own, E0, E1};
use view_core::{shape, view, Element, View};

struct Held<F> {
    x: u8,
    f: PhantomData<F>,
}

impl Element for Held<for<'x> fn(&'x ())> {
    type Unit = StrideBytes<E1>;
    type Align = AlignOf<1>;
    type Dtype = Own;
}
impl Element for Held<fn(&'static ())> {
    type Unit = StrideBytes<E1>;
    type Align = AlignOf<64>;
    type Dtype = Own;
}
impl Field<Name<120>, (), u8> for Held<fn(&'static ())> {
    type Placement = AlignedAt<E0>;
    const MEMBER: Member<Self, u8> = member!(x);
}

fn result_of<A, R>(_: impl Fn(A) -> R) -> Option<R> {
    None
}

fn main() {
    let buf = [const { Held::<for<'x> fn(&'x ())> { x: 1, f: PhantomData } }; 17];
    let honest: View<'_, Held<for<'x> fn(&'x ())>, shape![16]> = view!(buf[1..]);
    let mut unfolded = result_of(|view: View<'_, Held<fn(&'static ())>, shape![16]>| view.with_strides());
    unfolded = unfolded.or(Some(honest.with_strides()));
    let bytes = unfolded.unwrap().field::<Name<120>, (), u8, _, _, _, _>(|held| &raw const held.x);
    println!("{}", view!(bytes.as<u64>)[[1]]);
    let _ = buf[0].f;
}
