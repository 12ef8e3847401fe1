use view_core::view;

fn main() {
    let names = [String::new(), String::new()];
    let _: String = *view!(names[1]);
}
