//! `.align[4]`: evidence that the first element is aligned. The types prove it, or the address is checked once.

use crate::algebra::align::answer::AlignAnswer;
use crate::algebra::align::boundary::Boundary;
use crate::algebra::align::evidence::{Evidence, Requirement};
use crate::algebra::element::element::{confirmed, Element};
use crate::algebra::element::rescale::Resize;
use crate::algebra::number::low_bits::{Bits, MoreBits};
use crate::algebra::number::Verdict;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;
use crate::algebra::staticness::SomeDynamic;
use crate::error::{refuse, ViewError};
use crate::message::say::{Accepted, Settles};
use crate::view::slice_static::WithStrides;
use crate::view::view::{View, ViewMut};

type BitsOf<T, L> = <<L as Layout>::Align as Evidence>::Bits<<T as Element>::Align>;
type Proven<N, T, L> = <<N as Boundary>::Zeros as Bits>::Masks<BitsOf<T, L>>;
type Refuted<N, T, S, L> = <<<S as Resize>::None as Verdict>::Not as Verdict>::And<
    <<N as Boundary>::Zeros as Bits>::Clashes<BitsOf<T, L>>,
>;
type WithEvidence<N, T, L> = <<T as Element>::Align as Requirement>::Beyond<
    <BitsOf<T, L> as MoreBits>::MoreBits<<N as Boundary>::Zeros>,
>;

/// The layout `L` with the strides `D`, and with the evidence of the elements' own alignment as well.
type WithNoted<T, D, L> =
    <L as Layout>::Rows<D, <<L as Layout>::Align as Evidence>::Noted<<T as Element>::Align>>;
/// The layout `L` with the strides `D`, and with the evidence that a user asked for.
type WithSettled<D, L> = <L as Layout>::Rows<D, <<L as Layout>::Align as Evidence>::Settled>;

/// An alignment that the first element of a view of `T`s, of shape `S` and layout `L`, may have as far as the types know.
///
/// `K` is the layout with evidence for this alignment, or for a greater one if that was known. `G` says whether the answer is
/// known: see [`Settles`].
///
/// # Safety
/// `K` is `L` with the strides `D` and other evidence. The evidence of `K` is true of an address if the evidence of `L` is true of it, and, unless
/// `PROVEN`, the address is a multiple of `BYTES`. `stored` are the strides (V15).
pub unsafe trait AlignOn<T, S: Shape, D: StrideList, L, K: Layout, G = ()> {
    /// Whether the types prove the alignment.
    const PROVEN: bool;
    /// The alignment in bytes.
    const BYTES: usize;
    /// The stored part of the layout.
    fn stored(strides: D::Stored) -> K::Stored<S>;
}
// SAFETY: V1, `WithEvidence` has the zeros of `N` or the known low bits, the longer list of the two. `Proven` holds only if the known bits have all
// zeros of `N`.
unsafe impl<N: Boundary, T: Element, S: Shape, D: StrideList, L: Layout, G>
    AlignOn<T, S, D, L, L::Rows<D, WithEvidence<N, T, L>>, G> for N
where
    G: Settles<<Refuted<N, T, S, L> as AlignAnswer>::Misaligned<BitsOf<T, L>, N>, Then: Accepted>,
{
    const PROVEN: bool = <Proven<N, T, L> as Verdict>::HOLDS;
    const BYTES: usize = N::VALUE;
    #[inline(always)]
    fn stored(strides: D::Stored) -> <L::Rows<D, WithEvidence<N, T, L>> as Layout>::Stored<S> {
        L::rows::<S, D, WithEvidence<N, T, L>>(strides)
    }
}

view_macros::for_rows! { [$View] [View] [ViewMut] => {
        impl<'a, T: Element, S: Shape, L: Layout, D: StrideList, M> WithStrides<$View<'a, T, S, L>, D, M> {
            /// `.align[N]` in `view!`. The argument is a literal, whose type says whether the answer is known.
            #[doc(hidden)]
            #[inline(always)]
            #[track_caller]
            pub fn align<N, K: Layout, G>(self, heeded: G) -> $View<'a, T, S, K> where N: AlignOn<T, S, D, L, K, G> {
                match self.try_align::<N, K, G>(heeded) {
                    Ok(view) => view,
                    Err(error) => refuse(error),
                }
            }

            /// `.align[N]` in `try_view!`.
            ///
            /// # Errors
            /// [`ViewError::Align`] if the address of the first element is not a multiple of `N`. The address of an empty view is not checked.
            #[doc(hidden)]
            #[inline(always)]
            pub fn try_align<N, K: Layout, G>(self, _: G) -> Result<$View<'a, T, S, K>, ViewError> where N: AlignOn<T, S, D, L, K, G> {
                confirmed::<T>();
                let shape = self.view().stored_shape();
                if !N::PROVEN {
                    let offset = self.view().address() % N::BYTES;
                    if offset != 0 && S::len(shape) != 0 {
                        return Err(ViewError::Align {
                            offset,
                            align: N::BYTES,
                        });
                    }
                }
                // SAFETY: V1, only the evidence is new; the types or the check prove it, or the view is empty.
                Ok(unsafe { $View::new(self.view().ptr(), shape, N::stored(self.strides())) })
            }

            /// Notes what the element type says of the address, for the casts behind the first in a chain of `view!`.
            #[doc(hidden)]
            #[inline(always)]
            pub fn noted(self) -> WithStrides<$View<'a, T, S, WithNoted<T, D, L>>, D, SomeDynamic> {
                confirmed::<T>();
                let strides = self.strides();
                let layout = L::rows::<S, D, <L::Align as Evidence>::Noted<T::Align>>(strides);
                // SAFETY: V1, the first element is aligned for `T`, or the view is empty; the strides stay.
                let view = unsafe { $View::new(self.view().ptr(), self.view().stored_shape(), layout) };
                // SAFETY: V15, the strides are those of the view.
                unsafe { WithStrides::new(view, strides) }
            }

            /// Drops what was noted, behind the last cast of a chain of `view!`.
            #[doc(hidden)]
            #[inline(always)]
            pub fn settled(self) -> WithStrides<$View<'a, T, S, WithSettled<D, L>>, D, SomeDynamic> {
                let strides = self.strides();
                let layout = L::rows::<S, D, <L::Align as Evidence>::Settled>(strides);
                // SAFETY: V1, there is as much evidence as before, or less; the strides stay.
                let view = unsafe { $View::new(self.view().ptr(), self.view().stored_shape(), layout) };
                // SAFETY: V15, the strides are those of the view.
                unsafe { WithStrides::new(view, strides) }
            }
        }
}}
