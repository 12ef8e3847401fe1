use view_core::view;

fn main() {
    let queue = std::collections::VecDeque::from([1u8, 2]);
    let _ = view!(queue[..]);
}
