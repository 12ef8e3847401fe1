//! `.as<T>`: the same bytes as elements of another type.

use crate::algebra::align::evidence::Requirement;
use crate::algebra::element::cast_from::CastFrom;
use crate::algebra::element::cast_rules::CastAnswerOf;
use crate::algebra::element::element::{confirm, Element};
use crate::algebra::element::rescale::MOST;
use crate::algebra::element::validity::{Answered, AnyBits, Checked, Frozen, Initialised, Reads, Rewrites};
use crate::algebra::number::Verdict;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stored::Stored;
use crate::algebra::shape::stride::Stride;
use crate::algebra::shape::stride_list::StrideList;
use crate::error::{refuse, reject, ViewError};
use crate::message::say::Answer;
use crate::sealed::{markers, Sealed};
use crate::view::access::PerAxis;
use crate::view::slice_static::WithStrides;
use crate::view::view::{View, ViewMut};
use core::mem::MaybeUninit;
// For `fit`, which takes the types of its numbers from here.
use core::primitive::{isize, usize};

mod fit;

pub(crate) use crate::ops::cast::fit::check;
use crate::ops::cast::fit::{fits, reason};

/// What `CastFrom` leaves to run time in a cast.
pub trait Facts: Sealed {
    /// Whether nothing is left to check at run time.
    const PROVEN: bool;
    /// Whether the address is left to check.
    const UNALIGNED: bool;
}
markers! {
    /// A cast from `T` to `U` that the types accept.
    Certain<S, T, U, D>;
    /// A cast that depends on a type parameter, so that rustc did not know the answer. When code is generated, it is known.
    Late<S, T, U, D, L>;
    /// The same in `view!`: what fits at no address is an error.
    Demanded<S, T, U, D, L>;
}
impl<S: Shape, T: Element, U: Element, D: StrideList> Facts for Certain<S, T, U, D> {
    const PROVEN: bool = {
        confirm::<T>();
        confirm::<U>();
        let sized =
            <<T::Unit as Stride>::Exact as Verdict>::HOLDS && <<U::Unit as Stride>::Exact as Verdict>::HOLDS;
        // Without the sizes as numbers the types can only keep the shape. No trait can compare the sizes of generic types, so this
        // is an error when code is generated, not in `cargo check`.
        assert!(
            sized || size_of::<T>() == size_of::<U>(),
            "view!: elements of a generic type, or an `Option`, are seen only as elements of the same size, and those of the \
             same size as them; a struct without type parameters has a size that `.as` can compute with"
        );
        S::Stored::STATIC && D::EXACT && sized && U::Align::BYTES != 0
    };
    const UNALIGNED: bool = U::Align::BYTES == 0;
}
impl<S: Shape, T: Element, U: Element, D: StrideList, L: Layout> Facts for Late<S, T, U, D, L> {
    const PROVEN: bool = Certain::<S, T, U, D>::PROVEN && <CastAnswerOf<S, T, U, D, L> as Answer>::ACCEPTED;
    const UNALIGNED: bool =
        Certain::<S, T, U, D>::UNALIGNED || !<CastAnswerOf<S, T, U, D, L> as Answer>::ACCEPTED;
}
impl<S: Shape, T: Element, U: Element, D: StrideList, L: Layout> Facts for Demanded<S, T, U, D, L> {
    const PROVEN: bool = {
        if !<CastAnswerOf<S, T, U, D, L> as Answer>::ACCEPTED {
            foresee::<S, T, U, D>();
        }
        Late::<S, T, U, D, L>::PROVEN
    };
    const UNALIGNED: bool = Late::<S, T, U, D, L>::UNALIGNED;
}

/// What is known about a cast, by the type of the literal that says whether the answer is known: see `Settles` in `message/say.rs`.
pub trait Certainty: Sealed {
    /// The facts for `try_view!`.
    type Facts<S: Shape, T: Element, U: Element, D: StrideList, L: Layout>: Facts;
    /// The facts for `view!`.
    type Demanded<S: Shape, T: Element, U: Element, D: StrideList, L: Layout>: Facts;
}
impl Certainty for u8 {
    type Facts<S: Shape, T: Element, U: Element, D: StrideList, L: Layout> = Late<S, T, U, D, L>;
    type Demanded<S: Shape, T: Element, U: Element, D: StrideList, L: Layout> = Demanded<S, T, U, D, L>;
}
impl Certainty for i32 {
    type Facts<S: Shape, T: Element, U: Element, D: StrideList, L: Layout> = Certain<S, T, U, D>;
    type Demanded<S: Shape, T: Element, U: Element, D: StrideList, L: Layout> = Certain<S, T, U, D>;
}
impl Certainty for () {
    type Facts<S: Shape, T: Element, U: Element, D: StrideList, L: Layout> = Certain<S, T, U, D>;
    type Demanded<S: Shape, T: Element, U: Element, D: StrideList, L: Layout> = Certain<S, T, U, D>;
}

/// Refuses to compile a cast between type parameters, if what is static does not fit, whatever the rest and the address are. In generic
/// code, rustc could not refuse it earlier.
///
/// # Panics
/// In constant evaluation, with the error.
#[track_caller]
const fn foresee<S: Shape, T: Element, U: Element, D: StrideList>() {
    let (from, to, align) = (size_of::<T>(), size_of::<U>(), align_of::<U>());
    let rank = if S::Rank::RANK < MOST { S::Rank::RANK } else { MOST };
    let (mut shape, mut strides) = ([0; MOST], [0; MOST]);
    let mut axis = 0;
    while axis < rank {
        let last = from != to && axis == rank - 1;
        // Numbers that fit, in place of those that only run time knows.
        shape[axis] = match S::KNOWN[axis] {
            Some(extent) => extent,
            None if last => to * 2,
            None => 2,
        };
        strides[axis] = match D::KNOWN[axis] {
            Some(stride) => stride,
            None if last => from as isize,
            None => 0,
        };
        axis += 1;
    }
    if let Err(error) = check(
        shape.split_at(rank).0,
        strides.split_at(rank).0,
        None,
        (from, to, align),
    ) {
        reject(&error)
    }
}

/// Refuses to compile `view!(static …)` where the types do not prove that the elements are aligned.
///
/// # Panics
/// In constant evaluation.
#[track_caller]
pub(crate) const fn proven(holds: bool) {
    assert!(holds, "view!: this alignment is checked at run time [V642]");
}

/// The number of the first element, in row-major order, whose bytes are not a valid `U`.
///
/// # Safety
/// The bytes of all elements are initialised.
unsafe fn first_invalid<U: Element, B: Checked<U, V, W>, V, W, S: Shape, L: Layout>(
    view: &View<'_, MaybeUninit<U>, S, L>,
) -> Option<usize> {
    view.iter().position(|element| {
        // SAFETY: V10, the bytes are initialised, for as long as the view lives.
        let bytes = unsafe { core::slice::from_raw_parts(element.as_ptr().cast(), size_of::<U>()) };
        !B::is_valid(bytes)
    })
}

/// The extents and strides as arrays.
#[inline(always)]
fn arrays<S: Shape, D: StrideList>(
    shape: S::Stored,
    strides: D::Stored,
) -> (PerAxis<S, usize>, PerAxis<S, isize>) {
    let mut extents = S::Rank::array(0);
    S::write(shape, extents.as_mut());
    let mut bytes = S::Rank::array(0);
    D::write(strides, bytes.as_mut());
    (extents, bytes)
}

/// Whether what the types could not decide holds at run time.
#[inline(always)]
fn fits_as_stored<S: Shape, D: StrideList>(
    shape: S::Stored,
    strides: D::Stored,
    address: Option<usize>,
    sizes: (usize, usize, usize),
) -> bool {
    let (shape, strides) = arrays::<S, D>(shape, strides);
    fits(shape.as_ref(), strides.as_ref(), address, sizes)
}

/// The error if it does not. This takes numbers and makes arrays of its own: those of a cast that fits stay in registers.
#[cold]
#[inline(never)]
fn no_cast<S: Shape, D: StrideList>(
    shape: S::Stored,
    strides: D::Stored,
    address: Option<usize>,
    from: usize,
    to: usize,
    align: usize,
) -> ViewError {
    let (shape, strides) = arrays::<S, D>(shape, strides);
    reason(shape.as_ref(), strides.as_ref(), address, (from, to, align))
}

/// Panics with that error.
#[cold]
#[inline(never)]
#[track_caller]
fn refuse_cast<S: Shape, D: StrideList>(
    shape: S::Stored,
    strides: D::Stored,
    address: Option<usize>,
    from: usize,
    to: usize,
    align: usize,
) -> ! {
    refuse(no_cast::<S, D>(shape, strides, address, from, to, align))
}

view_macros::for_rows! { [$View $From $To $shared] [View Reads Frozen clone] [ViewMut Rewrites Initialised as_view] => {
        impl<'a, T: Element, S: Shape, L: Layout, D: StrideList, M> WithStrides<$View<'a, T, S, L>, D, M> {
            /// `.as<U>` in `view!`. `B` is the dtype of `U`. It is a parameter so that rustc reports nothing about it if `U` is not an element. The
            /// arguments are literals: `W` and `X` say whose implementations count for `U` and for `T`, `G` whether the answer is known.
            #[doc(hidden)]
            #[inline(always)]
            #[track_caller]
            pub fn cast<U: Element + Element<Dtype = B> + $From<T, X> + $To<V, W, A> + CastFrom<T, S, D, L, Z, K, V, G>, B: AnyBits<U, V, W>, Z: Shape, K: Layout, V: Answered, A, W, X, G: Certainty>(
                self,
                _: W,
                _: X,
                _: G,
            ) -> $View<'a, U, Z, K> {
                if !<G::Demanded<S, T, U, D, L> as Facts>::PROVEN {
                    let (shape, strides) = (self.view().stored_shape(), self.strides());
                    let address = self.asked::<G::Demanded<S, T, U, D, L>>();
                    let (from, to, align) = (size_of::<T>(), size_of::<U>(), align_of::<U>());
                    if !fits_as_stored::<S, D>(shape, strides, address, (from, to, align)) {
                        refuse_cast::<S, D>(shape, strides, address, from, to, align)
                    }
                }
                let (shape, layout) =
                    <U as CastFrom<T, S, D, L, Z, K, V, G>>::recast(self.view().stored_shape(), self.strides());
                // SAFETY: V10, `CastFrom` and `left_over` compared sizes and alignments. The traits on `T` and `U` say that every byte
                // pattern of a `T` is a valid `U`, and for a unique view that every one of a `U` is a valid `T`.
                unsafe { $View::new(self.view().ptr().cast(), shape, layout) }
            }

            /// `.as<U>` in `view!(static …)`. It does not compile if a type parameter leaves something to be checked at run time.
            #[doc(hidden)]
            #[inline(always)]
            pub fn settled_cast<U: Element + Element<Dtype = B> + $From<T, X> + $To<V, W, A> + CastFrom<T, S, D, L, Z, K, V, G>, B: AnyBits<U, V, W>, Z: Shape, K: Layout, V: Answered, A, W, X, G: Certainty>(
                self,
                fits: W,
                reads: X,
                known: G,
            ) -> $View<'a, U, Z, K> {
                const { proven(<G::Demanded<S, T, U, D, L> as Facts>::PROVEN) };
                self.cast::<U, B, Z, K, V, A, W, X, G>(fits, reads, known)
            }

            /// `.as<U>` in `try_view!`, which accepts types with invalid bit patterns and validates each element.
            ///
            /// # Errors
            /// If sizes, strides or addresses that are known only at run time do not fit, or if the bytes of an element are not a valid `U`.
            #[doc(hidden)]
            #[inline(always)]
            pub fn try_cast<U: Element + Element<Dtype = B> + $From<T, X> + $To<V, W, A> + CastFrom<T, S, D, L, Z, K, V, G>, B: Checked<U, V, W>, Z: Shape, K: Layout, V: Answered, A, W, X, G: Certainty>(
                self,
                _: W,
                _: X,
                _: G,
            ) -> Result<$View<'a, U, Z, K>, ViewError> {
                if !<G::Facts<S, T, U, D, L> as Facts>::PROVEN {
                    let (shape, strides) = (self.view().stored_shape(), self.strides());
                    let address = self.asked::<G::Facts<S, T, U, D, L>>();
                    let (from, to, align) = (size_of::<T>(), size_of::<U>(), align_of::<U>());
                    if !fits_as_stored::<S, D>(shape, strides, address, (from, to, align)) {
                        return Err(no_cast::<S, D>(shape, strides, address, from, to, align));
                    }
                }
                let (shape, layout) =
                    <U as CastFrom<T, S, D, L, Z, K, V, G>>::recast(self.view().stored_shape(), self.strides());
                let bytes = {
                    // SAFETY: V10, as above, and any bytes are a `MaybeUninit`.
                    unsafe { $View::<'a, MaybeUninit<U>, Z, K>::new(self.view().ptr().cast(), shape, layout) }
                };
                // SAFETY: V10, every byte of a `T` is initialised.
                if let Some(element) = unsafe { first_invalid::<U, B, V, W, Z, K>(&bytes.$shared()) } {
                    return Err(ViewError::Invalid { element });
                }
                // SAFETY: V10, as above, and every element was found to be valid.
                Ok(unsafe { $View::new(bytes.ptr().cast(), shape, layout) })
            }

            /// Whether the types allow the cast to `U`, as far as sizes and alignments are concerned. `cast` requires the same.
            #[doc(hidden)]
            pub fn castable<U: Element>(&self) -> bool {
                <CastAnswerOf<S, T, U, D, L> as Answer>::ACCEPTED
            }

            /// The address, if it is left to check.
            #[inline(always)]
            fn asked<F: Facts>(&self) -> Option<usize> {
                F::UNALIGNED.then(|| self.view().address())
            }
        }
}}
