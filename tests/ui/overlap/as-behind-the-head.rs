use view_core::view;

fn main() {
    let mut row = [0_u8; 8];
    let _ = view!(mut row => [..5].as<i8>, [4..].as<i8>);
}
