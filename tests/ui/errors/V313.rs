use view_core::view;

fn main() {
    let names = [String::new(), String::new()];
    let bytes = view!(names.as<u8>);
}
