//! A view of a base whose elements are their own positions shows what the oracle says.

use crate::oracle::Picture;
use view_core::{Layout, Shape, View, ViewError};

/// The product's view, or its refusal, against the oracle's. `base` is the first element of the base.
#[track_caller]
pub fn agrees<S: Shape, L: Layout>(
    case: &str,
    base: *const u16,
    view: Result<View<'_, u16, S, L>, ViewError>,
    picture: Option<&Picture>,
) {
    match (view, picture) {
        (Ok(view), Some(picture)) => shows(case, base, view, picture),
        (Err(_), None) => {}
        (Ok(view), None) => panic!("{case} is to be refused, not {:?}", view.to_vec()),
        (Err(error), Some(picture)) => panic!("{case} is {picture:?}, not {error}"),
    }
}

#[track_caller]
fn shows<S: Shape, L: Layout>(case: &str, base: *const u16, view: View<'_, u16, S, L>, picture: &Picture) {
    let positions: Vec<usize> = view.to_vec().into_iter().map(usize::from).collect();
    assert_eq!(view.shape().as_ref(), picture.shape, "shape of {case}");
    assert_eq!(positions, picture.positions, "elements of {case}");
    assert_eq!(view.len(), picture.positions.len(), "len of {case}");
    for (axis, stride) in view.strides().as_ref().iter().enumerate() {
        if let Some(expected) = picture.stride(axis) {
            assert_eq!(*stride, expected * 2, "stride of axis {axis} of {case}");
        }
    }
    if let Some(first) = picture.positions.first() {
        assert_eq!(view.as_ptr().addr() - base.addr(), first * 2, "offset of {case}");
    }
}

/// `law!(base: [extents] [index, …])`: what `view!` and `try_view!` make of literal indices is what the oracle reads from them.
macro_rules! law {
    ($base:ident: $extents:tt $([$($index:tt)*])+) => {{
        let picture = Some($crate::oracle::Picture::of(&$extents))
            $(.and_then(|picture| picture.look(&$crate::oracle::read(stringify!($($index)*)))))+;
        let case = concat!(stringify!($base), $("[", stringify!($($index)*), "]"),+);
        let first = $base.as_ptr().cast();
        $crate::law::agrees(case, first, Ok(view_core::view!($base $([$($index)*])+)), picture.as_ref());
        $crate::law::agrees(case, first, view_core::try_view!($base $([$($index)*])+), picture.as_ref());
    }};
}
pub(crate) use law;
