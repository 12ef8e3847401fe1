use view_core::view;

fn main() {
    let buf = [0u8; 8];
    let (low, _) = view!(buf[..]).split_at::<0, 4>();
    low.fill(1);
}
