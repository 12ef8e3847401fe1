//! Printing: `Display` as NumPy prints an array, `Debug` with a description of the view in front.

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::api::describe::Description;
use crate::view::access::PerAxis;
use crate::view::view::{View, ViewMut};
use core::fmt::{self, Write};

/// Views of more elements are summarised, as in NumPy.
const THRESHOLD: usize = 1000;
/// The number of positions that a summary shows at either end of an axis.
const EDGE: usize = 3;

/// Counts the characters written to it.
struct Width(usize);
impl Write for Width {
    fn write_str(&mut self, s: &str) -> fmt::Result {
        self.0 += s.chars().count();
        Ok(())
    }
}

/// How one element is written.
type Show<T> = fn(&T, &mut dyn Write, Option<usize>) -> fmt::Result;

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
        let (rank, precision) = (S::Rank::RANK, f.precision());
        let mut index = S::Rank::array(0);
        let mut widest = 0;
        self.pieces(0, &mut index, &mut |piece| {
            if let Piece::Element(element) = piece {
                let mut width = Width(0);
                (self.show)(element, &mut width, precision)?;
                widest = widest.max(width.0);
            }
            Ok(())
        })?;
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
                (self.show)(element, &mut width, precision)?;
                // An element may print differently the second time, so it may be wider than `widest`.
                let padding = if rank == 0 {
                    0
                } else {
                    widest.saturating_sub(width.0)
                };
                (0..padding).try_for_each(|_| f.write_char(' '))?;
                (self.show)(element, f, precision)
            }
        })
    }
}

/// Prints the elements in brackets with aligned columns, as NumPy does. A precision, as in `{:.2}`, applies to the elements. If there are more
/// than 1,000 elements, three positions are shown at either end of each axis; `{:#}` shows all. Lines are not wrapped.
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
/// ```
impl<T: Element + fmt::Display, S: Shape, L: Layout> fmt::Display for View<'_, T, S, L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let brackets = Brackets {
            view: *self,
            show: |element, out, precision| match precision {
                Some(precision) => write!(out, "{element:.precision$}"),
                None => write!(out, "{element}"),
            },
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
        show: |element, out, precision| match precision {
            Some(precision) => write!(out, "{element:.precision$?}"),
            None => write!(out, "{element:?}"),
        },
        summarised: view.len() > THRESHOLD,
    };
    // A precision applies to the elements only; for a `bool` it would cut `true` to one letter.
    f.debug_struct(name)
        .field("dtype", &format_args!("{}", what.dtype))
        .field("shape", &format_args!("{:?}", what.shape.as_ref()))
        .field("strides", &format_args!("{:?}", what.strides.as_ref()))
        .field("align", &what.align)
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
