use bytes::Bytes;
use view_core::view;

fn main() {
    let packet = Bytes::from_static(b"abcd");
    let _ = view!(mut packet.as<">u2">);
}
