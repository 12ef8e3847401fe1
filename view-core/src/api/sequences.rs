//! Views and owned arrays as nested sequences of serde: `[[1, 2], [3, 4]]`, as arrays of arrays are written.

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
#[cfg(feature = "alloc")]
use crate::api::owned::array::Array;
use crate::view::access::PerAxis;
#[cfg(feature = "alloc")]
use crate::view::base::aligned::Alignment;
use crate::view::view::{View, ViewMut};
use serde_core::ser::{Serialize, SerializeSeq, Serializer};

#[cfg(feature = "alloc")]
mod read;

/// The part of a view at an index on the axes before `axis`.
struct Part<'v, T, S: Shape, L: Layout> {
    view: View<'v, T, S, L>,
    axis: usize,
    index: PerAxis<S, usize>,
}

impl<T: Element + Serialize, S: Shape, L: Layout> Serialize for Part<'_, T, S, L> {
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        let (view, axis) = (self.view, self.axis);
        let Some(&length) = view.shape().as_ref().get(axis) else {
            return view.at(self.index).serialize(serializer);
        };
        let mut sequence = serializer.serialize_seq(Some(length))?;
        let mut index = self.index;
        for i in 0..length {
            index.as_mut()[axis] = i;
            let axis = axis + 1;
            sequence.serialize_element(&Part { view, axis, index })?;
        }
        sequence.end()
    }
}

/// A sequence for each axis, one inside the other, in row-major order. A view of rank 0 is its element.
///
/// ```
/// use view_core::view;
///
/// let grid = [[1, 2, 3], [4, 5, 6]];
/// assert_eq!(serde_json::to_string(&view!(grid[.., ::2].T)).unwrap(), "[[1,4],[3,6]]");
/// ```
impl<T: Element + Serialize, S: Shape, L: Layout> Serialize for View<'_, T, S, L> {
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        let (view, index) = (*self, S::Rank::array(0));
        Part { view, axis: 0, index }.serialize(serializer)
    }
}
/// As that of [`View`].
impl<T: Element + Serialize, S: Shape, L: Layout> Serialize for ViewMut<'_, T, S, L> {
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        self.as_view().serialize(serializer)
    }
}
/// As that of [`View`].
#[cfg(feature = "alloc")]
impl<T: Element + Serialize, S: Shape, A: Alignment> Serialize for Array<T, S, A> {
    fn serialize<Z: Serializer>(&self, serializer: Z) -> Result<Z::Ok, Z::Error> {
        self.view().serialize(serializer)
    }
}
