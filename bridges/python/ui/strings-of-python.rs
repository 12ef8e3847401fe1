use view_core::{shape, Dyn};
use view_python::PyView;

fn main() {
    let _ = |_: PyView<String, shape![Dyn]>| ();
}
