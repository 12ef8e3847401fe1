use view_core::view;

fn main() {
    let row = [0u8; 24];
    let blocks = view!(row.rearrange[(n a=) -> n a]);
}
