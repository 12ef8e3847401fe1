use view_core::{view, Lockstep};

fn main() {
    let row = [1, 2, 3];
    let elements = view!(row).iter();
    let _ = elements.at(4_000);
}
