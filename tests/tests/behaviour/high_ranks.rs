//! Views of eight, of twelve and of sixteen axes, which is the highest rank, have all operations of views of a few axes.

use crate::bases::forget;
use crate::oracle::{read, Picture};
use crate::oracle_check::{agrees, oracle_check};
use view_core::{
    shape, shares_memory, try_view, view, Array, Dyn, Layout, Rest, Shape, View, ViewError, ViewMut,
};

type Eight = [[[[[[[[u16; 2]; 1]; 2]; 1]; 2]; 3]; 1]; 2];
const EIGHT: [usize; 8] = [2, 1, 3, 2, 1, 2, 1, 2];
type Twelve = [[[[[[[[[[[[u16; 2]; 1]; 1]; 2]; 1]; 1]; 3]; 1]; 2]; 1]; 1]; 2];
const TWELVE: [usize; 12] = [2, 1, 1, 2, 1, 3, 1, 1, 2, 1, 1, 2];
type Sixteen = [[[[[[[[[[[[[[[[u16; 2]; 1]; 1]; 1]; 1]; 1]; 1]; 2]; 3]; 1]; 1]; 1]; 1]; 1]; 1]; 2];
const SIXTEEN: [usize; 16] = [2, 1, 1, 1, 1, 1, 1, 3, 2, 1, 1, 1, 1, 1, 1, 2];

/// Every element is its own position.
fn number<S: Shape, L: Layout>(mut view: ViewMut<'_, u16, S, L>) {
    view.iter_mut()
        .zip(0..)
        .for_each(|(element, number)| *element = number);
}
fn eight() -> Eight {
    let mut base = Eight::default();
    number(view!(mut base));
    base
}
fn twelve() -> Twelve {
    let mut base = Twelve::default();
    number(view!(mut base));
    base
}
fn sixteen() -> Sixteen {
    let mut base = Sixteen::default();
    number(view!(mut base));
    base
}

type Dynamic8 = shape![Dyn, Dyn, Dyn, Dyn, Dyn, Dyn, Dyn, Dyn];
type Dynamic12 = shape![Dyn, Dyn, Dyn, Dyn, Dyn, Dyn, Dyn, Dyn, Dyn, Dyn, Dyn, Dyn];
type Dynamic16 = shape![Dyn, Dyn, Dyn, Dyn, Dyn, Dyn, Dyn, Dyn, Dyn, Dyn, Dyn, Dyn, Dyn, Dyn, Dyn, Dyn];

/// The indices on bases of the same extents, static and dynamic. Views of many axes take long to compile: the feature `exhaustive`
/// has most lists of indices.
macro_rules! laws {
    ($extents:ident of $($base:ident)+: $($index:tt)+) => {
        laws!(@each $extents [$($base)+] $($index)+)
    };
    (@each $extents:ident $bases:tt $($index:tt)+) => { $(laws!(@one $extents $bases $index);)+ };
    (@one $extents:ident [$($base:ident)+] $index:tt) => { $(oracle_check!($base: $extents $index);)+ };
}

#[test]
fn eight_axes_are_indexed_and_sliced() {
    let base = eight();
    let vec = base.to_vec();
    let dynamic = view!(base).reshape_to::<Dynamic8>(EIGHT);
    laws!(EIGHT of base vec dynamic:
        [..., 1] [-1, -1, -1, -1, -1, -1, -1, -1] [.., .., -2:0:-1] [0, .., 1..+2, 1] [..., 0..0]
        [newaxis, ::-1, newaxis, ..., newaxis, 1, newaxis] [::-1, ::-1, ::-1, ::-1, ::-1, ::-1, ::-1, ::-1]);
    #[cfg(feature = "exhaustive")]
    laws!(EIGHT of base vec dynamic:
        [1] [-1] [1, ..., 0] [1, 0, 2, 1, 0, 1, 0, 1]
        [::-1] [.., ::-1] [.., .., ::-1] [.., .., .., ::-1] [.., .., .., .., ::-1] [.., .., .., .., .., ::-1]
        [.., .., .., .., .., .., ::-1] [.., .., .., .., .., .., .., ::-1] [..., ::-1, ..] [..., 1..]
        [.., .., 1..] [.., .., ::2, ..., ::2] [1.., ..., ..1, .., 1] [.., .., 3..] [newaxis] [..., newaxis] [...] [..]);
    assert!(try_view!(dynamic[0, 0, 3]).is_err());
    assert!(try_view!(dynamic[..., 2]).is_err());
}

#[test]
fn twelve_axes_are_indexed_and_sliced() {
    let base = twelve();
    let vec = base.to_vec();
    let dynamic = view!(base).reshape_to::<Dynamic12>(TWELVE);
    laws!(TWELVE of base vec dynamic:
        [..., ::-1] [1, 0, 0, 1, 0, 2, 0, 0, 1, 0, 0, 1] [0, .., .., 1, .., 1..+2, ..., 1] [newaxis, ..., newaxis, newaxis, newaxis]);
    #[cfg(feature = "exhaustive")]
    laws!(TWELVE of base vec dynamic:
        [1] [..., 1] [1, ..., 0] [-1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1, -1]
        [::-1] [.., ::-1] [.., .., ::-1] [.., .., .., ::-1] [.., .., .., .., ::-1] [.., .., .., .., .., ::-1]
        [.., .., .., .., .., .., ::-1] [..., ::-1, .., .., .., ..] [..., ::-1, .., .., ..] [..., ::-1, .., ..]
        [..., ::-1, ..] [.., .., .., .., .., ::2, ..., ::2] [.., .., .., .., .., 3..]
        [::-1, ::-1, ::-1, ::-1, ::-1, ::-1, ::-1, ::-1, ::-1, ::-1, ::-1, ::-1]);
    oracle_check!(base: TWELVE [1, ..., 1] [.., .., 1, .., ::-2] [0, ..., newaxis]);
    assert!(try_view!(dynamic[.., .., .., .., .., 3]).is_err());
}

#[test]
fn sixteen_axes_are_indexed_and_sliced() {
    let base = sixteen();
    let vec = base.to_vec();
    let dynamic = view!(base).reshape_to::<Dynamic16>(SIXTEEN);
    laws!(SIXTEEN of base vec dynamic: [..., 1] [0, ..., newaxis] [1, 0, 0, 0, 0, 0, 0, 2, 1, 0, 0, 0]);
    #[cfg(feature = "exhaustive")]
    laws!(SIXTEEN of base vec dynamic:
        [1] [1, ..., 0] [::-1] [..., ::-1] [..., ::-1, .., .., .., .., .., .., ..] [.., .., .., .., .., .., .., 1.., 1]);
    oracle_check!(base: SIXTEEN [1, 0, 0, 0, 0, 0, 0, 2] [1, 0, 0, 0, 0, 0, 0, 1]);
}

/// The axes from last to first.
fn backwards(rank: usize) -> Vec<usize> {
    (0..rank).rev().collect()
}

macro_rules! ordered {
    ($extents:ident of $($base:ident)+: $order:tt) => {$(
        let (first, picture) = ($base.as_ptr().cast(), Picture::of(&$extents));
        let turned = picture.permuted(&backwards($extents.len()));
        agrees(stringify!($base.T), first, Ok(view!($base.T)), Some(&turned));
        agrees(stringify!($base.T), first, try_view!($base.T), Some(&turned));
        let permuted = picture.permuted(&$order);
        agrees(stringify!($base.permute), first, Ok(view!($base.permute $order)), Some(&permuted));
        assert_eq!(view!($base.T.T), view!($base));
        let diagonal = picture.diagonal();
        agrees(stringify!($base.diagonal), first, Ok(view!($base.diagonal)), Some(&diagonal));
    )+};
}

#[test]
fn axes_in_another_order() {
    let (eight, twelve, sixteen) = (eight(), twelve(), sixteen());
    let dynamic = view!(eight).reshape_to::<Dynamic8>(EIGHT);
    ordered!(EIGHT of eight dynamic: [2, 7, 1, 0, 5, 6, 4, 3]);
    let dynamic = view!(twelve).reshape_to::<Dynamic12>(TWELVE);
    ordered!(TWELVE of twelve dynamic: [11, 5, 0, 1, 10, 9, 3, 2, 8, 4, 6, 7]);
    let dynamic = view!(sixteen).reshape_to::<Dynamic16>(SIXTEEN);
    ordered!(SIXTEEN of sixteen dynamic: [7, 15, 14, 0, 1, 2, 8, 3, 4, 5, 6, 9, 13, 12, 11, 10]);
}

#[test]
fn axes_are_swapped_moved_and_flipped() {
    let base = twelve();
    let (first, picture) = (base.as_ptr().cast(), Picture::of(&TWELVE));
    let mut order: Vec<usize> = (0..12).collect();
    order.swap(0, 11);
    agrees(
        "swap",
        first,
        Ok(view!(base).swap_axes::<0, 11>()),
        Some(&picture.permuted(&order)),
    );
    let mut order: Vec<usize> = (0..12).collect();
    let axis = order.remove(11);
    order.insert(5, axis);
    agrees(
        "move",
        first,
        Ok(view!(base).move_axis::<11, 5>()),
        Some(&picture.permuted(&order)),
    );
    agrees(
        "flip",
        first,
        Ok(view!(base).flip::<11>()),
        Some(&picture.flipped(11)),
    );
    agrees(
        "flip",
        first,
        Ok(view!(base).flip::<5>()),
        Some(&picture.flipped(5)),
    );
}

#[test]
fn shapes_of_many_axes_and_of_few() {
    let (flat, picture) = (eight(), Picture::of(&EIGHT));
    let first = flat.as_ptr().cast();
    let reshaped = |extents: &[usize]| Some(picture.reshaped(extents));
    agrees(
        "flat",
        first,
        Ok(view!(flat.reshape[_])),
        reshaped(&[48]).as_ref(),
    );
    agrees(
        "12",
        first,
        Ok(view!(flat.reshape[2, 1, 1, 2, 1, 3, 1, 1, 2, 1, 1, _])),
        reshaped(&TWELVE).as_ref(),
    );
    let sixteen = view!(flat.reshape[2, 1, 1, 1, 1, 1, 1, 3, 2, 1, 1, 1, 1, 2, 1, 2]);
    agrees(
        "16",
        first,
        Ok(sixteen),
        reshaped(&[2, 1, 1, 1, 1, 1, 1, 3, 2, 1, 1, 1, 1, 2, 1, 2]).as_ref(),
    );
    let (n, m) = (forget(3), forget(2));
    let found = try_view!(flat.reshape[m, n, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, _]);
    agrees(
        "to 16",
        first,
        found,
        reshaped(&[2, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 8]).as_ref(),
    );
    assert!(try_view!(flat.reshape[n, n, n, n, n, n, n, n, n, n, n, n, n, n, n, n]).is_err());
    // Every second position of the first axis, and the axes behind it whole: one run of memory for each.
    let part = view!(flat[.., .., ::2]);
    let half = picture.look(&read("..,..,::2")).unwrap();
    agrees(
        "part",
        first,
        Ok(view!(part.reshape[2, 2, 8])),
        Some(&half.reshaped(&[2, 2, 8])),
    );
    agrees(
        "part",
        first,
        try_view!(part.reshape[m, m, _, 4]),
        Some(&half.reshaped(&[2, 2, 2, 4])),
    );
    assert_eq!(
        try_view!(part.reshape[(2 * m), 8]).err(),
        Some(ViewError::Merge { axis: 0, next: 2 })
    );
    assert_eq!(
        try_view!(part.reshape[m, 1, (8 * m)]).err(),
        Some(ViewError::Merge { axis: 2, next: 3 })
    );
    assert_eq!(view!(flat).squeeze().shape(), [2, 3, 2, 2, 2]);
    let one = [[[[[[[[0u16]]]]]]]];
    assert_eq!(*view!(one).squeeze(), 0);
    assert_eq!(view!(one.reshape[]).shape(), []);
    assert_eq!(view!(one).reshape::<shape![1, Rest, 1]>().shape(), [1; 3]);
}

/// The facts about the elements of a view of any rank, compared with the list of elements.
fn all_of<S: Shape, L: Layout>(view: View<'_, u16, S, L>, extents: &[usize]) {
    let count: usize = extents.iter().product();
    let numbers: Vec<u16> = (0..count as u16).collect();
    assert_eq!((view.rank(), view.shape().as_ref()), (extents.len(), extents));
    assert_eq!(
        (view.len(), view.size_bytes(), view.is_contiguous()),
        (count, 2 * count, true)
    );
    assert_eq!(view.try_as_slice(), Some(&*numbers));
    assert_eq!(view.iter().copied().collect::<Vec<_>>(), numbers);
    let mut turned: Vec<u16> = view.iter().rev().copied().collect();
    turned.reverse();
    assert_eq!(turned, numbers);
    for (index, element) in view.indexed_iter() {
        let flat = index
            .as_ref()
            .iter()
            .zip(extents)
            .fold(0, |flat, (i, extent)| flat * extent + i);
        assert_eq!(usize::from(*element), flat);
        assert_eq!(view[index], *element);
    }
    let copy = view.copy();
    assert_eq!((copy.shape().as_ref(), copy.as_slice()), (extents, &*numbers));
    assert!(copy == view.copy() && shares_memory(&view, &view) && !view.is_overlapping());
    assert!(!shares_memory(&view, &copy.view()));
    let text = view.to_string();
    assert!(text.starts_with(&"[".repeat(extents.len())) && text.ends_with(&"]".repeat(extents.len())));
    let listed = text.replace(['[', ']'], " ");
    assert_eq!(
        listed
            .split_whitespace()
            .map(|n| n.parse().unwrap())
            .collect::<Vec<u16>>(),
        numbers
    );
    // There is an opening bracket for each sub-view of each rank.
    let brackets: usize = (0..extents.len())
        .map(|axis| extents[..axis].iter().product::<usize>())
        .sum();
    assert_eq!(
        (text.matches('[').count(), text.matches(']').count()),
        (brackets, brackets)
    );
    assert!(format!("{view:?}").contains(&(count - 1).to_string()));
}

#[test]
fn what_is_said_about_the_elements() {
    all_of(view!((eight())), &EIGHT);
    all_of(view!((twelve())), &TWELVE);
    all_of(view!((sixteen())), &SIXTEEN);
    all_of(view!((eight())).reshape_to::<Dynamic8>(EIGHT), &EIGHT);
    all_of(view!((twelve())).reshape_to::<Dynamic12>(TWELVE), &TWELVE);
    all_of(view!((sixteen())).reshape_to::<Dynamic16>(SIXTEEN), &SIXTEEN);
}

#[test]
fn equality_and_elements() {
    let base = twelve();
    let dynamic = view!(base).reshape_to::<Dynamic12>(TWELVE);
    assert!(view!(base) == dynamic && dynamic == view!(base));
    assert!(view!(base) != view!(base[..., ::-1]) && view!(base[..., ::-1]) == view!(dynamic[..., ::-1]));
    assert_eq!(dynamic.get([1, 0, 0, 1, 0, 2, 0, 0, 1, 0, 0, 1]), Some(&47));
    assert_eq!(dynamic.get([1, 0, 0, 1, 0, 2, 0, 1, 1, 0, 0, 1]), None);
    assert_eq!(view!(base)[[0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1]], 4 + 1);
    let base = sixteen();
    assert_eq!(
        view!(base).get([1, 0, 0, 0, 0, 0, 0, 2, 1, 0, 0, 0, 0, 0, 0, 1]),
        Some(&23)
    );
}

#[test]
fn parts_of_many_axes() {
    let mut base = twelve();
    assert_eq!(
        view!(base)
            .outer_iter()
            .map(|half| half.len())
            .collect::<Vec<_>>(),
        [24, 24]
    );
    let (before, behind) = view!(base).split_at::<5, 2>();
    assert_eq!((before.len(), behind.len(), behind.shape()[5]), (32, 16, 1));
    let (before, behind) = view!(base).split_at_dyn::<11>(forget(1));
    assert_eq!(
        (before.to_vec()[..3].to_vec(), behind.to_vec()[..3].to_vec()),
        (vec![0, 2, 4], vec![1, 3, 5])
    );
    let tiles = view!(base).tile_iter::<shape![1, 1, 1, 2, 1, 3, 1, 1, 1, 1, 1, 2]>();
    assert_eq!(tiles.map(|tile| tile.iter().sum::<u16>()).sum::<u16>(), 47 * 24);
    let (mut even, mut odd) = view!(mut base => [..., ::-1, .., .., .., .., .., .., 0], [..., 1]);
    even.fill(7);
    odd.map_inplace(|element| *element = 9);
    assert_eq!(view!(base).to_vec(), [7, 9].repeat(24));
    let other = Twelve::default();
    view!(mut base[::-1]).assign(&view!(other));
    assert_eq!(view!(base).iter().max(), Some(&0));
}

#[test]
fn windows_and_tiles_have_twice_as_many_axes() {
    let base = eight();
    let windows = view!(base.windows[1, 1, 2, 1, 1, 2, 1, 2]);
    assert_eq!(windows.shape(), [2, 1, 2, 2, 1, 1, 1, 1, 1, 1, 2, 1, 1, 2, 1, 2]);
    assert_eq!(
        windows[[1, 0, 1, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 1, 0, 1]],
        24 + 8 * 2 + 4 + 3
    );
    let tiles = view!(base.tiles[2, 1, 3, 1, 1, 2, 1, 1]);
    assert_eq!(tiles.shape(), [1, 1, 1, 2, 1, 1, 1, 2, 2, 1, 3, 1, 1, 2, 1, 1]);
    assert_eq!(
        tiles[[0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 2, 0, 0, 1, 0, 0]],
        24 + 8 * 2 + 4 + 2 + 1
    );
}

#[test]
fn views_of_few_axes_are_broadcast_to_many() {
    let row = [1u16, 2];
    let wide = view!(row.broadcast[2, 1, 1, 2, 1, 3, 1, 1, 2, 1, 1, 2]);
    assert_eq!((wide.shape(), wide.to_vec()), (TWELVE, [1, 2].repeat(24)));
    let n = forget(3);
    let wide = view!(row.broadcast[1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, n, 2]);
    assert_eq!((wide.rank(), wide.len()), (16, 6));
    let twelve = twelve();
    assert_eq!(
        view!(twelve.broadcast[3, 2, 1, 1, 2, 1, 3, 1, 1, 2, 1, 1, 2]).len(),
        144
    );
}

#[test]
fn casts_picks_and_masks() {
    let base = twelve();
    let bytes = view!(base.as<u8>);
    assert_eq!((bytes.shape()[11], bytes.len()), (4, 96));
    assert_eq!(view!(base.as<i16>).iter().copied().max(), Some(47));
    let picked = view!(base).select(5, &[2, 0]);
    assert_eq!(
        (picked.shape()[5], picked.as_slice()[0], picked.as_slice()[4]),
        (2, 8, 0)
    );
    let mask =
        Array::<bool, Dynamic12>::try_from_fn_of(TWELVE, |index| index[0] == 1 && index[11] == 0).unwrap();
    let dynamic = view!(base).reshape_to::<Dynamic12>(TWELVE);
    let even: Vec<u16> = (24..48).step_by(2).collect();
    assert_eq!(dynamic.mask(&mask.view()).as_slice(), even);
    assert_eq!(
        dynamic.try_select(12, &[0]).err(),
        Some(ViewError::Axis { axis: 12, rank: 12 })
    );
}
