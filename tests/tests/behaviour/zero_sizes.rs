//! An extent of 0 on any axis: every operation gives the empty view of the shape that it should have.

use crate::bases::forget;
use view_core::{
    broadcast_together, may_share_memory, shape, shares_memory, try_view, view, Array, Dyn, Element, Layout,
    Rest, Shape, View, ViewError,
};

#[derive(Element, Clone, Copy, Debug, PartialEq, Default)]
struct Pixel {
    color: [u16; 3],
    weight: u16,
}

/// The facts about a view without elements.
#[track_caller]
fn nothing<T: Element + Clone + PartialEq + std::fmt::Display, S: Shape, L: Layout>(
    view: View<'_, T, S, L>,
    extents: &[usize],
) {
    assert_eq!(view.shape().as_ref(), extents);
    assert_eq!(
        (view.len(), view.size_bytes(), view.is_empty(), view.rank()),
        (0, 0, true, extents.len())
    );
    assert_eq!(
        (view.is_contiguous(), view.try_as_slice().map(<[T]>::len)),
        (true, Some(0))
    );
    assert!(view.iter().next().is_none() && view.iter().next_back().is_none());
    assert!(
        view.iter().nth(3).is_none() && view.iter().nth_back(0).is_none() && view.iter().last().is_none()
    );
    assert_eq!(
        (
            view.iter().len(),
            view.iter().count(),
            view.indexed_iter().count()
        ),
        (0, 0, 0)
    );
    assert!(view.to_vec().is_empty() && view.copy().shape().as_ref() == extents);
    assert!(view.copy() == view.copy());
    // There is a bracket for each sub-view, until one is empty.
    let text = view.to_string();
    assert!(
        text.starts_with('[') && !text.contains(|letter: char| letter.is_alphanumeric()),
        "{text}"
    );
    assert!(!shares_memory(&view, &view) && !may_share_memory(&view, &view) && !view.is_overlapping());
}

/// The same for a base with the extents `$a`, `$b`, `$c`, and for the results of all operations on it.
macro_rules! empty {
    ($base:ident: $a:tt $b:tt $c:tt) => {{
        let (a, b, c): (usize, usize, usize) = ($a, $b, $c);
        let extents = [a, b, c];
        nothing(view!($base), &extents);
        nothing(view!($base[::-1, ::-1, ::-1]), &extents);
        nothing(view!($base[::2, .., ::-3]), &[a.div_ceil(2), b, c.div_ceil(3)]);
        nothing(view!($base[..0]), &[0, b, c]);
        nothing(view!($base[.., 0.., ..]), &extents);
        nothing(view!($base[..., 0..0]), &[a, b, 0]);
        nothing(view!($base[newaxis, ..., newaxis]), &[1, a, b, c, 1]);
        nothing(view!($base.T), &[c, b, a]);
        nothing(view!($base.permute[1, 2, 0]), &[b, c, a]);
        nothing(view!($base).flip::<1>(), &extents);
        nothing(view!($base).swap_axes::<0, 2>(), &[c, b, a]);
        nothing(view!($base).insert_axis::<1>(), &[a, 1, b, c]);
        nothing(view!($base.reshape[_]), &[0]);
        nothing(view!($base.reshape[0]), &[0]);
        nothing(view!($base.reshape[5, 0, 2]), &[5, 0, 2]);
        nothing(view!($base.reshape[3, _, 2]), &[3, 0, 2]);
        nothing(view!($base.T.reshape[7, 0]), &[7, 0]);
        nothing(view!($base.broadcast[2, $a, $b, $c]), &[2, a, b, c]);
        nothing(view!($base[::-1].broadcast[1, $a, $b, $c]), &[1, a, b, c]);
        nothing(view!($base.tiles[1, 1, 1]), &[a, b, c, 1, 1, 1]);
        nothing(view!($base.as<i16>), &extents);
        nothing(view!($base.as<u8>), &[a, b, 2 * c]);
        nothing(view!($base[.., .., ::-1].as<i16>), &extents);
        nothing(view!($base.align[64]), &extents);
        assert!(view!($base) == view!($base) && view!($base[::-1]) == view!($base));
        let (before, behind) = view!($base).split_at::<0, 0>();
        nothing(before, &[0, b, c]);
        nothing(behind, &extents);
        for at in 0..=b {
            let (before, behind) = view!($base).split_at_dyn::<1>(forget(at));
            nothing(before, &[a, at, c]);
            nothing(behind, &[a, b - at, c]);
        }
        assert!(view!($base).try_split_at_dyn::<1>(b + 1).is_err());
        assert_eq!(view!($base).outer_iter().map(|part| nothing(part, &[b, c])).count(), a);
        assert_eq!(view!($base).outer_iter().rev().count(), a);
        assert_eq!(view!($base).tile_iter::<shape![1, 1, 1]>().count(), 0);
        for axis in 0..3 {
            let picked = view!($base).select(axis, &[]);
            nothing(picked.view(), &[0, 1, 2].map(|i| if i == axis { 0 } else { extents[i] }));
            let first = view!($base).try_select(axis, &[0]);
            assert_eq!(first.is_ok(), extents[axis] > 0);
        }
        let mask = Array::<bool, shape![$a, $b, $c]>::try_zeros_of(extents).unwrap();
        nothing(view!($base).mask(&mask.view()).view(), &[0]);
        let none: [u16; 0] = [];
        let (wide, _) = broadcast_together(view!($base.reshape[1, 0]), view!(none[newaxis]));
        nothing(wide, &[1, 0]);
    }};
}

/// Operations that need dynamic extents here: the types refuse them for static ones.
macro_rules! empty_at_run_time {
    ($base:ident: $extents:expr) => {{
        let (extents, zero) = ($extents, forget(0));
        for i in 0..3 {
            assert_eq!(try_view!($base[i]).is_ok(), i < extents[0]);
            assert_eq!(try_view!($base[.., i]).is_ok(), i < extents[1]);
            assert_eq!(try_view!($base[..., i]).is_ok(), i < extents[2]);
            assert_eq!(try_view!($base[i..]).is_ok(), i <= extents[0]);
            assert_eq!(try_view!($base[.., ..i]).is_ok(), i <= extents[1]);
            assert_eq!(try_view!($base[..., ..=i]).is_ok(), i < extents[2]);
            assert_eq!(try_view!($base[..., (i)::-1]).is_ok(), i < extents[2]);
        }
        assert!(matches!(try_view!($base.reshape[zero, _]), Err(ViewError::ReshapeRest { elements: 0, others: 0 })));
        assert!(try_view!($base.reshape[]).is_err());
        assert!(try_view!($base.reshape[1]).is_err());
        nothing(view!($base.reshape[zero, 3]), &[0, 3]);
        nothing(view!($base).reshape_to::<shape![Rest, Dyn]>([0, 9]), &[0, 9]);
    }};
}

type All = shape![Dyn, Dyn, Dyn];

/// Windows do not fit an empty axis, because they have one element at least.
#[track_caller]
fn unframed(view: View<'_, u16, All>) {
    let error = try_view!(view.windows[1, 1, 1]).err();
    assert!(
        matches!(
            error,
            Some(ViewError::Window {
                window: 1,
                length: 0,
                ..
            })
        ),
        "{error:?}"
    );
    assert!(
        view.try_windows_of::<All>([0; 3]).is_err() && view.try_windows_of::<All>([usize::MAX; 3]).is_err()
    );
    let divided = view.shape().iter().all(|extent| extent % 7 == 0);
    assert_eq!(view.try_tile_iter::<shape![7, 7, 7]>().is_ok(), divided);
    assert_eq!(try_view!(view.tiles[7, 7, 7]).is_ok(), divided);
    assert!(view.try_tiles_of::<All>([0; 3]).is_err());
}

/// `empty!` takes long to compile: without the feature `exhaustive`, each kind of base has one axis without extent.
#[test]
fn an_extent_of_0_on_any_axis() {
    let (a, b, c) = ([[[0u16; 4]; 3]; 0], [[[0u16; 4]; 0]; 2], [[[0u16; 0]; 3]; 2]);
    empty!(a: 0 3 4);
    #[cfg(feature = "exhaustive")]
    {
        empty!(b: 2 0 4);
        empty!(c: 2 3 0);
    }
    let (a, b, c) = (a.to_vec(), b.to_vec(), c.to_vec());
    empty!(b: 2 0 4);
    #[cfg(feature = "exhaustive")]
    {
        empty!(a: 0 3 4);
        empty!(c: 2 3 0);
    }
    empty_at_run_time!(a: [0, 3, 4]);
    empty_at_run_time!(b: [2, 0, 4]);
    empty_at_run_time!(c: [2, 3, 0]);
    let (a, b) = (
        view!(a).reshape_to::<All>([0, 3, 4]),
        view!(b).reshape_to::<All>([2, 0, 4]),
    );
    let c = view!(c).reshape_to::<All>([2, 3, 0]);
    empty!(c: 2 3 0);
    #[cfg(feature = "exhaustive")]
    {
        empty!(a: 0 3 4);
        empty!(b: 2 0 4);
    }
    for (view, extents) in [(a, [0, 3, 4]), (b, [2, 0, 4]), (c, [2, 3, 0])] {
        empty_at_run_time!(view: extents);
        unframed(view);
    }
    #[cfg(feature = "exhaustive")]
    {
        let full = [[[7u16; 4]; 3]; 2];
        let (a, b, c) = (view!(full[2..]), view!(full[.., 1..1]), view!(full[..., ..0]));
        empty!(a: 0 3 4);
        empty!(b: 2 0 4);
        empty!(c: 2 3 0);
    }
}

#[test]
fn all_extents_0() {
    let none: [[[u16; 0]; 0]; 0] = [];
    empty!(none: 0 0 0);
    let none = view!(none).reshape_to::<shape![Dyn, Dyn, Dyn]>([0; 3]);
    empty!(none: 0 0 0);
    empty_at_run_time!(none: [0, 0, 0]);
    unframed(none);
}

#[test]
fn diagonals_of_nothing() {
    let (a, b, c) = ([[[0u16; 4]; 3]; 0], [[[0u16; 4]; 0]; 2], [[[0u16; 0]; 3]; 2]);
    nothing(view!(a.diagonal), &[4, 0]);
    nothing(view!(b.diagonal), &[4, 0]);
    nothing(view!(c.diagonal), &[0, 2]);
    let (a, c) = (a.to_vec(), c.to_vec());
    nothing(view!(a.diagonal), &[4, 0]);
    nothing(view!(c.diagonal), &[0, 2]);
}

#[test]
fn a_cast_of_nothing_has_the_extent_that_its_bytes_have() {
    let (a, c) = ([[[0u16; 4]; 3]; 0], [[[0u16; 0]; 3]; 2]);
    nothing(view!(a.as<"<u4">), &[0, 3, 2]);
    nothing(view!(a.as<u64>), &[0, 3, 1]);
    nothing(view!(a[..., ::2].as<u32>), &[0, 3, 1]);
    nothing(view!(c.as<u64>), &[2, 3, 0]);
    let a = a.to_vec();
    assert!(matches!(
        try_view!(a[..., forget(1)..].align[4].as<u32>),
        Err(ViewError::Size { bytes: 6, size: 4 })
    ));
    let bytes: Vec<u8> = vec![7; 5];
    let n = forget(3);
    nothing(view!(bytes[n..n].align[8].as<u64>), &[0]);
    nothing(view!(bytes[n..+0].as<"<f4">), &[0]);
}

#[test]
fn fields_of_no_structs() {
    let none: [[Pixel; 3]; 0] = [];
    nothing(view!(none.field(weight)), &[0, 3]);
    nothing(view!(none.field(color)), &[0, 3, 3]);
    nothing(view!(none.T.field(color)[..., 1]), &[3, 0]);
    let none: Vec<[Pixel; 0]> = vec![[]; 2];
    nothing(view!(none.field(color)), &[2, 0, 3]);
    nothing(view!(none.field(weight)[::-1]), &[2, 0]);
    let mut none: Vec<Pixel> = Vec::new();
    let (mut color, mut weight) = view!(mut none => .field(color), .field(weight));
    color.fill(1);
    weight.fill(2);
    assert!(none.is_empty());
}

#[test]
fn writing_to_nothing() {
    let (mut a, mut b) = ([[[0u16; 4]; 3]; 0], vec![[[0u16; 4]; 0]; 2]);
    view!(mut a).fill(1);
    view!(mut b[::-1]).map_inplace(|_| unreachable!("there is no element"));
    let other = b.clone();
    view!(mut b).assign(&view!(other));
    assert_eq!(view!(mut b).iter_mut().count(), 0);
    assert_eq!(
        view!(mut b)
            .outer_iter_mut()
            .map(|mut part| part.iter_mut().count())
            .sum::<usize>(),
        0
    );
    assert_eq!(view!(mut a).tile_iter_mut::<shape![1, 3, 2]>().count(), 0);
    nothing(view!(mut b).into_view(), &[2, 0, 4]);
    assert_eq!(view!(mut a).as_cells().iter().count(), 0);
    let (before, behind) = view!(mut b).split_at::<1, 0>();
    assert_eq!((before.shape(), behind.shape()), ([2, 0, 4], [2, 0, 4]));
}

#[test]
fn an_empty_view_is_apart_from_everything() {
    let mut a = [[[0u16; 4]; 3]; 0];
    let (one, other) = view!(mut a => [..], [.., 1]);
    assert_eq!((one.shape(), other.shape()), ([0, 3, 4], [0, 4]));
    let mut row = vec![1u8, 2, 3];
    let (none, mut all, again) = view!(mut row => [1..1], [..], [3..]);
    all.fill(9);
    assert_eq!((none.len(), again.len(), all.to_vec()), (0, 0, vec![9; 3]));
    let n = forget(2);
    let found = try_view!(mut row => [n..+0], [..], [n..n])
        .map(|(none, all, again)| (none.len(), all.len(), again.len()));
    assert_eq!(found, Ok((0, 3, 0)));
    let mut none: Vec<[u8; 3]> = Vec::new();
    let found =
        try_view!(mut none => [.., ..n], [..], [.., 1..]).map(|(a, b, c)| [a.shape(), b.shape(), c.shape()]);
    assert_eq!(found, Ok([[0, 2], [0, 3], [0, 2]]));
}
