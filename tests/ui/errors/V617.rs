use view_core::view;

fn main() {
    let row = [0u8; 6];
    let start = 1;
    let every = view!(row[start::2]);
}
