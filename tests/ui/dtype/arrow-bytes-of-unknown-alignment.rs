use arrow_buffer::Buffer;
use view_core::view;

fn main() {
    let bytes = Buffer::from(vec![0u8; 8]);
    let _ = view!(bytes.as<f32>);
}
