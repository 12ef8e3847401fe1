use view_core::view;

const N: usize = 98;

fn main() {
    let row = [0u8; 98];
    let i = std::env::args().count();
    let _ = view!(row[{ N }:i:-1]);
}
