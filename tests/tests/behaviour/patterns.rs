//! `.rearrange[…]`: the axes of a view by their names. `recorded/einops_cases.rs` compares it with einops.

use view_core::{
    shape, try_view, view, Aligned, Array, Const, Dyn, Element, Ellipsis, Extent, Layout, Rest, Shape, View,
    ViewError, A4,
};

const IMAGE: [[[u16; 3]; 6]; 4] = numbered();
const PART: usize = 3;

const fn numbered() -> [[[u16; 3]; 6]; 4] {
    let mut image = [[[0; 3]; 6]; 4];
    let mut i = 0;
    while i < 72 {
        image[i / 18][i / 3 % 6][i % 3] = i as u16;
        i += 1;
    }
    image
}

/// The same extents and elements, and the same strides where an axis has more than one position.
#[track_caller]
fn same<T, S, Z, L, K>(one: View<'_, T, S, L>, other: View<'_, T, Z, K>)
where
    T: Element + PartialEq + std::fmt::Debug,
    S: Shape,
    Z: Shape,
    L: Layout,
    K: Layout,
{
    assert_eq!(one.shape().as_ref(), other.shape().as_ref());
    let used = |shape: &[usize], strides: &[isize]| -> Vec<isize> {
        let longer = shape.iter().zip(strides).filter(|(extent, _)| **extent > 1);
        longer.map(|(_, stride)| *stride).collect()
    };
    assert_eq!(
        used(one.shape().as_ref(), one.strides().as_ref()),
        used(other.shape().as_ref(), other.strides().as_ref())
    );
    assert_eq!(one.as_ptr(), other.as_ptr());
    assert!(one.iter().eq(other.iter()));
}

#[test]
fn a_pattern_is_a_chain_of_reshapes_and_orders() {
    let image = view!(IMAGE);
    same(view!(image.rearrange[h w c -> c w h]), view!(image.T));
    same(
        view!(image.rearrange[h w c -> w h c]),
        view!(image.permute[1, 0, 2]),
    );
    same(
        view!(image.rearrange[(h a=2) (w b=3) c -> h w a b c]),
        view!(image.reshape[2, 2, 2, 3, 3].permute[0, 2, 1, 3, 4]),
    );
    same(
        view!(image.rearrange[(a h=2) w c -> w a c h]),
        view!(image.reshape[2, 2, 6, 3].permute[2, 0, 3, 1]),
    );
    same(
        view!(image.rearrange[h w c -> (h w) c]),
        view!(image.reshape[24, 3]),
    );
    same(view!(image.rearrange[h w c -> (h w c)]), view!(image.reshape[_]));
    same(
        view!(image.rearrange[h w c -> c (h w)]),
        view!(image.reshape[24, 3].T),
    );
    same(
        view!(image.T.rearrange[c w h -> (h w) c]),
        view!(image.reshape[24, 3]),
    );
    same(
        view!(image.rearrange[h w c -> h 1 w c 1]),
        view!(image[.., newaxis, .., .., newaxis]),
    );
    same(
        view!(image.rearrange[... c -> c ...]),
        view!(image.permute[2, 0, 1]),
    );
    same(
        view!(image.rearrange[h ... -> ... h]),
        view!(image.permute[1, 2, 0]),
    );
    same(
        view!(image.rearrange[h ... c -> (h ...) c]),
        view!(image.reshape[24, 3]),
    );
    same(
        view!(image.rearrange[h w ... c -> w h ... c]),
        view!(image.permute[1, 0, 2]),
    );
    same(
        view!(image[::-2, ::-1].rearrange[h (w b=2) c -> b h w c]),
        view!(image[::-2, ::-1].reshape[2, 3, 2, 3].permute[2, 0, 1, 3]),
    );
}

#[test]
fn axes_of_one_position_come_and_go() {
    let one = [[[1, 2, 3]]];
    same(view!(one.rearrange[1 () c -> c]), view!(one[0, 0]));
    same(
        view!(one.rearrange[1 ... -> ... 1]).into_dyn_layout(),
        view!(one[0, .., .., newaxis]).into_dyn_layout(),
    );
    assert_eq!(
        view!(one.rearrange[(a b=1) (c d=1) e -> (a c) (b e) d]).shape(),
        [1, 3, 1]
    );
    assert_eq!(view!(one.rearrange[a b c -> (c b a)]).shape(), [3]);
    let column = vec![[5u8]; 4];
    assert_eq!(view!(column.rearrange[n 1 -> n]).strides(), [1]);
    let rows = vec![[1u8, 2]];
    assert_eq!(view!(rows.rearrange[1 n -> n]).shape(), [2]);
    let two = vec![[1u8, 2]; 2];
    assert_eq!(
        try_view!(two.rearrange[1 n -> n]).err(),
        Some(ViewError::Squeeze { axis: 0, length: 2 })
    );
}

#[test]
fn a_row_major_view_stays_row_major_if_the_order_does() {
    assert_eq!(
        view!(IMAGE.rearrange[h (w b=3) c -> h w b c]).as_slice().len(),
        72
    );
    assert_eq!(view!(IMAGE.rearrange[h w c -> (h w c)]).as_slice().len(), 72);
    assert_eq!(view!(IMAGE.rearrange[... c -> (...) 1 c]).as_slice().len(), 72);
    let one: View<'_, u16, shape![4, 2, 3, 3]> = view!(IMAGE.rearrange[h (w b=3) c -> h w b c]);
    assert!(one.is_contiguous());
    assert!(!view!(IMAGE.rearrange[h w c -> w h c]).is_contiguous());
    // The order of the parts around `...` counts as well.
    assert!(!view!(IMAGE.rearrange[h ... -> ... h]).is_contiguous());
}

#[test]
fn static_extents_stay_static() {
    let _: View<'_, u16, shape![2, 2, 2, 3, 3], _> = view!(IMAGE.rearrange[(h a=2) (w b=3) c -> h w a b c]);
    let _: View<'_, u16, shape![24, 3], _> = view!(IMAGE.rearrange[h w c -> (h w) c]);
    let _: View<'_, u16, shape![3, 2, 4, 3], _> = view!(IMAGE.rearrange[h (a={PART} b) c -> a b h c]);
    let vec = vec![[[0u16; 3]; 6]; 4];
    let _: View<'_, u16, shape![Dyn, 3, 2, 3], _> = view!(vec.rearrange[h (w b=2) c -> h w b c]);
    let _: View<'_, u16, shape![Dyn, 2, 6, 3], _> = view!(vec.rearrange[(h a=2) w c -> h a w c]);
    let _: View<'_, u16, shape![4, 6, 3], _> = view!(vec.rearrange[h=4 w c -> h w c]);
    let _: View<'_, u16, shape![18, Dyn], _> = view!(vec.rearrange[h w c -> (w c) h]);
    let _: View<'_, u16, shape![Dyn, 3], _> = view!(vec.rearrange[h w c -> (h w) c]);
    assert_eq!(size_of_val(&view!(IMAGE.rearrange[(h a=2) w c -> w (h a) c])), 8);
}

#[test]
fn sizes_of_run_time_are_checked_once() {
    let (a, b) = (2, 3);
    let expected = view!(IMAGE.rearrange[(h a=2) (w b=3) c -> h w a b c]);
    let image = [IMAGE.to_vec()];
    assert_eq!(view!(IMAGE.rearrange[(h a=a) (w b=b) c -> h w a b c]), expected);
    assert_eq!(
        view!((image[0]).rearrange[(h a=(2 * a / 2)) (w b={PART}) c -> h w a b c]),
        expected
    );
    let sizes = [2_usize, 3];
    assert_eq!(
        view!(IMAGE.rearrange[(h a=(sizes[0])) (w b=(sizes[1])) c=(b) -> h w a b c]),
        expected
    );
    let forgotten = view!(IMAGE).into_dyn();
    assert_eq!(
        view!(forgotten.rearrange[(h a=2) (w b=3) c -> h w a b c]),
        expected
    );
    assert_eq!(
        view!(forgotten.rearrange[h=4 (w b=b) c=3 -> h w b c]).shape(),
        [4, 2, 3, 3]
    );
    let parts = |a: usize| try_view!(forgotten.rearrange[(h a=a) w c -> h a w c]).map(|view| view.shape());
    assert_eq!(parts(2), Ok([2, 2, 6, 3]));
    assert_eq!(parts(4), Ok([1, 4, 6, 3]));
    for wrong in [0, 3, 5, usize::MAX] {
        let error = ViewError::Parts {
            axis: 0,
            parts: wrong,
            length: 4,
        };
        assert_eq!(parts(wrong), Err(error));
    }
    let whole = |w: usize| try_view!(forgotten.rearrange[h w=w c -> h w c]).err();
    assert_eq!(whole(6), None);
    assert_eq!(
        whole(7),
        Some(ViewError::OtherLength {
            axis: 1,
            parts: 7,
            length: 6
        })
    );
    let last = |n: usize| try_view!(forgotten.rearrange[... (c d=n) -> ... d c]).err();
    assert_eq!(last(3), None);
    assert_eq!(
        last(2),
        Some(ViewError::Parts {
            axis: 2,
            parts: 2,
            length: 3
        })
    );
    let both = |n: usize| try_view!(forgotten.rearrange[h (a=n b=n) c -> h a b c]).err();
    assert_eq!(
        both(2),
        Some(ViewError::OtherLength {
            axis: 1,
            parts: 4,
            length: 6
        })
    );
    assert_eq!(
        both(1 << 40),
        Some(ViewError::OtherLength {
            axis: 1,
            parts: usize::MAX,
            length: 6
        })
    );
}

#[test]
#[should_panic(expected = "view!: 4 positions of axis 0 do not divide into parts of 3 [V244]")]
fn view_panics_at_sizes_that_do_not_divide() {
    let n = 3;
    let _ = view!(IMAGE.rearrange[(h a=n) w c -> h a w c]);
}

#[test]
fn a_merge_that_needs_a_copy_names_the_axes_of_the_left_side() {
    let image = view!(IMAGE).into_dyn();
    let merge = |axis, next| Some(ViewError::Merge { axis, next });
    assert_eq!(try_view!(image.rearrange[h w c -> w (h c)]).err(), merge(0, 2));
    assert_eq!(try_view!(image.rearrange[h w c -> w (c h)]).err(), merge(2, 0));
    assert_eq!(
        try_view!(image.rearrange[(h a=2) w c -> a (h w) c]).err(),
        merge(0, 2)
    );
    assert_eq!(
        try_view!(image.rearrange[h ... c -> (h c) ...]).err(),
        merge(0, 2)
    );
    assert_eq!(
        try_view!(image.rearrange[... w c -> c (w ...)]).err(),
        merge(1, 0)
    );
    assert_eq!(try_view!(image.T.rearrange[... -> (...)]).err(), merge(1, 2));
    assert_eq!(try_view!(image.rearrange[h w c -> (h w) c]).err(), None);
    // Nothing has to lie anywhere if there is one position, or none.
    assert_eq!(try_view!(image[..1].rearrange[h w c -> w (c h)]).err(), None);
    assert_eq!(
        try_view!(image[..0].rearrange[h w c -> w (c h)]).map(|view| view.shape()),
        Ok([6, 0])
    );
}

#[test]
fn empty_axes_divide_into_nothing() {
    let none = [[0u8; 4]; 0];
    assert_eq!(view!(none.rearrange[(h a=8) w -> h w a]).shape(), [0, 4, 8]);
    assert_eq!(view!(none.rearrange[h w -> (w h)]).shape(), [0]);
    let forgotten = view!(none).into_dyn();
    let n = 8;
    assert_eq!(view!(forgotten.rearrange[(h a=n) w -> h w a]).shape(), [0, 4, 8]);
    assert_eq!(view!(forgotten.rearrange[h w -> (w h) 1]).shape(), [0, 1]);
}

#[test]
fn unique_views_are_rearranged() {
    let mut image = IMAGE;
    let mut view = view!(mut image.rearrange[(h a=2) (w b=3) c -> h w a b c]);
    view[[1, 0, 1, 2, 0]] = 999;
    view!(mut view[0, 1]).fill(7);
    assert_eq!(image[3][2][0], 999);
    assert_eq!(image[0][3], [7; 3]);
    assert_eq!(image[1][5], [7; 3]);
    assert_eq!(image[1][2], IMAGE[1][2]);
    let mut pixels = vec![[0u8; 4]; 6];
    view!(mut pixels.rearrange[(h a=2) w -> a h w][1]).fill(1);
    assert_eq!(pixels, [[0; 4], [1; 4], [0; 4], [1; 4], [0; 4], [1; 4]]);
}

#[test]
fn a_step_of_several_unique_views() {
    let mut image = IMAGE;
    let (mut top, mut bottom) =
        view!(mut image => [..2].rearrange[h w c -> (h w) c], [2..].rearrange[(h a=2) w c -> w a h c]);
    top[[11, 0]] = 1000;
    bottom[[5, 1, 0, 2]] = 2000;
    assert_eq!((image[1][5][0], image[3][5][2]), (1000, 2000));
    let (mut one, _) = view!(mut image.rearrange[h w c -> c h w] => [0], [1..]);
    one.fill(0);
    assert_eq!(image[2][2], [0, 43, 44]);
}

#[test]
fn evidence_of_the_alignment_stays() {
    let bytes = Aligned::<A4, _>([[1u8; 8]; 4]);
    assert_eq!(
        view!(bytes.rearrange[h (w b=4) -> w h b].as<u32>).shape(),
        [2, 4, 1]
    );
    let plain = Aligned::<A4, _>([[1u8; 8]; 4]);
    let slice: &[[u8; 8]] = &*plain;
    assert_eq!(
        view!(slice.align[4].rearrange[h (w b=4) -> w h b].as<u32>).shape(),
        [2, 4, 1]
    );
}

fn turned<T: Element, N: Extent, L: Layout>(matrix: View<'_, T, shape![N, 6], L>) -> [usize; 4] {
    view!(matrix.rearrange[n (w b=2) -> b n w 1]).shape()
}

fn halves<T: Element, N: Extent, L: Layout>(line: View<'_, T, shape![N], L>) -> Vec<usize> {
    view!(line.rearrange[(n a=2) -> a n]).shape().to_vec()
}

fn joined<T: Element, N: Extent, M: Extent>(matrix: View<'_, T, shape![N, M]>) -> usize {
    view!(matrix.rearrange[n m -> (n m)]).len()
}

fn channels_first<T: Element, S: Shape + view_core::RankAtLeast<1>, L: Layout>(
    image: View<'_, T, S, L>,
) -> usize {
    view!(image.rearrange[... c -> c ...]).shape().as_ref()[0]
}

fn of_constant<const N: usize>(line: &[u8; 12]) -> usize
where
    Const<N>: view_core::Length,
{
    view!(line.rearrange[(a b={N}) -> b a]).shape()[0]
}

#[test]
fn extents_may_be_type_parameters() {
    assert_eq!(turned(view!(([[0u8; 6]; 5]))), [2, 5, 3, 1]);
    assert_eq!(turned(view!((vec![[0u8; 6]; 5]))), [2, 5, 3, 1]);
    assert_eq!(halves(view!(([0u8; 10]))), [2, 5]);
    assert_eq!(halves(view!((vec![0u8; 10]))), [2, 5]);
    assert_eq!(joined(view!(([[0u8; 6]; 5]))), 30);
    assert_eq!(joined(view!((vec![[0u8; 6]; 5]))), 30);
    assert_eq!(channels_first(view!(IMAGE)), 3);
    assert_eq!(channels_first(view!(IMAGE[0]).into_dyn()), 3);
    assert_eq!(of_constant::<3>(&[0; 12]), 3);
}

#[test]
#[should_panic(expected = "view!: 9 positions of axis 0 do not divide into parts of 2 [V244]")]
fn a_parameter_that_is_known_at_run_time_is_checked_then() {
    halves(view!((vec![0u8; 9])));
}

#[test]
fn the_methods_do_the_same() {
    let image = view!(IMAGE);
    type Divided = (shape![Rest, 2], (shape![Rest, 3], (Rest, ())));
    same(
        image.rearrange::<Divided, shape![0, 2, 1, 3, 4]>(),
        view!(image.rearrange[(h a=2) (w b=3) c -> h w a b c]),
    );
    same(
        image.rearrange::<shape![Rest, Rest, Rest], (shape![0, 1], shape![2])>(),
        view!(image.rearrange[h w c -> (h w) c]),
    );
    same(
        image
            .rearrange::<(Rest, (Ellipsis, ())), (Ellipsis, ((), shape![0]))>()
            .into_dyn_layout(),
        view!(image.rearrange[h ... -> ... 1 h]).into_dyn_layout(),
    );
    let n = 2;
    same(
        image.rearrange_to::<((Rest, shape![Dyn]), shape![Rest, Rest]), shape![1, 0, 2, 3]>([0, n, 0, 0]),
        view!(image.rearrange[(h a=n) w c -> a h w c]),
    );
    let error = ViewError::Parts {
        axis: 0,
        parts: 3,
        length: 4,
    };
    let tried =
        image.try_rearrange_to::<((Rest, shape![Dyn]), shape![Rest, Rest]), shape![1, 0, 2, 3]>([0, 3, 0, 0]);
    assert_eq!(tried.err(), Some(error));
    let forgotten = image.into_dyn();
    assert_eq!(
        forgotten
            .try_rearrange::<shape![Rest, Rest, Rest], ((Const<0>, shape![2]), shape![1])>()
            .err(),
        Some(ViewError::Merge { axis: 0, next: 2 })
    );
}

#[test]
fn names_are_only_names() {
    #![allow(non_camel_case_types)]
    // Types and variables of the same names, keywords, and long names.
    enum h {}
    let (w, c) = (3, PART);
    let found = view!(IMAGE.rearrange[h (w b=w) c=c -> (h w b) c]);
    assert_eq!(found.shape(), [24, 3]);
    assert_eq!(
        view!(IMAGE.rearrange[type r#fn mut -> (type r#fn) mut]).shape(),
        [24, 3]
    );
    assert_eq!(
        view!(IMAGE.rearrange[height_of_it Width größe -> größe height_of_it Width]).shape(),
        [3, 4, 6]
    );
    let _: Option<h> = None;
}

macro_rules! split {
    ($image:expr, $name:ident, $n:expr) => {
        view!(($image).rearrange[h ($name b=$n) c -> b h $name c]).shape()
    };
}

#[test]
fn a_pattern_may_be_captured() {
    assert_eq!(split!(IMAGE, w, 3), [3, 4, 2, 3]);
    assert_eq!(split!(IMAGE, x, 1 + 1), [2, 4, 3, 3]);
}

#[test]
fn all_patterns_of_a_matrix_are_chains() {
    for a in [1, 2, 3, 4, 6, 12] {
        for b in [1, 2, 5, 10] {
            let matrix = Array::<u32, shape![12, 10]>::from_fn(|[i, j]| (10 * i + j) as u32);
            let (h, w) = (12 / a, 10 / b);
            let chain = view!(matrix.reshape[h, a, w, b].permute[0, 2, 1, 3]);
            assert_eq!(view!(matrix.rearrange[(h a=a) (w b=b) -> h w a b]), chain);
            assert_eq!(view!(matrix.rearrange[(h=h a) (w b=b) -> h w a b]), chain);
            same(
                view!(matrix.rearrange[(h a=a) w -> w (h a)]),
                view!(matrix.T).into_dyn(),
            );
        }
    }
}
