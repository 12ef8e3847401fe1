use view_core::view;

fn main() {
    let deep = [[[[[[[[[[[[[[[[1u8; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1]; 1];
    view!(deep[newaxis, ...]);
}
