use view_core::view;

fn main() {
    let gain = 5.0f32;
    let shared = &gain;
    *view!(mut shared) = 6.0;
}
