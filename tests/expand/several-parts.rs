use view_core::{try_view, view, ViewError};

pub fn rows(plane: &mut [[u8; 6]; 4]) {
    let (mut first, mut others) = view!(mut plane.T[1..] => [0], [1..]);
    first.fill(1);
    others.fill(2);
}
pub fn fallible(row: &mut [u8], i: usize) -> Result<usize, ViewError> {
    let (head, tail) = try_view!(mut row[i..] => [0], [1..])?;
    Ok(head.len() + tail.len())
}
