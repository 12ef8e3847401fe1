use view_core::view;

fn main() {
    fn make() -> [u8; 4] {
        [0; 4]
    }
    let _ = view!(make()[1]);
}
