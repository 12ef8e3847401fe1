use view_core::view;

fn main() {
    const NONE: usize = 0;
    let samples = [0i16; 12];
    view!(samples.reshape[{ NONE }, _]);
}
