use view_core::view;

fn main() {
    let deep = [[[[[[[[[[[[[[[[1u8; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1];
    let _ = view!(deep).insert_axis::<0>();
}
