use arrow_buffer::MutableBuffer;
use view_core::view;

fn main() {
    let mut bytes = MutableBuffer::from_len_zeroed(8);
    let head = view!(bytes[..4]);
    bytes.resize(1024, 0);
    println!("{head}");
}
