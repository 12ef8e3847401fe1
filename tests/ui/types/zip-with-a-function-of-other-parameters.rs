use view_core::zip;

fn add(out: &mut i32, a: i32) {
    *out += a;
}

fn main() {
    let (mut out, a) = ([0; 3], [1, 2, 3]);
    zip!(mut out, a => add);
}
