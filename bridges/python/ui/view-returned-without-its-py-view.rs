use view_core::{shape, Dyn, DynLayout, View};
use view_python::PyView;

fn inner<'py>(array: PyView<'py, u8, shape![Dyn]>) -> View<'py, u8, shape![Dyn], DynLayout> {
    array.as_view().unwrap()
}

fn main() {
    let _ = inner;
}
