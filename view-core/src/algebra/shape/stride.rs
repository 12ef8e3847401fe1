//! Byte strides, one axis each. A static stride is *symbolic*: its type says how it came about
//! (`Scaled<Const<640>, Bytes<Const<1>>>`), its value is an associated constant. Nothing is multiplied at type
//! level, which is what keeps compile times down, and generic code needs no arithmetic bounds.

use crate::algebra::family::family;
use crate::algebra::number::low_bits::{BitProduct, BitSum, Bits, Negate, NoBits};
use crate::algebra::number::verdict::Choose;
use crate::algebra::number::{Addition, Fails, Nat, Number, One, Subtracted, UTerm, Unknown, Verdict};
use crate::algebra::shape::stored::{stored_word, Stored};
use crate::algebra::shape::stride_unit::{InAny, InBytes, InElements, Unclear, Unit};
use crate::algebra::staticness::SomeDynamic;
use crate::sealed::{type_parts, Sealed};

/// The distance in bytes between neighbours along one axis, of either sign.
pub trait Stride: Sealed {
    /// What a view stores for it: nothing, or one `isize`.
    type Stored: Stored;
    /// The stride, where it is known at compile time.
    const STATIC: Option<isize>;
    /// The stride, in bytes.
    fn get(stored: Self::Stored) -> isize;
    /// `N` times this stride.
    type Times<N: Number>: Stride;
    /// The stored part of that.
    fn times<N: Number>(stored: Self::Stored) -> <Self::Times<N> as Stride>::Stored;
    /// This stride with the opposite sign.
    type Negated: Stride;
    /// The stored part of that.
    fn negated(stored: Self::Stored) -> <Self::Negated as Stride>::Stored;
    /// The stored form of a stride of so many bytes.
    ///
    /// # Safety
    /// It agrees with the type (V15), or is never used.
    unsafe fn trusted(bytes: isize) -> Self::Stored;
    /// The sum of this stride and `D`.
    type Plus<D: Stride>: Stride;
    /// The sum of `D`, which is static, and this stride.
    type PlusStatic<D: Static>: Stride;
    /// `M` if it is static, `SomeDynamic` if not.
    type Mode<M>;
    /// The lowest bits of the stride, as far as they are known.
    type Low: Bits;
    /// The zeros at the end of the lowest bits: what is known of the alignment of its multiples.
    type Zeros: Bits;
    /// The number of units in the stride, without the sign; meaningless if it has no unit.
    type Factor: Nat;
    /// The unit that the stride is a multiple of.
    type Unit: Unit;
    /// Whether the type states the number of bytes: neither a run-time value nor the size of an opaque type is part of the stride.
    type Exact: Verdict;
    /// Its size in bytes, without the sign; unknown where it is not exact.
    type Size: Nat;
    /// Whether it points backwards, as far as is known.
    type Backwards: Verdict;
    /// The same stride in the view of a field that has axes of its own. It counts structs, and the strides of the field's axes count items, so
    /// the two have different units unless both are known in bytes.
    type Enclosing: Stride<Stored = Self::Stored>;
}

type_parts! {
    /// `N` bytes.
    StrideBytes<N>;
    /// 0 bytes: the stride of a new axis, and of an axis that was broadcast.
    NoStride;
    /// As many bytes as a `T` has, for element types whose size is not a type-level number.
    SizeOf<T>;
    /// `N` times the stride `D`.
    Scaled<N, D>;
    /// The stride `D` backwards.
    Negated<D>;
    /// The stride `D` of structs, in a view of their fields, which have axes of their own. It is not a multiple of the stride between the items there.
    Enclosing<D>;
    /// The sum of two strides, of a diagonal.
    Added<A, B>;
    /// A stride known only at run time. It costs a view one word.
    DynStride;
}

/// The distance of elements side by side: a number of bytes, or the size of a type. A product does not implement it, because the value of a
/// product wraps where its type does not, and unsafe code relies on sizes (V2).
pub trait ItemSize: Static {}
impl<N: Number> ItemSize for StrideBytes<N> {}
impl<T> ItemSize for SizeOf<T> {}

/// A stride known at compile time.
pub trait Static: Stride<Stored = ()> {
    /// The stride in bytes.
    const BYTES: isize;
}

macro_rules! static_stride {
    ([$($param:ident : $Bound:path),*] $Self:ty: $value:expr; negated $Negated:ty; low $Low:ty; zeros $Zeros:ty;
     factor $Factor:ty; unit $Unit:ty; backwards $Backwards:ty) => {
        impl<$($param: $Bound),*> Static for $Self {
            const BYTES: isize = $value;
        }
        impl<$($param: $Bound),*> Stride for $Self {
            type Stored = ();
            const STATIC: Option<isize> = Some(Self::BYTES);
            #[inline(always)]
            fn get((): ()) -> isize {
                Self::BYTES
            }
            type Times<M: Number> = Scaled<M, Self>;
            #[inline(always)]
            fn times<M: Number>((): ()) {}
            type Negated = $Negated;
            #[inline(always)]
            fn negated((): ()) {}
            #[inline(always)]
            unsafe fn trusted(_: isize) {}
            type Plus<W: Stride> = W::PlusStatic<Self>;
            type PlusStatic<W: Static> = Added<W, Self>;
            type Mode<M> = M;
            type Low = $Low;
            type Zeros = $Zeros;
            type Factor = $Factor;
            type Unit = $Unit;
            type Exact = <$Unit as Unit>::Bytes;
            type Size = <<$Unit as Unit>::Bytes as Choose>::Nat<$Factor, Unknown>;
            type Backwards = $Backwards;
            type Enclosing = <$Unit as Unit>::Enclosing<Self>;
        }
    };
}

static_stride!([N: Number] StrideBytes<N>: <N as Number>::VALUE as isize; negated Negated<Self>; low <N as Number>::LowBits;
    zeros <<N as Number>::LowBits as Bits>::Zeros;
    factor <N as Number>::Nat; unit InBytes; backwards Fails);
static_stride!([T: Sized] SizeOf<T>: size_of::<T>() as isize; negated Negated<Self>; low NoBits; zeros NoBits;
    factor One; unit InElements; backwards Fails);
// Wraps only for a step beyond the extent, or around an axis of extent 0: the stride is not used then (V3).
static_stride!([N: Number, D: Static] Scaled<N, D>: (<N as Number>::VALUE as isize).wrapping_mul(D::BYTES);
    negated Negated<Self>; low BitProduct<<N as Number>::LowBits, D::Low>;
    zeros <<<N as Number>::LowBits as Bits>::Zeros as Bits>::Then<D::Zeros>;
    factor <D::Factor as Addition>::Times<<N as Number>::Nat>; unit D::Unit; backwards D::Backwards);
static_stride!([D: Static] Negated<D>: D::BYTES.wrapping_neg(); negated D; low Negate<D::Low>; zeros D::Zeros;
    factor D::Factor; unit D::Unit; backwards <D::Backwards as Verdict>::Not);
static_stride!([D: Static] Enclosing<D>: D::BYTES; negated Negated<Self>; low D::Low; zeros D::Zeros;
    factor D::Factor; unit <D::Unit as Unit>::Around; backwards D::Backwards);
// Wraps only where a diagonal has one element at most, and its stride is not used.
static_stride!([A: Static, B: Static] Added<A, B>: A::BYTES.wrapping_add(B::BYTES);
    negated Negated<Self>; low BitSum<A::Low, B::Low>; zeros BitSum<A::Zeros, B::Zeros>;
    factor <SameVerdict<A::Backwards, B::Backwards> as Choose>::Nat<
        <A::Factor as Addition>::Plus<B::Factor>,
        <AtLeastAsLong<B, A> as Choose>::Nat<
            <<A::Factor as Number>::TakenFrom<B::Factor> as Subtracted>::Number,
            <<B::Factor as Number>::TakenFrom<A::Factor> as Subtracted>::Number,
        >,
    >;
    unit <A::Unit as Unit>::With<B::Unit>;
    backwards <AtLeastAsLong<B, A> as Choose>::Verdict<B::Backwards, A::Backwards>);
static_stride!([] NoStride: 0; negated Self; low crate::algebra::number::low_bits::ZeroBits; zeros crate::algebra::number::low_bits::ZeroBits;
    factor UTerm; unit InAny; backwards Fails);

/// Whether both or neither hold.
type SameVerdict<A, B> = <A as Choose>::Verdict<B, <B as Verdict>::Not>;
/// Whether `A` is as long as `B`, or longer.
type AtLeastAsLong<A, B> = <<B as Stride>::Factor as Number>::Within<<A as Stride>::Factor>;

impl Stride for DynStride {
    stored_word!(isize);
    type Times<M: Number> = Self;
    #[inline(always)]
    fn times<M: Number>(stored: isize) -> isize {
        // A step beyond the extent selects one position, whose stride is never used (V3).
        stored.wrapping_mul(M::VALUE as isize)
    }
    type Negated = Self;
    #[inline(always)]
    fn negated(stored: isize) -> isize {
        stored.wrapping_neg()
    }
    type Plus<D: Stride> = Self;
    type PlusStatic<D: Static> = Self;
    type Mode<M> = SomeDynamic;
    family!(Low Zeros = NoBits);
    family!(Factor Size = Unknown);
    type Unit = Unclear;
    family!(Exact Backwards = Fails);
    type Enclosing = Self;
}
