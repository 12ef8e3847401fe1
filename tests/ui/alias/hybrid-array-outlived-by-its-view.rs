use hybrid_array::{sizes::U3, Array};
use view_core::view;

fn main() {
    let tail = {
        let key: Array<u8, U3> = Array([1, 2, 3]);
        view!(key[1..])
    };
    println!("{tail}");
}
