use view_core::view;

fn main() {
    let row = [1u8, 2, 3];
    let many = view!(row.broadcast[4611686018427387904, 3]);
}
