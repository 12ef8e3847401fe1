//! Bytes between the elements are no elements, whatever size the supertype states.
use std::marker::PhantomData;
use view_core::__::{AlignOf, StrideBytes, Own, E1, E8};
use view_core::{view, Contiguous, Element, Shape, View};

struct Held<F>(bool, PhantomData<F>);

impl Element for Held<for<'x> fn(&'x ())> {
    type Unit = StrideBytes<E1>;
    type Align = AlignOf<1>;
    type Dtype = Own;
}
impl Element for Held<fn(&'static ())> {
    type Unit = StrideBytes<E8>;
    type Align = AlignOf<1>;
    type Dtype = Own;
}

#[derive(Element)]
#[repr(C)]
struct Outer {
    first: Held<for<'x> fn(&'x ())>,
    rest: [u8; 7],
}

fn slice<'a, S: Shape, L: Contiguous<Held<fn(&'static ())>, S>>(view: View<'a, Held<fn(&'static ())>, S, L>) -> &'a [Held<fn(&'static ())>] {
    view.as_slice()
}

fn main() {
    let buf = [const { Outer { first: Held(true, PhantomData), rest: [7; 7] } }; 4];
    for held in slice(view!(buf[..].field(first))) {
        println!("{}", held.0);
    }
    let _ = buf[0].rest;
}
