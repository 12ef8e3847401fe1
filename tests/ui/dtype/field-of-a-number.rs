use view_core::view;

fn main() {
    let row = [1.0f32; 3];
    let _ = view!(row.field(x));
}
