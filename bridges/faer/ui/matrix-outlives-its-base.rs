use view_core::view;

fn main() {
    let matrix = {
        let grid = [[1.0, 2.0], [3.0, 4.0]];
        view_faer::mat_ref(view!(grid)).unwrap()
    };
    println!("{matrix:?}");
}
