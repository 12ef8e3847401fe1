use view_core::view;

fn main() {
    let mut row = [1, 2, 3];
    let mut v = view!(mut row);
    let last = v.fold(None, |_, x| Some(x));
    v.fill(0);
    println!("{last:?}");
}
