use view_core::view;

fn in_a_thread<R: Send>(work: impl FnOnce() -> R + Send) -> R {
    std::thread::scope(|scope| scope.spawn(work).join().unwrap())
}

fn main() {
    let mut buf = [0u8; 8];
    let cells = view!(mut buf[..]).as_cells();
    in_a_thread(move || cells[[0]].set(1));
}
