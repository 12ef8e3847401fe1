//! Crop, mirror, turn, blur and halve a picture, through views of its pixels.
//!
//! ```text
//! cargo run --example image [FILE [DIRECTORY]]
//! ```
//!
//! `FILE` is a PNG, RGB of 8 bits, whose sides are multiples of 8; the default is `data/cat.png`. `DIRECTORY` gets a PNG for
//! each operation; it defaults to `image` in the system's directory for temporary files.

#![forbid(unsafe_code)]

mod file;
#[cfg(test)]
mod tests;

use file::{Error, Picture, Pixels};
use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use view_core::{shape, try_view, view, Dyn, Extent, Layout, Shape, View, ViewError};

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let file = arguments
        .next()
        .unwrap_or_else(|| OsString::from(concat!(env!("CARGO_MANIFEST_DIR"), "/data/cat.png")));
    let directory = arguments
        .next()
        .map_or_else(|| std::env::temp_dir().join("image"), PathBuf::from);
    match run(Path::new(&file), directory) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", Path::new(&file).display());
            ExitCode::FAILURE
        }
    }
}

fn run(path: &Path, directory: PathBuf) -> Result<(), Error> {
    let picture = file::decode(&std::fs::read(path)?)?;
    std::fs::create_dir_all(&directory)?;
    let mut album = Album {
        directory,
        text: std::io::stdout().lock(),
    };
    operations(&picture, &mut album)
}

/// Writes pictures to a directory.
struct Album<W> {
    directory: PathBuf,
    text: W,
}

impl<W: Write> Album<W> {
    fn add<M: Extent, N: Extent, L: Layout>(
        &mut self,
        name: &str,
        picture: Pixels<M, N, L>,
    ) -> Result<(), Error> {
        let (shape, strides) = (picture.shape(), picture.strides());
        writeln!(self.text, "{name:<12} {shape:?}, strides {strides:?}")?;
        file::write(&self.directory.join(name).with_extension("png"), picture)
    }
}

fn operations(picture: &Picture, album: &mut Album<impl Write>) -> Result<(), Error> {
    let [height, width, _] = picture.shape();

    // None of these moves a byte, they only change shape and strides. Only the crop can fail, if the picture is too small. Its
    // extents are part of its type.
    album.add("crop", try_view!(picture[56..+80, 88..+184])?)?;
    album.add("upside-down", view!(picture[::-1]))?;
    album.add("mirrored", view!(picture[.., ::-1]))?;
    album.add("transposed", view!(picture.permute[1, 0, 2]))?;
    album.add("turned", view!(picture.permute[1, 0, 2][.., ::-1]))?;
    album.add("swapped", view!(picture[.., .., ::-1]))?;
    for (channel, name) in ["red", "green", "blue"].into_iter().enumerate() {
        // A channel has two axes. A grey picture shows the same byte three times, so the third axis has a stride of 0.
        let plane = view!(picture[.., .., channel]);
        album.add(name, view!(plane[.., .., newaxis].broadcast[height, width, 3]))?;
    }

    let mut chessboard = picture.clone();
    let mut tiles = try_view!(mut chessboard.tiles[8, 8, 3])?;
    // The first two axes choose the tile. Two tiles of each four make a chessboard, and no tile is in both views.
    let (mut even, mut odd) = view!(mut tiles => [::2, ::2], [1::2, 1::2]);
    even.map_inplace(|byte| *byte = 255 - *byte);
    odd.map_inplace(|byte| *byte = 255 - *byte);
    album.add("chessboard", view!(chessboard))?;

    let mut disguised = picture.clone();
    // The compiler finds that tiles of 8 by 8 cover these extents.
    let mut eyes = try_view!(mut disguised[56..+80, 88..+184])?;
    for mut tile in eyes.tile_iter_mut::<shape![8, 8, 1]>() {
        tile.fill(mean(tile.as_view()));
    }
    album.add("disguised", view!(disguised))?;

    // A pixel of a blurred picture is the mean of the pixels around it, a pixel of a halved picture the mean of those that it
    // replaces. The axes of these parts come behind the axes that count the parts. Windows overlap, and nothing is copied.
    let blurred = means(try_view!(picture.windows[5, 5, 1])?)?;
    album.add("blurred", view!(blurred))?;
    let halved = means(try_view!(picture.tiles[2, 2, 1])?)?;
    album.add("halved", view!(halved))
}

/// Squares of one channel: the first three axes choose the square, the others the pixel in it.
type Parts<'a, K, L> = View<'a, u8, shape![Dyn, Dyn, 3, K, K, 1], L>;

/// The mean of each part.
fn means<K: Extent, L: Layout>(parts: Parts<K, L>) -> Result<Picture, ViewError> {
    let [height, width, ..] = parts.shape();
    Picture::try_from_fn_of([height, width, 3], |[row, column, channel]| {
        mean(view!(parts[row, column, channel]))
    })
}

/// The mean of all elements, rounded to the nearest number; a half is rounded up.
fn mean<S: Shape, L: Layout>(part: View<u8, S, L>) -> u8 {
    let sum: usize = part.iter().map(|&byte| usize::from(byte)).sum();
    ((sum + part.len() / 2) / part.len()) as u8
}
