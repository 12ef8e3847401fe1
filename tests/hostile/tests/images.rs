//! Images in containers that give another slice each time: a view of one is refused, or stays inside of the slice that it was made of.

#![forbid(unsafe_code)]

use hostile::lent::Lent;
use image::{ImageBuffer, Luma, LumaA, Rgb, Rgba};
use std::cell::Cell;
use std::ops::{Deref, DerefMut};
use view_core::{try_view, ViewError};

/// Dereferences to each of its slices in turn.
struct Turns<'s> {
    slices: [&'s mut [u8]; 3],
    looks: &'s Cell<usize>,
}
impl Turns<'_> {
    fn turn(&self) -> usize {
        self.looks.replace(self.looks.get() + 1) % 3
    }
}
impl Deref for Turns<'_> {
    type Target = [u8];
    fn deref(&self) -> &[u8] {
        self.slices[self.turn()]
    }
}
impl DerefMut for Turns<'_> {
    fn deref_mut(&mut self) -> &mut [u8] {
        let turn = self.turn();
        self.slices[turn]
    }
}

/// Views each of the three slices as a picture, and returns how many are refused.
macro_rules! pictures {
    ($Pixel:ident $channels:literal, $width:expr, $height:expr, $lengths:expr) => {{
        let mut memory = $lengths.map(|length: usize| vec![length as u8; length]);
        let lent = [0, 1, 2].map(|slice: usize| Lent::items(&memory[slice]));
        let [a, b, c] = &mut memory;
        let looks = Cell::new(0);
        let expected = $width as usize * $height as usize * $channels;
        // The first slice, which `image` asks for its length, is long enough.
        let mut image = ImageBuffer::<$Pixel<u8>, _>::from_raw($width, $height, Turns { slices: [a, b, c], looks: &looks }).unwrap();
        let mut refused = 0;
        for (slice, found) in $lengths.into_iter().enumerate() {
            let short = (found < expected).then_some(ViewError::Length { expected, found });
            looks.set(slice);
            match try_view!(image[::-1, ..]) {
                Ok(view) => {
                    assert_eq!((view.len(), short), (expected, None));
                    lent[slice].hold(&view);
                    assert!(view.iter().all(|&x| usize::from(x) == found));
                }
                Err(error) => assert_eq!(Some(error), short),
            }
            looks.set(slice);
            match try_view!(mut image) {
                Ok(mut view) => {
                    assert_eq!((view.len(), short), (expected, None));
                    lent[slice].hold_unique(&view);
                    view.fill(found as u8);
                }
                Err(error) => {
                    assert_eq!(Some(error), short);
                    refused += 1;
                }
            }
        }
        refused
    }};
}

#[test]
fn a_picture_is_inside_of_the_slice_that_it_was_made_of() {
    let mut refused = 0;
    for (width, height) in [(0, 0), (0, 3), (1, 1), (2, 3), (4, 2)] {
        for second in [0, 1, 5, 6, 12, 23, 24, 31, 32, 40] {
            for third in [0, 7, 17, 18, 40] {
                refused += pictures!(Luma 1, width, height, [40, second, third]);
                refused += pictures!(LumaA 2, width, height, [40, second, third]);
                refused += pictures!(Rgb 3, width, height, [40, second, third]);
                refused += pictures!(Rgba 4, width, height, [40, second, third]);
            }
        }
    }
    assert!(refused > 100, "{refused}");
}
