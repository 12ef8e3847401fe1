//! `nditer` over one operand: in the order of memory, with indices, in ranges, cloned, and as loops in loops.

use view_core::{view, zip};

/// 2 × 3 × 4 numbers.
fn block() -> [[[u8; 4]; 3]; 2] {
    std::array::from_fn(|i| std::array::from_fn(|j| std::array::from_fn(|k| (12 * i + 4 * j + k) as u8)))
}

#[test]
fn elements_in_the_order_of_memory() {
    let block = block();
    let memory: Vec<u8> = (0..24).collect();
    macro_rules! each {
        ($($index:tt)*) => {$(
            let v = view!(block$index);
            assert_eq!(v.try_as_memory_slice(), Some(&memory[..]));
            assert_eq!(v.transpose().try_as_memory_slice(), Some(&memory[..]));
            assert_eq!(v.swap_axes::<0, 1>().try_as_memory_slice(), Some(&memory[..]));
            // All of them, each once.
            let mut seen = v.swap_axes::<0, 1>().fold_unordered(vec![], |mut seen, x| {
                seen.push(*x);
                seen
            });
            seen.sort_unstable();
            assert_eq!(seen, memory);
        )*};
    }
    each! {
        [..]
        [::-1]
        [.., ::-1]
        [.., .., ::-1]
        [::-1, ::-1]
        [::-1, .., ::-1]
        [.., ::-1, ::-1]
        [::-1, ::-1, ::-1]
    }
}

#[test]
fn indices_in_any_order() {
    let (row, block) = ([5, 6, 7, 8, 9], block());
    let mut at = vec![];
    zip!(row[::-1])
        .indexed()
        .for_each_unordered(|([i], x)| at.push((i, *x)));
    at.sort_unstable();
    assert_eq!(at, [(0, 9), (1, 8), (2, 7), (3, 6), (4, 5)]);
    let mut count = 0;
    zip!(block[::-1, .., ::-1].T)
        .indexed()
        .for_each_unordered(|([k, j, i], x)| {
            assert_eq!(*x, block[1 - i][j][3 - k]);
            count += 1;
        });
    zip!(block[0].T).indexed().for_each_unordered(|([k, j], x)| {
        assert_eq!(*x, block[0][j][k]);
        count += 1;
    });
    assert_eq!(count, 24 + 12);
}

#[test]
fn a_range_of_the_elements() {
    let block = block();
    let turned: Vec<u8> = view!(block.T).to_vec();
    assert_eq!(turned[..3], [0, 12, 4]);
    for (start, end) in [(0, 24), (1, 2), (3, 24), (5, 5), (0, 20), (23, 24)] {
        let (first, _) = view!(block.T).iter().split_at(end);
        let (_, range) = first.split_at(start);
        assert_eq!(range.len(), end - start);
        assert!(range.eq(&turned[start..end]));
        let (first, _) = view!(block.T).indexed_iter().split_at(end);
        let (_, range) = first.split_at(start);
        let places: Vec<usize> = range.map(|([k, j, i], _)| 6 * k + 2 * j + i).collect();
        assert_eq!(places, (start..end).collect::<Vec<_>>());
    }
}

#[test]
fn iterators_are_cloned_where_they_are() {
    let block = block();
    let mut iter = view!(block[::-1].T).iter();
    for used in 0..4 {
        let clone = iter.clone();
        assert_eq!(clone.len(), 24 - used);
        assert!(clone.eq(iter.clone()));
        iter.next();
    }
    let mut rows = view!(block).axes_iter::<2>();
    rows.next();
    let rest: Vec<_> = rows.clone().map(|row| row.to_vec()).collect();
    assert_eq!(rest.len(), 5);
    assert!(rows.map(|row| row.to_vec()).eq(rest));
}

#[test]
fn loops_in_loops() {
    let block: [[[u8; 2]; 3]; 2] =
        std::array::from_fn(|i| std::array::from_fn(|j| std::array::from_fn(|k| (6 * i + 2 * j + k) as u8)));
    let outer: Vec<_> = view!(block).axes_iter::<1>().map(|part| part.to_vec()).collect();
    assert_eq!(outer, [[0, 1, 2, 3, 4, 5], [6, 7, 8, 9, 10, 11]]);
    let rows: Vec<_> = view!(block).axes_iter::<2>().map(|part| part.to_vec()).collect();
    assert_eq!(rows, [[0, 1], [2, 3], [4, 5], [6, 7], [8, 9], [10, 11]]);
    let middle: Vec<_> = view!(block.permute[0, 2, 1])
        .axes_iter::<2>()
        .map(|part| part.to_vec())
        .collect();
    assert_eq!(middle, [[0, 2, 4], [1, 3, 5], [6, 8, 10], [7, 9, 11]]);
    let single = view!(block.permute[1, 0, 2]).axes_iter::<3>();
    assert!(single
        .map(|part| *part)
        .eq([0, 1, 6, 7, 2, 3, 8, 9, 4, 5, 10, 11]));
}

#[test]
fn loops_over_axes_in_another_order() {
    let block: [[[u8; 2]; 3]; 2] =
        std::array::from_fn(|i| std::array::from_fn(|j| std::array::from_fn(|k| (6 * i + 2 * j + k) as u8)));
    macro_rules! lists {
        ($view:expr, $axes:literal) => {
            $view
                .axes_iter::<$axes>()
                .map(|part| part.to_vec())
                .collect::<Vec<_>>()
        };
    }
    assert_eq!(
        lists!(view!(block.permute[0, 2, 1]), 1),
        [[0, 2, 4, 1, 3, 5], [6, 8, 10, 7, 9, 11]]
    );
    assert_eq!(
        lists!(view!(block).permuted([1, 0, 2]), 2),
        [[0, 1], [6, 7], [2, 3], [8, 9], [4, 5], [10, 11]]
    );
    assert_eq!(
        lists!(view!(block[::-1, ::-1, ::-1]), 2),
        [[11, 10], [9, 8], [7, 6], [5, 4], [3, 2], [1, 0]]
    );
}
