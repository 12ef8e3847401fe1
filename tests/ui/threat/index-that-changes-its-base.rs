use view_core::view;

fn main() {
    let mut v = vec![1, 2, 3];
    let part = view!(v[..]);
    let mut shrink = || {
        v.clear();
        1
    };
    let other = view!(part[shrink()..]);
    println!("{other}");
}
