//! Compares views with the oracle, on bases whose elements are their own positions.

use crate::oracle::{read, Picture};
use view_core::{Layout, Shape, View, ViewError};

/// Compares the product's view, or its refusal, with the oracle's. `base` is the first element of the base.
///
/// It is compiled for every type of view, so it does little; `Seen` compares.
#[track_caller]
pub fn agrees<S: Shape, L: Layout>(
    case: &str,
    base: *const u16,
    view: Result<View<'_, u16, S, L>, ViewError>,
    picture: Option<&Picture>,
) {
    let seen = view.map(|view| Seen {
        elements: view.to_vec(),
        shape: view.shape().as_ref().to_vec(),
        len: view.len(),
        strides: view.strides().as_ref().to_vec(),
        offset: view.as_ptr().addr().wrapping_sub(base.addr()),
    });
    compare(case, seen, picture);
}

/// The facts about a view, without its type.
#[derive(Debug)]
struct Seen {
    elements: Vec<u16>,
    shape: Vec<usize>,
    len: usize,
    strides: Vec<isize>,
    /// In bytes, from the first element of the base.
    offset: usize,
}

#[track_caller]
fn compare(case: &str, seen: Result<Seen, ViewError>, picture: Option<&Picture>) {
    match (seen, picture) {
        (Ok(seen), Some(picture)) => seen.shows(case, picture),
        (Err(_), None) => {}
        (Ok(seen), None) => panic!("{case} is to be refused, not {:?}", seen.elements),
        (Err(error), Some(picture)) => panic!("{case} is {picture:?}, not {error}"),
    }
}

impl Seen {
    #[track_caller]
    fn shows(&self, case: &str, picture: &Picture) {
        let positions: Vec<usize> = self.elements.iter().map(|&element| element.into()).collect();
        assert_eq!(self.shape, picture.shape, "shape of {case}");
        assert_eq!(positions, picture.positions, "elements of {case}");
        assert_eq!(self.len, picture.positions.len(), "len of {case}");
        assert_eq!(
            self.strides.len(),
            picture.shape.len(),
            "number of strides of {case}"
        );
        for (axis, stride) in self.strides.iter().enumerate() {
            if let Some(expected) = picture.stride(axis) {
                assert_eq!(*stride, expected * 2, "stride of axis {axis} of {case}");
            }
        }
        if let Some(first) = picture.positions.first() {
            assert_eq!(self.offset, first * 2, "offset of {case}");
        }
    }
}

/// The oracle's selection with these lists of literal indices, one after the other.
pub fn picture(extents: &[usize], lists: &[&str]) -> Option<Picture> {
    lists
        .iter()
        .try_fold(Picture::of(extents), |picture, list| picture.look(&read(list)))
}

/// `oracle_check!(base: [extents] [index, …])`: `view!` and `try_view!` select with literal indices what the oracle selects.
macro_rules! oracle_check {
    ($base:ident: $extents:tt $([$($index:tt)*])+) => {{
        let picture = $crate::oracle_check::picture(&$extents, &[$(stringify!($($index)*)),+]);
        let case = concat!(stringify!($base), $("[", stringify!($($index)*), "]"),+);
        let first = $base.as_ptr().cast();
        $crate::oracle_check::agrees(case, first, Ok(view_core::view!($base $([$($index)*])+)), picture.as_ref());
        $crate::oracle_check::agrees(case, first, view_core::try_view!($base $([$($index)*])+), picture.as_ref());
    }};
}
pub(crate) use oracle_check;
