use library::{view, Signal};

fn main() {
    let signal = {
        let samples = [1.0; 3];
        Signal::new(view!(samples[::2]), 48e3)
    };
    signal.duration();
}
