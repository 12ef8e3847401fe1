//! Image buffers as bases, and views as image buffers: rows, columns, channels.

use image::{
    GrayAlphaImage, GrayImage, ImageBuffer, Luma, LumaA, Pixel, Rgb, Rgb32FImage, RgbImage, Rgba, RgbaImage,
};
use std::cell::Cell;
use std::ops::{Deref, DerefMut};
use std::sync::Arc;
use view_core::{shape, try_view, view, AsView, AsViewMut, Dyn, View, ViewError, ViewMut};

/// A picture whose pixel at column `x` and row `y` has the channels 100·c + 10·y + x.
fn picture<P: Pixel<Subpixel = u8>>(width: u32, height: u32) -> ImageBuffer<P, Vec<u8>> {
    ImageBuffer::from_fn(width, height, |x, y| {
        let channels: Vec<u8> = (0..P::CHANNEL_COUNT)
            .map(|c| 60 * c + (10 * y + x) as u8)
            .collect();
        *P::from_slice(&channels)
    })
}

#[test]
fn rows_columns_and_channels() {
    let mut colours: RgbImage = picture(4, 3);
    let all: View<u8, shape![Dyn, Dyn, 3]> = view!(colours);
    assert_eq!(
        (all.shape(), all.strides(), all.as_ptr()),
        ([3, 4, 3], [12, 3, 1], colours.as_ptr())
    );
    for (x, y, pixel) in colours.enumerate_pixels() {
        assert_eq!(view!(all[y as usize, x as usize]).to_vec(), pixel.0);
    }
    assert_eq!(view!(colours[1.., ::2, -1]).to_vec(), [130, 132, 140, 142]);
    assert_eq!(view!(colours[::-1, .., 0]).to_vec()[..4], [20, 21, 22, 23]);
    let row: View<u8, shape![Dyn, 3]> = view!(colours[2]);
    assert_eq!(row.as_slice()[..6], [20, 80, 140, 21, 81, 141]);
    view!(mut colours[.., 1, 2]).fill(0);
    let (mut red, blue) = view!(mut colours => [.., .., 0], [.., .., 2]);
    red.assign(&blue);
    assert!(colours
        .enumerate_pixels()
        .all(|(x, _, pixel)| pixel[0] == pixel[2] && (pixel[2] == 0) == (x == 1)));
    assert_eq!(
        try_view!(colours[.., 4]).err(),
        Some(ViewError::Index {
            axis: 1,
            index: 4,
            length: 4
        })
    );
}

#[test]
fn every_pixel_has_its_channels() {
    let grey: GrayImage = picture(5, 2);
    let grey: View<u8, shape![Dyn, Dyn, 1]> = view!(grey);
    assert_eq!((grey.shape(), grey.strides()), ([2, 5, 1], [5, 1, 1]));
    let mut image: GrayAlphaImage = picture(5, 2);
    let mut cover: ViewMut<u8, shape![Dyn, Dyn, 2]> = view!(mut image);
    view!(mut cover[.., .., 1]).fill(255);
    assert!(image.pixels().all(|pixel| pixel[1] == 255));
    let see: RgbaImage = picture(5, 2);
    let see: View<u8, shape![Dyn, Dyn, 4]> = view!(see);
    assert_eq!((see[[1, 4, 3]], see.strides()), (194, [20, 4, 1]));
    let light = Rgb32FImage::from_pixel(2, 2, Rgb([0.5, 1.0, 2.0]));
    let light: View<f32, shape![Dyn, Dyn, 3]> = view!(light);
    assert_eq!((light.sum::<f32>(), light.strides()), (14.0, [24, 12, 4]));
}

#[test]
fn containers_of_every_kind() {
    let samples: Vec<u16> = (0..24).collect();
    let borrowed = ImageBuffer::<Luma<u16>, &[u16]>::from_raw(6, 4, &samples).unwrap();
    fn kept<'a>(image: &'a ImageBuffer<Luma<u16>, &[u16]>) -> View<'a, u16, shape![Dyn, Dyn, 1]> {
        view!(image)
    }
    assert_eq!(kept(&borrowed)[[3, 5, 0]], 23);
    let mut own = [0u8; 12];
    let mut unique = ImageBuffer::<LumaA<u8>, &mut [u8]>::from_raw(3, 2, &mut own).unwrap();
    view!(mut unique[1, .., 0]).fill(9);
    assert_eq!(own, [0, 0, 0, 0, 0, 0, 9, 0, 9, 0, 9, 0]);
    let shared =
        ImageBuffer::<Rgba<u8>, Arc<[u8]>>::from_raw(1, 2, Arc::from([1, 2, 3, 4, 5, 6, 7, 8])).unwrap();
    assert_eq!(view!(shared[1, 0]).to_vec(), [5, 6, 7, 8]);
    let boxed = ImageBuffer::<Luma<i32>, Box<[i32]>>::from_raw(2, 1, Box::new([3, 4])).unwrap();
    assert_eq!(view!(boxed).as_slice(), [3, 4]);
    // A buffer may be longer than its pixels.
    let mut long = ImageBuffer::<Rgb<u8>, Vec<u8>>::from_raw(2, 2, vec![1; 100]).unwrap();
    assert_eq!((view!(long).len(), view!(mut long).len()), (12, 12));
    view!(mut long).fill(2);
    assert_eq!(
        long.into_raw().iter().map(|&x| u32::from(x)).sum::<u32>(),
        12 + 100
    );
    for (width, height) in [(0, 0), (0, 7), (7, 0)] {
        let none = RgbImage::new(width, height);
        assert_eq!(view!(none).shape(), [height as usize, width as usize, 3]);
        assert!(view!(none).is_empty());
    }
    fn sum<B: AsView<Element = u8>>(base: &B) -> u32 {
        base.as_view().iter().map(|&x| u32::from(x)).sum()
    }
    fn clear<B: AsViewMut<Element = u8>>(base: &mut B) {
        base.as_view_mut().fill(0);
    }
    let mut grey: GrayImage = picture(2, 2);
    assert_eq!(sum(&grey), 1 + 10 + 11);
    clear(&mut grey);
    assert_eq!(sum(&Box::new(grey)), 0);
}

/// Gives two slices in turn.
struct Turns {
    slices: [Vec<u8>; 2],
    looks: Cell<usize>,
}
impl Turns {
    /// The slices have these lengths.
    fn of(lengths: [usize; 2]) -> Self {
        Self {
            slices: lengths.map(|length| vec![length as u8; length]),
            looks: Cell::new(0),
        }
    }
    fn look(&self) -> usize {
        self.looks.replace(self.looks.get() + 1) % 2
    }
}
impl Deref for Turns {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        &self.slices[self.look()]
    }
}
impl DerefMut for Turns {
    fn deref_mut(&mut self) -> &mut [u8] {
        let look = self.look();
        &mut self.slices[look]
    }
}

#[test]
fn a_container_that_changes_is_asked_once() {
    let image = |lengths| ImageBuffer::<Rgb<u8>, Turns>::from_raw(2, 3, Turns::of(lengths)).unwrap();
    let short = Some(ViewError::Length {
        expected: 18,
        found: 17,
    });
    // `image` asks first, for the length.
    let mut shrinks = image([18, 17]);
    assert_eq!(try_view!(shrinks).err(), short);
    assert_eq!(try_view!(shrinks).map(|all| all.to_vec()), Ok(vec![18; 18]));
    assert_eq!(try_view!(mut shrinks).err(), short);
    let all = try_view!(mut shrinks).unwrap();
    assert_eq!((all.len(), all.to_vec()), (18, vec![18; 18]));
    let grows = image([20, 40]);
    assert_eq!(
        (view!(grows).to_vec(), view!(grows).to_vec()),
        (vec![40; 18], vec![20; 18])
    );
    let none = ViewError::Length {
        expected: 18,
        found: 0,
    };
    let refused = std::panic::catch_unwind(|| view!((image([18, 0]))).len());
    assert_eq!(said(refused), none.to_string());
}

/// The round trip of a view that is contiguous, shared and unique.
macro_rules! there_and_back {
    ($count:ident $P:ty, $T:ty: $($call:tt)*) => {{
        let before = view!($($call)*).to_vec();
        let there = view!($($call)*);
        let [height, width, _] = there.shape();
        let image = ImageBuffer::<$P, &[$T]>::from(there);
        assert_eq!((image.height() as usize, image.width() as usize), (height, width));
        assert_eq!(image.as_raw(), &there.as_slice());
        let back = view!(image);
        assert_eq!((back.shape(), back.to_vec()), (there.shape(), before.clone()));
        assert!(back.is_empty() || back.as_ptr() == there.as_ptr());
        let used = there.shape().map(|extent| extent > 1);
        assert!((0..3).all(|axis| !used[axis] || back.strides()[axis] == there.strides()[axis]));
        let mut unique = ImageBuffer::<$P, &mut [$T]>::from(view!(mut $($call)*));
        view!(mut unique).map_inplace(|x| *x += <$T>::from(1u8));
        let after: Vec<$T> = before.iter().map(|&x| x + <$T>::from(1u8)).collect();
        assert_eq!(view!($($call)*).to_vec(), after);
        $count += 1;
    }};
}
macro_rules! contiguous_layouts {
    ($count:ident $P:ty, $T:ty, $channels:literal: $base:ident) => {
        there_and_back!($count $P, $T: $base);
        there_and_back!($count $P, $T: $base[1..]);
        there_and_back!($count $P, $T: $base[2..3]);
        there_and_back!($count $P, $T: $base[1..1]);
        there_and_back!($count $P, $T: $base[1..+2]);
        there_and_back!($count $P, $T: $base[3..4, 2..]);
        there_and_back!($count $P, $T: $base.reshape[3, 8, $channels]);
        there_and_back!($count $P, $T: $base.reshape[24, 1, $channels]);
        there_and_back!($count $P, $T: $base[2].reshape[2, 3, $channels]);
        there_and_back!($count $P, $T: $base[.., newaxis, 0..1][0..1, 0]);
        there_and_back!($count $P, $T: $base[1][newaxis]);
        there_and_back!($count $P, $T: $base[2..3, 5..6]);
    };
}

#[test]
fn contiguous_views_are_image_buffers() {
    let mut count = 0;
    let mut grey = [[[1u8; 1]; 6]; 4];
    contiguous_layouts!(count Luma<u8>, u8, 1: grey);
    let mut alpha = [[[2u16; 2]; 6]; 4];
    contiguous_layouts!(count LumaA<u16>, u16, 2: alpha);
    let mut rgb = [[[3u8; 3]; 6]; 4];
    contiguous_layouts!(count Rgb<u8>, u8, 3: rgb);
    let mut rgba = [[[0.5f32; 4]; 6]; 4];
    contiguous_layouts!(count Rgba<f32>, f32, 4: rgba);
    let mut whole = vec![[[1u8; 3]; 6]; 4];
    there_and_back!(count Rgb<u8>, u8: whole);
    there_and_back!(count Rgb<u8>, u8: whole[1..3]);
    let mut image: RgbaImage = picture(6, 4);
    there_and_back!(count Rgba<u8>, u8: image);
    there_and_back!(count Rgba<u8>, u8: image[2..]);
    assert_eq!(count, 52);
}

/// What a panic said.
fn said<T>(outcome: std::thread::Result<T>) -> String {
    outcome.err().unwrap().downcast_ref::<String>().unwrap().clone()
}

#[test]
fn what_image_cannot_say_is_refused() {
    let rgb = [[[3u8; 3]; 6]; 4];
    // Strides that only run time knows: some have no gaps, others have.
    let rows = view!(rgb[1..]).into_dyn_layout().try_row_major().unwrap();
    assert_eq!(ImageBuffer::<Rgb<u8>, _>::from(rows).dimensions(), (6, 3));
    assert!(view!(rgb[.., 1..]).into_dyn_layout().try_row_major().is_err());
    assert!(view!(rgb[::-1]).into_dyn_layout().try_row_major().is_err());
    // A number of channels that only run time knows.
    let bytes = vec![7u8; 24];
    let other = ViewError::Shape {
        axis: 2,
        expected: 3,
        found: 2,
    };
    let dimensions = |channels: usize| {
        let pixels = try_view!(bytes.reshape[_, 4, channels]).unwrap();
        let asked = pixels.try_with_shape::<shape![Dyn, Dyn, 3]>().err();
        (
            asked,
            std::panic::catch_unwind(|| ImageBuffer::<Rgb<u8>, _>::from(pixels).dimensions()),
        )
    };
    assert!(matches!(dimensions(3), (None, Ok((4, 2)))));
    let (asked, refused) = dimensions(2);
    assert_eq!((asked, said(refused)), (Some(other), other.to_string()));
    // image counts rows and columns as `u32`.
    let none: [u8; 0] = [];
    let picture = |rows: usize| {
        let rows = try_view!(none.reshape[rows, 0, 3]).unwrap();
        std::panic::catch_unwind(|| ImageBuffer::<Rgb<u8>, _>::from(rows).dimensions())
    };
    assert_eq!(picture(u32::MAX as usize).unwrap(), (0, u32::MAX));
    assert_eq!(
        said(picture(u32::MAX as usize + 1)),
        ViewError::TooLarge.to_string()
    );
}
