use view_core::view;

fn main() {
    let gain = 5.0;
    let _ = view!(gain);
}
