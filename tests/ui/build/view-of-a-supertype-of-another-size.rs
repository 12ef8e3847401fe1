//! A view of a type becomes one of its supertype, whose implementation of `Element` lies: no element is read 1000 bytes away.
use std::marker::PhantomData;
use view_core::__::{StrideBytes, OpaqueAlign, Own, SizeOf, E1000};
use view_core::{shape, view, Element, View};

struct Held<F>(u8, PhantomData<F>);

impl Element for Held<for<'x> fn(&'x ())> {
    type Unit = SizeOf<Self>;
    type Align = OpaqueAlign;
    type Dtype = Own;
}
impl Element for Held<fn(&'static ())> {
    type Unit = StrideBytes<E1000>;
    type Align = OpaqueAlign;
    type Dtype = Own;
}

fn main() {
    let buf: [Held<for<'x> fn(&'x ())>; 3] = [Held(1, PhantomData), Held(2, PhantomData), Held(3, PhantomData)];
    let honest: View<'_, Held<for<'x> fn(&'x ())>, shape![3]> = view!(buf);
    let other: View<'_, Held<fn(&'static ())>, shape![3]> = honest;
    println!("{}", other[[2]].0);
}
