//! The text of every `ViewError`, each returned by an operation.

use crate::bases::{forget, plane, row};
use arrow_array::BooleanArray;
use nalgebra::{DMatrixView, U1};
use ndarray::ArrayView2;
use std::collections::BTreeSet;
use std::error::Error;
use view_core::{
    shape, shares_memory, try_broadcast_together, try_shares_memory, try_view, try_zip, view, AnyView, Array,
    Dyn, DynView, Element, ElementType, Shape, View, ViewError, ViewMut, A8,
};

fn said(error: Option<ViewError>) -> (String, String) {
    let error = error.expect("it is refused");
    let text = error.to_string();
    let dynamic: Box<dyn Error + Send + Sync> = Box::new(error);
    assert_eq!(dynamic.to_string(), text);
    assert!(dynamic.source().is_none());
    assert!(text.ends_with(&format!(" [{}]", error.code())), "{text}");
    let name = format!("{error:?}");
    let end = name.find(' ').unwrap_or(name.len());
    (name[..end].to_owned(), text)
}

/// As a matrix of nalgebra, whose columns have to be contiguous.
fn columns<T: Element>(view: DynView<T, 2>) -> Result<DMatrixView<T, U1, nalgebra::Dyn>, ViewError> {
    view.try_into()
}

/// The rank is a parameter, so it is compared when code is generated.
fn transposed<S: Shape>(view: View<u8, S>) -> Result<usize, ViewError> {
    try_view!(view.rearrange[a b -> b a]).map(|view| view.len())
}

/// Every error once, with an operation that returns it.
fn all() -> Vec<(String, String, &'static str)> {
    let (row, plane) = (row().to_vec(), plane());
    let mut grid = vec![[0u8; 6]; 4];
    let (i, n) = (forget(9), forget(2));
    let bytes = vec![1u8, 0, 2, 0, 3];
    let pairs = vec![[1u8, 2, 3], [4, 5, 6]];
    let words = vec![[0u64; 2]; 2];
    let octets = view!(words[..].reshape[2, 2]);
    let octets = view!(octets.as<u8>);
    let wide = Array::<u32, shape![Dyn, Dyn]>::aligned::<A8>([3, 3], |_| 0).unwrap();
    let mut errors = Vec::new();
    macro_rules! meets {
        ($($call:expr => $text:literal;)*) => {$(
            let (name, text) = said($call.err());
            errors.push((name, text, $text));
        )*};
    }
    meets! {
        try_view!(row[i]) => "view!: index 9 is out of bounds for axis 0, which has length 7 [V101]";
        try_view!(row[-i]) => "view!: index -9 is out of bounds for axis 0, which has length 7 [V101]";
        try_view!(row[i..]) => "view!: slice start 9 is past the end of axis 0, which has length 7 [V102]";
        try_view!(row[-i..]) => "view!: slice start -9 is not on axis 0, which has length 7 [V104]";
        try_view!(row[..i]) => "view!: slice end 9 is past the end of axis 0, which has length 7 [V103]";
        try_view!(row[..-i]) => "view!: slice end -9 is not on axis 0, which has length 7 [V104]";
        try_view!(row[5..(n)]) => "view!: slice start 5 lies behind its end 2 on axis 0, which has length 7 [V105]";
        try_view!(row[(5)..+n + 1]) => "view!: a slice of 3 elements from 5 runs past the end of axis 0, which has length 7 [V106]";
        try_view!(plane[.., ::(n - 2)]) => "view!: the step on axis 1 is zero [V108]";
        view!(mut grid[..n]).try_assign(&view!(([[1u8; 6]; 3][..]))) => "view!: the shapes differ on axis 0: 2 and 3 [V223]";
        view!(row).try_with_shape::<shape![7, 1]>() => "view!: the shapes differ in rank: 2 and 1 [V222]";
        try_view!(bytes[..n - 1].as<"<u2">) => "view!: 1 byte does not divide into elements of 2 bytes [V301]";
        try_view!(bytes.as<"<u2">) => "view!: 5 bytes do not divide into elements of 2 bytes: 1 left over [V301]";
        try_view!(pairs[.., ::n].as<"<u2">) => "view!: the last axis is not contiguous: elements of size 1 have a stride of 2 bytes [V303]";
        try_view!(octets[.., n..].align[4]) => "view!: the start is not aligned to 4 bytes: its address is 2 bytes past a multiple of 4 [V305]";
        try_view!(wide[.., ..2].align[8].as<u64>) => "view!: the stride of axis 0 is 12 bytes, which is not a multiple of the alignment, 8 bytes [V307]";
        try_view!(octets[0, ::n - 1].windows[2].align[2].as<u16>) => "view!: the stride of axis 0 is 1 byte, which is not a multiple of the alignment, 2 bytes [V307]";
        ArrayView2::try_from(view!(pairs[.., ..2].as<"<u2">)) => "view!: the stride of axis 0 is 3 bytes, which is no multiple of the size of an element, 2 [V320]";
        ArrayView2::try_from(view!(bytes.windows[2].as<"<u2">)) => "view!: the stride of axis 0 is 1 byte, which is no multiple of the size of an element, 2 [V320]";
        columns(view!(pairs).into_dyn()) => "view!: the elements along axis 0 are 3 bytes apart, and have to lie side by side, 1 apart: transpose the view, or `.copy()` [V325]";
        columns(view!(words).into_dyn()) => "view!: the elements along axis 0 are 16 bytes apart, and have to lie side by side, 8 apart: transpose the view, or `.copy()` [V325]";
        columns(view!(pairs[::-1].T).into_dyn()) => "view!: the stride of axis 1 is -3 bytes, and must not be negative here: reverse the axis, or `.copy()` [V326]";
        columns(view!(bytes[newaxis, ::-1]).into_dyn()) => "view!: the stride of axis 1 is -1 byte, and must not be negative here: reverse the axis, or `.copy()` [V326]";
        try_view!(bytes.as<bool>) => "view!: the bytes of element 2 are not a valid value of its type [V701]";
        view!(grid).try_squeeze_axis::<0>() => "view!: axis 0 has length 4 and cannot be dropped [V208]";
        try_view!(grid.broadcast[5, 6]) => "view!: axis 0 has length 4 and cannot be broadcast to 5 [V210]";
        try_broadcast_together(view!(row), view!(row[1..])) => "view!: these views do not broadcast together: lengths 7 and 6 meet on axis 0 [V211]";
        try_view!(grid.windows[5, 1]) => "view!: a window of 5 elements does not fit axis 0, which has length 4 [V212]";
        try_view!(grid.windows[(n - 2), 1]) => "view!: a window of 0 elements on axis 0 [V213]";
        try_view!(grid.tiles[3, 1]) => "view!: axis 0, which has length 4, does not divide into tiles of 3: 1 left over [V214]";
        try_view!(grid.tiles[(n - 2), 1]) => "view!: parts of 0 elements on axis 0 [V213]";
        try_view!(row.rearrange[(a b=n) -> b a]) => "view!: 7 positions of axis 0 do not divide into parts of 2 [V244]";
        try_view!(row.rearrange[(a=n b=n) -> b a]) => "view!: axis 0 has 7 positions, and not 4 [V243]";
        transposed(view!(bytes)) => "view!: a pattern of 2 axes for an array of rank 1 [V202]";
        try_view!(row.reshape[2, 3]) => "view!: 7 elements cannot be reshaped to a shape of 6 [V217]";
        try_view!(row.reshape[2, _]) => "view!: 7 elements do not divide by 2, the product of the other extents [V219]";
        try_view!(row.reshape[(n - 2), _]) => "view!: `_` beside an extent of 0 could be anything [V218]";
        try_view!(grid[.., ..5].reshape[_]) => "view!: axes 0 and 1 cannot be merged without a copy; `.copy()` makes one [V220]";
        Array::<u8, shape![Dyn, Dyn]>::try_zeros_of([usize::MAX, 2]) => "view!: a shape of more positions than can be counted, or than memory has room for [V224]";
        view_core::try_stack::<[u8; 2]>(0, &[]) => "view!: there is no view to take the extents from [V708]";
        view!(row).try_select(1, &[0]) => "view!: there is no axis 1: the rank is 1 [V201]";
        Array::<u8, shape![2, 3]>::from_vec([2, 3], vec![0; 5]) => "view!: a shape of 6 elements does not fit a buffer of 5 [V702]";
        view!(row).try_split_at_dyn::<0>(8) => "view!: position 8 is past the end of axis 0, which has length 7 [V215]";
        <&[[u8; 2]; 4]>::try_from(view!(grid[.., ..2])) => "view!: the elements have gaps or another order: the stride of axis 0 is 6 bytes, and not 2; `.copy()` makes a contiguous copy [V232]";
        view!(mut grid).try_select_mut::<1>(&[n, 0, n]) => "view!: entries 0 and 2 of the list are both position 2 of axis 1, and a unique view has it once [V408]";
        view!(plane).try_permuted([1, 1]) => "view!: this is no permutation of 2 axes: axis 1 occurs twice [V204]";
        View::from_strides(&wide.as_slice()[..3], 0, [2], [6]) => "view!: the stride of axis 0 is 6 bytes, which is no multiple of the size of an element, 4 [V320]";
        View::from_strides(&row, 0, [2, 4], [-2, 2]) => "view!: a position would be element -1 of a slice of 7 [V704]";
        AnyView::from_bytes(&bytes, ElementType::of::<u8>(), 0, &[1; 17], &[0; 17]) => "view!: rank 17 is too high: 16 is the highest there is [V207]";
        AnyView::from_bytes(&bytes, ElementType::of::<u8>(), 1, &[3], &[2]) => "view!: an element would reach byte 5 of 5 bytes [V704]";
        AnyView::from_bytes(&bytes, ElementType::of::<u8>(), 0, &[2, 2], &[1]) => "view!: the numbers of extents and of strides differ: 2 and 1 [V327]";
        view!(bytes).into_any().downcast::<i8, shape![5]>() => "view!: the elements are |u1, not |i1 [V322]";
        AnyView::try_from(&BooleanArray::from(vec![true]) as &dyn arrow_array::Array) => "view!: the values of the column are no numbers of one size [V705]";
        ViewMut::from_strides(&mut [0u8; 4], 0, [3, 2], [1, 1]) => "view!: two positions of a unique view would be the same element [V407]";
        try_shares_memory(&view!(row[::n]), &view!(row[::3]), 0) => "view!: whether the views share memory is not known after 0 steps [V703]";
        try_zip!(row, row, bytes[1..], row[n..]) => "view!: arguments 1 and 3 of `zip!` differ on axis 0: 7 and 4 [V223]";
        try_view!(mut grid => for k in ..n [k - 1]) => "view!: an index on axis 0 is -1 for some values of the loop variables [V118]";
        try_view!(mut grid => [n], [2]) => "view!: views 0 and 1 overlap on axis 0: both hold index 2 [V401]";
    }
    assert!(!shares_memory(&view!(row[..n]), &view!(row[n..])));
    errors
}

#[test]
fn every_sentence() {
    for (name, text, expected) in all() {
        assert_eq!(text, expected, "{name}");
    }
}

/// The names of all variants. They are read from the list of sentences, where rustc makes sure that none is missing.
fn variants() -> BTreeSet<String> {
    let source = include_str!("../../../view-core/src/error/display.rs");
    let (_, sentences) = source.split_once("\nsaid! {").expect("there are sentences");
    let variants: BTreeSet<String> = sentences
        .lines()
        .filter_map(|line| Some(line.split_once(" {")?.0.trim().to_owned()))
        .filter(|name| name.starts_with(char::is_uppercase) && name.chars().all(char::is_alphanumeric))
        .collect();
    assert!(variants.len() > 25, "{variants:?}");
    variants
}

#[test]
fn no_error_is_left_out() {
    let met: BTreeSet<String> = all().into_iter().map(|(name, ..)| name).collect();
    assert_eq!(met, variants());
}

/// The errors that `view!` panics with are all but those of methods, and the one that only `try_view!` returns.
#[test]
fn the_page_of_view_lists_its_panics() {
    let of_others = [
        "Axis",
        "ElementType",
        "ElementsApart",
        "Invalid",
        "ItemStride",
        "Length",
        "MaxWork",
        "NegativeStride",
        "NoNumbers",
        "NoViews",
        "NotContiguous",
        "Order",
        "Outside",
        "OutsideBytes",
        "PositionTwice",
        "Rank",
        "Ranks",
        "Repeated",
        "Shape",
        "Split",
        "StrideCount",
        "Together",
        "Zip",
    ];
    let source = include_str!("../../../view-core/src/entry/macros.rs");
    let panics = source.split("/// # Panics\n").nth(1).expect("it has panics");
    let panics = panics.split("#[macro_export]").next().unwrap_or(panics);
    let mut listed = BTreeSet::from(of_others.map(str::to_owned));
    for name in panics.split('`').skip(1).step_by(2) {
        if name.starts_with(char::is_uppercase) && !["Dyn", "ViewError"].contains(&name) {
            assert!(listed.insert(name.to_owned()), "{name} twice");
        }
    }
    assert_eq!(listed, variants());
}
