//! Nested sequences as owned arrays. Nothing is believed of them: each sequence is compared with the first one of its axis.

use crate::algebra::element::element::Element;
use crate::algebra::element::rescale::Resize;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::api::owned::array::Array;
use crate::error::ViewError;
use alloc::vec::Vec;
use core::fmt;
use serde_core::de::{Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, SeqAccess, Visitor};

/// The sequence of an axis, or an element behind the last one.
struct Level<'l, T> {
    axis: usize,
    /// The extents that are known: static ones, and those of the first sequence of an axis.
    extents: &'l mut [Option<usize>],
    elements: &'l mut Vec<T>,
}

impl<'de, T: Deserialize<'de>> DeserializeSeed<'de> for Level<'_, T> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        if self.axis < self.extents.len() {
            return deserializer.deserialize_seq(self);
        }
        self.elements.push(T::deserialize(deserializer)?);
        Ok(())
    }
}

impl<'de, T: Deserialize<'de>> Visitor<'de> for Level<'_, T> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.extents[self.axis] {
            Some(length) => write!(f, "a sequence of {length} for axis {}", self.axis),
            None => write!(f, "a sequence for axis {}", self.axis),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<(), A::Error> {
        let Level {
            axis,
            extents,
            elements,
        } = self;
        let expected = extents[axis];
        let mut found = 0;
        while expected.is_none_or(|expected| found < expected) {
            let (extents, elements) = (&mut *extents, &mut *elements);
            let axis = axis + 1;
            match sequence.next_element_seed(Level {
                axis,
                extents,
                elements,
            })? {
                Some(()) => found += 1,
                None => break,
            }
        }
        let Some(expected) = expected else {
            extents[axis] = Some(found);
            return Ok(());
        };
        // What is too much is only counted.
        while found >= expected && sequence.next_element::<IgnoredAny>()?.is_some() {
            found += 1;
        }
        if found == expected {
            return Ok(());
        }
        let axis = axis as isize;
        Err(A::Error::custom(ViewError::Shape {
            axis,
            expected,
            found,
        }))
    }
}

/// Reads a sequence for each axis, one inside the other, in row-major order. Of rank 0 it is an element.
///
/// All sequences of an axis have one length. That is a static extent, or for `Dyn` the length of the first of them; an axis behind one of length 0 has
/// length 0. No memory is taken in advance for what a sequence says of its length.
///
/// ```
/// use view_core::{shape, Array, Dyn};
///
/// let grid: Array<i32, shape![Dyn, 3]> = serde_json::from_str("[[1, 2, 3], [4, 5, 6]]").unwrap();
/// assert_eq!(grid, [[1, 2, 3], [4, 5, 6]]);
/// let ragged = serde_json::from_str::<Array<i32, shape![Dyn, Dyn]>>("[[1, 2, 3], [4, 5]]");
/// assert!(ragged.unwrap_err().to_string().contains("the shapes differ on axis 1: 3 and 2"));
/// ```
///
/// # Errors
/// That of the format, or [`ViewError::Shape`] as its text if a sequence has another length.
impl<'de, T: Element + Deserialize<'de>, S: Shape> Deserialize<'de> for Array<T, S> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let mut extents = S::Rank::array(None);
        for (axis, extent) in extents.as_mut().iter_mut().enumerate() {
            *extent = <S as Resize>::KNOWN[axis];
        }
        let mut elements = Vec::new();
        let whole = Level {
            axis: 0,
            extents: extents.as_mut(),
            elements: &mut elements,
        };
        whole.deserialize(deserializer)?;
        let mut shape = S::Rank::array(0);
        for (extent, known) in shape.as_mut().iter_mut().zip(extents) {
            *extent = known.unwrap_or(0);
        }
        Array::from_vec(shape, elements).map_err(D::Error::custom)
    }
}
