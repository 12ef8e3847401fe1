use arrow_buffer::ScalarBuffer;
use view_core::view;

fn main() {
    let numbers = ScalarBuffer::from(vec![1u32, 2, 3]);
    let tail = view!(numbers[1..]);
    let mut numbers = numbers.into_inner().into_mutable().unwrap();
    numbers.as_slice_mut().fill(0);
    println!("{tail}");
}
