use view_core::view;

fn main() {
    let pair = (1u8, 2u8);
    let view = view!(pair[..]);
}
