use arrow_buffer::ScalarBuffer;
use view_core::view;

fn main() {
    let mut numbers = ScalarBuffer::from(vec![1u32, 2, 3]);
    let _ = view!(mut numbers[1..]);
}
