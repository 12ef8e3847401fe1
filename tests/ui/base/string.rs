use view_core::view;

fn main() {
    let text = String::from("text");
    let _ = view!(text[1]);
}
