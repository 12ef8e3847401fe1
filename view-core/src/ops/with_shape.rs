//! The same view with the extents of another shape, static or dynamic.

use crate::algebra::element::element::Element;
use crate::algebra::shape::extent_ops::SameShape;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::error::{refuse, ViewError};
use crate::ops::stored_as;
use crate::view::view::{View, ViewMut};

view_macros::for_rows! { [$View] [View] [ViewMut] => {
        impl<'a, T: Element, S: Shape, L: Layout> $View<'a, T, S, L> {
            /// The same view with the extents of `Z`, which are equal to its own: static ones for a view whose extents only run time
            /// knows, or `Dyn` for a function that takes those. The layout stays.
            ///
            /// `Z` can be inferred from what the view is used for. Where both extents of an axis are static they are compared at compile
            /// time, otherwise once at run time.
            ///
            /// ```
            /// use view_core::{shape, view, Dyn, View};
            ///
            /// fn first(image: View<u8, shape![480, 640]>) -> u8 {
            ///     view!(image[479])[[639]]
            /// }
            /// fn rows(image: View<u8, shape![Dyn, Dyn]>) -> usize {
            ///     image.outer_iter().len()
            /// }
            /// let pixels = vec![[7u8; 640]; 480];
            /// assert_eq!(first(view!(pixels).with_shape()), 7);
            /// let image = [[7u8; 640]; 480];
            /// assert_eq!(rows(view!(image).with_shape()), 480);
            /// let row = view!(pixels[0]).with_shape::<shape![Dyn]>();
            /// # let _ = row;
            /// ```
            ///
            /// ```compile_fail,E0277
            /// # use view_core::{shape, view};
            /// let image = [[7u8; 640]; 480];
            /// view!(image).with_shape::<shape![480, 639]>(); // view!: … differ on axis 1: 639 and 640 [V223]
            /// ```
            ///
            /// # Panics
            /// If an extent that is known only at run time differs: see [`try_with_shape`](Self::try_with_shape).
            #[inline(always)]
            #[track_caller]
            pub fn with_shape<Z: Shape + SameShape<S>>(self) -> $View<'a, T, Z, L> {
                match self.try_with_shape::<Z>() {
                    Ok(view) => view,
                    Err(error) => refuse(error),
                }
            }

            /// Like [`with_shape`](Self::with_shape), but returns an error if the extents are not those of `Z`. All of them are compared at
            /// run time, so `Z` can be any shape: a parameter of a generic function, or a guess.
            ///
            /// ```
            /// use view_core::{shape, view, ViewError};
            ///
            /// let bytes = vec![0u8; 15];
            /// let error = ViewError::Shape { axis: 0, expected: 16, found: 15 };
            /// assert_eq!(view!(bytes).try_with_shape::<shape![16]>().err(), Some(error));
            /// ```
            ///
            /// # Errors
            /// [`ViewError::Shape`] with the first extent that differs, in elements, [`ViewError::Ranks`] if `Z` has another number of axes.
            #[inline(always)]
            pub fn try_with_shape<Z: Shape>(self) -> Result<$View<'a, T, Z, L>, ViewError> {
                if Z::Rank::RANK != S::Rank::RANK {
                    return Err(ViewError::Ranks {
                        expected: Z::Rank::RANK,
                        found: S::Rank::RANK,
                    });
                }
                let shape = stored_as::<Z>(self.shape().as_ref())?;
                let layout = L::with_shape::<S, Z>(self.stored_layout());
                // SAFETY: V1, the extents are the same numbers: `stored_as` compared the static ones and took the others from the view. So
                // the layout has the same strides, and the pointer and the evidence for its alignment stay.
                Ok(unsafe { $View::new(self.ptr(), shape, layout) })
            }
        }
}}
