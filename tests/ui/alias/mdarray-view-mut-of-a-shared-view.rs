use mdarray::{Const, Dense, ViewMut};
use view_core::view;

fn main() {
    let samples = [1u8, 2, 3];
    let _: ViewMut<u8, (Const<3>,), Dense> = view!(samples).into();
}
