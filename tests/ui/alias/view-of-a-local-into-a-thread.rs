use view_core::view;

fn main() {
    let buf = vec![0u8; 8];
    let v = view!(buf[2..]);
    std::thread::spawn(move || v.len()).join().unwrap();
}
