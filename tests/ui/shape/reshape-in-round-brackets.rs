use view_core::view;

fn main() {
    let samples = [0i16; 12];
    view!(samples.reshape(3, 4));
}
