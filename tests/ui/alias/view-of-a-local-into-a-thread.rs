use view_core::view;

fn in_a_thread<R: Send + 'static>(work: impl FnOnce() -> R + Send + 'static) -> R {
    std::thread::spawn(work).join().unwrap()
}

fn main() {
    let buf = vec![0u8; 8];
    let v = view!(buf[2..]);
    in_a_thread(move || v.len());
}
