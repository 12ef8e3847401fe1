use view_core::zip;

fn main() {
    let (a, b) = ([1, 2, 3], vec![4, 5, 6]);
    zip!(a, b.iter() => |a, b| println!("{a} {b}"));
}
