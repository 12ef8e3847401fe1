use mdarray::{Const, View};
use view_core::view;

fn main() {
    let tail: View<u8, (Const<2>,)> = {
        let samples = [1, 2, 3];
        view!(samples[1..]).into()
    };
    println!("{tail:?}");
}
