use view_core::zip;

fn main() {
    let (out, a) = ([0; 3], [1, 2, 3]);
    zip!(out, a => |out, a| *out += a);
}
