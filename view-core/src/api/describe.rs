//! Descriptions of views as data: dtype, shape, strides, alignment and flags.

use crate::algebra::align::evidence::Evidence;
use crate::algebra::element::element::Element;
use crate::algebra::number::low_bits::Bits;
use crate::algebra::number::Number;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::dtype::{ByteOrder, ElementType, Kind};
use crate::error::ViewError;
use crate::view::access::{contiguous, PerAxis};
use crate::view::view::{View, ViewMut};
use core::fmt;

/// The description of a view of shape `S`. See [`View::describe`].
#[non_exhaustive]
pub struct Description<S: Shape> {
    /// The element type, as Rust names it.
    pub dtype: &'static str,
    /// What the bytes of an element mean.
    pub kind: Kind,
    /// Their order.
    pub byte_order: ByteOrder,
    /// The size of an element, in bytes.
    pub item_size: usize,
    /// The address of the first element: the one at index 0 of each axis.
    pub address: usize,
    /// The lowest address of an element. It is another one than `address` where a stride is negative: where libraries in C want the start of the
    /// memory.
    pub lowest: usize,
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

impl<S: Shape> Description<S> {
    /// The number of axes.
    pub fn rank(&self) -> usize {
        S::Rank::RANK
    }

    /// The strides in elements, for libraries that count so: `None` if the stride of an axis of several positions is no whole number of elements, as that
    /// of a field can be. Other strides are never used: 0 stands for those that are none.
    ///
    /// ```
    /// use view_core::{view, Element};
    ///
    /// #[derive(Clone, Copy, Element)]
    /// #[repr(C)]
    /// struct Sample {
    ///     level: u16,
    ///     flags: u8,
    /// }
    /// let grid = [[1u16, 2, 3], [4, 5, 6]];
    /// assert_eq!(view!(grid[::-1, ::2]).describe().elem_strides(), Some([-3, 2]));
    /// let samples = [Sample { level: 1, flags: 0 }; 3];
    /// assert_eq!(view!(samples.field(level)).describe().elem_strides(), Some([2]));
    /// let packed = [[1u8, 2, 3], [4, 5, 6]];
    /// let halves = view!(packed[.., ..2].as<"<u2">);
    /// assert_eq!(halves.describe().elem_strides(), None); // 3 bytes from row to row
    /// ```
    pub fn elem_strides(&self) -> Option<PerAxis<S, isize>> {
        self.whole_strides().ok()
    }

    /// The strides in elements.
    ///
    /// # Errors
    /// [`ViewError::ItemStride`] for the first axis whose stride is no whole number of elements.
    pub(crate) fn whole_strides(&self) -> Result<PerAxis<S, isize>, ViewError> {
        let mut strides = self.strides;
        let size = self.item_size;
        let empty = self.shape.as_ref().contains(&0);
        let axes = strides.as_mut().iter_mut().zip(self.shape.as_ref());
        for (axis, (stride, &length)) in axes.enumerate() {
            // No element is larger than `isize::MAX` bytes.
            *stride = match (length, stride.checked_rem(size as isize)) {
                (_, Some(0)) => *stride / size as isize,
                // Elements without size have strides of 0.
                (_, None) if *stride == 0 => 0,
                (length, _) if empty || length == 1 => 0,
                _ => {
                    let stride = *stride;
                    return Err(ViewError::ItemStride { axis, stride, size });
                }
            };
        }
        Ok(strides)
    }

    /// The strides in elements, with 0 for those that are never used, which can be any number.
    ///
    /// # Errors
    /// [`ViewError::ItemStride`] as above.
    #[cfg(any(feature = "ndarray", feature = "mdarray"))]
    pub(crate) fn used_strides(&self) -> Result<PerAxis<S, isize>, ViewError> {
        let mut strides = self.whole_strides()?;
        let empty = self.shape.as_ref().contains(&0);
        for (stride, &length) in strides.as_mut().iter_mut().zip(self.shape.as_ref()) {
            *stride = if empty || length == 1 { 0 } else { *stride };
        }
        Ok(strides)
    }
}

/// The lowest address of an element. The sum is that of a position, so it does not wrap.
fn lowest(address: usize, shape: &[usize], strides: &[isize]) -> usize {
    if shape.contains(&0) {
        return address;
    }
    let backwards = shape
        .iter()
        .zip(strides)
        .filter(|(&length, &stride)| length > 1 && stride < 0);
    backwards.fold(address, |low, (&length, &stride)| {
        low.wrapping_add_signed(stride.wrapping_mul((length - 1) as isize))
    })
}

impl<S: Shape> Clone for Description<S> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<S: Shape> Copy for Description<S> {}

// Without the addresses, which differ from run to run.
impl<S: Shape> fmt::Debug for Description<S> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Description")
            .field("dtype", &format_args!("{}", self.dtype))
            .field("kind", &self.kind)
            .field("byte_order", &self.byte_order)
            .field("item_size", &self.item_size)
            .field("shape", &self.shape.as_ref())
            .field("strides", &self.strides.as_ref())
            .field("align", &self.align)
            .field("flags", &self.flags)
            .finish()
    }
}

impl<T: Element, S: Shape, L: Layout> View<'_, T, S, L> {
    /// Describes this view: element type, addresses, shape, strides, alignment, and NumPy's flags.
    ///
    /// ```
    /// use view_core::{view, Aligned, ByteOrder, Kind, A8};
    ///
    /// let pixels = Aligned::<A8, _>([[0u16; 4]; 3]);
    /// let what = view!(pixels[1.., ..2].T).describe();
    /// assert_eq!((what.dtype, what.item_size, what.align), ("u16", 2, 8));
    /// assert_eq!((what.kind, what.byte_order), (Kind::Uint, ByteOrder::NATIVE));
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
            kind: ElementType::of::<T>().kind(),
            byte_order: ElementType::of::<T>().byte_order(),
            item_size: size,
            address: self.address(),
            lowest: lowest(self.address(), shape.as_ref(), strides.as_ref()),
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
