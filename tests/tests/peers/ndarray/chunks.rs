//! Parts of an axis of equal length, the last one shorter, and blocks of equal extents.

use std::panic::{catch_unwind, AssertUnwindSafe};
use view_core::{shape, view, Array, Dyn, View};

#[test]
fn chunks_along_the_middle_axis_end_with_what_is_left() {
    for length in [6, 7] {
        let list: Vec<usize> = (0..4 * length).collect();
        let block = view!(list.reshape[2, length, 2]);
        let chunks: Vec<_> = block.chunks::<1>(2).collect();
        assert_eq!(chunks.len(), length.div_ceil(2));
        for (n, chunk) in chunks.iter().enumerate() {
            assert_eq!(chunk.shape(), [2, (length - 2 * n).min(2), 2]);
            for ([i, j, k], element) in chunk.indexed_iter() {
                assert_eq!(*element, 2 * length * i + 2 * (2 * n + j) + k);
            }
        }
        assert!(block.chunks::<1>(2).rev().eq(chunks.into_iter().rev()));
        for size in [length, length + 2, usize::MAX] {
            let mut whole = block.chunks::<1>(size);
            assert!(whole.next().unwrap() == block && whole.next().is_none());
        }
    }
}

#[test]
fn chunks_of_a_column_that_is_reversed_or_has_gaps() {
    let list: Vec<i32> = (0..8).collect();
    let column = view!(list.reshape[8, 1]);
    let halves: Vec<_> = column.chunks::<0>(4).map(|part| part.to_vec()).collect();
    assert_eq!(halves, [[0, 1, 2, 3], [4, 5, 6, 7]]);
    let reversed = view!(column[::-1]);
    assert!(reversed.chunks::<0>(8).all(|part| part == reversed));
    let thirds: Vec<_> = reversed.chunks::<0>(3).map(|part| part.to_vec()).collect();
    assert_eq!(thirds, [&[7, 6, 5][..], &[4, 3, 2], &[1, 0]]);
    let table = vec![[0.5f32; 2]; 8];
    let odd = view!(table[1::2]);
    assert!(odd.chunks::<0>(8).all(|part| part.shape() == [4, 2]));
    assert_eq!(odd.chunks::<0>(1).filter(|part| *part == [[0.5; 2]]).count(), 4);
}

#[test]
fn chunks_without_bytes_have_their_shapes() {
    let none = [[[0.0f32; 3]; 0]; 5];
    let shapes: Vec<_> = view!(none).chunks::<0>(2).map(|part| part.shape()).collect();
    assert_eq!(shapes, [[2, 0, 3], [2, 0, 3], [1, 0, 3]]);
    let shapes: Vec<_> = view!(none)
        .chunks::<0>(2)
        .rev()
        .map(|part| part.shape())
        .collect();
    assert_eq!(shapes, [[1, 0, 3], [2, 0, 3], [2, 0, 3]]);
    let units = [(); 3];
    let lengths: Vec<_> = view!(units).chunks::<0>(2).map(|part| part.to_vec()).collect();
    assert_eq!(lengths, [vec![(); 2], vec![()]]);
}

#[test]
fn chunks_of_no_position_are_refused() {
    let mut row = [0, 1, 2, 3, 4];
    assert!(catch_unwind(|| view!(row).chunks::<0>(0).len()).is_err());
    let unique = AssertUnwindSafe(|| view!(mut row).chunks_mut::<0>(0).len());
    assert!(catch_unwind(unique).is_err());
}

#[test]
fn no_positions_are_no_chunks() {
    let mut none: Vec<i32> = vec![];
    assert!(view!(none).chunks::<0>(5).next().is_none());
    assert!(view!(mut none).chunks_mut::<0>(5).next().is_none());
}

#[test]
fn chunks_are_split_anywhere() {
    let table = Array::<usize, shape![11, 3]>::from_fn(|[i, j]| 3 * i + j);
    for (rows, columns) in [(0, 3), (1, 3), (5, 3), (10, 3), (11, 3), (11, 0)] {
        let part: View<_, shape![Dyn, Dyn], _> = view!(table[..rows, ..columns]);
        let chunks = part.chunks::<0>(5);
        let all: Vec<_> = chunks.clone().map(|chunk| chunk.copy()).collect();
        assert_eq!((all.len(), chunks.len()), (rows.div_ceil(5), rows.div_ceil(5)));
        for at in 0..=all.len() {
            let (left, right) = chunks.clone().split_at(at);
            assert!(left.map(|chunk| chunk.copy()).eq(all[..at].iter().cloned()));
            assert!(right.map(|chunk| chunk.copy()).eq(all[at..].iter().cloned()));
        }
        let behind = AssertUnwindSafe(|| chunks.clone().split_at(all.len() + 1).0.len());
        assert!(catch_unwind(behind).is_err());
    }
}

#[test]
fn a_unique_chunk_is_written() {
    let mut list: Vec<i32> = (0..24).collect();
    let mut block = view!(mut list.reshape[2, 6, 2]);
    let mut chunks = block.chunks_mut::<1>(2);
    let (mut first, mut second) = (chunks.next().unwrap(), chunks.next().unwrap());
    first[[0, 0, 0]] = 42;
    second[[1, 1, 1]] = 43;
    assert_eq!(first, [[[42, 1], [2, 3]], [[12, 13], [14, 15]]]);
    assert_eq!((list[0], list[19]), (42, 43));
}

#[test]
fn blocks_of_every_size_leave_out_what_is_no_block() {
    let list: Vec<usize> = (0..100).collect();
    let table = view!(list.reshape[10, 10]);
    for (m, n) in (1..=10).flat_map(|m| (1..=10).map(move |n| (m, n))) {
        let (rows, columns) = (10 / m, 10 / n);
        let blocks = view!(table[..rows * m, ..columns * n].tiles[m, n]);
        let all = blocks.axes_iter::<2>();
        assert_eq!(all.len(), rows * columns);
        for (number, block) in all.clone().enumerate() {
            let (i, j) = (number / columns * m, number % columns * n);
            assert!(block == view!(table[i..i + m, j..j + n]));
        }
        let (above, below) = blocks.split_at_dyn::<0>(rows / 2);
        assert_eq!(above.axes_iter::<2>().count(), rows / 2 * columns);
        assert_eq!(below.axes_iter::<2>().count(), (rows - rows / 2) * columns);
    }
    // A block that is larger than the table: of no rows are no blocks.
    let rows = 10 / 11;
    assert_eq!(
        view!(table[..rows * 11].tiles[11, 10]).axes_iter::<2>().count(),
        0
    );
}

#[test]
fn unique_blocks_are_numbered() {
    let mut table = [[0; 8]; 7];
    let mut part = view!(mut table[..6, ..6]);
    for (number, mut block) in part.tile_iter_mut::<shape![2, 3]>().enumerate() {
        block.fill(number + 1);
    }
    for (i, row) in table.iter().enumerate() {
        for (j, &number) in row.iter().enumerate() {
            let wanted = if i < 6 && j < 6 { i / 2 * 2 + j / 3 + 1 } else { 0 };
            assert_eq!(number, wanted);
        }
    }
}
