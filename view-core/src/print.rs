//! Printing: `Display` as NumPy prints an array, `Debug` with the metadata in front.

use crate::element::Element;
use crate::layout::Layout;
use crate::shape::Shape;
use crate::view::{View, ViewMut};
use core::fmt::{self, Write};

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

/// Nested brackets around the elements, right-aligned to the widest of them.
fn brackets<T: Element, S: Shape, L: Layout>(
    view: &View<'_, T, S, L>,
    f: &mut fmt::Formatter<'_>,
    show: Show<T>,
) -> fmt::Result {
    let (shape, precision) = (view.shape(), f.precision());
    let (shape, rank) = (shape.as_ref(), view.rank());
    if view.is_empty() {
        return f.write_str("[]");
    }
    let mut widest = 0;
    for element in view {
        let mut width = Width(0);
        show(element, &mut width, precision)?;
        widest = widest.max(width.0);
    }
    for (index, element) in view.indexed_iter() {
        let index = index.as_ref();
        // As many rows begin (and ended just before) here as there are zeros at the end of the index.
        let begins = index.iter().rev().take_while(|&&i| i == 0).count();
        if begins == rank {
            (0..rank).try_for_each(|_| f.write_char('['))?;
        } else if begins == 0 {
            f.write_char(' ')?;
        } else {
            (0..begins).try_for_each(|_| f.write_char(']'))?;
            (0..begins).try_for_each(|_| f.write_char('\n'))?;
            (begins..rank).try_for_each(|_| f.write_char(' '))?;
            (0..begins).try_for_each(|_| f.write_char('['))?;
        }
        let mut width = Width(0);
        show(element, &mut width, precision)?;
        if !shape.is_empty() {
            (width.0..widest).try_for_each(|_| f.write_char(' '))?;
        }
        show(element, f, precision)?;
    }
    (0..rank).try_for_each(|_| f.write_char(']'))
}

/// The elements in NumPy's brackets, columns aligned. A precision, `{:.2}`, is that of the elements.
impl<T: Element + fmt::Display, S: Shape, L: Layout> fmt::Display for View<'_, T, S, L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        brackets(self, f, |element, out, precision| match precision {
            Some(precision) => write!(out, "{element:.precision$}"),
            None => write!(out, "{element}"),
        })
    }
}

/// Shape, strides in bytes, and the elements.
impl<T: Element + fmt::Debug, S: Shape, L: Layout> fmt::Debug for View<'_, T, S, L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        described(self, f, "View")
    }
}

fn described<T: Element + fmt::Debug, S: Shape, L: Layout>(
    view: &View<'_, T, S, L>,
    f: &mut fmt::Formatter<'_>,
    name: &str,
) -> fmt::Result {
    let (shape, strides) = (view.shape(), view.strides());
    write!(
        f,
        "{name} {{ shape: {:?}, strides: {:?}, elements: ",
        shape.as_ref(),
        strides.as_ref()
    )?;
    brackets(view, f, |element, out, precision| match precision {
        Some(precision) => write!(out, "{element:.precision$?}"),
        None => write!(out, "{element:?}"),
    })?;
    f.write_str(" }")
}

impl<T: Element + fmt::Display, S: Shape, L: Layout> fmt::Display for ViewMut<'_, T, S, L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.as_view(), f)
    }
}

impl<T: Element + fmt::Debug, S: Shape, L: Layout> fmt::Debug for ViewMut<'_, T, S, L> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        described(&self.as_view(), f, "ViewMut")
    }
}
