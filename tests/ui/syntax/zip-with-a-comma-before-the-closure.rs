use view_core::{try_zip, zip};

fn main() {
    let (mut out, a) = ([0; 3], [1, 2, 3]);
    zip!(mut out, a, |out, a| *out += *a);
    let _ = try_zip!(mut out, a, move |out, a| *out += *a);
}
