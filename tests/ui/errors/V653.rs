use view_core::view;

fn main() {
    let row = [0u8; 24];
    let n = 8;
    let blocks = view!(row.rearrange[(b a=n / 2) -> b a]);
}
