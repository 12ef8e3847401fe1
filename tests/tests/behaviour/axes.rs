//! Axes in another order, new axes, axes that are dropped, diagonals.

use crate::bases::{block, forget, plane, row};
use crate::oracle::{read, Picture};
use crate::oracle_check::agrees;
use view_core::{shape, try_view, view, Aligned, View, ViewError, A4};

fn block_picture() -> Picture {
    Picture::of(&[2, 3, 4])
}

/// A chain of literal indices in front of the operation that is tested.
fn picture_of(indices: &str) -> Picture {
    block_picture().look(&read(indices)).unwrap()
}

macro_rules! permutations {
    ($base:expr, $view:expr, $picture:expr; $($a:literal $b:literal $c:literal),*) => {$(
        let picture = $picture.permuted(&[$a, $b, $c]);
        agrees(stringify!($a $b $c), $base, Ok(view!(($view).permute[$a, $b, $c])), Some(&picture));
        agrees(stringify!($a $b $c), $base, try_view!(($view).permute[$a, $b, $c]), Some(&picture));
        agrees(stringify!($a $b $c), $base, Ok($view.permute::<shape![$a, $b, $c]>()), Some(&picture));
    )*};
}

#[test]
fn every_permutation_of_three_axes() {
    let block = block();
    let base = block.as_ptr().cast();
    permutations!(base, view!(block), block_picture(); 0 1 2, 0 2 1, 1 0 2, 1 2 0, 2 0 1, 2 1 0);
    let part = view!(block[.., ::-2, 1..3]);
    permutations!(base, part, picture_of(".., ::-2, 1..3"); 0 1 2, 0 2 1, 1 0 2, 1 2 0, 2 0 1, 2 1 0);
    let n = forget(3);
    let part = view!(block[.., 1..n, ::-1]);
    permutations!(base, part, picture_of(".., 1..3, ::-1"); 0 1 2, 0 2 1, 1 0 2, 1 2 0, 2 0 1, 2 1 0);
}

#[test]
fn t_reverses_the_axes_whatever_the_rank() {
    let (row, plane, block) = (row(), plane(), block());
    agrees("row.T", row.as_ptr(), Ok(view!(row.T)), Some(&Picture::of(&[7])));
    let picture = Picture::of(&[4, 5]).permuted(&[1, 0]);
    agrees(
        "plane.T",
        plane.as_ptr().cast(),
        Ok(view!(plane.T)),
        Some(&picture),
    );
    let picture = block_picture().permuted(&[2, 1, 0]);
    agrees(
        "block.T",
        block.as_ptr().cast(),
        try_view!(block.T),
        Some(&picture),
    );
    assert_eq!(*view!(plane[1, 2].T), 7);
    assert_eq!(view!(plane.T.T), view!(plane));
}

macro_rules! pairs {
    ($block:ident: $($i:literal $j:literal),*) => {$(
        let base = $block.as_ptr().cast();
        let mut order = [0, 1, 2];
        order.swap($i, $j);
        let case = stringify!(swap $i $j);
        agrees(case, base, Ok(view!($block).swap_axes::<$i, $j>()), Some(&block_picture().permuted(&order)));
        let mut order = vec![0, 1, 2];
        let axis = order.remove($i);
        order.insert($j, axis);
        let case = stringify!(move $i $j);
        agrees(case, base, Ok(view!($block).move_axis::<$i, $j>()), Some(&block_picture().permuted(&order)));
    )*};
}

#[test]
fn swapped_and_moved_axes() {
    let block = block();
    pairs!(block: 0 0, 0 1, 0 2, 1 0, 1 1, 1 2, 2 0, 2 1, 2 2);
}

#[test]
fn flip_is_a_slice_backwards() {
    let block = block();
    let base = block.as_ptr().cast();
    let n = forget(3);
    agrees(
        "flip 0",
        base,
        Ok(view!(block).flip::<0>()),
        Some(&block_picture().flipped(0)),
    );
    agrees(
        "flip 1",
        base,
        Ok(view!(block).flip::<1>()),
        Some(&block_picture().flipped(1)),
    );
    agrees(
        "flip 2",
        base,
        Ok(view!(block).flip::<2>()),
        Some(&block_picture().flipped(2)),
    );
    let (part, picture) = (view!(block[.., 1..n]), picture_of(".., 1..3"));
    agrees(
        "flip 1 of a part",
        base,
        Ok(part.flip::<1>()),
        Some(&picture.flipped(1)),
    );
    assert_eq!(view!(block[.., 3..]).flip::<1>().len(), 0);
}

#[test]
fn axes_of_extent_1_come_and_go() {
    let plane = plane();
    let base = plane.as_ptr().cast();
    let whole = Picture::of(&[4, 5]);
    let view = view!(plane);
    agrees(
        "insert 0",
        base,
        Ok(view.insert_axis::<0>()),
        Some(&whole.reshaped(&[1, 4, 5])),
    );
    agrees(
        "insert 1",
        base,
        Ok(view.insert_axis::<1>()),
        Some(&whole.reshaped(&[4, 1, 5])),
    );
    agrees(
        "insert 2",
        base,
        Ok(view.insert_axis::<2>()),
        Some(&whole.reshaped(&[4, 5, 1])),
    );
    let wide = view.insert_axis::<0>().insert_axis::<3>();
    agrees("squeeze", base, Ok(wide.squeeze()), Some(&whole));
    agrees(
        "squeeze 3",
        base,
        Ok(wide.squeeze_axis::<3>()),
        Some(&whole.reshaped(&[1, 4, 5])),
    );
    let n = forget(2);
    let one = view!(plane[1..n]);
    assert_eq!(one.squeeze().shape(), [1, 5], "a dynamic extent stays");
    assert_eq!(one.squeeze_axis::<0>().shape(), [5]);
    let two = view!(plane[0..n]);
    assert_eq!(
        two.try_squeeze_axis::<0>().map(|_| ()),
        Err(ViewError::Squeeze { axis: 0, length: 2 })
    );
    let all: View<u16, shape![], _> = view!(plane[..1, ..1]).squeeze();
    assert_eq!(*all, 0);
}

#[test]
fn diagonals() {
    let (plane, block) = (plane(), block());
    let base = plane.as_ptr().cast();
    let whole = Picture::of(&[4, 5]);
    agrees(
        "diagonal",
        base,
        Ok(view!(plane.diagonal)),
        Some(&whole.diagonal()),
    );
    let n = forget(5);
    agrees(
        "of a part",
        base,
        try_view!(plane[.., 2..n].diagonal),
        whole.look(&read(".., 2..5")).map(|p| p.diagonal()).as_ref(),
    );
    agrees(
        "of a tall one",
        base,
        Ok(view!(plane[.., 1..3].diagonal)),
        whole.look(&read(".., 1..3")).map(|p| p.diagonal()).as_ref(),
    );
    agrees(
        "flipped",
        base,
        Ok(view!(plane[.., ::-1].diagonal)),
        whole.flipped(1).diagonal().look(&[]).as_ref(),
    );
    agrees(
        "empty",
        base,
        Ok(view!(plane[2..2].diagonal)),
        whole.look(&read("2..2")).map(|p| p.diagonal()).as_ref(),
    );
    agrees(
        "three axes",
        block.as_ptr().cast(),
        Ok(view!(block.diagonal)),
        Some(&block_picture().diagonal()),
    );
    agrees(
        "behind T",
        block.as_ptr().cast(),
        Ok(view!(block.T.diagonal)),
        Some(&block_picture().permuted(&[2, 1, 0]).diagonal()),
    );
}

#[test]
fn unique_views_show_every_element_once() {
    let mut block = block();
    let mut seen = Vec::new();
    for element in view!(mut block.permute[2, 0, 1]) {
        seen.push(*element);
        *element += 100;
    }
    seen.sort_unstable();
    assert_eq!(seen, (0..24).collect::<Vec<_>>());
    assert_eq!(view!(block).iter().copied().min(), Some(100));

    view!(mut block.diagonal).fill(7);
    assert_eq!(view!(block).iter().filter(|&&x| x == 7).count(), 8);
    view!(mut block)
        .swap_axes::<0, 2>()
        .move_axis::<1, 0>()
        .flip::<2>()
        .insert_axis::<0>()
        .squeeze()
        .fill(1);
    assert_eq!(view!(block).iter().filter(|&&x| x == 1).count(), 24);
    view!(mut block.T)
        .outer_iter_mut()
        .enumerate()
        .for_each(|(i, mut part)| part.fill(i as u16));
    assert_eq!(block[1][2], [0, 1, 2, 3]);
}

#[test]
fn what_is_known_of_the_alignment_stays() {
    let buf = Aligned::<A4, _>([[1u8; 4]; 8]);
    // The types prove these casts. They would refuse them without the evidence.
    assert_eq!(view!(buf.permute[0, 1].as<u32>).shape(), [8, 1]);
    assert_eq!(view!(buf.T.T.as<u32>).strides()[0], 4);
    assert_eq!(view!(buf.tiles[2, 4].as<u32>).shape(), [4, 1, 2, 1]);
    assert_eq!(
        view!(buf[..2].broadcast[3, 2, 4].as<u32>).to_vec(),
        [0x01010101; 6]
    );
}

#[test]
fn static_views_stay_one_pointer_wide() {
    let block = block();
    let word = size_of::<usize>();
    assert_eq!(size_of_val(&view!(block.T)), word);
    assert_eq!(size_of_val(&view!(block.permute[1, 0, 2].diagonal)), word);
    assert_eq!(size_of_val(&view!(block.broadcast[5, 2, 3, 4])), word);
    assert_eq!(size_of_val(&view!(block.windows[2, 2, 2])), word);
    assert_eq!(size_of_val(&view!(block.tiles[2, 3, 2])), word);
}

/// A library function over any matrix.
fn trace<M: view_core::Extent, N: view_core::Extent, L: view_core::Layout>(
    matrix: View<u16, shape![M, N], L>,
) -> u16 {
    let transposed: View<u16, shape![N, M], _> = matrix.transpose();
    assert_eq!(transposed.shape(), [matrix.shape()[1], matrix.shape()[0]]);
    transposed.diagonal().iter().sum()
}

#[test]
fn generic_code_needs_no_bounds() {
    let plane = plane();
    let n = forget(4);
    assert_eq!(trace(view!(plane)), 6 + 12 + 18);
    assert_eq!(trace(view!(plane[1..n, 1..])), 6 + 12 + 18);
}
