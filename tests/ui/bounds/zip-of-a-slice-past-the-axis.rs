use view_core::zip;

fn main() {
    let (a, b) = ([1, 2, 3], [4, 5, 6]);
    zip!(a[1..], b[2..4] => |a, b| println!("{a} {b}"));
}
