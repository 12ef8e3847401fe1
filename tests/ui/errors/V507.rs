use view_core::view;

fn main() {
    let mut samples = [0.0f32; 8];
    let shared = view!(mut samples).as_atomic();
}
