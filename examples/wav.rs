//! Measure a WAV file, swap its channels and play it backwards, without copying a sample.
//!
//! ```text
//! cargo run --example wav [FILE [OUT]]
//! ```
//!
//! `FILE` is PCM of 16 bits with any number of channels; the default is `data/sweep-and-plucks.wav`. `OUT` defaults to
//! `wav-backwards.wav` in the system's directory for temporary files.

use std::ffi::OsString;
use std::fmt;
use std::io::Write;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use view_core::{shape, try_view, view, Dyn, Layout, Shape, View, ViewError, ViewMut};

/// Samples of 16 bits in a row, little-endian. A channel and a frame differ in length and stride only.
type Samples<'a, L> = View<'a, u8, shape![Dyn, 2], L>;
type SamplesMut<'a, L> = ViewMut<'a, u8, shape![Dyn, 2], L>;

fn main() -> ExitCode {
    let mut arguments = std::env::args_os().skip(1);
    let file = arguments
        .next()
        .unwrap_or_else(|| OsString::from(concat!(env!("CARGO_MANIFEST_DIR"), "/data/sweep-and-plucks.wav")));
    let out = arguments
        .next()
        .map_or_else(|| std::env::temp_dir().join("wav-backwards.wav"), PathBuf::from);
    match run(Path::new(&file), &out) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", Path::new(&file).display());
            ExitCode::FAILURE
        }
    }
}

fn run(path: &Path, out: &Path) -> Result<(), Error> {
    let mut file = std::fs::read(path)?;
    let Wav { channels, rate, data } = find_data(&file)?;

    let mut text = std::io::stdout().lock();

    // A base of shape `shape![Dyn, 2]`. Channels lie interleaved: left, right, left, right, …
    let (samples, _) = file[data].as_chunks_mut::<2>();
    writeln!(
        text,
        "{}: {channels} channels of {} samples, {rate} Hz",
        path.display(),
        samples.len() / channels
    )?;

    for channel in 0..channels {
        // De-interleaved: every `channels`-th sample, in place.
        let one = view!(samples[(channel)::channels]);
        writeln!(
            text,
            "\nchannel {channel}: peak {:.3}, RMS {:.3}",
            peak(one),
            rms(one)
        )?;
        draw_waveform(one, &mut text)?;
    }

    for frame in 0..samples.len() / channels {
        // One sample of each channel: reversed, left and right change sides.
        reverse(view!(mut samples[(frame * channels)..+channels]));
    }
    for channel in 0..channels {
        reverse(view!(mut samples[(channel)::channels]));
    }

    std::fs::write(out, &file)?;
    writeln!(text, "\nchannels swapped, played backwards: {}", out.display())?;
    Ok(())
}

/// The value of a sample, from -1 to 1.
fn amplitude<L: Layout>(sample: View<u8, shape![2], L>) -> f64 {
    f64::from(i16::from_le_bytes([sample[[0]], sample[[1]]])) / 32768.0
}

fn peak<L: Layout>(samples: Samples<L>) -> f64 {
    samples
        .outer_iter()
        .map(|sample| amplitude(sample).abs())
        .fold(0.0, f64::max)
}

fn rms<L: Layout>(samples: Samples<L>) -> f64 {
    let squares: f64 = samples.outer_iter().map(|sample| amplitude(sample).powi(2)).sum();
    (squares / samples.shape()[0] as f64).sqrt()
}

/// The last sample first, in place.
fn reverse<L: Layout>(mut samples: SamplesMut<L>) {
    for byte in 0..2 {
        let mut column = view!(mut samples[.., byte]);
        let mut bytes = column.iter_mut();
        while let (Some(front), Some(back)) = (bytes.next(), bytes.next_back()) {
            std::mem::swap(front, back);
        }
    }
}

const COLUMNS: usize = 72;
const ROWS: usize = 9;

/// The peaks of 72 equal parts, as columns on a canvas. The loudest is as high as the canvas.
fn draw_waveform<L: Layout>(samples: Samples<L>, text: &mut impl Write) -> std::io::Result<()> {
    let (length, loudest) = (samples.shape()[0], peak(samples));
    let mut canvas = [[' '; COLUMNS]; ROWS];
    for column in 0..COLUMNS {
        let (start, end) = (length * column / COLUMNS, length * (column + 1) / COLUMNS);
        let height = (peak(view!(samples[start..end])) / loudest * (ROWS / 2) as f64).round() as usize;
        view!(mut canvas[(ROWS / 2 - height)..=(ROWS / 2 + height), column]).fill('█');
    }
    for row in view!(canvas).outer_iter() {
        writeln!(text, "  {}", row.iter().collect::<String>().trim_end())?;
    }
    Ok(())
}

/// What the header says.
struct Wav {
    channels: usize,
    rate: u32,
    /// Where the samples are in the file, whole frames.
    data: Range<usize>,
}

/// Walk the chunks of a RIFF file up to the samples.
fn find_data(file: &[u8]) -> Result<Wav, Error> {
    let riff = try_view!(file[..12]).map_err(|_| Error::NotWav)?;
    if view!(riff[..4]) != view!((b"RIFF")) || view!(riff[8..]) != view!((b"WAVE")) {
        return Err(Error::NotWav);
    }
    let mut format = None;
    let mut at = 12;
    loop {
        let header = try_view!(file[at..+8]).map_err(Error::Truncated)?;
        let (start, size) = (at + 8, number(view!(header[4..])) as usize);
        let body = try_view!(file[start..+size]).map_err(Error::Truncated)?;
        if view!(header[..4]) == view!((b"fmt ")) {
            format = Some(read_format(body)?);
        } else if view!(header[..4]) == view!((b"data")) {
            let (channels, rate) = format.ok_or(Error::Unsupported("no format before the samples"))?;
            if size == 0 || size % (2 * channels) != 0 {
                return Err(Error::Unsupported("the samples are no whole number of frames"));
            }
            return Ok(Wav {
                channels,
                rate,
                data: start..start + size,
            });
        }
        at = start + size + size % 2;
    }
}

/// The number of channels and the rate, of a format that this program can read.
fn read_format(chunk: View<u8, shape![Dyn]>) -> Result<(usize, u32), Error> {
    const PCM: u32 = 1;
    const EXTENSIBLE: u32 = 0xfffe;
    let fields = try_view!(chunk[..16]).map_err(Error::Truncated)?;
    let code = match number(view!(fields[..2])) {
        EXTENSIBLE => number(try_view!(chunk[24..26]).map_err(Error::Truncated)?),
        code => code,
    };
    let channels = number(view!(fields[2..4])) as usize;
    if code != PCM || number(view!(fields[14..])) != 16 {
        return Err(Error::Unsupported("only PCM of 16 bits"));
    }
    if channels == 0 {
        return Err(Error::Unsupported("no channels"));
    }
    Ok((channels, number(view!(fields[4..8]))))
}

/// A little-endian number of up to four bytes.
fn number<S: Shape, L: Layout>(bytes: View<u8, S, L>) -> u32 {
    bytes
        .iter()
        .rev()
        .fold(0, |number, &byte| number << 8 | u32::from(byte))
}

enum Error {
    Io(std::io::Error),
    NotWav,
    Truncated(ViewError),
    Unsupported(&'static str),
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        Self::Io(error)
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Io(error) => write!(f, "{error}"),
            Self::NotWav => write!(f, "not a WAV file"),
            Self::Truncated(error) => write!(f, "truncated WAV file: {error}"),
            Self::Unsupported(what) => write!(f, "WAV file not supported: {what}"),
        }
    }
}
