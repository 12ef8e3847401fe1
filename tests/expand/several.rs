use view_core::{try_view, view, ViewError};

pub fn columns(plane: &mut [[u8; 6]; 4]) {
    let (mut first, mut others) = view!(mut plane => [.., 0], [.., 1..]);
    first.fill(1);
    others.fill(2);
}

pub fn ends(bytes: &mut [u8]) {
    let (mut head, mut tail) = view!(mut bytes => [..4].as<i8>, [-4..]);
    head.fill(-1);
    tail.fill(1);
}

pub fn fallible(row: &mut [u8], i: usize) -> Result<usize, ViewError> {
    let (head, tail) = try_view!(mut row => [..i], [i..][::2])?;
    Ok(head.len() + tail.len())
}
