//! Pictures in files, and errors in them.

use std::fmt;
use std::io::Cursor;
use std::path::Path;
use view_core::{shape, Array, Dyn, Extent, Layout, View, ViewError};

/// Rows of pixels with red, green and blue. The file states how many there are.
pub type Picture = Array<u8, shape![Dyn, Dyn, 3]>;

/// Pixels of a picture that is owned elsewhere, with any extents and strides.
pub type Pixels<'a, M, N, L> = View<'a, u8, shape![M, N, 3], L>;

/// The most bytes that a picture may have. Without a limit, a few bytes of a file could ask for any amount of memory.
const MOST: usize = 1 << 28;

/// A PNG as a picture.
pub fn decode(file: &[u8]) -> Result<Picture, Error> {
    let mut reader = png::Decoder::new(Cursor::new(file)).read_info()?;
    if reader.output_color_type() != (png::ColorType::Rgb, png::BitDepth::Eight) {
        return Err(Error::Unsupported("only RGB of 8 bits"));
    }
    let size = reader.output_buffer_size().filter(|&size| size <= MOST);
    let mut bytes = vec![0; size.ok_or(Error::Unsupported("more than 256 MiB"))?];
    let frame = reader.next_frame(&mut bytes)?;
    // Read up to the last chunk: a file without it is incomplete.
    reader.finish()?;
    let extents = [frame.height as usize, frame.width as usize, 3];
    Ok(Array::from_vec(extents, bytes)?)
}

/// A file has one row after the other. So elements are copied here, and the view may have any strides.
pub fn write<M: Extent, N: Extent, L: Layout>(path: &Path, picture: Pixels<M, N, L>) -> Result<(), Error> {
    let [height, width, _] = picture.shape();
    let mut encoded = Vec::new();
    let mut encoder = png::Encoder::new(&mut encoded, width as u32, height as u32);
    encoder.set_color(png::ColorType::Rgb);
    encoder.write_header()?.write_image_data(&picture.to_vec())?;
    Ok(std::fs::write(path, encoded)?)
}

#[derive(Debug)]
pub enum Error {
    Io(std::io::Error),
    Decoding(png::DecodingError),
    Encoding(png::EncodingError),
    Unsupported(&'static str),
    /// An operation needs other extents.
    Extents(ViewError),
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error)
    }
}

impl From<png::DecodingError> for Error {
    fn from(error: png::DecodingError) -> Self {
        Self::Decoding(error)
    }
}

impl From<png::EncodingError> for Error {
    fn from(error: png::EncodingError) -> Self {
        Self::Encoding(error)
    }
}

impl From<ViewError> for Error {
    fn from(error: ViewError) -> Self {
        Self::Extents(error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => write!(f, "{error}"),
            Self::Decoding(error) => write!(f, "not a whole PNG file: {error}"),
            Self::Encoding(error) => write!(f, "the picture cannot be written: {error}"),
            Self::Unsupported(what) => write!(f, "PNG file not supported: {what}"),
            Self::Extents(error) => write!(f, "picture of a size that is not supported: {error}"),
        }
    }
}
