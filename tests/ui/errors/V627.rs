use view_core::zip;

fn main() {
    let row = [1u8; 6];
    let mut sum = [0u8; 6];
    zip!(mut sum, row, row => |sum, a| *sum = *a);
}
