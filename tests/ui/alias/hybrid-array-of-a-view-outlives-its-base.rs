use hybrid_array::{sizes::U2, Array};
use view_core::view;

fn main() {
    let tail: &Array<u8, U2> = {
        let key = [1, 2, 3];
        view!(key[1..]).into()
    };
    println!("{tail:?}");
}
