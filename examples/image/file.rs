//! Pictures in files, and errors in them.

use std::fmt;
use std::io::Cursor;
use std::path::Path;
use view_core::{shape, Array, Dyn, Extent, Layout, View, ViewError};

/// Rows of pixels with `C` channels: grey, or red, green and blue; then opacity, if there are 2 or 4. The file states how many pixels there are.
pub type Picture<C> = Array<u8, shape![Dyn, Dyn, C]>;

/// Pixels of a picture that is owned elsewhere, with any extents and strides.
pub type Pixels<'a, M, N, C, L> = View<'a, u8, shape![M, N, C], L>;

/// What is in a file: its pixels one behind another, and the extents.
#[derive(Debug)]
pub struct Decoded {
    pub bytes: Vec<u8>,
    /// Rows, columns and channels.
    pub extents: [usize; 3],
}

/// The most bytes that a picture may have. Without a limit, a few bytes of a file could ask for any amount of memory.
const MOST: usize = 1 << 28;

/// A PNG of any kind, with 8 bits for each channel; colours of a palette become red, green and blue.
pub fn decode(file: &[u8]) -> Result<Decoded, Error> {
    let mut decoder = png::Decoder::new(Cursor::new(file));
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    let mut reader = decoder.read_info()?;
    let (color, _) = reader.output_color_type();
    let size = reader.output_buffer_size().filter(|&size| size <= MOST);
    let mut bytes = vec![0; size.ok_or(Error::Unsupported("more than 256 MiB"))?];
    let frame = reader.next_frame(&mut bytes)?;
    // Read up to the last chunk: a file without it is incomplete.
    reader.finish()?;
    let extents = [frame.height as usize, frame.width as usize, color.samples()];
    Ok(Decoded { bytes, extents })
}

/// A file has one row after the other. So elements are copied here, and the view may have any strides.
pub fn write<M: Extent, N: Extent, C: Extent, L: Layout>(
    path: &Path,
    picture: Pixels<M, N, C, L>,
) -> Result<(), Error> {
    let [height, width, channels] = picture.shape();
    let mut encoded = Vec::new();
    let mut encoder = png::Encoder::new(&mut encoded, width as u32, height as u32);
    encoder.set_color(match channels {
        1 => png::ColorType::Grayscale,
        2 => png::ColorType::GrayscaleAlpha,
        3 => png::ColorType::Rgb,
        _ => png::ColorType::Rgba,
    });
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
