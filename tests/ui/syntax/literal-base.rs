use view_core::view;

fn main() {
    let _ = view!([1, 2, 3][1]);
}
