use view_core::{try_view, ViewError};

pub fn fallible(row: &[u8], i: usize) -> Result<usize, ViewError> {
    let part = try_view!(row[i..][..2])?;
    Ok(part.len())
}
