use library::{view, Complex};

fn main() {
    let x = [Complex::default(); 4];
    view!(x.field(real));
}
