use view_core::view;

fn main() {
    let text = "text";
    let _ = view!(text[1]);
}
