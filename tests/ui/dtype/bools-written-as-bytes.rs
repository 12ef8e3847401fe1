use view_core::view;

fn main() {
    let mut flags = [true; 4];
    let _ = view!(mut flags.as<u8>);
}
