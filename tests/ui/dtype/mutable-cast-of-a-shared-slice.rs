use view_core::view;

fn main() {
    let packet: &[u8] = &[1, 2, 3, 4];
    let _ = view!(mut packet.as<">u2">);
}
