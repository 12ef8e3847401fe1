//! The elements of the language and of `core`: numbers, cells, and what wraps others.

use crate::algebra::align::evidence::{AlignOf, OpaqueAlign};
use crate::algebra::element::dtype::Numeral;
use crate::algebra::element::dtype::{Own, OwnNumber};
use crate::algebra::element::element::Element;
use crate::algebra::number::names::{E1 as U1, E16 as U16, E2 as U2, E4 as U4, E8 as U8};
use crate::algebra::shape::stride::{SizeOf, StrideBytes};
use crate::dtype::{ByteOrder, Kind, KindAndOrder};
use core::cell::{Cell, RefCell, UnsafeCell};
use core::mem::{ManuallyDrop, MaybeUninit};
use core::num::Wrapping;

macro_rules! elements {
    ($($Unit:ident: $($T:ty)*;)*) => {$($(
        elements!(@ $Unit $T, Own);
    )*)*};
    ($($Unit:ident = $($T:ident $kind:ident)*;)*) => {$($(
        elements!(@ $Unit $T, OwnNumber);
        // SAFETY: V23, it is a primitive of this kind, in the byte order of the machine.
        #[diagnostic::do_not_recommend]
        unsafe impl Numeral for $T {
            const DTYPE: KindAndOrder = (Kind::$kind, ByteOrder::NATIVE);
        }
    )*)*};
    (@ $Unit:ident $T:ty, $Dtype:ident) => {
        const _: () = {
            // With a name, because rust-analyzer does not evaluate an expression in a type.
            const ALIGN: usize = align_of::<$T>();
            // The message of the trait says what an element is. rustc would list all of these.
            #[diagnostic::do_not_recommend]
            impl Element for $T {
                type Unit = StrideBytes<$Unit>;
                type Align = AlignOf<ALIGN>;
                type Dtype = $Dtype;
            }
            assert!(size_of::<$T>() == <$Unit as crate::algebra::number::Number>::VALUE);
        };
    };
    ($([$($G:tt)*] $T:ty as $Unit:ty, $Align:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($G)*> Element for $T {
            type Unit = $Unit;
            type Align = $Align;
            type Dtype = Own;
        }
    )*};
}
elements! {
    U1 = u8 Uint i8 Int bool Bool;
    U2 = u16 Uint i16 Int;
    U4 = u32 Uint i32 Int f32 Float;
    U8 = u64 Uint i64 Int f64 Float;
    U16 = u128 Uint i128 Int;
}
elements! {
    U1: core::sync::atomic::AtomicU8 core::sync::atomic::AtomicI8 core::sync::atomic::AtomicBool;
    U2: core::sync::atomic::AtomicU16 core::sync::atomic::AtomicI16;
    U4: char core::sync::atomic::AtomicU32 core::sync::atomic::AtomicI32;
}
#[cfg(target_has_atomic = "64")]
elements! {
    U8: core::sync::atomic::AtomicU64 core::sync::atomic::AtomicI64;
}
#[cfg(target_pointer_width = "64")]
elements!(U8 = usize Uint isize Int;);
#[cfg(target_pointer_width = "64")]
elements! {
    U8: core::sync::atomic::AtomicUsize core::sync::atomic::AtomicIsize;
}
#[cfg(target_pointer_width = "32")]
elements!(U4 = usize Uint isize Int;);
#[cfg(target_pointer_width = "32")]
elements! {
    U4: core::sync::atomic::AtomicUsize core::sync::atomic::AtomicIsize;
}
#[cfg(target_pointer_width = "16")]
elements!(U2 = usize Uint isize Int;);
#[cfg(target_pointer_width = "16")]
elements! {
    U2: core::sync::atomic::AtomicUsize core::sync::atomic::AtomicIsize;
}
// A transparent wrapper has the size of the type inside. The sizes of the other types only the compiler knows.
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
