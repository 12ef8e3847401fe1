use view_core::zip;

fn main() {
    let mut a = [1, 2, 3];
    zip!(mut a, a => |x, y| *x += y);
}
