use view_core::view;

fn main() {
    let mut text = ['a'; 4];
    let codes = view!(mut text.as<u32>);
}
