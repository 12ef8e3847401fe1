use view_core::view;

fn main() {
    let mut text = ['a'; 4];
    let _ = view!(mut text.as<u32>);
}
