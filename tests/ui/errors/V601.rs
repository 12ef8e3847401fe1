use view_core::view;

fn main() {
    let empty = view!();
}
