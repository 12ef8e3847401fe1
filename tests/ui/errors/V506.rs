use view_core::view;

fn main() {
    let mut row = [0u8; 4];
    view!(row[1..]).fill(1);
}
