use view_core::__::{methods::*, Difference, Onward, E0, E1};
use view_core::shape;

fn main() {
    let none: [u8; 0] = [];
    let empty = none.__view().slice1_chained::<Onward<Difference<E0, E1>>, _, _>(0);
    let _ = empty.broadcast::<shape![100], _, _, _>(0);
}
