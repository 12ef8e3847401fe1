use view_core::__::{methods::*, Difference, Range, U0, U1, U9, X9};

fn main() {
    let b = [1u8; 4];
    let _ = b.__view().slice1::<Range<U0, U9, X9<Difference<U0, U1>>>, _, _>();
}
