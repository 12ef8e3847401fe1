use view_core::view;

fn main() {
    let shared = &[1u8, 2, 3];
    let view = view!(mut shared[1..]);
}
