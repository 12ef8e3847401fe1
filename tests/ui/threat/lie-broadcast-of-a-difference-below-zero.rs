use view_core::__::{methods::*, Difference, From, U0, U1};
use view_core::shape;

fn main() {
    let none: [u8; 0] = [];
    let empty = none.__view().slice1_chained::<From<Difference<U0, U1>>, _, _>();
    let _ = empty.broadcast::<shape![100], _, _>();
}
