//! What bases are made of.

use crate::algebra::align::evidence::{AlignOf, OpaqueAlign, Requirement};
use crate::algebra::element::validity::{Dtype, Own};
use crate::algebra::number::const_len::{Const, Length};
use crate::algebra::number::Subtracted;
use crate::algebra::shape::rank::{Rank, Room};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride::{Bytes, ItemSize, SizeOf, Static};
use core::cell::{Cell, RefCell, UnsafeCell};
use core::mem::{ManuallyDrop, MaybeUninit};
use core::num::Wrapping;
use typenum::consts::{U1, U16, U2, U4, U8};

/// A type that bases are made of. A view never copies, drops or moves elements.
///
/// Arrays are no elements: `[[f32; 3]; 2]` is a base of shape `shape![2, 3]`, whose elements are `f32`.
/// Derive it for your own types, `#[derive(Element)]`: it asks nothing of them.
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` is not an element type",
    label = "a base of these cannot be viewed",
    note = "help: put `#[derive(view_core::Element)]` on the definition of `{Self}`; an array is none, its items are: cast to them, and `.reshape[…]`"
)]
pub trait Element: Sized {
    /// The distance between neighbours in memory.
    #[doc(hidden)]
    type Unit: ItemSize;
    /// The alignment.
    #[doc(hidden)]
    type Align: Requirement;
    /// Whose word counts for the validity of bytes, by zerocopy's traits: its own, or that of a stand-in.
    #[doc(hidden)]
    type Dtype: Dtype<Self>;
}

/// What `T`'s implementation says of its size and alignment, confirmed by the compiler (V2): an implementation written by
/// hand can say anything.
pub(crate) const fn confirm<T: Element>() {
    assert!(<T::Unit as Static>::BYTES == size_of::<T>() as isize);
    assert!(T::Align::BYTES == align_of::<T>() || T::Align::BYTES == 0);
}

/// The same, wherever unsafe code believes either: a view of a subtype can have become one of `T` since it was confirmed, and
/// `for<'x> fn(&'x u8)` is a subtype of `fn(&'static u8)` with an implementation of its own.
#[inline(always)]
pub(crate) const fn confirmed<T: Element>() {
    const { confirm::<T>() }
}

macro_rules! elements {
    ($($Unit:ident: $($T:ty)*;)*) => {$($(
        impl Element for $T {
            type Unit = Bytes<$Unit>;
            type Align = AlignOf<{ align_of::<$T>() }>;
            type Dtype = Own;
        }
        const _: () = assert!(size_of::<$T>() == <$Unit as crate::algebra::number::Number>::VALUE);
    )*)*};
    ($([$($G:tt)*] $T:ty as $Unit:ty, $Align:ty;)*) => {$(
        impl<$($G)*> Element for $T {
            type Unit = $Unit;
            type Align = $Align;
            type Dtype = Own;
        }
    )*};
}
elements! {
    U1: u8 i8 bool core::sync::atomic::AtomicU8 core::sync::atomic::AtomicI8 core::sync::atomic::AtomicBool;
    U2: u16 i16 core::sync::atomic::AtomicU16 core::sync::atomic::AtomicI16;
    U4: u32 i32 f32 char core::sync::atomic::AtomicU32 core::sync::atomic::AtomicI32;
    U8: u64 i64 f64;
    U16: u128 i128;
}
#[cfg(target_has_atomic = "64")]
elements! {
    U8: core::sync::atomic::AtomicU64 core::sync::atomic::AtomicI64;
}
#[cfg(target_pointer_width = "64")]
elements! {
    U8: usize isize core::sync::atomic::AtomicUsize core::sync::atomic::AtomicIsize;
}
#[cfg(target_pointer_width = "32")]
elements! {
    U4: usize isize core::sync::atomic::AtomicUsize core::sync::atomic::AtomicIsize;
}
#[cfg(target_pointer_width = "16")]
elements! {
    U2: usize isize core::sync::atomic::AtomicUsize core::sync::atomic::AtomicIsize;
}
// A wrapper that is transparent has the size of what it wraps; of the others only the compiler knows it.
elements! {
    [T: Element] Cell<T> as T::Unit, T::Align;
    [T: Element] UnsafeCell<T> as T::Unit, T::Align;
    [T: Element] Wrapping<T> as T::Unit, T::Align;
    [T: Element] MaybeUninit<T> as T::Unit, T::Align;
    [T: Element] ManuallyDrop<T> as T::Unit, T::Align;
    [T] RefCell<T> as SizeOf<Self>, OpaqueAlign;
    [T] Option<T> as SizeOf<Self>, OpaqueAlign;
    [T, E] Result<T, E> as SizeOf<Self>, OpaqueAlign;
    [T: ?Sized] &T as SizeOf<Self>, OpaqueAlign;
    [T: ?Sized] &mut T as SizeOf<Self>, OpaqueAlign;
    [T: ?Sized] *const T as SizeOf<Self>, OpaqueAlign;
    [T: ?Sized] *mut T as SizeOf<Self>, OpaqueAlign;
    [T] core::ptr::NonNull<T> as SizeOf<Self>, OpaqueAlign;
    [T] core::sync::atomic::AtomicPtr<T> as SizeOf<Self>, OpaqueAlign;
    [] () as SizeOf<Self>, OpaqueAlign;
    [A, B] (A, B) as SizeOf<Self>, OpaqueAlign;
    [A, B, C] (A, B, C) as SizeOf<Self>, OpaqueAlign;
    [A, B, C, D] (A, B, C, D) as SizeOf<Self>, OpaqueAlign;
}
#[cfg(feature = "alloc")]
elements! {
    [T: ?Sized] alloc::boxed::Box<T> as SizeOf<Self>, OpaqueAlign;
    [T: ?Sized] alloc::rc::Rc<T> as SizeOf<Self>, OpaqueAlign;
    [T: ?Sized] alloc::sync::Arc<T> as SizeOf<Self>, OpaqueAlign;
    [T] alloc::vec::Vec<T> as SizeOf<Self>, OpaqueAlign;
    [] alloc::string::String as SizeOf<Self>, OpaqueAlign;
}
#[cfg(feature = "std")]
elements! {
    [T] std::sync::Mutex<T> as SizeOf<Self>, OpaqueAlign;
    [T] std::sync::RwLock<T> as SizeOf<Self>, OpaqueAlign;
}

/// An element, or an array of arrays of them: what the axes behind the first are made of.
///
/// # Safety
/// In memory it is as many of its elements as its shape has, in row-major order without gaps, and nothing else (V2).
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` cannot be the items of a base",
    label = "a base of these cannot be viewed",
    note = "help: items are elements (put `#[derive(view_core::Element)]` on your own types) and arrays of them, whose length view! has to know, all up to 2048, and the common sizes above; with the axis of the base they have 16 axes at most"
)]
pub unsafe trait Nested {
    /// The element.
    type Element: Element;
    /// The shape of one of these.
    type Shape: Shape;
}

// SAFETY: V2, it is its only element.
unsafe impl<T: Element> Nested for T {
    type Element = T;
    type Shape = ();
}

// SAFETY: V2, an array is `N` of its items.
unsafe impl<X: Nested, const N: usize> Nested for [X; N]
where
    Const<N>: Length,
    <<X::Shape as Shape>::Rank as Rank>::HasRoom: Room,
{
    type Element = X::Element;
    type Shape = (LengthOf<N>, X::Shape);
}

/// The array length `N` as an extent.
pub(crate) type LengthOf<const N: usize> = <<Const<N> as Length>::Nat as Subtracted>::Extent;
