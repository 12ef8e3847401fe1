use view_core::view;

const N: usize = 98;

fn main() {
    let row = [0u8; 98];
    let _ = view!(row[1..={ N }]);
}
