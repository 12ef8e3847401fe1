use view_core::__::{methods::*, Difference, Range, E0, E1, E9, X9};

fn main() {
    let b = [1u8; 4];
    let _ = b.__view().slice1::<Ends<E0, E9, X9<Difference<E0, E1>>>, _, _>();
}
