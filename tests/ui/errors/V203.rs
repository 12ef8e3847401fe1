use view_core::view;

fn main() {
    let samples = [0i16; 12];
    let rows = view!(samples.reshape[-1, 3]);
}
