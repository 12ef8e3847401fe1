//! With any content of a file, the program ends with pictures or an error.

use crate::file::{decode, Error, Picture};
use crate::{mean, means, of_any_kind, operations, Album};
use png::{BitDepth, ColorType, Encoder};
use view_core::{view, Const};

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
    let done = decode(file).and_then(|picture| of_any_kind(picture, album));
    std::fs::remove_dir_all(directory)?;
    done.map(|()| String::from_utf8(text).unwrap())
}

#[test]
fn each_operation_has_a_line() {
    let text = run(&black(136, 272, ColorType::Rgb, BitDepth::Eight), "lines").unwrap();
    let lines: Vec<_> = text.lines().collect();
    assert_eq!(lines.len(), 13);
    assert_eq!(lines[0], "crop         [68, 136, 3], strides [816, 3, 1]");
    assert_eq!(lines[3], "transposed   [272, 136, 3], strides [3, 816, 1]");
    assert_eq!(lines[6], "red          [136, 272, 3], strides [816, 3, 0]");
    assert_eq!(lines[12], "halved       [68, 136, 3], strides [408, 3, 1]");
}

#[test]
fn any_size_will_do() {
    for (height, width) in [
        (1, 1),
        (1, 40),
        (4, 5),
        (7, 9),
        (8, 8),
        (9, 31),
        (17, 16),
        (33, 47),
    ] {
        let file = black(height, width, ColorType::Rgb, BitDepth::Eight);
        let text = run(&file, &format!("{height}-{width}")).unwrap();
        assert_eq!(text.lines().count(), 13, "{text}");
        assert_eq!(
            text.contains("blurred      left out"),
            height < 5 || width < 5,
            "{text}"
        );
        assert_eq!(
            text.contains("halved       left out"),
            height < 2 || width < 2,
            "{text}"
        );
    }
}

#[test]
fn any_colours_and_depths_will_do() {
    let kinds = [
        (ColorType::Grayscale, BitDepth::One, 1),
        (ColorType::Grayscale, BitDepth::Sixteen, 1),
        (ColorType::GrayscaleAlpha, BitDepth::Eight, 2),
        (ColorType::Rgb, BitDepth::Sixteen, 3),
        (ColorType::Rgba, BitDepth::Eight, 4),
    ];
    for (color, depth, channels) in kinds {
        let text = run(&black(24, 40, color, depth), &format!("{color:?}-{depth:?}")).unwrap();
        assert!(
            text.contains(&format!("upside-down  [24, 40, {channels}]")),
            "{text}"
        );
        assert_eq!(text.contains("green"), channels > 2, "{text}");
    }
}

/// Only the colours change, not the opacity.
#[test]
fn opacity_stays() {
    let picture = Picture::<Const<4>>::try_from_fn_of([16, 16, 4], |[_, column, channel]| {
        (16 * channel + column) as u8
    });
    let directory = std::env::temp_dir().join(format!("image-opacity-{}", std::process::id()));
    std::fs::create_dir_all(&directory).unwrap();
    let album = &mut Album {
        directory: directory.clone(),
        text: Vec::new(),
    };
    operations(&picture.unwrap(), album).unwrap();
    let read = |name: &str| decode(&std::fs::read(directory.join(name)).unwrap()).unwrap();
    let (chessboard, swapped) = (read("chessboard.png"), read("swapped.png"));
    std::fs::remove_dir_all(&directory).unwrap();
    assert_eq!(chessboard.extents, [16, 16, 4]);
    assert_eq!(chessboard.bytes[..8], [255, 239, 223, 48, 254, 238, 222, 49]);
    assert_eq!(chessboard.bytes[4 * 8..][..4], [8, 24, 40, 56]);
    assert_eq!(
        (swapped.extents, &swapped.bytes[..3]),
        ([16, 16, 3], &[32, 16, 0][..])
    );
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
    let picture = Picture::<Const<3>>::try_from_fn_of([4, 6, 3], |[row, column, channel]| {
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
