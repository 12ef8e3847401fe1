//! `zip!`: each argument is compared with the first, and a closure has a parameter for each.

use view_core::{try_zip, view, zip};

pub fn add(out: &mut [[f32; 3]; 4], a: &[[f32; 3]; 4], b: &[[f32; 4]; 3]) {
    zip!(mut out, a, b.T => |out, a, b| *out = a + b);
}

pub fn sums(out: &mut Vec<f32>, a: &[[f32; 3]; 4]) {
    let _ = try_zip!(mut out[1..], view!(a).outer_iter() => |out, row| *out = row.sum());
}
