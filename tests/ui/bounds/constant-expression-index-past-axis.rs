use view_core::view;

fn last(row: &[u8; 4]) -> u8 {
    *view!(row[{ 2 + 2 }])
}

fn main() {
    let _ = last(&[0; 4]);
}
