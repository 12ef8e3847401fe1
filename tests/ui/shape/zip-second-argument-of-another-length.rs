use view_core::zip;

fn main() {
    let (mut out, a) = ([[0.0; 3]; 4], [[1.0; 3]; 5]);
    zip!(mut out, a => |out, a| *out += a);
}
