//! Descriptions of views as data: dtype, shape, strides, alignment and flags.

use crate::algebra::align::evidence::Evidence;
use crate::algebra::element::element::Element;
use crate::algebra::number::low_bits::Bits;
use crate::algebra::number::Number;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::view::access::{contiguous, PerAxis};
use crate::view::view::{View, ViewMut};
use core::fmt;

/// The description of a view of shape `S`. See [`View::describe`].
#[non_exhaustive]
pub struct Description<S: Shape> {
    /// The element type, as Rust names it.
    pub dtype: &'static str,
    /// The size of an element, in bytes.
    pub item_size: usize,
    /// The extents, in elements.
    pub shape: PerAxis<S, usize>,
    /// The strides, in bytes.
    pub strides: PerAxis<S, isize>,
    /// The known alignment of the first element, in bytes: that of its type, or more if the layout has evidence for it.
    pub align: usize,
    /// NumPy's flags.
    pub flags: Flags,
}

/// The flags of NumPy's `ndarray.flags`.
///
/// `WRITEBACKIFCOPY` is missing, because views never copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[allow(clippy::struct_excessive_bools)] // They are NumPy's flags.
pub struct Flags {
    /// The elements lie in row-major order without gaps.
    pub c_contiguous: bool,
    /// The elements lie in column-major order without gaps.
    pub f_contiguous: bool,
    /// The elements belong to the described object: true of an [`Array`](crate::Array), false of a view.
    pub owns_data: bool,
    /// The view is unique, so its elements can be changed. It is false of a shared view of `Cell`s, too.
    pub writeable: bool,
    /// Every element is aligned for its type. It is always true.
    pub aligned: bool,
}

impl<S: Shape> Clone for Description<S> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<S: Shape> Copy for Description<S> {}

impl<S: Shape> fmt::Debug for Description<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Description")
            .field("dtype", &format_args!("{}", self.dtype))
            .field("item_size", &self.item_size)
            .field("shape", &self.shape.as_ref())
            .field("strides", &self.strides.as_ref())
            .field("align", &self.align)
            .field("flags", &self.flags)
            .finish()
    }
}

impl<T: Element, S: Shape, L: Layout> View<'_, T, S, L> {
    /// Describes this view: element type, shape, strides, alignment, and NumPy's flags.
    ///
    /// ```
    /// use view_core::{view, Aligned, A8};
    ///
    /// let pixels = Aligned::<A8, _>([[0u16; 4]; 3]);
    /// let what = view!(pixels[1.., ..2].T).describe();
    /// assert_eq!((what.dtype, what.item_size, what.align), ("u16", 2, 8));
    /// assert_eq!((what.shape, what.strides), ([2, 2], [2, 8]));
    /// assert!(!what.flags.c_contiguous && !what.flags.f_contiguous && !what.flags.writeable);
    /// ```
    pub fn describe(&self) -> Description<S> {
        let (shape, strides, size) = (self.shape(), self.strides(), size_of::<T>());
        let (mut back, mut upwards) = (shape, strides);
        back.as_mut().reverse();
        upwards.as_mut().reverse();
        let evidence = <<<L::Align as Evidence>::Bits<T::Align> as Bits>::Power as Number>::VALUE;
        Description {
            dtype: core::any::type_name::<T>(),
            item_size: size,
            shape,
            strides,
            align: evidence.max(align_of::<T>()),
            flags: Flags {
                c_contiguous: contiguous(shape.as_ref(), strides.as_ref(), size),
                f_contiguous: contiguous(back.as_ref(), upwards.as_ref(), size),
                owns_data: false,
                writeable: false,
                aligned: true,
            },
        }
    }
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// Describes this view. See [`View::describe`].
    pub fn describe(&self) -> Description<S> {
        let mut what = self.as_view().describe();
        what.flags.writeable = true;
        what
    }
}
