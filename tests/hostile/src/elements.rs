//! Elements: how to read all bytes of each that have a meaning, and how to write it.

use std::cell::Cell;
use std::fmt;
use std::hint::black_box;
use std::sync::atomic::{AtomicBool, AtomicI16, AtomicI32, AtomicI8, AtomicU16, AtomicU32, AtomicU64, AtomicU8, Ordering};
use view_core::zerocopy::{big_endian, little_endian};
use view_core::Element;
use zerocopy::{FromBytes, Immutable, IntoBytes, TryFromBytes};

/// An element that is read whole.
pub trait Look: Element {
    /// Reads it.
    fn look(&self);
}

/// An element that is written.
pub trait Put: Look {
    /// Writes another value.
    fn put(&mut self);
}

macro_rules! numbers {
    ($($T:ty)*) => {$(
        impl Look for $T {
            fn look(&self) {
                black_box(*self);
            }
        }
        impl Put for $T {
            fn put(&mut self) {
                *self = black_box(self.wrapping_add(1));
            }
        }
    )*};
}
numbers!(u8 i8 u16 i16 u32 i32 u64 i64 u128 i128 usize isize);

macro_rules! values {
    ($([$($G:tt)*] $T:ty = $value:expr;)*) => {$(
        impl<$($G)*> Look for $T {
            fn look(&self) {
                black_box(self.clone());
            }
        }
        impl<$($G)*> Put for $T {
            fn put(&mut self) {
                *self = black_box($value);
            }
        }
    )*};
}
values! {
    [] f32 = 1.5;
    [] f64 = 1.5;
    [] () = ();
    [] char = 'x';
    [] String = String::from("another text, which is long enough for the heap");
    [] Box<u32> = Box::new(7);
    [T: Clone + Default] Option<T> = Some(T::default());
    [O: zerocopy::ByteOrder] zerocopy::U16<O> = zerocopy::U16::new(7);
    [O: zerocopy::ByteOrder] zerocopy::U32<O> = zerocopy::U32::new(7);
    [O: zerocopy::ByteOrder] zerocopy::U64<O> = zerocopy::U64::new(7);
}

impl Look for bool {
    fn look(&self) {
        // A match on a value that is neither variant would be undefined behaviour.
        black_box(if *self { 1 } else { 0 });
    }
}
impl Put for bool {
    fn put(&mut self) {
        *self = !*self;
    }
}
impl Look for &str {
    fn look(&self) {
        self.bytes().for_each(|byte| {
            black_box(byte);
        });
    }
}
impl Put for &'static str {
    fn put(&mut self) {
        *self = "another";
    }
}

macro_rules! atomics {
    ($($T:ident)*) => {$(
        impl Look for $T {
            fn look(&self) {
                let held = self.load(Ordering::Relaxed);
                self.store(black_box(held), Ordering::Relaxed);
            }
        }
    )*};
}
atomics!(AtomicU8 AtomicI8 AtomicU16 AtomicI16 AtomicU32 AtomicI32 AtomicU64 AtomicBool);

impl<T: Look + Default> Look for Cell<T> {
    /// It writes as well, because a shared `Cell` can be written to.
    fn look(&self) {
        let held = self.take();
        held.look();
        self.set(held);
    }
}
impl<T: Look + Default> Put for Cell<T> {
    fn put(&mut self) {
        self.look();
    }
}

/// An element without size.
#[derive(Debug, Clone, Copy, Default, PartialEq, Element)]
pub struct Empty;

/// A struct with fields of several sizes, an array among them.
#[derive(Debug, Clone, Copy, Default, PartialEq, Element)]
#[repr(C)]
pub struct Record {
    /// One byte.
    pub small: u8,
    /// Two.
    pub middle: u16,
    /// Eight, of alignment 4.
    pub large: [u32; 2],
}

/// A packed struct, whose second field is misaligned in every other element.
#[derive(Debug, Clone, Copy, Default, PartialEq, Element, FromBytes, IntoBytes, Immutable)]
#[repr(C, packed)]
pub struct Tight {
    /// One byte.
    pub small: u8,
    /// Two, at an odd offset.
    pub middle: u16,
}

/// Two bytes without alignment.
#[derive(Debug, Clone, Copy, Default, PartialEq, Element, FromBytes, IntoBytes, Immutable)]
#[repr(C)]
pub struct Two(pub [u8; 2]);

/// An element with more bytes than any base of the drawn functions.
#[derive(Debug, Clone, Copy, PartialEq, Element, FromBytes, IntoBytes, Immutable)]
#[repr(C)]
pub struct Vast(pub [u64; 512]);

/// A struct with a text and a number.
#[derive(Debug, Clone, Default, PartialEq, Element)]
pub struct Named {
    /// The text.
    pub name: &'static str,
    /// The number.
    pub number: u8,
}

/// An element whose text is longer each time that it is written.
#[derive(Default, Element)]
pub struct Grows(Cell<usize>);
impl fmt::Display for Grows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.set(self.0.get() + 1);
        (0..self.0.get()).try_for_each(|_| f.write_str("x"))
    }
}
impl fmt::Debug for Grows {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// An element with invalid bit patterns.
#[derive(Debug, Clone, Copy, PartialEq, Element, TryFromBytes, IntoBytes, Immutable)]
#[repr(u8)]
pub enum Colour {
    /// 0
    Red,
    /// 1
    Green,
}

impl Look for Vast {
    fn look(&self) {
        black_box(self.0.iter().fold(0, |all, one| all ^ one));
    }
}
values! {
    [] Empty = Empty;
    [] Record = Record { small: 1, middle: 2, large: [3, 4] };
    [] Tight = Tight { small: 1, middle: 2 };
    [] Two = Two([3, 4]);
    [] Named = Named { name: "other", number: 5 };
}
impl Look for Grows {
    fn look(&self) {
        self.0.look();
    }
}
impl Put for Grows {
    fn put(&mut self) {
        self.0.put();
    }
}
impl Look for Colour {
    fn look(&self) {
        black_box(match self {
            Self::Red => 1,
            Self::Green => 2,
        });
    }
}

/// Names that the drawn functions use.
pub type Le16 = little_endian::U16;
/// See [`Le16`].
pub type Be32 = big_endian::U32;
