use view_core::view;

fn main() {
    let signal = [0f32; 100];
    view!(signal.windows[10].reshape[910]);
}
