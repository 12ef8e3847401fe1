use view_core::zip;

fn main() {
    let (mut out, a) = ([0; 3], [1, 2, 3]);
    zip!(mut out, a => *out += *a);
}
