use view_core::view;

fn main() {
    let _ = view!();
}
