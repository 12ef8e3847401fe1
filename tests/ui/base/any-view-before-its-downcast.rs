use view_core::view;

fn main() {
    let samples = [1i16, 2, 3];
    let any = view!(samples).into_any();
    let first = view!(any[0]);
    println!("{first}");
}
