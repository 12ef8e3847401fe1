use view_core::view;

fn main() {
    let names = [String::new(), String::new()];
    let moved = *view!(names[1]);
    println!("{moved}");
}
