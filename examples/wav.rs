//! Measure a WAV file, swap its channels and play it backwards, without copying a sample.
//!
//! ```text
//! cargo run --example wav [FILE [OUT]]
//! ```
//!
//! `FILE` is PCM of 8, 16 or 24 bits with any number of channels; the default is `data/sweep-and-plucks.wav`. `OUT` defaults to
//! `wav-backwards.wav` in the system's directory for temporary files.

#![forbid(unsafe_code)]

#[path = "usage.rs"]
mod usage;

use std::ffi::OsString;
use std::fmt;
use std::io::Write;
use std::ops::Range;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use view_core::{shape, try_view, view, Dyn, Element, Layout, View, ViewError, ViewMut};
use zerocopy::little_endian::I16;
use zerocopy::{FromBytes, Immutable, IntoBytes, Unaligned};

const USAGE: &str = "\
usage: wav [FILE [OUT]]

Prints peak, RMS and shape of each channel of FILE, and writes it to OUT backwards, with its channels in reverse order.

FILE  PCM of 8, 16 or 24 bits; by default a file that comes with the example
OUT   by default wav-backwards.wav in the directory for temporary files";

/// A sample, as it is in the file. Its alignment is 1, so a sample may start at any byte.
trait Sample: Element + FromBytes + IntoBytes + Immutable + Unaligned {
    /// Its value, from -1 to 1.
    fn amplitude(&self) -> f64;
}

/// 8 bits are without a sign, 128 is silence.
impl Sample for u8 {
    fn amplitude(&self) -> f64 {
        (f64::from(*self) - 128.0) / 128.0
    }
}

/// 16 bits, little-endian on any machine.
impl Sample for I16 {
    fn amplitude(&self) -> f64 {
        f64::from(self.get()) / f64::from(1 << 15)
    }
}

/// 24 bits, which no number of Rust has.
#[derive(Element, FromBytes, IntoBytes, Immutable, Unaligned)]
#[repr(transparent)]
struct I24([u8; 3]);

impl Sample for I24 {
    fn amplitude(&self) -> f64 {
        let [low, middle, high] = self.0;
        f64::from(i32::from_le_bytes([0, low, middle, high]) >> 8) / f64::from(1 << 23)
    }
}

/// A channel and a frame differ in length and stride only.
type Samples<'a, T, L> = View<'a, T, shape![Dyn], L>;
type SamplesMut<'a, T, L> = ViewMut<'a, T, shape![Dyn], L>;

fn main() -> ExitCode {
    let mut arguments = match usage::words(USAGE, 2) {
        Ok(words) => words,
        Err(code) => return code,
    };
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
    let wav = find_data(&file)?;
    let text = &mut std::io::stdout().lock();
    writeln!(
        text,
        "{}: {} channel{} of {} samples of {} bits, {} Hz",
        path.display(),
        wav.channels,
        if wav.channels == 1 { "" } else { "s" },
        wav.data.len() / wav.channels / wav.width,
        8 * wav.width,
        wav.rate
    )?;
    match wav.width {
        1 => reversed::<u8>(&mut file, &wav, text)?,
        2 => reversed::<I16>(&mut file, &wav, text)?,
        _ => reversed::<I24>(&mut file, &wav, text)?,
    }
    std::fs::write(out, &file)?;
    writeln!(
        text,
        "\nwritten, channels in reverse order, played backwards: {}",
        out.display()
    )?;
    Ok(())
}

/// Measures each channel, and reverses the file in place.
fn reversed<T: Sample>(file: &mut [u8], wav: &Wav, text: &mut impl Write) -> std::io::Result<()> {
    let Wav { channels, data, .. } = wav;
    let channels = *channels;
    // The bytes as samples. The channels are interleaved: left, right, left, right, …
    let mut samples = view!(mut file[data.start..data.end].as<T>);
    for channel in 0..channels {
        // One channel is every `channels`-th sample, in place.
        let one = view!(samples[(channel)::channels]);
        writeln!(
            text,
            "\nchannel {channel}: peak {:.3}, RMS {:.3}",
            peak(one),
            rms(one)
        )?;
        draw_waveform(one, text)?;
    }
    // A frame has one sample of each channel. Reversed, left and right are exchanged.
    let frames = samples.len() / channels;
    for frame in view!(mut samples => for i in ..frames [channels*i..+channels]) {
        reverse(frame);
    }
    for channel in view!(mut samples => for k in ..channels [k::channels]) {
        reverse(channel);
    }
    Ok(())
}

fn peak<T: Sample, L: Layout>(samples: Samples<T, L>) -> f64 {
    samples
        .iter()
        .map(|sample| sample.amplitude().abs())
        .fold(0.0, f64::max)
}

fn rms<T: Sample, L: Layout>(samples: Samples<T, L>) -> f64 {
    let squares: f64 = samples.iter().map(|sample| sample.amplitude().powi(2)).sum();
    (squares / samples.len() as f64).sqrt()
}

/// The last sample first, in place.
fn reverse<T: Sample, L: Layout>(mut samples: SamplesMut<T, L>) {
    let mut samples = samples.iter_mut();
    while let (Some(front), Some(back)) = (samples.next(), samples.next_back()) {
        std::mem::swap(front, back);
    }
}

const COLUMNS: usize = 72;
const ROWS: usize = 9;

/// The peaks of 72 equal parts, as columns on a canvas. The highest column is as high as the canvas.
fn draw_waveform<T: Sample, L: Layout>(samples: Samples<T, L>, text: &mut impl Write) -> std::io::Result<()> {
    let (length, loudest) = (samples.len(), peak(samples).max(f64::MIN_POSITIVE));
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
    /// The bytes of a sample: 1, 2 or 3.
    width: usize,
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
            let (channels, rate, width) = format.ok_or(Error::Unsupported("no format before the samples"))?;
            if size == 0 || size % (width * channels) != 0 {
                return Err(Error::Unsupported("the samples are no whole number of frames"));
            }
            return Ok(Wav {
                channels,
                rate,
                width,
                data: start..start + size,
            });
        }
        at = start + size + size % 2;
    }
}

/// The number of channels, the rate, and the bytes of a sample, if this program can read the format.
fn read_format(chunk: View<u8, shape![Dyn]>) -> Result<(usize, u32, usize), Error> {
    const PCM: u16 = 1;
    const EXTENSIBLE: u16 = 0xfffe;
    let words = try_view!(chunk[..16].as<"<u2">).map_err(Error::Truncated)?;
    let code = match words[[0]].get() {
        EXTENSIBLE => try_view!(chunk[24..26].as<"<u2">).map_err(Error::Truncated)?[[0]].get(),
        code => code,
    };
    let channels = usize::from(words[[1]].get());
    let rate = view!(words[2..4].as<"<u4">)[[0]].get();
    let bits = words[[7]].get();
    if code != PCM || ![8, 16, 24].contains(&bits) {
        return Err(Error::Unsupported("only PCM of 8, 16 or 24 bits"));
    }
    if channels == 0 {
        return Err(Error::Unsupported("no channels"));
    }
    Ok((channels, rate, usize::from(bits / 8)))
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
