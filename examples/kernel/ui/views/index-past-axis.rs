use kernel::kernel;
use view_core::view;

#[kernel]
fn sum(rows: &[[f32; 8]]) -> f32 {
    let mut sum = 0.0;
    for i in 0..rows.len() {
        sum += *view!(rows[i, 8]);
    }
    sum
}

fn main() {
    sum(&[]);
}
