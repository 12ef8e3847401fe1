use view_core::view;

const N: i32 = 1;

fn main() {
    let row = [0u8; 4];
    let _ = view!(row[{ N }]);
}
