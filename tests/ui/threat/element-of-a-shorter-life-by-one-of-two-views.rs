use view_core::view;

fn main() {
    let mut words = ["a", "b"];
    let word = String::from("c");
    let (mut first, _) = view!(mut words => [0], [1]);
    *first = &word;
    drop(word);
    println!("{words:?}");
}
