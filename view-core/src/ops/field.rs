//! `.field(pos.x)`: one field of every element.

use crate::algebra::align::evidence::{Evidence, Requirement};
use crate::algebra::disjoint::inside::{inside, Inside};
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::element::cast_rules::{AllAligned, CastAnswer};
use crate::algebra::element::element::{confirm, Element};
use crate::algebra::element::nested::Nested;
use crate::algebra::number::low_bits::{BitSum, Bits};
use crate::algebra::number::{Nat, Number, Unknown};
use crate::algebra::shape::append::{Append, AppendStrides};
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::size_limit::countable;
use crate::algebra::shape::stored::Stored;
use crate::algebra::shape::stride_list::StrideList;
use crate::checks::settled::{StaticShape, StaticStrides};
use crate::error::{refuse, ViewError};
use crate::message::say::{Accept, Accepted};
use crate::ops::cast::{check, proven};
use crate::ops::member::Member;
use crate::sealed::{markers, Sealed};
use crate::view::slice_static::WithStrides;
use crate::view::view::{View, ViewMut};
use core::marker::PhantomData;

/// The name of a field: up to sixteen of its bytes as a number, then the rest.
pub struct Name<const BYTES: u128, Rest = ()>(PhantomData<Rest>);
impl<const BYTES: u128, Rest> Sealed for Name<BYTES, Rest> {}

/// A struct with a field called `N`, of type `X`; `#[derive(Element)]` implements it. `W` is a type with the visibility of the field, so
/// rustc refuses to infer it where the field is not visible.
///
/// It is a safe trait, and nothing relies on an implementation: a [`Member`] proves that there is such a field, and a constant compares it
/// with `Placement`.
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` has no such field [V312]",
    label = "`{Self}` has no fields that a view can reach",
    note = "help: structs with `#[derive(view_core::Element)]` have, unless they are both packed and generic"
)]
pub trait Field<N, W, X>: Element {
    /// What the types know of its place.
    type Placement: Placement;
    /// The field itself.
    const MEMBER: Member<Self, X>;
}

/// Where a field is, as far as the types know.
pub trait Placement: Sealed {
    /// The offset, if the types know it.
    const OFFSET: Option<usize>;
    /// The known low bits of the address of the field in an element whose address has the low bits `B`.
    type Bits<B: Bits>: Bits;
    /// The evidence beyond the alignment `A` in these bits.
    type Beyond<A: Requirement, B: Bits>: Evidence;
    /// Whether all fields of type `T` are aligned, at addresses with the low bits `B` and the strides `D` along the axes of `S`: `Accept`, or
    /// the reason why not.
    type Aligned<S: Shape, D: StrideList, T: Element, B: Bits>;
    /// The offset as a number, as far as the types know it.
    type At: Nat;
    /// Whether the struct is packed, so that dynamic strides have to be checked at run time.
    const PACKED: bool;
}

markers! {
    /// `N` bytes behind the start of a struct that is not packed: the compiler has aligned the field.
    AlignedAt<N>;
    /// `N` bytes behind the start, in a packed struct.
    PackedAt<N>;
    /// In a generic struct that is not packed: the compiler has aligned the field, and only it knows the offset.
    AnyOffset;
}

impl<N: Number> Placement for AlignedAt<N> {
    const OFFSET: Option<usize> = Some(N::VALUE);
    type Bits<B: Bits> = BitSum<B, N::LowBits>;
    type Beyond<A: Requirement, B: Bits> = A::Moved<B, Self::Bits<B>>;
    type Aligned<S: Shape, D: StrideList, T: Element, B: Bits> = Accept;
    type At = N::Nat;
    const PACKED: bool = false;
}
impl<N: Number> Placement for PackedAt<N> {
    const OFFSET: Option<usize> = Some(N::VALUE);
    type Bits<B: Bits> = BitSum<B, N::LowBits>;
    type Beyond<A: Requirement, B: Bits> = A::Moved<B, Self::Bits<B>>;
    type Aligned<S: Shape, D: StrideList, T: Element, B: Bits> =
        <AllAligned<S, D, T, B> as CastAnswer>::Aligned<S, D, u8, T, B>;
    type At = N::Nat;
    const PACKED: bool = true;
}
impl Placement for AnyOffset {
    const OFFSET: Option<usize> = None;
    type Bits<B: Bits> = ();
    type Beyond<A: Requirement, B: Bits> = A::Beyond<()>;
    type Aligned<S: Shape, D: StrideList, T: Element, B: Bits> = Accept;
    type At = Unknown;
    const PACKED: bool = false;
}

/// The known low bits of the address of the first element.
type BitsOf<T, L> = <<L as Layout>::Align as Evidence>::Bits<<T as Element>::Align>;
/// Those of the address of the field in it.
type FieldBits<T, P, L> = <P as Placement>::Bits<BitsOf<T, L>>;
/// The element of a field, and the shape of the axes that it adds.
type Inner<X> = <X as Nested>::Element;
type InnerShape<X> = <X as Nested>::Shape;
type InnerStrides<X> = <InnerShape<X> as Shape>::Strides<<Inner<X> as Element>::Unit>;
type OuterStrides<D, X> = <InnerShape<X> as Append>::Within<D>;
type FieldStrides<D, X> = <OuterStrides<D, X> as AppendStrides>::Then<InnerStrides<X>>;
type FieldShape<S, X> = <S as Append>::Then<InnerShape<X>>;
type EvidenceOf<T, P, X, L> = <P as Placement>::Beyond<<Inner<X> as Element>::Align, BitsOf<T, L>>;
type FieldLayoutOf<T, P, X, S, D, L> = <S as Append>::FieldLayout<FieldStrides<D, X>, EvidenceOf<T, P, X, L>>;

/// The type of the field `N` that every `T` of a view of shape `S`, with strides `D` in the layout `L`, has.
///
/// `F`, `Z` and `K` are element, shape and layout of the result: a field that is an array adds its axes at the end. They are parameters, not
/// associated types, so that one predicate fails and one error is reported.
///
/// # Safety
/// Every `T` has a field of type `Self` at `OFFSET` bytes, which is visible where `W` is. `inside` is the part of a `T` that it takes. The axes
/// of `Z` and the strides of `K` are those of `S` and `D`, then those of a `Self` as an array of `F`s; `stored` are their stored parts
/// (V15). All fields are aligned and the evidence of `K` is true if `PROVEN`, and otherwise if `check` returns no error (V11).
#[diagnostic::on_unimplemented(
    message = "view!: this field holds `{Self}`, which is not an element type [V504]",
    label = "no view has `{Self}` as its elements",
    note = "help: put `#[derive(view_core::Element)]` on your own type; a type of another crate goes into a `#[repr(transparent)]` struct of yours"
)]
pub unsafe trait FieldOf<N, T, W, S: Shape, D: StrideList, L, F, Z: Shape, K: Layout> {
    /// Where the field is, in bytes.
    const OFFSET: usize;
    /// Whether the types prove that all fields are aligned.
    const PROVEN: bool;
    /// The part of an element that the field takes.
    type Inside: Selection;
    /// The same at run time.
    fn inside() -> <Self::Inside as Selection>::Stored;
    /// The stored parts of shape and layout.
    fn stored(shape: S::Stored, strides: D::Stored) -> (Z::Stored, K::Stored<Z>);
}
// SAFETY: V11, `MEMBER` proves that there is this field at this offset, and a constant compares it with the place that the types state.
// V15, `stored` puts the parts of shape and strides in the order of their types.
unsafe impl<N, T: Field<N, W, X>, W, X: Nested, S: Shape, D: StrideList, L: Layout>
    FieldOf<N, T, W, S, D, L, Inner<X>, FieldShape<S, X>, FieldLayoutOf<T, T::Placement, X, S, D, L>> for X
where
    <T::Placement as Placement>::Aligned<S, D, Inner<X>, FieldBits<T, T::Placement, L>>: Accepted,
{
    const OFFSET: usize = {
        let (offset, align) = (T::MEMBER.offset(), align_of::<X>());
        confirm::<T>();
        confirm::<Inner<X>>();
        // `Placement` states the real place (V11).
        assert!(
            T::Placement::PACKED || (offset.is_multiple_of(align) && align_of::<T>().is_multiple_of(align))
        );
        if let Some(said) = <T::Placement as Placement>::OFFSET {
            assert!(said == offset);
        }
        offset
    };
    const PROVEN: bool =
        !T::Placement::PACKED || (S::Stored::STATIC && D::EXACT && <Inner<X> as Element>::Align::BYTES != 0);
    type Inside = Inside<<T::Placement as Placement>::At, InnerShape<X>>;
    #[inline(always)]
    fn inside() -> <Self::Inside as Selection>::Stored {
        inside::<<T::Placement as Placement>::At, InnerShape<X>>(const { T::MEMBER.offset() }, Stored::nil())
    }
    #[inline(always)]
    fn stored(
        shape: S::Stored,
        strides: D::Stored,
    ) -> (
        <FieldShape<S, X> as Shape>::Stored,
        <FieldLayoutOf<T, T::Placement, X, S, D, L> as Layout>::Stored<FieldShape<S, X>>,
    ) {
        // Fields have static axes only.
        let shape = S::then::<InnerShape<X>>(shape, Stored::nil());
        let strides = OuterStrides::<D, X>::then::<InnerStrides<X>>(strides, Stored::nil());
        (
            shape,
            S::field_layout::<FieldShape<S, X>, FieldStrides<D, X>, EvidenceOf<T, T::Placement, X, L>>(
                strides,
            ),
        )
    }
}

/// The name of a field, of type `X`, of every `T` of a view of shape `S` with strides `D`, whose alignment is not checked at run time.
pub trait SettledField<T, W, X, S, D>: Sealed {}
impl<const BYTES: u128, Rest, T, W, X, S: Shape, D: StrideList> SettledField<T, W, X, S, D>
    for Name<BYTES, Rest>
where
    T: Field<Self, W, X, Placement: SettledPlacement<S, D>>,
{
}

/// A place whose alignment is not checked at run time if a view has the shape `S` and the strides `D`.
#[diagnostic::on_unimplemented(
    message = "view!: an operation of `view!(static …)` needs static strides, and only run time knows one of this view [V641]",
    label = "a field of a packed struct, whose alignment depends on them",
    note = "help: a run-time step, and what was cut out of a view with a run-time extent, has such strides"
)]
pub trait SettledPlacement<S: Shape, D: StrideList>: Placement {}
#[diagnostic::do_not_recommend]
impl<N: Number, S: Shape, D: StrideList> SettledPlacement<S, D> for AlignedAt<N> {}
#[diagnostic::do_not_recommend]
impl<S: Shape, D: StrideList> SettledPlacement<S, D> for AnyOffset {}
#[diagnostic::do_not_recommend]
impl<N: Number, S: Shape + StaticShape, D: StrideList + StaticStrides> SettledPlacement<S, D>
    for PackedAt<N>
{
}

/// Where the field `N` is in a view whose first element is at `address`: the byte offset, and the stored parts of shape and layout.
///
/// # Errors
/// If the struct is packed and, with strides known only at run time, a field is not aligned. If the fields are arrays of zero-sized elements
/// and there are more elements than can be counted.
#[inline(always)]
pub(crate) fn locate<N, T, W, X, S: Shape, D: StrideList, L, F: Element, Z: Shape, K: Layout>(
    shape: S::Stored,
    strides: D::Stored,
    address: usize,
) -> Result<(usize, Z::Stored, K::Stored<Z>), ViewError>
where
    X: FieldOf<N, T, W, S, D, L, F, Z, K>,
{
    // The pointer of an empty view stays where it is (V3).
    let offset = if S::len(shape) == 0 {
        0
    } else {
        const { X::OFFSET }
    };
    if !X::PROVEN {
        let mut extents = S::Rank::array(0);
        S::write(shape, extents.as_mut());
        let mut bytes = S::Rank::array(0);
        D::write(strides, bytes.as_mut());
        let opaque = F::Align::BYTES == 0;
        let address = opaque.then(|| address + offset);
        check(extents.as_ref(), bytes.as_ref(), address, (1, 1, align_of::<F>()))?;
    }
    let (shape, layout) = X::stored(shape, strides);
    // Arrays of zero-sized elements take no memory, so only this check bounds how many there are.
    if const { size_of::<X>() == 0 && Z::Rank::RANK > S::Rank::RANK } {
        countable::<F, Z>(shape)?;
    }
    Ok((offset, shape, layout))
}

view_macros::for_rows! { [$View] [View] [ViewMut] => {
    impl<'a, T: Element, S: Shape, L: Layout, D: StrideList, M> WithStrides<$View<'a, T, S, L>, D, M> {
        /// `.field(N)` in `view!`. The closure is `|t| &raw const t.x`, and is never called: with it rustc looks the field up, and reports
        /// a field that does not exist or is not visible.
        #[doc(hidden)]
        #[inline(always)]
        #[track_caller]
        pub fn field<N, W, X: FieldOf<N, T, W, S, D, L, F, Z, O>, F: Element, Z: Shape, O: Layout, G: FnOnce(&T) -> *const X>(
            self,
            check: G,
        ) -> $View<'a, F, Z, O> {
            match self.try_field::<N, W, X, F, Z, O, G>(check) {
                Ok(view) => view,
                Err(error) => refuse(error),
            }
        }

        /// `.field(N)` in `view!(static …)`.
        #[doc(hidden)]
        #[inline(always)]
        pub fn settled_field<N: SettledField<T, W, X, S, D>, W, X: FieldOf<N, T, W, S, D, L, F, Z, O>, F: Element, Z: Shape, O: Layout, G: FnOnce(&T) -> *const X>(
            self,
            check: G,
        ) -> $View<'a, F, Z, O> {
            const { proven(X::PROVEN) };
            self.field::<N, W, X, F, Z, O, G>(check)
        }

        /// `.field(N)` in `try_view!`.
        ///
        /// # Errors
        /// If the struct is packed and, with strides known only at run time, a field is not aligned.
        #[doc(hidden)]
        #[inline(always)]
        pub fn try_field<N, W, X: FieldOf<N, T, W, S, D, L, F, Z, O>, F: Element, Z: Shape, O: Layout, G: FnOnce(&T) -> *const X>(
            self,
            _: G,
        ) -> Result<$View<'a, F, Z, O>, ViewError> {
            let strides = self.strides();
            let view = self.into_inner();
            let (offset, shape, layout) =
                locate::<N, T, W, X, S, D, L, F, Z, O>(view.stored_shape(), strides, view.address())?;
            // SAFETY: V11, every element has this field at this offset, and all fields are aligned.
            Ok(unsafe { $View::new(view.ptr().byte_add(offset).cast(), shape, layout) })
        }
    }
}}
