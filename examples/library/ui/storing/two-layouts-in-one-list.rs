use library::{view, Signal};

fn main() {
    let samples = [1.0; 6];
    let _ = [Signal::new(view!(samples[..3]), 1.0), Signal::new(view!(samples[::2]), 1.0)];
}
