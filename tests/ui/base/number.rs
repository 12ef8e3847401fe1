use view_core::view;

fn main() {
    let number = 7i32;
    let _ = view!(number[..]);
}
