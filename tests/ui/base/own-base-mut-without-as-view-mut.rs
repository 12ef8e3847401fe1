//! A type whose view is shared is made a base of unique views.

use view_core::{shape, view, AsView, Dyn, RowMajor, View};

struct Samples(Vec<i16>);

impl AsView for Samples {
    type Element = i16;
    type Shape = shape![Dyn];
    type Layout = RowMajor;
    fn as_view(&self) -> View<'_, i16, shape![Dyn]> {
        view!(self.0)
    }
}
view_core::base!([] mut Samples);

fn main() {
    _ = Samples(vec![1, 2]);
}
