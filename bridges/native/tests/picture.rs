//! libpng writes crops of a picture and their flips; the crate `png` reads them back. And what libpng cannot say.

use native::picture::{write, Channels, Rows};
use native::Refusal;
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use view_core::{shape, view, Extent, Layout, View};

/// A picture whose pixels differ from each other.
fn picture() -> [[[u8; 3]; 20]; 15] {
    std::array::from_fn(|i| std::array::from_fn(|j| [i as u8, j as u8, (17 * i + 5 * j) as u8]))
}

fn file(name: &str) -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join(name)
}

/// The width, the height and the channels of all pixels of a file, by another reader than libpng.
fn read(path: &Path) -> ([usize; 2], Vec<u8>) {
    let mut reader = png::Decoder::new(BufReader::new(File::open(path).unwrap()))
        .read_info()
        .unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    assert_eq!(info.bit_depth, png::BitDepth::Eight);
    pixels.truncate(info.buffer_size());
    ([info.height as usize, info.width as usize], pixels)
}

/// Writes the picture and compares what the file has.
#[track_caller]
fn there_and_back<H: Extent, W: Extent, C: Channels, L: Layout>(
    name: &str,
    pixels: View<u8, shape![H, W, C], L>,
) {
    let path = file(name);
    write(pixels, &path).unwrap();
    let (size, found) = read(&path);
    let [height, width, _] = pixels.shape();
    assert_eq!(size, [height, width]);
    assert_eq!(found, pixels.to_vec());
}

#[test]
fn a_crop_and_its_flip_are_written_from_the_parent() {
    let picture = picture();
    let (crop, flip) = (view!(picture[4..11, 3..16]), view!(picture[4..11, 3..16][::-1]));
    there_and_back("crop.png", crop);
    there_and_back("flip.png", flip);
    assert_ne!(crop.to_vec(), flip.to_vec());
    let lowest = &raw const picture[4][3][0];
    let rows = Rows::of(&crop).unwrap();
    assert_eq!(
        rows,
        Rows {
            lowest,
            pitch: 60,
            width: 13,
            height: 7
        }
    );
    // libpng wants the lowest address as well where the rows run upwards.
    assert_eq!(Rows::of(&flip).unwrap(), Rows { pitch: -60, ..rows });
    assert_eq!(flip.as_ptr(), &raw const picture[10][3][0]);
}

#[test]
fn rows_may_be_any_number_of_bytes_apart() {
    let picture = picture();
    there_and_back("third.png", view!(picture[::3, 1..8]));
    there_and_back("backwards.png", view!(picture[13:2:-4, ..]));
    there_and_back("row.png", view!(picture[7..8, 2..]));
    there_and_back("column.png", view!(picture[::-1, 4..5]));
    // Rows of 13 bytes for four pixels, from an odd address on.
    let bytes: Vec<u8> = (0..66).collect();
    let odd = View::from_strides(&bytes, 1, [5, 4, 3], [13, 3, 1]).unwrap();
    there_and_back("odd.png", odd.try_with_shape::<shape![5, 4, 3]>().unwrap());
    let odd = View::from_strides(&bytes, 53, [5, 4, 3], [-13, 3, 1]).unwrap();
    assert_eq!(odd.describe().lowest, bytes.as_ptr().addr() + 1);
    there_and_back("odd-flip.png", odd.try_with_shape::<shape![5, 4, 3]>().unwrap());
}

#[test]
fn other_channels_are_other_formats() {
    let gray: [[u8; 6]; 4] = std::array::from_fn(|i| std::array::from_fn(|j| (9 * i + j) as u8));
    there_and_back("gray.png", view!(gray[::-1, 1..5, newaxis]));
    let pairs = view!(gray.reshape[4, 3, 2]);
    there_and_back("gray-alpha.png", view!(pairs[1.., ..2]));
    let rgba: [[[u8; 4]; 3]; 2] =
        std::array::from_fn(|i| std::array::from_fn(|j| [i as u8, j as u8, 9, 255]));
    there_and_back("rgba.png", view!(rgba[::-1, 1..]));
    let rows = vec![[[1u8, 2, 3]; 4]; 3];
    there_and_back("vec.png", view!(rows[.., 1..]));
}

#[test]
fn what_libpng_cannot_say_is_refused() {
    let picture = picture();
    let refused = |pixels: Result<Rows, Refusal>| pixels.unwrap_err();
    assert_eq!(
        refused(Rows::of(&view!(picture[.., ::-1]))),
        Refusal::Gaps { axis: 1, stride: -3 }
    );
    assert_eq!(
        refused(Rows::of(&view!(picture[.., ::2]))),
        Refusal::Gaps { axis: 1, stride: 6 }
    );
    assert_eq!(
        refused(Rows::of(&view!(picture[.., .., ::-1]))),
        Refusal::Gaps { axis: 2, stride: -1 }
    );
    assert_eq!(
        refused(Rows::of(&view!(picture.permute[1, 0, 2]))),
        Refusal::Gaps { axis: 1, stride: 60 }
    );
    assert_eq!(
        refused(Rows::of(&view!(picture[..1, ..].broadcast[4, 20, 3]))),
        Refusal::Repeated { axis: 0 }
    );
    let bytes: Vec<u8> = (0..66).collect();
    let close = View::from_strides(&bytes, 0, [5, 4, 3], [6, 3, 1]).unwrap();
    let close = close.try_with_shape::<shape![5, 4, 3]>().unwrap();
    assert_eq!(
        refused(Rows::of(&close)),
        Refusal::Close {
            axis: 0,
            stride: 6,
            least: 12
        }
    );
    assert_eq!(refused(Rows::of(&view!(picture[3..3, ..]))), Refusal::Empty);
    assert_eq!(refused(Rows::of(&view!(picture[.., 3..3]))), Refusal::Empty);
    // Twins: a mirrored picture of one column, and a copy of the others.
    assert!(Rows::of(&view!(picture[.., 2..3][.., ::-1])).is_ok());
    there_and_back("mirrored.png", view!((view!(picture[.., ::-1]).copy())));
    there_and_back("thin.png", view!((view!(picture[.., ::2]).copy())));
    there_and_back("bgr.png", view!((view!(picture[.., .., ::-1]).copy())));
    there_and_back("turned.png", view!((view!(picture.permute[1, 0, 2]).copy())));
}

#[test]
fn what_libpng_says_is_an_error() {
    let picture = picture();
    let nowhere = file("no folder").join("picture.png");
    assert_eq!(
        write(view!(picture), &nowhere),
        Err(Refusal::Failed("No such file or directory".to_owned()))
    );
    let zero = Path::new("a\0b.png");
    assert!(matches!(write(view!(picture), zero), Err(Refusal::Failed(_))));
}
