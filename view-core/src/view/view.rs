//! The two views, and the proof boundary: the fields are private to this file, so nothing outside it
//! can put a pointer and its metadata together without promising what the comment on [`View`] says.

use crate::algebra::align::evidence::Evidence;
use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::{Layout, RowMajor};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;
use crate::view::unfolded::{strides_of_layout, WithStrides};
use core::marker::PhantomData;
use core::ptr::NonNull;

/// A shared view: a window of shape `S` on `T`s that somebody else owns, laid out as `L` says.
///
/// It is `Copy`, and `Send`/`Sync` exactly as `&'a T` is. Where shape and layout are static it is one
/// pointer wide; every dynamic extent or stride costs one word more. `Option<View>` is no larger.
//
// Invariant (SOUNDNESS.md, V1): every position of the shape, reached from `ptr` by the strides of the
// layout, is an initialised, aligned `T` inside one allocation, borrowed for `'a`. `ptr` has the
// alignment that the layout gives evidence for. Of an empty view only this holds: `ptr` lies inside
// its base, or one past it, or is dangling.
pub struct View<'a, T, S: Shape, L: Layout = RowMajor> {
    ptr: NonNull<T>,
    shape: S::Stored,
    layout: L::Stored,
    life: PhantomData<&'a T>,
}

/// A unique view: like [`View`], but nothing else reads or writes its elements while it lives.
///
/// It is `Send`/`Sync` exactly as `&'a mut T` is, and like that it is not copied but
/// [reborrowed](ViewMut::reborrow).
//
// Invariant (SOUNDNESS.md, V1): that of `View`, borrowed uniquely, and no two positions overlap.
pub struct ViewMut<'a, T, S: Shape, L: Layout = RowMajor> {
    ptr: NonNull<T>,
    shape: S::Stored,
    layout: L::Stored,
    life: PhantomData<&'a mut T>,
}

impl<T, S: Shape, L: Layout> Clone for View<'_, T, S, L> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}
impl<T, S: Shape, L: Layout> Copy for View<'_, T, S, L> {}

// SAFETY: V4, a view is a reference for this purpose: it gives `&T` and nothing more, and what it
// stores beside the pointer are plain numbers.
unsafe impl<T: Sync, S: Shape, L: Layout> Send for View<'_, T, S, L> {}
// SAFETY: V4, as above.
unsafe impl<T: Sync, S: Shape, L: Layout> Sync for View<'_, T, S, L> {}
// SAFETY: V4, a unique view gives `&mut T`, to one thread at a time.
unsafe impl<T: Send, S: Shape, L: Layout> Send for ViewMut<'_, T, S, L> {}
// SAFETY: V4, a shared borrow of a unique view gives `&T`.
unsafe impl<T: Sync, S: Shape, L: Layout> Sync for ViewMut<'_, T, S, L> {}

/// The strides of a view of `T`s with this shape and layout.
pub(crate) type StridesOf<T, S, L> = <L as Layout>::Strides<<T as Element>::Unit, S>;
/// The same, spelled out axis by axis.
pub(crate) type Explicit<T, S, L> = <S as Shape>::Explicit<StridesOf<T, S, L>>;
/// A view with its strides spelled out in its type.
pub(crate) type Open<'a, T, S, L> = WithStrides<View<'a, T, S, L>, Explicit<T, S, L>, Mode<T, S, L>>;
/// Whether the short way is open to it.
pub(crate) type Mode<T, S, L> =
    <S as Shape>::Mode<<StridesOf<T, S, L> as StrideList>::Mode<<<L as Layout>::Align as Evidence>::Mode>>;
/// A unique view with its strides spelled out in its type.
pub(crate) type OpenMut<'a, T, S, L> = WithStrides<ViewMut<'a, T, S, L>, Explicit<T, S, L>, Mode<T, S, L>>;

/// What both views have in common.
macro_rules! both {
    ($View:ident $Open:ident $borrowed:literal) => {
        impl<'a, T, S: Shape, L: Layout> $View<'a, T, S, L> {
            /// # Safety
            #[doc = concat!("The invariant of the view (V1), for ", $borrowed, " borrows of lifetime `'a`.")]
            #[inline(always)]
            pub(crate) unsafe fn new(ptr: NonNull<T>, shape: S::Stored, layout: L::Stored) -> Self {
                Self {
                    ptr,
                    shape,
                    layout,
                    life: PhantomData,
                }
            }

            #[inline(always)]
            pub(crate) fn ptr(&self) -> NonNull<T> {
                self.ptr
            }

            /// The address of the first element.
            #[inline(always)]
            pub(crate) fn address(&self) -> usize {
                self.ptr.addr().get()
            }

            #[inline(always)]
            pub(crate) fn stored_layout(&self) -> L::Stored {
                self.layout
            }

            strides_of_layout!($Open<'a, T, S, L>);
        }
    };
}
both!(View Open "shared");
both!(ViewMut OpenMut "unique");

impl<'a, T, S: Shape, L: Layout> ViewMut<'a, T, S, L> {
    /// The same view for a shorter time; this one can be used again afterwards.
    #[inline(always)]
    pub fn reborrow(&mut self) -> ViewMut<'_, T, S, L> {
        // SAFETY: V5, `self` stays uniquely borrowed for as long as the new view lives.
        unsafe { ViewMut::new(self.ptr, self.shape, self.layout) }
    }

    /// A shared view of the same elements; this one can be used again afterwards.
    #[inline(always)]
    pub fn as_view(&self) -> View<'_, T, S, L> {
        // SAFETY: V5, `self` stays borrowed for as long as the new view lives.
        unsafe { View::new(self.ptr, self.shape, self.layout) }
    }

    /// A shared view in exchange for this one, for as long as this one could have lived.
    #[inline(always)]
    pub fn into_view(self) -> View<'a, T, S, L> {
        // SAFETY: V5, the unique view is given up.
        unsafe { View::new(self.ptr, self.shape, self.layout) }
    }
}
