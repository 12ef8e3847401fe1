use view_core::zip;

fn main() {
    let a = [1, 2, 3];
    zip!(a, (4..7) => |a, b| println!("{a} {b}"));
}
