//! What is known to be contiguous has the default layout, in its type.

use view_core::{shape, try_view, view, Aligned, View, ViewMut, A4};

#[test]
fn casts_of_whole_rows() {
    let mut a = [1u16, 2, 3, 4];
    let bytes: View<u8, shape![8]> = view!(a.as<u8>);
    assert_eq!(bytes.as_slice().len(), 8);
    let signed: View<i16, shape![4]> = view!(a.as<i16>);
    assert_eq!(signed.to_vec(), [1, 2, 3, 4]);
    let tail: View<u8, shape![6]> = view!(a[1..].as<u8>);
    let part: View<u8, shape![3]> = view!(tail[2..5]);
    assert_eq!(part.len(), 3);
    let grid = [[1.5f32; 3]; 2];
    let _: View<u8, shape![2, 12]> = view!(grid.as<u8>);
    let _: View<u8, shape![12]> = view!(grid[1].as<u8>);
    let mut rest: ViewMut<u8, shape![4]> = view!(mut a[2..].as<u8>);
    rest.fill(0);
    let tried: View<u8, shape![8]> = try_view!(a.as<u8>).unwrap();
    assert_eq!(tried.to_vec().iter().filter(|x| **x == 0).count(), 6);
    let _: View<u8, shape![8]> = view!(a).cast::<u8>();
}

#[test]
fn chains_of_casts_note_what_they_know_and_drop_it() {
    let words = [1u32, 2, 3, 4];
    let one: View<u32, shape![1]> = view!(words.as<u8>[8..12].as<u32>);
    assert_eq!(one.to_vec(), [3]);
    // Two bytes further nothing is known beyond the alignment of a `u16`, and nobody asked for more.
    let halves: View<u16, shape![7]> = view!(words.as<u8>[2..].as<u16>);
    assert_eq!(halves.len(), 7);
    let bytes: View<i8, shape![16]> = view!(words.as<u8>.as<i8>);
    assert_eq!(bytes.len(), 16);
    let bytes: View<u8, shape![14]> = try_view!(words.as<u8>[..].as<u16>[1..].as<u8>).unwrap();
    assert_eq!(bytes.len(), 14);
}

#[test]
fn who_asks_for_evidence_has_it() {
    let words = [1u32, 2, 3, 4];
    let bytes = view!(words.as<u8>.align[4]);
    assert_eq!(view!(bytes[4..8].as<u32>).to_vec(), [2]);
    let buffer = Aligned::<A4, _>([[1u8; 8]; 2]);
    let part = view!(buffer[1].as<u8>[4..]);
    assert_eq!(view!(part.as<f32>).len(), 1);
    // Of two calls, the second knows nothing of the first.
    let unknown: View<u8, shape![16]> = view!(words.as<u8>);
    assert_eq!(view!(unknown.align[4].as<u32>).to_vec(), words);
}

#[test]
fn tiles_of_whole_rows() {
    let grid = [[1u16, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12], [13, 14, 15, 16]];
    let bands: View<u16, shape![2, 1, 2, 4]> = view!(grid.tiles[2, 4]);
    assert_eq!(bands.as_slice(), grid.as_flattened());
    let bands: View<u16, shape![2, 1, 2, 4]> = view!(grid).tiles::<shape![2, 4]>();
    assert_eq!(bands[[1, 0, 1, 3]], 16);
    let runs: View<u16, shape![4, 2, 1, 2]> = view!(grid.tiles[1, 2]);
    assert_eq!(runs.as_slice(), grid.as_flattened());
    let mut row = [0u8; 12];
    let triples: ViewMut<u8, shape![4, 3]> = view!(mut row.tiles[3]);
    triples.into_slice()[11] = 1;
    let tried: View<u8, shape![4, 3]> = try_view!(row.tiles[3]).unwrap();
    assert_eq!(tried[[3, 2]], 1);
    // Blocks are no whole rows.
    let blocks = view!(grid.tiles[2, 2]);
    assert!(!blocks.is_contiguous());
    assert_eq!(view!(blocks[1, 0]).to_vec(), [9, 10, 13, 14]);
}

#[test]
fn tiles_one_by_one() {
    let grid = [[1u16, 2, 3, 4], [5, 6, 7, 8]];
    let mut bands = view!(grid).tile_iter::<shape![1, 4]>();
    let second: View<u16, shape![1, 4]> = bands.nth(1).unwrap();
    assert_eq!(second.as_slice(), [5, 6, 7, 8]);
    let pairs = view!(grid[.., ..2]).tile_iter::<shape![1, 2]>();
    let sums: Vec<u16> = pairs.map(|pair: View<u16, shape![1, 2]>| pair.sum()).collect();
    assert_eq!(sums, [3, 11]);
    let mut samples = [1u8; 6];
    for tile in view!(mut samples).tile_iter_mut::<shape![2]>() {
        let tile: ViewMut<u8, shape![2]> = tile;
        tile.into_slice()[0] = 0;
    }
    assert_eq!(samples, [0, 1, 0, 1, 0, 1]);
}

#[test]
fn windows_and_rows_one_by_one() {
    fn kernel(window: View<f32, shape![3]>) -> f32 {
        window.as_slice()[1]
    }
    fn patch(window: View<u8, shape![1, 2, 4]>) -> u8 {
        window.as_slice()[7]
    }
    let signal = [1f32, 2.0, 4.0, 8.0];
    let middle: Vec<f32> = view!(signal.windows[3]).outer_iter().map(kernel).collect();
    assert_eq!(middle, [2.0, 4.0]);
    let samples = vec![1f32, 2.0, 4.0, 8.0];
    assert_eq!(view!(samples.windows[3]).outer_iter().map(kernel).count(), 2);
    let image = [[1u8, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
    let last: Vec<u8> = view!(image.windows[2, 4]).outer_iter().map(patch).collect();
    assert_eq!(last, [8, 12]);
    let pixels = vec![[1u8, 2, 3, 4]; 3];
    assert_eq!(view!(pixels.windows[2, 4]).outer_iter().map(patch).count(), 2);
    // The rows of columns in the middle are packed, though the whole is not.
    let rows: Vec<View<u8, shape![2]>> = view!(image[.., 1..3]).outer_iter().collect();
    assert_eq!(rows[2].as_slice(), [10, 11]);
    let columns = view!(image.T).outer_iter().next().unwrap();
    assert_eq!(columns.strides(), [4]);
    let back = view!(signal[::-1]).tile_iter::<shape![2]>().next().unwrap();
    assert_eq!((back.strides(), back.to_vec()), ([-4], vec![8.0, 4.0]));
}

#[test]
fn generic_code_needs_no_bounds() {
    use view_core::{Element, Extent, Layout};
    fn rows<T: Element, M: Extent, N: Extent, L: Layout>(v: View<'_, T, shape![M, N], L>) -> usize {
        v.outer_iter()
            .map(|row| view!(row[..]).len() + view!(row).reborrowed())
            .sum()
    }
    trait Reborrowed {
        fn reborrowed(&self) -> usize;
    }
    impl<T: Element, N: Extent, L: Layout> Reborrowed for View<'_, T, shape![N], L> {
        fn reborrowed(&self) -> usize {
            self.iter().count()
        }
    }
    let image = [[1u8, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
    assert_eq!(rows(view!(image[.., 1..3])), 12);
    assert_eq!(rows(view!(image).into_dyn()), 24);
}
