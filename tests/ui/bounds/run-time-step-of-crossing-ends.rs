use view_core::view;

fn main() {
    let row = [0u8; 8];
    let step = 2;
    let _ = view!(row[5:-4:step]);
}
