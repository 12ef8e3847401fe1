//! Windows: all of them, those along one axis, every second one, and those of reversed axes.

use view_core::{shape, view, zip, Array, Dyn, View};

/// Numbers from 10 on.
fn numbers(count: i32) -> Vec<i32> {
    (10..10 + count).collect()
}

#[test]
fn windows_of_two_and_three_axes_are_iterated() {
    let (table, block) = (numbers(20), numbers(27));
    let (table, block) = (view!(table.reshape[5, 4]), view!(block.reshape[3, 3, 3]));
    let mut windows = table.window_iter::<shape![3, 2]>();
    for (i, j) in (0..3).flat_map(|i| (0..3).map(move |j| (i, j))) {
        let first = 10 + 4 * i + j;
        assert_eq!(
            windows.next().unwrap(),
            [[first, first + 1], [first + 4, first + 5], [first + 8, first + 9]]
        );
    }
    assert!(windows.next().is_none());
    let firsts = block.window_iter::<shape![2, 2, 2]>().map(|window| {
        assert_eq!(window.len(), 8);
        let first = window[[0, 0, 0]];
        assert_eq!(window[[1, 1, 1]], first + 9 + 3 + 1);
        first
    });
    assert!(firsts.eq([10, 11, 13, 14, 19, 20, 22, 23]));
}

#[test]
fn every_window_is_found_by_its_index() {
    let list: Vec<i32> = (0..64).collect();
    let cube = view!(list.reshape[4, 4, 4]);
    for (x, y, z) in (0..27).map(|n| (n / 9 + 1, n / 3 % 3 + 1, n % 3 + 1)) {
        let windows = cube.window_iter_of::<shape![Dyn, Dyn, Dyn]>([x, y, z]);
        let mut count = 0;
        zip!((windows)).indexed().for_each(|([i, j, k], window)| {
            assert!(window == view!(cube[i..i + x, j..j + y, k..k + z]));
            count += 1;
        });
        assert_eq!(count, (5 - x) * (5 - y) * (5 - z));
    }
}

#[test]
fn every_second_window_of_a_row() {
    let row = numbers(10);
    let firsts = |step: usize| -> Vec<_> {
        let windows = view!(row.windows[4][::step]);
        windows
            .outer_iter()
            .map(|window| {
                assert_eq!(window, [0, 1, 2, 3].map(|n| window[0] + n));
                window[0]
            })
            .collect()
    };
    assert_eq!(firsts(2), [10, 12, 14, 16]);
    assert_eq!(firsts(4), [10, 14]);
    assert_eq!(firsts(8), [10]);
}

#[test]
fn every_second_window_of_two_and_three_axes() {
    let (table, block) = (numbers(20), numbers(64));
    let (table, block) = (view!(table.reshape[5, 4]), view!(block.reshape[4, 4, 4]));
    let rows = view!(table.windows[3, 2][::2]).axes_iter::<2>();
    let firsts: Vec<_> = rows.map(|window| (window[[0, 0]], window[[2, 1]])).collect();
    assert_eq!(
        firsts,
        [(10, 19), (11, 20), (12, 21), (18, 27), (19, 28), (20, 29)]
    );
    let halves = view!(block.windows[2, 2, 2][::2, ::2, ::2]).axes_iter::<3>();
    let firsts: Vec<_> = halves
        .map(|window| (window[[0, 0, 0]], window[[1, 1, 1]]))
        .collect();
    assert_eq!(firsts.len(), 8);
    for (n, (first, last)) in firsts.into_iter().enumerate() {
        let (i, j, k) = (n as i32 / 4 * 2, n as i32 / 2 % 2 * 2, n as i32 % 2 * 2);
        assert_eq!(
            (first, last),
            (10 + 16 * i + 4 * j + k, 10 + 16 * i + 4 * j + k + 21)
        );
    }
    // Of windows further apart than the view is long there is one.
    let far = 8;
    let mut only = view!(block.windows[2, 2, 2][(0)::far, (0)::far, (0)::far]).axes_iter::<3>();
    assert_eq!(only.next().unwrap(), [[[10, 11], [14, 15]], [[26, 27], [30, 31]]]);
    assert!(only.next().is_none());
}

#[test]
fn windows_along_one_axis() {
    let (row, table, block) = (numbers(10), numbers(20), numbers(27));
    let firsts = view!(row.windows[5])
        .outer_iter()
        .map(|window| (window[0], window[4]));
    assert!(firsts.eq((10..16).map(|first| (first, first + 4))));
    let table = view!(table.reshape[5, 4]);
    let rows = table.window_iter::<shape![2, 4]>().map(|window| window.to_vec());
    assert!(rows.eq((0..4).map(|i| (10 + 4 * i..18 + 4 * i).collect::<Vec<_>>())));
    let block = view!(block.reshape[3, 3, 3]);
    let planes: Vec<_> = block.window_iter::<shape![3, 2, 3]>().collect();
    assert_eq!(planes.len(), 2);
    for (n, plane) in planes.iter().enumerate() {
        assert!(*plane == view!(block[.., n..+2]));
    }
}

#[test]
fn windows_along_one_axis_beside_elements() {
    let block = numbers(27);
    // One position on the other axes, which are gone then.
    let windows = view!(block.reshape[3, 3, 3].windows[3, 2, 3][0, .., 0]);
    let mut sums = [0; 2];
    zip!(mut sums, windows.outer_iter() => |sum, window| *sum = window.sum());
    // Three planes of two rows each: the sums of 10..16, 19..25 and 28..34, and then of the rows below.
    assert_eq!(sums, [387, 387 + 18 * 3]);
    let mut sums = [0; 1];
    zip!(mut sums, view!(windows[::2]).outer_iter() => |sum, window| *sum = window.sum());
    assert_eq!(sums, [387]);
}

#[test]
fn every_second_window_along_one_axis() {
    let (row, table, block) = (numbers(10), numbers(20), numbers(27));
    let firsts = |step: usize| {
        view!(row.windows[5][::step])
            .outer_iter()
            .map(|window| window[0])
            .collect()
    };
    let (two, three): (Vec<_>, Vec<_>) = (firsts(2), firsts(3));
    assert_eq!((two, three), (vec![10, 12, 14], vec![10, 13]));
    let table = view!(table.reshape[5, 4]);
    for (step, wanted) in [(1, vec![10, 14, 18, 22]), (2, vec![10, 18]), (3, vec![10, 22])] {
        let windows = view!(table.windows[2, 4][::step]).axes_iter::<2>();
        let firsts = windows.map(|window| {
            assert_eq!((window.shape(), window[[1, 3]]), ([2, 4], window[[0, 0]] + 7));
            window[[0, 0]]
        });
        assert!(firsts.eq(wanted));
    }
    let block = view!(block.reshape[3, 3, 3]);
    let mut windows = view!(block.windows[3, 2, 3][.., ::2]).axes_iter::<3>();
    assert!(windows.next().unwrap() == view!(block[.., ..2]));
    assert!(windows.next().is_none());
}

#[test]
fn windows_of_reversed_axes_are_reversed_windows() {
    let table = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    let seen = |windows: View<'_, i32, shape![2, 2, 2, 2], _>| -> Vec<_> {
        windows.axes_iter::<2>().map(|window| window.to_vec()).collect()
    };
    let mirrored = view!(table[.., ::-1].windows[2, 2]).into_dyn_layout();
    assert_eq!(
        seen(mirrored),
        [[3, 2, 6, 5], [2, 1, 5, 4], [6, 5, 9, 8], [5, 4, 8, 7]]
    );
    let turned = view!(table[::-1, ::-1].windows[2, 2]).into_dyn_layout();
    assert_eq!(
        seen(turned),
        [[9, 8, 6, 5], [8, 7, 5, 4], [6, 5, 3, 2], [5, 4, 2, 1]]
    );
    let upside_down = view!(table[::-1])
        .window_iter::<shape![2, 2]>()
        .map(|window| window.copy());
    let wanted = [
        [[7, 8], [4, 5]],
        [[8, 9], [5, 6]],
        [[4, 5], [1, 2]],
        [[5, 6], [2, 3]],
    ];
    assert!(upside_down.eq(wanted.map(Array::from)));
}

#[test]
fn every_second_window_of_reversed_axes() {
    let list: Vec<i32> = (1..17).collect();
    let table = view!(list.reshape[4, 4]);
    let corners = |v: View<'_, i32, shape![2, 2, 2, 2], _>| -> Vec<_> {
        let corners = v.axes_iter::<2>();
        corners
            .map(|window| [window[[0, 0]], window[[0, 1]], window[[1, 0]], window[[1, 1]]])
            .collect()
    };
    let upside_down = view!(table[::-1].windows[2, 2][::2, ::2]).into_dyn_layout();
    assert_eq!(
        corners(upside_down),
        [[13, 14, 9, 10], [15, 16, 11, 12], [5, 6, 1, 2], [7, 8, 3, 4]]
    );
    let turned = view!(table[::-1, ::-1].windows[2, 2][::2, ::2]).into_dyn_layout();
    assert_eq!(
        corners(turned),
        [[16, 15, 12, 11], [14, 13, 10, 9], [8, 7, 4, 3], [6, 5, 2, 1]]
    );
}
