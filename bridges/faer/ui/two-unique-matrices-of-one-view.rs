use view_core::view;

fn main() {
    let mut grid = [[1.0, 2.0], [3.0, 4.0]];
    let all = view!(mut grid);
    let _a = view_faer::mat_mut(all).unwrap();
    let _b = view_faer::mat_mut(all).unwrap();
}
