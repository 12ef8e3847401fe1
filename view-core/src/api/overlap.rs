//! Do two views share memory, and does one meet itself? Exact answers, from addresses and strides alone.
//!
//! A byte of a view lies `Σ strideᵢ · xᵢ + y` behind its lowest byte, where `xᵢ` is a position along an axis of a
//! stride without its sign, and `y` is a byte of the element: one more axis, of stride 1. Two views meet if two such sums do. With the
//! positions of the second counted from their other end all unknowns are on one side, and the question is
//! whether an [equation](equation) has a solution.

mod equation;
mod footprint;

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::api::overlap::equation::{Budget, Exhausted, Sum};
pub use crate::api::overlap::footprint::Footprint;
use crate::error::ViewError;
use crate::sealed::Sealed;
use crate::view::view::{View, ViewMut};

/// Something whose place in memory is known: a view, or a [`Footprint`].
pub trait Located: Sealed {
    /// Where its bytes lie. An empty view, and one of elements without size, has none.
    fn footprint(&self) -> Footprint;
}

impl Footprint {
    /// Whether two different positions of the array share memory.
    pub fn is_overlapping(&self) -> bool {
        meets_itself(self)
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
            /// The answer is exact, and takes the time that [`shares_memory`] takes. A unique view never overlaps itself.
            pub fn is_overlapping(&self) -> bool {
                self.footprint().is_overlapping()
            }
        }
    };
}
located!(View);
located!(ViewMut);

/// Whether there is a byte that belongs to an element of `a` and to one of `b`.
///
/// The answer is exact for views of any shapes, strides and element types. Views without elements, and of
/// elements without size, share nothing. NumPy's `shares_memory`.
///
/// The question is as hard as subset sum: for views whose strides were made to be difficult the time grows
/// exponentially with the rank. Views made by slicing one array take well below a microsecond;
/// [`try_shares_memory`] bounds the work.
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

/// [`shares_memory`], unless that takes more than `max_work` steps. A step is one value tried for the index
/// along one axis; most views need fewer than there are axes.
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

/// Whether the ranges from the lowest to the highest byte of `a` and of `b` meet.
///
/// `false` is certain, `true` is not: the gaps of one may hold the elements of the other. NumPy's
/// `may_share_memory`.
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
    let mut sum = Sum::new();
    for axis in a.axes().iter().chain(b.axes()) {
        sum.add(axis.stride, axis.last);
    }
    sum.add(1, a.item - 1 + (b.item - 1));
    sum.meets(b.high() - a.low, budget)
}

fn meets_itself(footprint: &Footprint) -> bool {
    if footprint.is_empty() {
        return false;
    }
    // Two different positions differ in a first axis. The difference along it is 1 or more, if we take
    // the right one of them to be the second; along the axes after it it is anything.
    let axes = footprint.axes();
    axes.iter().enumerate().any(|(first, axis)| {
        let mut sum = Sum::new();
        let mut target = footprint.item - 1;
        sum.add(1, 2 * (footprint.item - 1));
        for behind in &axes[first + 1..] {
            sum.add(behind.stride, 2 * behind.last);
            target += behind.stride * behind.last;
        }
        sum.add(axis.stride, axis.last - 1);
        match target.checked_sub(axis.stride) {
            Some(target) => sum.meets(target, &mut Budget(None)).unwrap_or(true),
            None => false,
        }
    })
}
