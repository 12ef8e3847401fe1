//! Indices, steps and extents near the largest numbers: a number beyond is an error and does not wrap.

use crate::bases::forget;
use view_core::{shape, shares_memory, try_view, view, Array, Dyn, ViewError};

/// The most elements that something in memory has.
const MOST: usize = isize::MAX as usize;

#[test]
fn as_many_elements_as_there_are_numbers() {
    for n in [MOST, MOST + 1, usize::MAX] {
        let units = vec![(); forget(n)];
        let v = view!(units);
        assert_eq!((v.shape(), v.len(), v.size_bytes()), ([n], n, 0));
        assert_eq!((v.strides(), v.is_contiguous()), ([0], true));
        assert_eq!(v.as_slice().len(), n);
        assert_eq!(v.get([n - 1]), Some(&()));
        assert_eq!(v.get([n]), None);
        assert_eq!(view!(units[::-1]).len(), n);
        assert_eq!(view!(units[1..]).len(), n - 1);
        assert_eq!(view!(units[::2]).len(), n.div_ceil(2));
        assert_eq!(view!(units[::-2]).len(), n.div_ceil(2));
        assert_eq!(view!(units[n..]).len(), 0);
        assert_eq!(view!(units[(n - 1)..]).len(), 1);
        assert_eq!(view!(units[..=(n - 1)]).len(), n);
        assert_eq!(*view!(units[-n]), ());
        assert_eq!(view!(units[-n..]).len(), n);
        assert_eq!(view!(units.reshape[1, _]).shape(), [1, n]);
        assert_eq!(view!(units[newaxis, ..., newaxis]).shape(), [1, n, 1]);
        let (before, behind) = v.split_at_dyn::<0>(n - 1);
        assert_eq!((before.len(), behind.len()), (n - 1, 1));
        assert!(!shares_memory(&v, &v));
    }
}

#[test]
fn a_step_among_as_many_elements_as_there_are_numbers() {
    let n = forget(usize::MAX);
    let mut units = vec![(); n];
    for (step, count) in [(MOST, 3), (MOST + 1, 2), (n - 1, 2), (n, 1)] {
        assert_eq!(view!(units[::step]).len(), count, "::{step}");
        assert_eq!(view!(units[::-step]).len(), count, "::-{step}");
        assert_eq!(view!(units[(n - 1):0:-step]).len(), (n - 1).div_ceil(step));
    }
    let step = MOST + 1;
    assert!(try_view!(mut units => [::step], [1::step]).is_ok());
    assert!(try_view!(mut units => [::-step], [1::step]).is_ok());
    let overlap = |index| ViewError::Overlap {
        first: 0,
        second: 1,
        axis: 0,
        index,
    };
    assert_eq!(
        try_view!(mut units => [::step], [step..]).err(),
        Some(overlap(step))
    );
    assert_eq!(
        try_view!(mut units => [::-step], [..step]).err(),
        Some(overlap(step - 2))
    );
}

#[test]
fn positions_past_as_many_elements_as_there_are_numbers() {
    let units = vec![(); forget(usize::MAX)];
    let n = forget(usize::MAX);
    assert!(try_view!(units[n]).is_err());
    assert!(try_view!(units[..=n]).is_err());
    assert!(try_view!(units[1..+n]).is_err());
    assert!(try_view!(units[n..+1]).is_err());
    assert!(try_view!(units[n..+0]).is_ok());
    assert!(try_view!(units[0..+n]).is_ok());
    assert!(try_view!(units[n:0:-1]).is_err());
    assert!(try_view!(units[-n:n:-1]).is_err());
    assert_eq!(view!(units[(n - 1):0:-1]).len(), n - 1);
    assert_eq!(view!(units[-(n)::-1]).len(), 1);
}

#[test]
fn an_iterator_over_as_many_elements_as_there_are_numbers() {
    let units = vec![(); forget(usize::MAX)];
    let mut iter = view!(units).iter();
    assert_eq!(
        (iter.len(), iter.size_hint()),
        (usize::MAX, (usize::MAX, Some(usize::MAX)))
    );
    assert_eq!((iter.next(), iter.len()), (Some(&()), usize::MAX - 1));
    assert_eq!((iter.next_back(), iter.len()), (Some(&()), usize::MAX - 2));
    assert_eq!((iter.nth(MOST), iter.len()), (Some(&()), MOST - 2));
    assert_eq!((iter.nth_back(MOST - 4), iter.len()), (Some(&()), 1));
    assert_eq!((iter.clone().count(), iter.clone().last()), (1, Some(&())));
    assert_eq!((iter.nth(1), iter.len()), (None, 0));
    let mut indexed = view!(units).indexed_iter();
    assert_eq!(indexed.nth(usize::MAX - 2), Some(([usize::MAX - 2], &())));
    assert_eq!(indexed.nth_back(0), Some(([usize::MAX - 1], &())));
    assert_eq!(indexed.next(), None);
    let mut outer = view!(units).outer_iter();
    assert_eq!(outer.nth(usize::MAX - 1).map(|unit| *unit), Some(()));
    assert_eq!(outer.len(), 0);
    assert_eq!(view!(units).tile_iter::<shape![5]>().len(), usize::MAX / 5);
}

#[test]
fn a_step_longer_than_the_axis_selects_one() {
    let row = [1u16, 2, 3];
    assert_eq!(view!(row[::9223372036854775807]).to_vec(), [1]);
    assert_eq!(view!(row[::-9223372036854775807]).to_vec(), [3]);
    assert_eq!(view!(row[1::9223372036854775807]).to_vec(), [2]);
    assert_eq!(
        view!(row[::9223372036854775807][::-9223372036854775807]).to_vec(),
        [1]
    );
    assert_eq!(
        view!(row[::9223372036854775807])
            .outer_iter()
            .map(|one| *one)
            .sum::<u16>(),
        1
    );
    let row = row.to_vec();
    assert_eq!(view!(row[::9223372036854775807]).to_vec(), [1]);
    assert_eq!(view!(row[::-9223372036854775807]).to_vec(), [3]);
    for k in [MOST, MOST + 1, usize::MAX] {
        assert_eq!(view!(row[::k]).to_vec(), [1]);
        assert_eq!(view!(row[::-k]).to_vec(), [3]);
        assert_eq!(view!(row[::-k][::k]).to_vec(), [3]);
    }
}

#[test]
fn indices_at_the_end_of_the_numbers() {
    let row = vec![1u8, 2, 3];
    for i in [3, MOST, MOST + 1, usize::MAX] {
        assert!(try_view!(row[i]).is_err(), "{i}");
        assert!(try_view!(row[..=i]).is_err(), "..={i}");
        assert!(try_view!(row[i:0:-1]).is_err(), "{i}:0:-1");
        assert!(try_view!(row[:i:-1]).is_err(), ":{i}:-1");
        let i = i + usize::from(i == 3);
        assert!(try_view!(row[-i]).is_err(), "-{i}");
        assert!(try_view!(row[i..]).is_err(), "{i}..");
        assert!(try_view!(row[-i..]).is_err(), "-{i}..");
        assert!(try_view!(row[..i]).is_err(), "..{i}");
        assert!(try_view!(row[..-i]).is_err(), "..-{i}");
        assert!(try_view!(row[1..+i]).is_err(), "1..+{i}");
        assert!(try_view!(row[i..+1]).is_err(), "{i}..+1");
        assert!(try_view!(row[i..+i]).is_err(), "{i}..+{i}");
        assert!(try_view!(row[-(i)::-1]).is_err(), "-{i}::-1");
        assert!(try_view!(row[:-i:-1]).is_err(), ":-{i}:-1");
    }
    assert!(try_view!(row[9223372036854775807..+1]).is_err());
    assert!(try_view!(row[9223372036854775807]).is_err());
    assert!(try_view!(row[9223372036854775807:9223372036854775807:-1]).is_err());
    assert!(try_view!(row[-9223372036854775807::-1]).is_err());
    assert!(try_view!(row[-9223372036854775807..1]).is_err());
    assert!(try_view!(row[1:-9223372036854775807:-1]).is_err());
}

#[test]
fn an_index_into_nothing_along_strides_that_wrap() {
    let n = 1 << (usize::BITS / 2 + 1);
    let none = Array::<u8, shape![0, Dyn, Dyn]>::from_vec([0, n, n - 1], Vec::new()).unwrap();
    let v = view!(none.T);
    assert_eq!(v.shape(), [n - 1, n, 0]);
    assert_eq!(v.get([n - 2, n - 1, 0]), None);
    let error = ViewError::Index {
        axis: 2,
        index: 7,
        length: 0,
    };
    assert_eq!(try_view!(none.T[(n - 2), (n - 1), (7)]).err(), Some(error));
}
