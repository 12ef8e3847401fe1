use view_core::view;

fn main() {
    let mut buf = [0u8; 8];
    let (_, mut high) = view!(mut buf[..]).split_at::<0, 4>();
    std::thread::spawn(move || high.fill(1));
}
