use view_core::try_view;

fn main() {
    let row = [0u8; 98];
    let _ = try_view!(row[98]);
}
