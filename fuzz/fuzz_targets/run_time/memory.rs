//! The memory of a base, and the comparison of views of it with pictures.

use crate::picture::Picture;
use std::hint::black_box;
use view_core::{Element, Layout, Shape, View, ViewError};

/// The place of the base.
#[derive(Clone, Copy)]
pub struct Memory {
    start: usize,
    bytes: usize,
    /// The byte at each offset.
    pub byte: fn(usize) -> u8,
}

impl Memory {
    pub fn of<T>(base: &[T], byte: fn(usize) -> u8) -> Self {
        Memory {
            start: base.as_ptr().addr(),
            bytes: size_of_val(base),
            byte,
        }
    }

    /// The view has the elements of the picture.
    pub fn shows<T: Element + Copy, S: Shape, L: Layout>(self, view: View<'_, T, S, L>, picture: &Picture) {
        assert_eq!(view.shape().as_ref(), picture.shape);
        assert_eq!(view.len(), picture.places.len());
        assert_eq!(view.is_empty(), picture.places.is_empty());
        assert_eq!(size_of::<T>(), picture.item);
        let place = |element: &T| {
            black_box(*element);
            std::ptr::from_ref(element).addr() - self.start
        };
        assert!(
            view.iter().map(place).eq(picture.places.iter().copied()),
            "{picture:?}"
        );
        assert!(
            view.iter()
                .rev()
                .map(place)
                .eq(picture.places.iter().rev().copied()),
            "{picture:?}"
        );
        for (axis, stride) in view.strides().as_ref().iter().enumerate() {
            if let Some(expected) = picture.stride(axis) {
                assert_eq!(*stride, expected, "stride of axis {axis} of {picture:?}");
            }
        }
        assert_eq!(view.is_contiguous(), picture.is_contiguous(), "{picture:?}");
        if let Some(slice) = view.try_as_slice() {
            assert!(
                slice.iter().map(place).eq(picture.places.iter().copied()),
                "{picture:?}"
            );
        }
        // Also of an empty view.
        let first = view.as_ptr().addr();
        assert!((self.start..=self.start + self.bytes).contains(&first) || self.bytes == 0);
    }

    /// Both accept it, or neither does.
    pub fn both<T: Element + Copy, S: Shape, L: Layout>(
        self,
        view: Result<View<'_, T, S, L>, ViewError>,
        picture: Option<Picture>,
    ) -> Option<(View<'_, T, S, L>, Picture)> {
        match (view, picture) {
            (Ok(view), Some(picture)) => {
                self.shows(view, &picture);
                Some((view, picture))
            }
            (Err(error), None) => {
                black_box(error.to_string());
                None
            }
            (Ok(view), None) => panic!(
                "to be refused, not {:?} {:?}",
                view.shape().as_ref(),
                view.strides().as_ref()
            ),
            (Err(error), Some(picture)) => panic!("{picture:?}, not {error}"),
        }
    }
}
