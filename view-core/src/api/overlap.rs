//! Whether two views share memory, and whether a view overlaps itself. The answers are exact, and need addresses and strides only.
//!
//! A byte of a view lies `Σ strideᵢ · xᵢ + y` bytes behind the lowest byte of the view. Here `strideᵢ` is the absolute value of a stride, `xᵢ`
//! is a position along that axis, and `y` is a byte of the element, which is one more axis of stride 1. Two views share a byte if two such
//! sums are equal. If the positions of the second view are counted from their other end, all unknowns are on one side, and the question
//! is whether an [equation](equation) has a solution.

pub(crate) mod equation;
mod footprint;

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::api::overlap::equation::{Budget, Exhausted, LinearSum};
pub use crate::api::overlap::footprint::Footprint;
use crate::error::ViewError;
use crate::sealed::Sealed;
use crate::view::view::{View, ViewMut};

/// Something whose place in memory is known: a view, a [`Footprint`], or a reference to one.
pub trait Located: Sealed {
    /// Where its bytes lie. A view without elements, or of zero-sized elements, has no bytes.
    fn footprint(&self) -> Footprint;
}

impl Footprint {
    /// Whether two different positions of the array share memory.
    pub fn is_overlapping(&self) -> bool {
        meets_itself(self, &mut Budget(None)).unwrap_or(true)
    }

    /// Like [`is_overlapping`](Self::is_overlapping), but stops after `max_work` steps, as [`try_shares_memory`] does.
    ///
    /// ```
    /// use view_core::Footprint;
    ///
    /// // Rows of 3 bytes that are 2 bytes apart.
    /// let rows = Footprint::new(0x1000, &[4, 3], &[2, 1], 1).unwrap();
    /// assert_eq!(rows.try_is_overlapping(1000), Ok(true));
    /// ```
    ///
    /// # Errors
    /// [`ViewError::MaxWork`] if the answer takes more steps.
    pub fn try_is_overlapping(&self, max_work: usize) -> Result<bool, ViewError> {
        meets_itself(self, &mut Budget(Some(max_work))).map_err(|Exhausted| ViewError::MaxWork { max_work })
    }
}

impl Sealed for Footprint {}
impl Located for Footprint {
    fn footprint(&self) -> Footprint {
        *self
    }
}

macro_rules! lent {
    ($($Reference:ty),*) => {$(
        impl<X: Located + ?Sized> Sealed for $Reference {}
        impl<X: Located + ?Sized> Located for $Reference {
            fn footprint(&self) -> Footprint {
                X::footprint(self)
            }
        }
    )*};
}
lent!(&X, &mut X);

macro_rules! located {
    ($View:ident) => {
        impl<T, S: Shape, L: Layout> Sealed for $View<'_, T, S, L> {}
        impl<T: Element, S: Shape, L: Layout> Located for $View<'_, T, S, L> {
            fn footprint(&self) -> Footprint {
                Footprint::new(
                    self.as_ptr().addr(),
                    self.shape().as_ref(),
                    self.strides().as_ref(),
                    size_of::<T>(),
                )
                .expect("a view lies inside one allocation")
            }
        }

        impl<T: Element, S: Shape, L: Layout> $View<'_, T, S, L> {
            /// Whether two different positions of this view share memory, as those of windows do.
            ///
            /// The answer is exact; the time is that of [`shares_memory`]. A unique view never overlaps itself.
            pub fn is_overlapping(&self) -> bool {
                self.footprint().is_overlapping()
            }
        }
    };
}
located!(View);
located!(ViewMut);

/// Whether a byte belongs both to an element of `a` and to one of `b`: NumPy's `shares_memory`.
///
/// The answer is exact for views of any shapes, strides and element types. Views without elements, or of zero-sized elements, share
/// nothing.
///
/// In general the problem is subset sum: there are strides for which the time grows exponentially with the rank. For views that were
/// made by slicing one array it is well below a microsecond. [`try_shares_memory`] bounds the work.
///
/// ```
/// use view_core::{may_share_memory, shares_memory, view};
///
/// let samples = [0i16; 64];
/// let (left, right) = (view!(samples[::2]), view!(samples[1::2]));
/// assert!(!shares_memory(&left, &right));
/// assert!(may_share_memory(&left, &right));
/// assert!(shares_memory(&left, &view!(samples[10..20])));
/// ```
pub fn shares_memory(a: &impl Located, b: &impl Located) -> bool {
    meet(&a.footprint(), &b.footprint(), &mut Budget(None)).unwrap_or(true)
}

/// Like [`shares_memory`], but returns an error after `max_work` steps without an answer. A step tries one value of the index along
/// one axis; most pairs of views need fewer steps than they have axes.
///
/// # Errors
/// [`ViewError::MaxWork`] if the answer is not known after that many steps.
///
/// ```
/// use view_core::{try_shares_memory, view};
///
/// let image = [[0u8; 640]; 480];
/// let (rows, columns) = (view!(image[::7]), view!(image[.., ::9]));
/// assert_eq!(try_shares_memory(&rows, &columns, 100), Ok(true));
/// ```
pub fn try_shares_memory(a: &impl Located, b: &impl Located, max_work: usize) -> Result<bool, ViewError> {
    meet(&a.footprint(), &b.footprint(), &mut Budget(Some(max_work)))
        .map_err(|Exhausted| ViewError::MaxWork { max_work })
}

/// Whether the memory ranges of `a` and `b`, from the lowest to the highest byte, overlap: NumPy's `may_share_memory`.
///
/// If it is `false`, the views share no memory. If it is `true`, they may still share none: the elements of one may lie in the gaps of the
/// other.
pub fn may_share_memory(a: &impl Located, b: &impl Located) -> bool {
    bounds_meet(&a.footprint(), &b.footprint())
}

fn bounds_meet(a: &Footprint, b: &Footprint) -> bool {
    !a.is_empty() && !b.is_empty() && a.low <= b.high() && b.low <= a.high()
}

fn meet(a: &Footprint, b: &Footprint, budget: &mut Budget) -> Result<bool, Exhausted> {
    if !bounds_meet(a, b) {
        return Ok(false);
    }
    // Both reach less than `isize::MAX` bytes, so all sums fit `usize`.
    let mut sum = LinearSum::new();
    for axis in a.axes().iter().chain(b.axes()) {
        sum.add(axis.stride, axis.last);
    }
    sum.add(1, a.item - 1 + (b.item - 1));
    sum.meets(b.high() - a.low, budget)
}

/// Whether two different positions share memory.
pub(crate) fn meets_itself(footprint: &Footprint, budget: &mut Budget) -> Result<bool, Exhausted> {
    if footprint.is_empty() {
        return Ok(false);
    }
    // Two different positions have a first axis on which they differ. If the second position is the one with the larger index there, the
    // difference along that axis is 1 or more. Along the axes behind it, the difference is arbitrary.
    let axes = footprint.axes();
    for (first, axis) in axes.iter().enumerate() {
        let mut sum = LinearSum::new();
        let mut target = footprint.item - 1;
        sum.add(1, 2 * (footprint.item - 1));
        for behind in &axes[first + 1..] {
            sum.add(behind.stride, 2 * behind.last);
            target += behind.stride * behind.last;
        }
        sum.add(axis.stride, axis.last - 1);
        if let Some(target) = target.checked_sub(axis.stride) {
            if sum.meets(target, budget)? {
                return Ok(true);
            }
        }
    }
    Ok(false)
}
