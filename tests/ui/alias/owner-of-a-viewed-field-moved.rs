use view_core::view;

struct Frame {
    px: [u8; 4],
}

fn main() {
    let frame = Frame { px: [0; 4] };
    let v = view!(frame.px[1..]);
    let moved = frame;
    println!("{v:?} {}", moved.px[0]);
}
