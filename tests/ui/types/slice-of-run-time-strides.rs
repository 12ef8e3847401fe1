use view_core::view;

fn main() {
    let row = [1, 2, 3];
    view!(row).into_dyn().as_slice();
}
