//! The two views. Their fields are private to this file, so all other code has to call the unsafe `new` to put a pointer and its
//! metadata together, and to promise the invariant of [`View`].

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::{Layout, RowMajor};
use crate::algebra::shape::shape::Shape;
use core::marker::PhantomData;
use core::ptr::NonNull;

/// What a view stores of its shape or layout. A union has a value whatever its field is, and rustc knows that without asking for the type of
/// the field. It would ask for every type of a view, to see which code is unreachable.
#[derive(Clone, Copy)]
union Words<W: Copy> {
    words: W,
}

/// A shared view of `T`s that it does not own, in the shape `S` and the layout `L`.
///
/// It is `Copy`, and `Send` and `Sync` if `&'a T` is. If shape and layout are static, its size is that of a pointer; each dynamic
/// extent or stride adds one word. `Option<View>` has the same size.
///
/// [Writing a library on views](crate::guide::libraries) says how functions take views, return them and keep them.
///
/// ```
/// use view_core::{shape, view, View};
///
/// let image = [[0u8; 640]; 480];
/// let row: View<u8, shape![640]> = view!(image[7]);
/// assert_eq!((row.shape(), size_of_val(&row)), ([640], size_of::<usize>()));
/// ```
//
// Invariant (SOUNDNESS.md, V1): every position of the shape, reached from `ptr` by the strides of the
// layout, is an initialised, aligned `T` inside one allocation, borrowed for `'a`. `ptr` has the
// alignment that the layout gives evidence for. Of an empty view only this is known: `ptr` lies inside
// its base, or one past it, or is dangling.
#[must_use = "a view does nothing by itself"]
pub struct View<'a, T, S: Shape, L: Layout = RowMajor> {
    ptr: NonNull<T>,
    shape: Words<S::Stored>,
    layout: Words<L::Stored<S>>,
    life: PhantomData<&'a T>,
}

/// A unique view: like [`View`], but its elements can be changed, and nothing else reads or writes them while it lives.
///
/// It is `Send` and `Sync` if `&'a mut T` is. Like a `&mut` it is not `Copy`; [`reborrow`](ViewMut::reborrow) makes one for a shorter
/// time.
//
// Invariant (SOUNDNESS.md, V1): that of `View`, borrowed uniquely, and no two positions overlap.
#[must_use = "a view does nothing by itself"]
pub struct ViewMut<'a, T, S: Shape, L: Layout = RowMajor> {
    ptr: NonNull<T>,
    shape: Words<S::Stored>,
    layout: Words<L::Stored<S>>,
    life: PhantomData<&'a mut T>,
}

impl<T, S: Shape, L: Layout> Clone for View<'_, T, S, L> {
    #[inline(always)]
    fn clone(&self) -> Self {
        *self
    }
}
impl<T, S: Shape, L: Layout> Copy for View<'_, T, S, L> {}

// SAFETY: V4, a view gives access to its elements as `&T` only, and stores plain numbers beside the pointer.
unsafe impl<T: Sync, S: Shape, L: Layout> Send for View<'_, T, S, L> {}
// SAFETY: V4, as above.
unsafe impl<T: Sync, S: Shape, L: Layout> Sync for View<'_, T, S, L> {}
// SAFETY: V4, a unique view gives access to its elements as `&mut T`, to one thread at a time.
unsafe impl<T: Send, S: Shape, L: Layout> Send for ViewMut<'_, T, S, L> {}
// SAFETY: V4, a shared borrow of a unique view gives access as `&T` only.
unsafe impl<T: Sync, S: Shape, L: Layout> Sync for ViewMut<'_, T, S, L> {}

/// The strides of a view of `T`s with this shape and layout.
pub(crate) type StridesOf<T, S, L> = <L as Layout>::Strides<<T as Element>::Unit, S>;
/// What both views have in common.
macro_rules! both {
    ($View:ident $borrowed:literal) => {
        impl<'a, T, S: Shape, L: Layout> $View<'a, T, S, L> {
            /// # Safety
            #[doc = concat!("The invariant of the view (V1), for ", $borrowed, " borrows of lifetime `'a`.")]
            #[inline(always)]
            pub(crate) const unsafe fn new(ptr: NonNull<T>, shape: S::Stored, layout: L::Stored<S>) -> Self {
                Self {
                    ptr,
                    shape: Words { words: shape },
                    layout: Words { words: layout },
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
            pub(crate) fn stored_layout(&self) -> L::Stored<S> {
                // SAFETY: V1, `words` is the only field.
                unsafe { self.layout.words }
            }

            /// The stored part of the shape.
            #[inline(always)]
            pub(crate) fn stored_shape(&self) -> S::Stored {
                // SAFETY: V1, `words` is the only field.
                unsafe { self.shape.words }
            }
        }
    };
}
both!(View "shared");
both!(ViewMut "unique");

impl<'a, T, S: Shape, L: Layout> ViewMut<'a, T, S, L> {
    /// The same view, borrowed from this one, which can be used again afterwards: like `&mut *reference`.
    #[inline(always)]
    pub fn reborrow(&mut self) -> ViewMut<'_, T, S, L> {
        // SAFETY: V5, `self` stays uniquely borrowed for as long as the new view lives.
        unsafe { ViewMut::new(self.ptr, self.stored_shape(), self.stored_layout()) }
    }

    /// A shared view of the same elements, borrowed from this one, which can be used again afterwards.
    #[inline(always)]
    pub fn as_view(&self) -> View<'_, T, S, L> {
        // SAFETY: V5, `self` stays borrowed for as long as the new view lives.
        unsafe { View::new(self.ptr, self.stored_shape(), self.stored_layout()) }
    }

    /// Turns the unique view into a shared one with the same lifetime.
    #[inline(always)]
    pub fn into_view(self) -> View<'a, T, S, L> {
        // SAFETY: V5, the unique view is consumed.
        unsafe { View::new(self.ptr, self.stored_shape(), self.stored_layout()) }
    }
}
