use view_core::view;

static ROW: [u8; 4] = [0; 4];

fn main() {
    let _ = view!(mut ROW[1..]);
}
