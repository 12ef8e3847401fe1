use native::fortran::total;
use view_core::view;

fn main() {
    let pixels = [[0u16; 3]; 2];
    let _ = total(view!(pixels));
}
