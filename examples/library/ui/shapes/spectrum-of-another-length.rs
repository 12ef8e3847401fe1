use library::{spectrum, view, Complex};

fn main() {
    let (x, mut out) = ([Complex::default(); 1024], [Complex::default(); 512]);
    let _ = spectrum(view!(x), view!(mut out));
}
