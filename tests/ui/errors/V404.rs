use view_core::view;

fn main() {
    let mut row = [0u8; 98];
    let all = view!(mut row => [0], [1], [2], [3], [4], [5], [6], [7], [8], [9], [10], [11], [12], [13], [14], [15], [16]);
}
