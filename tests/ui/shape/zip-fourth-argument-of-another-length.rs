use view_core::zip;

fn main() {
    let (mut out, a, b, c) = ([[0.0; 640]; 480], [[1.0; 640]; 480], [[1.0; 480]; 640], [[1.0; 640]; 481]);
    zip!(mut out, a, b.T, c[..-1, ..320], a => |out, a, b, c, _| *out += a * b + c);
}
