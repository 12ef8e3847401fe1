use view_core::view;

struct Frame {
    px: [u8; 4],
}

fn main() {
    let frame = Frame { px: [0u8; 4] };
    let _ = view!(frame.pixels[1]);
}
