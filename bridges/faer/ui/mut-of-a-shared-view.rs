use view_core::view;

fn main() {
    let grid = [[1.0, 2.0], [3.0, 4.0]];
    let _ = view_faer::mat_mut(view!(grid));
}
