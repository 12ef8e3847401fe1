use view_core::view;

fn main() {
    let handles: Vec<std::fs::File> = Vec::new();
    let _ = view!(handles[..]);
}
