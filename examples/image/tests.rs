//! With any content of a file, the program ends with pictures or an error.

use crate::file::{decode, Error, Picture};
use crate::{mean, means, operations, Album};
use png::{BitDepth, ColorType, Encoder};
use view_core::view;

const FILE: &[u8] = include_bytes!("../data/cat.png");

/// A PNG file of pixels that are all 0.
fn black(height: u32, width: u32, color: ColorType, depth: BitDepth) -> Vec<u8> {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, width, height);
    encoder.set_color(color);
    encoder.set_depth(depth);
    let line = (width as usize * color.samples() * depth as usize).div_ceil(8);
    let mut writer = encoder.write_header().unwrap();
    writer.write_image_data(&vec![0; line * height as usize]).unwrap();
    drop(writer);
    file
}

/// The whole program, and its output.
fn run(file: &[u8], name: &str) -> Result<String, Error> {
    let directory = std::env::temp_dir().join(format!("image-{name}-{}", std::process::id()));
    std::fs::create_dir_all(&directory)?;
    let mut text = Vec::new();
    let album = &mut Album {
        directory: directory.clone(),
        text: &mut text,
    };
    let done = decode(file).and_then(|picture| operations(&picture, album));
    std::fs::remove_dir_all(directory)?;
    done.map(|()| String::from_utf8(text).unwrap())
}

fn refusal(file: &[u8], name: &str) -> String {
    run(file, name).unwrap_err().to_string()
}

#[test]
fn each_operation_has_a_line() {
    let text = run(&black(136, 272, ColorType::Rgb, BitDepth::Eight), "lines").unwrap();
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines.len(), 13);
    assert_eq!(lines[0], "crop         [80, 184, 3], strides [816, 3, 1]");
    assert_eq!(lines[3], "transposed   [272, 136, 3], strides [3, 816, 1]");
    assert_eq!(lines[6], "red          [136, 272, 3], strides [816, 3, 0]");
    assert_eq!(lines[12], "halved       [68, 136, 3], strides [408, 3, 1]");
}

#[test]
fn a_size_that_an_operation_cannot_take_is_refused() {
    let said = |height, width| {
        let file = black(height, width, ColorType::Rgb, BitDepth::Eight);
        refusal(&file, &format!("{height}-{width}"))
    };
    let size = "picture of a size that is not supported: view!:";
    assert_eq!(
        said(128, 272),
        format!("{size} slice end 136 is past the end of axis 0, which has length 128 [V103]")
    );
    assert_eq!(
        said(136, 270),
        format!("{size} slice end 272 is past the end of axis 1, which has length 270 [V103]")
    );
    assert_eq!(
        said(137, 272),
        format!("{size} axis 0, which has length 137, does not divide into tiles of 8: 1 left over [V214]")
    );
    assert_eq!(
        said(136, 286),
        format!("{size} axis 1, which has length 286, does not divide into tiles of 8: 6 left over [V214]")
    );
}

#[test]
fn other_colours_and_depths_are_refused() {
    let others = [
        (ColorType::Grayscale, BitDepth::One),
        (ColorType::Grayscale, BitDepth::Eight),
        (ColorType::GrayscaleAlpha, BitDepth::Eight),
        (ColorType::Rgba, BitDepth::Eight),
        (ColorType::Rgb, BitDepth::Sixteen),
    ];
    for (color, depth) in others {
        assert_eq!(
            refusal(&black(136, 272, color, depth), "colours"),
            "PNG file not supported: only RGB of 8 bits"
        );
    }
}

#[test]
fn a_file_that_ends_early_is_refused() {
    assert!(decode(FILE).is_ok());
    let ends = (0..200)
        .chain((200..FILE.len()).step_by(9973))
        .chain(FILE.len() - 20..FILE.len());
    for length in ends {
        let error = decode(&FILE[..length]).unwrap_err();
        assert_eq!(
            error.to_string(),
            "not a whole PNG file: unexpected end of file",
            "{length}"
        );
    }
}

#[test]
fn a_size_that_no_memory_has_is_refused() {
    let mut file = Vec::new();
    let mut encoder = Encoder::new(&mut file, 50_000, 50_000);
    encoder.set_color(ColorType::Rgb);
    let mut writer = encoder.write_header().unwrap();
    writer.write_chunk(png::chunk::IDAT, &[]).unwrap();
    drop(writer);
    assert_eq!(
        decode(&file).unwrap_err().to_string(),
        "PNG file not supported: more than 256 MiB"
    );
}

#[test]
fn means_are_rounded_and_halves_up() {
    assert_eq!(mean(view!(([0, 1]))), 1);
    assert_eq!(mean(view!(([0, 0, 1]))), 0);
    assert_eq!(mean(view!(([254, 255, 255]))), 255);
    let picture = Picture::try_from_fn_of([4, 6, 3], |[row, column, channel]| {
        (40 * row + 4 * column + channel) as u8
    })
    .unwrap();
    let halved = means(view!(picture.tiles[2, 2, 1])).unwrap();
    assert_eq!(
        view!(halved[1]).to_vec(),
        [102, 103, 104, 110, 111, 112, 118, 119, 120]
    );
    let blurred = means(view!(picture.windows[3, 3, 1])).unwrap();
    assert_eq!(blurred.shape(), [2, 4, 3]);
    assert_eq!(view!(blurred[.., .., 2]), view!(picture[1..3, 1..5, 2]));
}
