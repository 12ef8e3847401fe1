//! Elements in hexadecimal, octal, binary and exponential form, in the brackets of `Display`.

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
#[cfg(feature = "alloc")]
use crate::api::owned::array::Array;
use crate::api::print::spec::show;
use crate::api::print::{Brackets, THRESHOLD};
#[cfg(feature = "alloc")]
use crate::view::base::aligned::Alignment;
use crate::view::view::{View, ViewMut};
use core::fmt;

macro_rules! forms {
    ($($Form:ident $mark:literal)*) => {$(
        /// Prints the elements in this form, in the brackets of [`Display`](fmt::Display).
        impl<T: Element + fmt::$Form, S: Shape, L: Layout> fmt::$Form for View<'_, T, S, L> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                let brackets = Brackets {
                    view: *self,
                    show: show!($mark),
                    prefix: true,
                    summarised: self.len() > THRESHOLD && !f.alternate(),
                };
                fmt::Debug::fmt(&brackets, f)
            }
        }
        /// As that of [`View`].
        impl<T: Element + fmt::$Form, S: Shape, L: Layout> fmt::$Form for ViewMut<'_, T, S, L> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::$Form::fmt(&self.as_view(), f)
            }
        }
        /// As that of [`View`].
        #[cfg(feature = "alloc")]
        impl<T: Element + fmt::$Form, S: Shape, A: Alignment> fmt::$Form for Array<T, S, A> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::$Form::fmt(&self.view(), f)
            }
        }
    )*};
}
forms!(LowerHex "x" UpperHex "X" Octal "o" Binary "b" LowerExp "e" UpperExp "E");
