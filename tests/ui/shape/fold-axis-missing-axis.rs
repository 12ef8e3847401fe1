use view_core::{shape, view, Dyn, View};

fn main() {
    let rows = vec![[1u8; 3]; 4];
    let rows: View<u8, shape![Dyn, 3]> = view!(rows);
    rows.fold_axis::<3, _>(0u8, |most, x| *x.max(most));
}
