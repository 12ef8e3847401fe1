use view_core::view;

fn main() {
    let row = [0u8; 98];
    let i = 3i32;
    let element = view!(row[(i)]);
}
