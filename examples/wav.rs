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
use view_core::zerocopy::little_endian::I16;
use view_core::{shape, try_view, view, Dyn, Layout, View, ViewError, ViewMut};

/// The samples that `.as<"<i2">` gives: 16 bits, little-endian on any machine. A channel and a frame differ in length and
/// stride only.
type Samples<'a, L> = View<'a, I16, shape![Dyn], L>;
type SamplesMut<'a, L> = ViewMut<'a, I16, shape![Dyn], L>;

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

    // The bytes as samples. The channels are interleaved: left, right, left, right, …
    let mut samples = view!(mut file[data.start..data.end].as<"<i2">);
    writeln!(
        text,
        "{}: {channels} channels of {} samples, {rate} Hz",
        path.display(),
        samples.len() / channels
    )?;

    for channel in 0..channels {
        // One channel is every `channels`-th sample, in place.
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
        // A frame has one sample of each channel. Reversed, left and right are exchanged.
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
fn amplitude(sample: &I16) -> f64 {
    f64::from(sample.get()) / 32768.0
}

fn peak<L: Layout>(samples: Samples<L>) -> f64 {
    samples
        .iter()
        .map(|sample| amplitude(sample).abs())
        .fold(0.0, f64::max)
}

fn rms<L: Layout>(samples: Samples<L>) -> f64 {
    let squares: f64 = samples.iter().map(|sample| amplitude(sample).powi(2)).sum();
    (squares / samples.len() as f64).sqrt()
}

/// The last sample first, in place.
fn reverse<L: Layout>(mut samples: SamplesMut<L>) {
    let mut samples = samples.iter_mut();
    while let (Some(front), Some(back)) = (samples.next(), samples.next_back()) {
        std::mem::swap(front, back);
    }
}

const COLUMNS: usize = 72;
const ROWS: usize = 9;

/// The peaks of 72 equal parts, as columns on a canvas. The highest column is as high as the canvas.
fn draw_waveform<L: Layout>(samples: Samples<L>, text: &mut impl Write) -> std::io::Result<()> {
    let (length, loudest) = (samples.len(), peak(samples));
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

/// The facts in the header.
struct Wav {
    channels: usize,
    rate: u32,
    /// The place of the samples in the file, whole frames.
    data: Range<usize>,
}

/// Read the chunks of a RIFF file up to the samples.
fn find_data(file: &[u8]) -> Result<Wav, Error> {
    let riff = try_view!(file[..12]).map_err(|_| Error::NotWav)?;
    if view!(riff[..4]) != view!((b"RIFF")) || view!(riff[8..]) != view!((b"WAVE")) {
        return Err(Error::NotWav);
    }
    let mut format = None;
    let mut at = 12;
    loop {
        let header = try_view!(file[at..+8]).map_err(Error::Truncated)?;
        let (start, size) = (at + 8, view!(header[4..].as<"<u4">)[[0]].get() as usize);
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

/// The number of channels and the rate, if this program can read the format.
fn read_format(chunk: View<u8, shape![Dyn]>) -> Result<(usize, u32), Error> {
    const PCM: u16 = 1;
    const EXTENSIBLE: u16 = 0xfffe;
    let words = try_view!(chunk[..16].as<"<u2">).map_err(Error::Truncated)?;
    let code = match words[[0]].get() {
        EXTENSIBLE => try_view!(chunk[24..26].as<"<u2">).map_err(Error::Truncated)?[[0]].get(),
        code => code,
    };
    let channels = usize::from(words[[1]].get());
    let rate = view!(words[2..4].as<"<u4">)[[0]].get();
    if code != PCM || words[[7]] != 16 {
        return Err(Error::Unsupported("only PCM of 16 bits"));
    }
    if channels == 0 {
        return Err(Error::Unsupported("no channels"));
    }
    Ok((channels, rate))
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
