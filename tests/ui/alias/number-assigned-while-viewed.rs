use view_core::view;

fn main() {
    let mut gain = 5.0f32;
    let view = view!(gain);
    gain = 6.0;
    println!("{view} {gain}");
}
