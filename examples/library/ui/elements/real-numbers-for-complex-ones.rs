use library::{fft, view};

fn main() {
    let mut x = [1.0; 8];
    let _ = fft(view!(mut x));
}
