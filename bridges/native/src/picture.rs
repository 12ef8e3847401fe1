//! libpng. It takes pixels side by side, in rows that are any number of bytes apart, also upwards.

use crate::whole::{int, strides};
use crate::Refusal;
use std::ffi::{c_char, c_int, c_void, CStr, CString};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::ptr;
use view_core::{shape, Const, Extent, Layout, StaticExtent, View};

/// The number of channels of a pixel that PNG has.
#[diagnostic::on_unimplemented(
    message = "PNG has no pixels of `{Self}` channels",
    label = "the last axis has to be 1, 2, 3 or 4 channels long",
    note = "help: gray, gray with alpha, RGB or RGBA, as in `shape![480, 640, 3]`"
)]
pub trait Channels: StaticExtent {
    /// libpng's number for such pixels of 8 bits a channel.
    const FORMAT: u32;
    /// How many channels there are.
    const COUNT: usize;
}
macro_rules! channels {
    ($($count:literal $format:literal;)*) => {$(
        impl Channels for Const<$count> {
            const FORMAT: u32 = $format;
            const COUNT: usize = $count;
        }
    )*};
}
channels! {
    1 0;
    2 1;
    3 2;
    4 3;
}

/// `png_image` of png.h.
#[derive(Debug)]
#[repr(C)]
pub struct PngImage {
    opaque: *mut c_void,
    pub version: u32,
    pub width: u32,
    pub height: u32,
    pub format: u32,
    flags: u32,
    colormap_entries: u32,
    pub warning_or_error: u32,
    pub message: [c_char; 64],
}

/// `PNG_IMAGE_VERSION`.
pub const VERSION: u32 = 1;

#[link(name = "png")]
extern "C" {
    fn png_image_write_to_file(
        image: *mut PngImage,
        file: *const c_char,
        convert_to_8_bit: c_int,
        buffer: *const c_void,
        row_stride: i32,
        colormap: *const c_void,
    ) -> c_int;
    fn png_image_free(image: *mut PngImage);
}

/// Rows of pixels as libpng takes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rows {
    /// The first pixel of the row at the lowest address: of the last one where `pitch` is negative.
    pub lowest: *const u8,
    /// From one row to the next, in bytes.
    pub pitch: i32,
    pub width: u32,
    pub height: u32,
}

impl Rows {
    /// # Errors
    /// [`Refusal::Gaps`] if pixels or channels do not lie side by side, [`Refusal::Close`] or [`Refusal::Repeated`] if a row begins in another one,
    /// [`Refusal::Empty`], [`Refusal::TooLarge`].
    pub fn of<H: Extent, W: Extent, C: Channels, L: Layout>(
        pixels: &View<u8, shape![H, W, C], L>,
    ) -> Result<Self, Refusal> {
        let what = pixels.describe();
        let ([height, width, _], [pitch, pixel, channel]) = (what.shape, strides(&what)?);
        if pixels.is_empty() {
            return Err(Refusal::Empty);
        }
        if C::COUNT > 1 && channel != 1 {
            return Err(Refusal::Gaps {
                axis: 2,
                stride: channel,
            });
        }
        if width > 1 && pixel != C::COUNT as isize {
            return Err(Refusal::Gaps {
                axis: 1,
                stride: pixel,
            });
        }
        let least = C::COUNT * width;
        let pitch = match pitch {
            _ if height == 1 => least as isize,
            0 => return Err(Refusal::Repeated { axis: 0 }),
            stride if stride.unsigned_abs() < least => {
                return Err(Refusal::Close {
                    axis: 0,
                    stride,
                    least,
                })
            }
            pitch => pitch,
        };
        Ok(Self {
            lowest: pixels.as_ptr().with_addr(what.lowest),
            pitch: int(0, pitch)?,
            width: int(1, width)? as u32,
            height: int(0, height)? as u32,
        })
    }
}

/// Writes a picture as a PNG file.
///
/// # Errors
/// Those of [`Rows::of`], and [`Refusal::Failed`] with what libpng says, as about a file that cannot be written.
pub fn write<H: Extent, W: Extent, C: Channels, L: Layout>(
    pixels: View<u8, shape![H, W, C], L>,
    path: &Path,
) -> Result<(), Refusal> {
    let rows = Rows::of(&pixels)?;
    let path =
        CString::new(path.as_os_str().as_bytes()).map_err(|error| Refusal::Failed(error.to_string()))?;
    let mut image = PngImage {
        opaque: ptr::null_mut(),
        version: VERSION,
        width: rows.width,
        height: rows.height,
        format: C::FORMAT,
        flags: 0,
        colormap_entries: 0,
        warning_or_error: 0,
        message: [0; 64],
    };
    // SAFETY: libpng reads `height` rows of `width` pixels, `pitch` bytes apart, from `lowest` on: those of the view, which is borrowed. The path ends
    // with a 0.
    let written = unsafe {
        png_image_write_to_file(
            &raw mut image,
            path.as_ptr(),
            0,
            rows.lowest.cast(),
            rows.pitch,
            ptr::null(),
        )
    };
    // SAFETY: libpng made it what it is.
    unsafe { png_image_free(&raw mut image) };
    if written == 0 {
        // SAFETY: libpng ends its messages with a 0.
        let message = unsafe { CStr::from_ptr(image.message.as_ptr()) };
        return Err(Refusal::Failed(message.to_string_lossy().into_owned()));
    }
    Ok(())
}
