use view_core::try_view;

fn main() {
    let row = [0u8; 98];
    let rest = try_view!(static row[2..]);
}
