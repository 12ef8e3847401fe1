// The twin of alias/view-of-a-local-into-a-thread.
use view_core::view;

fn main() {
    let mut buf = [1u8, 2, 3, 4];
    let shared = view!(buf[1..]);
    let sum = std::thread::scope(|scope| scope.spawn(move || shared.iter().sum::<u8>()).join().unwrap());
    assert_eq!(sum, 9);
    let mut unique = view!(mut buf[..2]);
    std::thread::scope(|scope| {
        scope.spawn(move || unique.fill(7));
    });
    assert_eq!(buf, [7, 7, 3, 4]);
}
