//! Printing: `Display` as NumPy prints an array, `Debug` with a description of the view in front.

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::api::describe::Description;
use crate::view::access::PerAxis;
use crate::view::view::{View, ViewMut};
use core::fmt::{self, Write};

mod number;
mod spec;

use crate::api::print::spec::{show, sides, Show, Spec, Width};

/// Views of more elements are summarised, as in NumPy.
const THRESHOLD: usize = 1000;
/// The number of positions that a summary shows at either end of an axis.
const EDGE: usize = 3;

/// What is printed, from left to right.
enum Piece<'v, T> {
    Open,
    Element(&'v T),
    /// Dots for the positions that a summary leaves out.
    Dots,
    /// The separator between two positions of this axis.
    Between(usize),
    Close,
}

/// Nested brackets around the elements, right-aligned to the widest of them.
struct Brackets<'v, T, S: Shape, L: Layout> {
    view: View<'v, T, S, L>,
    show: Show<T>,
    /// Whether `#` is about elements.
    prefix: bool,
    summarised: bool,
}

impl<'v, T: Element, S: Shape, L: Layout> Brackets<'v, T, S, L> {
    /// Passes the pieces of `axis` and of the axes behind it to `out`, at `index` on the axes before it.
    fn pieces(
        &self,
        axis: usize,
        index: &mut PerAxis<S, usize>,
        out: &mut dyn FnMut(Piece<'_, T>) -> fmt::Result,
    ) -> fmt::Result {
        let shape = self.view.shape();
        let Some(&length) = shape.as_ref().get(axis) else {
            return out(Piece::Element(&self.view[*index]));
        };
        out(Piece::Open)?;
        let mut i = 0;
        while i < length {
            if i > 0 {
                out(Piece::Between(axis))?;
            }
            if self.summarised && length > 2 * EDGE && i == EDGE {
                out(Piece::Dots)?;
                out(Piece::Between(axis))?;
                i = length - EDGE;
            }
            index.as_mut()[axis] = i;
            self.pieces(axis + 1, index, out)?;
            i += 1;
        }
        out(Piece::Close)
    }
}

impl<T: Element, S: Shape, L: Layout> fmt::Debug for Brackets<'_, T, S, L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.view.is_empty() {
            return f.write_str("[]");
        }
        let (rank, mut spec) = (S::Rank::RANK, Spec::of(f, self.prefix));
        let mut index = S::Rank::array(0);
        let mut widest = f.width().unwrap_or(0);
        if rank > 0 {
            self.pieces(0, &mut index, &mut |piece| {
                if let Piece::Element(element) = piece {
                    let mut width = Width(0);
                    (self.show)(element, &mut width, spec)?;
                    widest = widest.max(width.0);
                }
                Ok(())
            })?;
        }
        spec.zeros = f.sign_aware_zero_pad().then_some(widest);
        self.pieces(0, &mut index, &mut |piece| match piece {
            Piece::Open => f.write_char('['),
            Piece::Close => f.write_char(']'),
            Piece::Dots => f.write_str("..."),
            Piece::Between(axis) if axis + 1 == rank => f.write_char(' '),
            Piece::Between(axis) => {
                // One line break for each axis behind this one, so that there is an empty line between planes.
                (axis + 1..rank).try_for_each(|_| f.write_char('\n'))?;
                (0..=axis).try_for_each(|_| f.write_char(' '))
            }
            Piece::Element(element) => {
                let mut width = Width(0);
                (self.show)(element, &mut width, spec)?;
                // An element may print differently the second time, so it may be wider than `widest`.
                let (front, behind) = sides(f, widest.saturating_sub(width.0));
                let fill = f.fill();
                (0..front).try_for_each(|_| f.write_char(fill))?;
                (self.show)(element, f, spec)?;
                (0..behind).try_for_each(|_| f.write_char(fill))
            }
        })
    }
}

/// Prints the elements in brackets with aligned columns, as NumPy does. If there are more than 1,000 elements, three positions are shown at either
/// end of each axis; `{:#}` shows all. Lines are not wrapped.
///
/// Precision, sign, width, fill and alignment, as in `{:.2}`, `{:+}`, `{:8}` and `{:<8}`, apply to the elements; columns are never narrower than their
/// widest element. `{:x}`, `{:X}`, `{:o}`, `{:b}`, `{:e}` and `{:E}` print elements that have such a form; `{:#x}` prints prefixes and shows all.
///
/// ```
/// use view_core::view;
///
/// let table: [[u32; 40]; 30] = std::array::from_fn(|i| std::array::from_fn(|j| (40 * i + j) as u32));
/// let text = "\
/// [[   0    1    2 ...   37   38   39]
///  [  40   41   42 ...   77   78   79]
///  [  80   81   82 ...  117  118  119]
///  ...
///  [1080 1081 1082 ... 1117 1118 1119]
///  [1120 1121 1122 ... 1157 1158 1159]
///  [1160 1161 1162 ... 1197 1198 1199]]";
/// assert_eq!(view!(table).to_string(), text);
/// assert_eq!(format!("{:02x}", view!(table[1, 8..12])), "[30 31 32 33]");
/// assert_eq!(format!("{:6.1}", view!(([0.25, 10.0]))), "[   0.2   10.0]");
/// ```
impl<T: Element + fmt::Display, S: Shape, L: Layout> fmt::Display for View<'_, T, S, L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let brackets = Brackets {
            view: *self,
            show: show!(""),
            prefix: false,
            summarised: self.len() > THRESHOLD && !f.alternate(),
        };
        fmt::Debug::fmt(&brackets, f)
    }
}

/// Prints element type, shape, strides in bytes, alignment in bytes, contiguity, and the elements in the form of
/// [`Display`](fmt::Display).
impl<T: Element + fmt::Debug, S: Shape, L: Layout> fmt::Debug for View<'_, T, S, L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        described(*self, self.describe(), f, "View")
    }
}

/// Prints a struct of that name, with the description `what` and the elements of `view`.
pub(crate) fn described<T: Element + fmt::Debug, S: Shape, L: Layout>(
    view: View<'_, T, S, L>,
    what: Description<S>,
    f: &mut fmt::Formatter<'_>,
    name: &str,
) -> fmt::Result {
    let elements = Brackets {
        view,
        show: show!("?"),
        prefix: false,
        summarised: view.len() > THRESHOLD,
    };
    // A precision applies to the elements only; for a `bool` it would cut `true` to one letter.
    f.debug_struct(name)
        .field("dtype", &format_args!("{}", what.dtype))
        .field("shape", &format_args!("{:?}", what.shape.as_ref()))
        .field("strides", &format_args!("{:?}", what.strides.as_ref()))
        .field("align", &format_args!("{:?}", what.align))
        .field("c_contiguous", &format_args!("{}", what.flags.c_contiguous))
        .field("f_contiguous", &format_args!("{}", what.flags.f_contiguous))
        .field("elements", &elements)
        .finish()
}

impl<T: Element + fmt::Display, S: Shape, L: Layout> fmt::Display for ViewMut<'_, T, S, L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.as_view(), f)
    }
}

impl<T: Element + fmt::Debug, S: Shape, L: Layout> fmt::Debug for ViewMut<'_, T, S, L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        described(self.as_view(), self.describe(), f, "ViewMut")
    }
}
