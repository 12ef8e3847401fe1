use view_core::view;

fn main() {
    let row = [0u8; 98];
    let n = 3;
    let rest = view!(row[-1 - n..]);
}
