use view_core::try_view;

fn main() {
    let bytes = [0u8; 8];
    let _ = try_view!(bytes.as<u32>);
}
