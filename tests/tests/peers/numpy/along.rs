//! Along an axis: functions of lanes, extremes and where they are, sums, means and counts.

use view_core::{shape, stack, view, zip, Array, Dyn, View};

/// 3 × 4 × 2 numbers in no order, all different.
fn mixed() -> [[[i32; 2]; 4]; 3] {
    std::array::from_fn(|i| {
        std::array::from_fn(|j| std::array::from_fn(|k| ((8 * i + 2 * j + k) as i32 * 7 + 5) % 24))
    })
}

#[test]
fn elements_at_the_places_of_extremes() {
    let block = mixed();
    let v = view!(block);
    macro_rules! along {
        ($($axis:literal)*) => {$(
            let most = zip!(v.lanes::<$axis>(), v.argmax_axis::<$axis>().unwrap()).map_collect(|(lane, n)| lane[*n]);
            assert_eq!(most, v.max_axis::<$axis>().unwrap());
            let by_hand: Vec<i32> = v.lanes::<$axis>().map(|lane| lane.to_vec().into_iter().max().unwrap()).collect();
            assert_eq!(most.into_vec(), by_hand);
            let least = zip!(v.lanes::<$axis>(), v.argmin_axis::<$axis>().unwrap()).map_collect(|(lane, n)| lane[*n]);
            assert_eq!(least, v.min_axis::<$axis>().unwrap());
            let by_hand: Vec<i32> = v.lanes::<$axis>().map(|lane| lane.to_vec().into_iter().min().unwrap()).collect();
            assert_eq!(least.into_vec(), by_hand);
        )*};
    }
    along! { 0 1 2 }
    assert_eq!(v[v.argmax().unwrap()], 23);
    assert_eq!(v[v.argmin().unwrap()], 0);
}

#[test]
fn the_largest_are_written_over() {
    let start = [[10, 30, 20], [60, 40, 50]];
    let mut grid = start;
    let places = view!(grid).argmax_axis::<1>().unwrap();
    zip!(view!(mut grid).lanes_mut::<1>(), places => |mut lane, n| lane[*n] = -99);
    assert_eq!(grid, [[10, -99, 20], [-99, 40, 50]]);
    assert_eq!(view!(grid).argmin_axis::<1>().unwrap(), places);
    let mut grid = start;
    let places = view!(grid).argmax_axis::<0>().unwrap();
    zip!(view!(mut grid).lanes_mut::<0>(), places => |mut lane, n| lane[*n] = -99);
    assert_eq!(grid, [[10, 30, 20], [-99; 3]]);
    let mut grid = start;
    let place = view!(grid).argmax().unwrap();
    view!(mut grid)[place] = -99;
    assert_eq!((place, grid[1][0]), ([1, 0], -99));
}

#[test]
fn a_function_of_each_lane() {
    let wide = [[1.0; 7]; 20];
    let lengths = zip!(view!(wide).lanes::<0>()).map_collect(|lane| lane.len());
    assert_eq!(lengths, [20; 7]);
    let rows = zip!(view!(wide).lanes::<1>()).map_collect(|lane| lane.len());
    assert_eq!(rows, [7; 20]);
}

#[test]
fn a_sum_of_each_lane() {
    let block: [[[u32; 3]; 3]; 3] =
        std::array::from_fn(|i| std::array::from_fn(|j| std::array::from_fn(|k| (9 * i + 3 * j + k) as u32)));
    let wanted = [[27, 30, 33], [36, 39, 42], [45, 48, 51]];
    let sums = zip!(view!(block).lanes::<0>()).map_collect(|lane| lane.sum::<u32>());
    assert_eq!(sums, wanted);
    assert_eq!(view!(block).sum_axis::<0, u32>(), wanted);
}

#[test]
fn each_lane_becomes_a_plane() {
    /// Products of the elements after the first with all of them, backwards.
    fn products(lane: View<'_, i64, shape![Dyn], view_core::DynLayout>) -> Array<i64, shape![Dyn, Dyn]> {
        let last = lane.len() - 1;
        Array::from_fn_of([last, last + 1], |[i, j]: [usize; 2]| {
            lane[i + 1] * lane[last - j]
        })
    }
    let grid: [[i64; 3]; 4] = std::array::from_fn(|i| std::array::from_fn(|j| (3 * i + j) as i64));
    let columns: Vec<_> = view!(grid)
        .lanes::<0>()
        .map(|lane| products(lane.into_dyn()))
        .collect();
    let all = stack(2, &columns);
    assert_eq!(all.shape(), [3, 4, 3]);
    for ([i, j, k], x) in all.view().indexed_iter() {
        assert_eq!(*x, grid[i + 1][k] * grid[3 - j][k]);
    }
    let rows: Vec<_> = view!(grid)
        .lanes::<1>()
        .map(|lane| products(lane.into_dyn()))
        .collect();
    let all = stack(0, &rows);
    assert_eq!(all.shape(), [4, 2, 3]);
    for ([k, i, j], x) in all.view().indexed_iter() {
        assert_eq!(*x, grid[k][i + 1] * grid[k][2 - j]);
    }
}

#[test]
fn sums_over_two_axes() {
    let block: [[[u64; 4]; 3]; 2] = std::array::from_fn(|i| {
        std::array::from_fn(|j| std::array::from_fn(|k| (12 * i + 4 * j + k) as u64))
    });
    let sums = view!(block).sum_axis::<2, u64>().view().sum_axis::<0, u64>();
    assert_eq!(sums, [60, 92, 124]);
    assert_eq!(view!(sums[newaxis, .., newaxis]), [[[60], [92], [124]]]);
}

#[test]
fn extremes_of_numbers_at_their_limits() {
    macro_rules! limits {
        ($($T:ty)*) => {$(
            let most = [1, <$T>::MIN, <$T>::MAX];
            assert_eq!((view!(most).argmax(), view!(most).max()), (Some([2]), Some(<$T>::MAX)));
            let least = [<$T>::MAX, <$T>::MIN + 1, <$T>::MIN, 1];
            assert_eq!((view!(least).argmin(), view!(least).min()), (Some([2]), Some(<$T>::MIN)));
            // The first of many.
            let repeated: Vec<$T> = most.iter().flat_map(|x| [*x; 129]).collect();
            assert_eq!((view!(repeated).argmax(), view!(repeated).argmin()), (Some([258]), Some([129])));
        )*};
    }
    limits! { i8 i16 i32 i64 }
}

#[test]
fn extremes_of_lanes() {
    let grid = [[3.0, 9.0, 4.0], [8.0, 1.0, 5.0]];
    assert_eq!(view!(grid).max_axis::<0>().unwrap(), [8.0, 9.0, 5.0]);
    assert_eq!(view!(grid).min_axis::<0>().unwrap(), [3.0, 1.0, 4.0]);
    assert_eq!(view!(grid).max_axis::<1>().unwrap(), [9.0, 8.0]);
    assert_eq!(view!(grid).min_axis::<1>().unwrap(), [3.0, 1.0]);
    assert_eq!((view!(grid).max(), view!(grid).min()), (Some(9.0), Some(1.0)));
    // The distance between both.
    let (most, least) = (
        view!(grid).max_axis::<1>().unwrap(),
        view!(grid).min_axis::<1>().unwrap(),
    );
    assert_eq!(zip!(most, least).map_collect(|(x, y)| x - y), [6.0, 7.0]);
    assert!(view!(grid[.., ..0]).max_axis::<1>().is_none());
}

#[test]
fn means_of_all_and_of_lanes() {
    let grid = [[1, 2, 3], [4, 6, 8]];
    assert_eq!(view!(grid).mean(), Some(4.0));
    assert_eq!(view!(grid).mean_axis::<0>().unwrap(), [2.5, 4.0, 5.5]);
    assert_eq!(view!(grid.T).mean_axis::<0>().unwrap(), [2.0, 6.0]);
    assert_eq!(view!(grid[.., 1]).mean(), Some(4.0));
    assert_eq!(view!(grid[2..]).mean(), None);
}

#[test]
fn means_of_what_is_true() {
    let grid: [[i32; 4]; 4] = std::array::from_fn(|i| std::array::from_fn(|j| (4 * i + j) as i32));
    let mask = [
        [false, true, false, true],
        [true, false, true, false],
        [true, true, false, false],
        [false, false, true, true],
    ];
    let means = zip!(view!(grid).lanes::<1>(), view!(mask).lanes::<1>())
        .map_collect(|(lane, mask)| lane.mask(&mask).view().mean().unwrap());
    assert_eq!(means, [2.0, 5.0, 8.5, 14.5]);
    let means = zip!(view!(grid).lanes::<0>(), view!(mask).lanes::<0>())
        .map_collect(|(lane, mask)| lane.mask(&mask).view().mean().unwrap());
    assert_eq!(means, [6.0, 5.0, 10.0, 9.0]);
    assert_eq!(view!(grid).mask(&[[false; 4]; 4]).view().mean(), None);
}

#[test]
fn counts_of_lanes() {
    let grid = [[0, 1, 7, 0, 0], [3, 0, 0, 2, 19]];
    let count = |n: &usize, x: &i32| n + usize::from(*x != 0);
    assert_eq!(view!(grid).fold_axis::<0, _>(0, count), [1; 5]);
    assert_eq!(view!(grid).fold_axis::<1, _>(0, count), [2, 3]);
}

#[test]
fn products_of_lanes() {
    let grid = [[1, 2, 3, 4], [5, 6, 7, 9]];
    assert_eq!(view!(grid).fold_axis::<0, _>(1, |x, y| x * y), [5, 12, 21, 36]);
    assert_eq!(view!(grid).fold_axis::<1, _>(1, |x, y| x * y), [24, 1890]);
}
