use arrow_array::FixedSizeListArray;
use view_core::{shape, view, ArrowValue, Dyn, View, ViewError};

fn column<T: ArrowValue>(rows: View<T, shape![Dyn, 2]>) -> Result<FixedSizeListArray, ViewError> {
    rows.copy().try_into()
}

fn main() {
    let flags = vec![[true, false], [false, true]];
    let rows = column(view!(flags));
}
