use view_core::zip;

fn main() {
    let (mut out, a, b) = ([0; 3], [1, 2, 3], [4, 5, 6]);
    zip!(mut out, a, b => |out, (a, b)| *out = a + b);
}
