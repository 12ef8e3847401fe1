use view_core::view;

fn main() {
    let mut buf = [0u8; 8];
    let mut v = view!(mut buf[..]);
    let (mut low, _) = v.split_at::<0, 4>();
    v.fill(1);
    low.fill(2);
}
