use view_core::view;

fn main() {
    let gain = {
        let gain = 5.0f32;
        view!(gain)
    };
    println!("{gain}");
}
