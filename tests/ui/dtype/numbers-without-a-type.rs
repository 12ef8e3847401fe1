use view_core::view;

fn main() {
    let bytes = [0, 1, 1, 0];
    let _ = view!(bytes.as<">u2">);
}
