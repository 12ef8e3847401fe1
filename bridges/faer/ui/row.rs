use view_core::view;

fn main() {
    let row = [1.0, 2.0, 3.0];
    // A matrix has two axes: `view!(row[newaxis])`.
    let _ = view_faer::mat_ref(view!(row));
}
