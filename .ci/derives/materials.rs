//! What the drawn structs are made of.
pub use std::cell::Cell;
pub use std::fmt::Debug;
use view_core::Element;

pub const ONE: usize = 1;
pub static TEXT: &str = "a text of some length";
pub trait Twin {
    type Twin;
}
impl Twin for u8 {
    type Twin = ();
}
impl Twin for u64 {
    type Twin = ();
}
impl Twin for String {
    type Twin = ();
}
impl Twin for (u8, u16) {
    type Twin = ();
}

#[derive(Element, Clone, Copy, Debug, PartialEq, Default)]
pub struct Wrapped {
    pub small: u8,
    pub large: u64,
}
#[derive(Element, Clone, Copy, Debug, PartialEq, Default)]
#[repr(align(32))]
pub struct Aligned(pub u8);
#[derive(Element, Clone, Copy, Debug, PartialEq, Default)]
pub struct Nothing;
#[derive(Element, Clone, Debug, PartialEq, Default)]
pub struct Pair<T> {
    pub first: T,
    pub rest: [T; 2],
}

/// `wanted`, of the type of that place.
pub fn like<T>(_: &T, wanted: T) -> T {
    wanted
}

macro_rules! own {
    (Self) => {
        u8
    };
    ($other:ty) => {
        [$other; 2]
    };
}
macro_rules! pair {
    ($($inside:tt)*) => { ($($inside)*, Option<$($inside)*>) };
}
macro_rules! twice {
    ($($inside:tt)*) => { [$($inside)*; 2] };
}
macro_rules! same {
    ($inside:ty) => {
        $inside
    };
}
#[allow(unused_imports)]
pub(crate) use {own, pair, same, twice};
