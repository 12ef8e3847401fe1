//! Crop, mirror, turn, blur and halve a picture, through views of its pixels.
//!
//! ```text
//! cargo run --example image [FILE [DIRECTORY]]
//! ```
//!
//! `FILE` is a PNG of any size, grey or in colour, with opacity or without; the default is `data/cat.png`. `DIRECTORY` gets a PNG for
//! each operation; it defaults to `image` in the system's directory for temporary files.

#![forbid(unsafe_code)]

mod file;
#[cfg(test)]
mod tests;
#[path = "../usage.rs"]
mod usage;

use file::{Decoded, Error, Picture, Pixels};
use std::ffi::OsString;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use view_core::{shape, try_view, view, Const, Dyn, Extent, Layout, Shape, View, ViewError};

const USAGE: &str = "\
usage: image [FILE [DIRECTORY]]

Crops, mirrors, turns, blurs and halves FILE, and prints shape and strides of each result.

FILE       a PNG of any size, grey or in colour; by default a picture of a cat
DIRECTORY  gets a PNG for each result; by default the directory image in that for temporary files";

fn main() -> ExitCode {
    let mut arguments = match usage::words(USAGE, 2) {
        Ok(words) => words,
        Err(code) => return code,
    };
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
    let text = std::io::stdout().lock();
    let mut album = Album { directory, text };
    let [height, width, channels] = picture.extents;
    writeln!(
        album.text,
        "{}: {height} × {width} pixels of {channels} bytes\n",
        path.display()
    )?;
    of_any_kind(picture, &mut album)?;
    writeln!(album.text, "\nwritten to {}", album.directory.display())?;
    Ok(())
}

/// The operations on a picture with any number of channels. From here on, the number is in the type.
fn of_any_kind(picture: Decoded, album: &mut Album<impl Write>) -> Result<(), Error> {
    let Decoded { bytes, extents } = picture;
    match extents[2] {
        1 => operations::<Const<1>>(&Picture::from_vec(extents, bytes)?, album),
        2 => operations::<Const<2>>(&Picture::from_vec(extents, bytes)?, album),
        3 => operations::<Const<3>>(&Picture::from_vec(extents, bytes)?, album),
        _ => operations::<Const<4>>(&Picture::from_vec(extents, bytes)?, album),
    }
}

/// Writes pictures to a directory.
struct Album<W> {
    directory: PathBuf,
    text: W,
}

impl<W: Write> Album<W> {
    fn add<M: Extent, N: Extent, C: Extent, L: Layout>(
        &mut self,
        name: &str,
        picture: Pixels<M, N, C, L>,
    ) -> Result<(), Error> {
        let (shape, strides) = (picture.shape(), picture.strides());
        if picture.is_empty() {
            return self.leave_out(name, "no pixel is left");
        }
        writeln!(self.text, "{name:<12} {shape:?}, strides {strides:?}")?;
        file::write(&self.directory.join(name).with_extension("png"), picture)
    }

    fn leave_out(&mut self, name: &str, why: impl std::fmt::Display) -> Result<(), Error> {
        Ok(writeln!(self.text, "{name:<12} left out: {why}")?)
    }
}

fn operations<C: Extent>(picture: &Picture<C>, album: &mut Album<impl Write>) -> Result<(), Error> {
    let [height, width, channels] = picture.shape();
    let colours = if channels < 3 { 1 } else { 3 };
    let (top, left) = (height / 4, width / 4);

    // None of these moves a byte, they only change shape and strides.
    album.add("crop", view!(picture[top..+height / 2, left..+width / 2]))?;
    album.add("upside-down", view!(picture[::-1]))?;
    album.add("mirrored", view!(picture[.., ::-1]))?;
    album.add("transposed", view!(picture.permute[1, 0, 2]))?;
    album.add("turned", view!(picture.permute[1, 0, 2][.., ::-1]))?;
    album.add("swapped", view!(picture[.., .., ..colours][.., .., ::-1]))?;
    if colours == 3 {
        for (channel, name) in ["red", "green", "blue"].into_iter().enumerate() {
            // A channel has two axes. A grey picture shows the same byte three times, so the third axis has a stride of 0.
            let plane = view!(picture[.., .., channel]);
            album.add(name, view!(plane[.., .., newaxis].broadcast[height, width, 3]))?;
        }
    }

    // As many whole tiles of 8 by 8 pixels as there are.
    let mut chessboard = picture.clone();
    let mut tiles = view!(mut chessboard[..height / 8 * 8, ..width / 8 * 8, ..colours].tiles[8, 8, 1]);
    // The first two axes choose the tile. Two tiles of each four make a chessboard, and no tile is in both views. A picture of a few pixels has no
    // second row or column of tiles.
    let (odd_rows, odd_columns) = (1.min(tiles.shape()[0]), 1.min(tiles.shape()[1]));
    let (mut even, mut odd) = view!(mut tiles => [::2, ::2], [(odd_rows)::2, (odd_columns)::2]);
    even.map_inplace(|byte| *byte = 255 - *byte);
    odd.map_inplace(|byte| *byte = 255 - *byte);
    album.add("chessboard", view!(chessboard))?;

    let mut disguised = picture.clone();
    let mut middle = view!(mut disguised[top..+height / 16 * 8, left..+width / 16 * 8, ..colours]);
    for mut tile in middle.tile_iter_mut::<shape![8, 8, 1]>() {
        tile.fill(mean(tile.as_view()));
    }
    album.add("disguised", view!(disguised))?;

    // A pixel of a blurred picture is the mean of the pixels around it, a pixel of a halved picture the mean of those that it
    // replaces. The axes of these parts come behind the axes that count the parts. Windows overlap, and nothing is copied.
    match try_view!(picture.windows[5, 5, 1]) {
        Ok(windows) => album.add("blurred", view!((means(windows)?)))?,
        Err(error) => album.leave_out("blurred", error)?,
    }
    let halved = means(view!(picture[..height / 2 * 2, ..width / 2 * 2].tiles[2, 2, 1]))?;
    album.add("halved", view!(halved))
}

/// Squares of one channel: the first three axes choose the square, the others the pixel in it.
type Parts<'a, C, K, L> = View<'a, u8, shape![Dyn, Dyn, C, K, K, 1], L>;

/// The mean of each part.
fn means<C: Extent, K: Extent, L: Layout>(parts: Parts<C, K, L>) -> Result<Picture<C>, ViewError> {
    let [height, width, channels, ..] = parts.shape();
    Picture::try_from_fn_of([height, width, channels], |[row, column, channel]| {
        mean(view!(parts[row, column, channel]))
    })
}

/// The mean of all elements, rounded to the nearest number; a half is rounded up.
fn mean<S: Shape, L: Layout>(part: View<u8, S, L>) -> u8 {
    let sum: usize = part.iter().map(|&byte| usize::from(byte)).sum();
    ((sum + part.len() / 2) / part.len()) as u8
}
