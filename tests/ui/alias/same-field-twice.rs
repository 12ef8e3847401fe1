use view_core::view;

struct Frame {
    px: [u8; 4],
}

fn main() {
    let mut frame = Frame { px: [0; 4] };
    let v = view!(frame.px[1..]);
    frame.px[0] = 1;
    println!("{v:?} {:?}", frame.px);
}
