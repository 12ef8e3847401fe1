//! `shares_memory` and `may_share_memory`, compared with NumPy's answers and with sets of bytes.

use super::overlap_pairs::PAIRS;
use proptest::prelude::*;
use std::cell::Cell;
use std::collections::BTreeSet;
use view_core::{
    may_share_memory, shares_memory, try_shares_memory, try_view, view, Aligned, Element, Footprint, Layout,
    Shape, View, ViewError, A8,
};

/// Address, shape, strides and element size, in bytes.
pub type Place = (usize, &'static [usize], &'static [isize], usize);

fn at((address, shape, strides, item): Place) -> Footprint {
    Footprint::new(address, shape, strides, item).expect("an array in memory")
}

/// The bytes of every position.
fn bytes(address: usize, shape: &[usize], strides: &[isize], item: usize) -> Vec<usize> {
    let mut starts = vec![address as isize];
    for (&length, &stride) in shape.iter().zip(strides) {
        starts = starts
            .iter()
            .flat_map(|start| (0..length as isize).map(move |i| start + i * stride))
            .collect();
    }
    starts
        .iter()
        .flat_map(|&start| (0..item).map(move |byte| start as usize + byte))
        .collect()
}

#[test]
fn recorded_pairs_get_numpys_answers() {
    let every = if cfg!(miri) { 50 } else { 1 };
    for (a, b, shares, may_share) in PAIRS.iter().step_by(every) {
        let (first, second) = (at(*a), at(*b));
        assert_eq!(shares_memory(&first, &second), *shares, "{a:?} and {b:?}");
        assert_eq!(shares_memory(&second, &first), *shares, "{b:?} and {a:?}");
        assert_eq!(
            try_shares_memory(&first, &second, 10_000),
            Ok(*shares),
            "{a:?} and {b:?}"
        );
        assert_eq!(
            may_share_memory(&first, &second),
            *may_share,
            "bounds of {a:?} and {b:?}"
        );
    }
}

#[test]
fn recorded_arrays_meet_themselves_if_a_byte_is_reached_twice() {
    let every = if cfg!(miri) { 200 } else { 1 };
    for place in PAIRS.iter().flat_map(|(a, b, ..)| [a, b]).step_by(every) {
        let all = bytes(place.0, place.1, place.2, place.3);
        let different: BTreeSet<_> = all.iter().collect();
        assert_eq!(
            at(*place).is_overlapping(),
            different.len() < all.len(),
            "{place:?}"
        );
    }
}

/// Extents, strides, the address and the element size of a small array.
type Small = (Vec<(usize, isize)>, usize, usize);

fn small() -> impl Strategy<Value = Small> {
    let axis = (0usize..5, prop_oneof![-9isize..10, -40isize..41]);
    (prop::collection::vec(axis, 0..5), 1000usize..1100, 0usize..9)
}

fn lists((axes, ..): &Small) -> (Vec<usize>, Vec<isize>) {
    axes.iter().copied().unzip()
}

fn footprint(small: &Small) -> Footprint {
    let (shape, strides) = lists(small);
    Footprint::new(small.1, &shape, &strides, small.2).expect("an array in memory")
}

fn all_bytes(small: &Small) -> Vec<usize> {
    let (shape, strides) = lists(small);
    bytes(small.1, &shape, &strides, small.2)
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(if cfg!(miri) { 4 } else { 4096 }) })]

    #[test]
    fn exact_on_small_arrays(a in small(), b in small()) {
        let (here, there): (BTreeSet<_>, BTreeSet<_>) = (all_bytes(&a).into_iter().collect(), all_bytes(&b).into_iter().collect());
        prop_assert_eq!(shares_memory(&footprint(&a), &footprint(&b)), !here.is_disjoint(&there));
        let apart = here.is_empty() || there.is_empty() || here.last() < there.first() || there.last() < here.first();
        prop_assert_eq!(may_share_memory(&footprint(&a), &footprint(&b)), !apart);
    }

    #[test]
    fn exact_on_one_small_array(a in small()) {
        let all = all_bytes(&a);
        let different: BTreeSet<_> = all.iter().collect();
        prop_assert_eq!(footprint(&a).is_overlapping(), different.len() < all.len());
    }
}

#[test]
fn parts_of_a_buffer() {
    let mut grid = [[0u16; 8]; 6];
    let (even, odd) = (view!(grid[.., ::2]), view!(grid[.., 1::2]));
    assert!(may_share_memory(&even, &odd));
    assert!(!shares_memory(&even, &odd));
    assert!(shares_memory(&even, &view!(grid[2])));
    assert!(!shares_memory(&view!(grid[..3]), &view!(grid[3..])));
    assert!(!may_share_memory(&view!(grid[..3]), &view!(grid[3..])));
    assert!(shares_memory(&view!(grid[::-1, ::-1]), &view!(grid[5, 7])));

    let other = [0u16; 48];
    assert!(!shares_memory(&view!(other), &view!(grid)));
    let unique = view!(mut grid[1]);
    assert!(!shares_memory(&unique, &view!(other)));
    assert!(shares_memory(&unique, &unique));
    assert!(!unique.is_overlapping());
}

#[test]
fn elements_of_other_sizes_meet_in_single_bytes() {
    // Bytes 0, 4, 8 and pairs of bytes 2 and 3, 6 and 7.
    let bytes = at((4096, &[3], &[4], 1));
    let pairs = at((4098, &[2], &[4], 2));
    assert!(may_share_memory(&bytes, &pairs));
    assert!(!shares_memory(&bytes, &pairs));
    // Groups of three bytes reach into the gaps.
    let triples = at((4098, &[2], &[4], 3));
    assert!(shares_memory(&bytes, &triples));
}

#[test]
fn what_has_no_bytes_shares_none() {
    let row = [1u8, 2, 3, 4];
    let (whole, empty) = (view!(row[..]), view!(row[2..2]));
    assert!(!shares_memory(&whole, &empty));
    assert!(!may_share_memory(&whole, &empty));
    assert!(!shares_memory(&empty, &empty));
    let units = [(); 5];
    let (a, b) = (view!(units[..]), view!(units[1..]));
    assert!(!shares_memory(&a, &b));
    assert!(!a.is_overlapping());
    let none: Vec<[u64; 4]> = Vec::new();
    assert!(!shares_memory(&view!(none), &view!(none)));
}

#[test]
fn one_view_that_meets_itself() {
    // Windows of three, and a row that stands for four.
    assert!(at((64, &[6, 3], &[2, 2], 2)).is_overlapping());
    assert!(at((64, &[4, 5], &[0, 8], 8)).is_overlapping());
    assert!(!at((64, &[1, 5], &[0, 8], 8)).is_overlapping());
    assert!(!at((64, &[0, 5], &[0, 8], 8)).is_overlapping());
    // Steps of 6 and 10 meet after 5 and 3 of them.
    assert!(!at((64, &[5, 9], &[6, 10], 1)).is_overlapping());
    assert!(at((64, &[6, 9], &[6, 10], 1)).is_overlapping());
    let row = [Cell::new(0u32), Cell::new(1), Cell::new(2)];
    assert!(!view!(row[::-1]).is_overlapping());
    assert!(!view!(row[newaxis, 1..]).is_overlapping());
}

#[test]
fn any_reference_to_a_view_will_do() {
    let mut row = [0u8; 8];
    let mut first = view!(mut row[..4]);
    let lent = &mut first;
    assert!(shares_memory(&lent, lent));
    let shared = &first.as_view();
    assert!(shares_memory(shared, &shared));
}

#[test]
fn the_whole_address_space() {
    let top = usize::MAX - 7;
    let last = Footprint::new(top, &[8], &[1], 1).unwrap();
    assert!(shares_memory(
        &last,
        &Footprint::new(usize::MAX, &[], &[], 1).unwrap()
    ));
    assert!(Footprint::new(top, &[9], &[1], 1).is_none());
    assert!(Footprint::new(top, &[2], &[-(top as isize / 2)], 1).is_some());
    let most = isize::MAX as usize;
    let wide = Footprint::new(
        0,
        &[2, 2, 2],
        &[1 << (usize::BITS - 3), 1 << (usize::BITS - 4), 3],
        1,
    )
    .unwrap();
    let also = Footprint::new(1, &[2, 3], &[(1 << (usize::BITS - 3)) - 5, 11], 1).unwrap();
    assert!(!shares_memory(&wide, &also));
    assert!(!wide.is_overlapping());
    assert!(shares_memory(
        &wide,
        &Footprint::new(0, &[most - 1], &[1], 1).unwrap()
    ));
    assert!(Footprint::new(0, &[most], &[2], 1).is_none());
    assert!(Footprint::new(0, &[2], &[isize::MIN], 1).is_none());
    assert!(Footprint::new(0, &[1], &[isize::MIN], 1).is_some());
    assert!(Footprint::new(0, &[2], &[-1], 1).is_none());
    assert!(Footprint::new(0, &[usize::MAX, 0], &[isize::MAX, 1], 8).is_some());
    assert!(Footprint::new(0, &[1; 17], &[1; 17], 8).is_none());
    assert!(Footprint::new(0, &[1], &[], 8).is_none());
}

/// Subset sums without a solution or with one that is hard to find: two arrays of two positions along each axis.
fn hard(rank: usize, target: isize) -> (Footprint, Footprint) {
    let strides: Vec<isize> = (0..2 * rank as isize)
        .map(|i| (1 << 24) + 2 * ((i * i * i * 7918 + i * 104_729) % (1 << 20)))
        .collect();
    let address = 1 << (usize::BITS - 3);
    let a = Footprint::new(address, &vec![2; rank], &strides[..rank], 1).unwrap();
    let b = Footprint::new(
        address.wrapping_add_signed(target),
        &vec![2; rank],
        &strides[rank..],
        1,
    )
    .unwrap();
    (a, b)
}

#[test]
fn the_work_is_bounded() {
    // An odd distance and even strides are decided at once.
    let (a, b) = hard(16, 1);
    assert_eq!(try_shares_memory(&a, &b, 0), Ok(false));
    let (a, b) = hard(16, 2);
    assert_eq!(
        try_shares_memory(&a, &b, 1000),
        Err(ViewError::MaxWork { max_work: 1000 })
    );
    assert_eq!(
        ViewError::MaxWork { max_work: 1000 }.to_string(),
        "view!: whether the views share memory is not known after 1000 steps [V703]"
    );
    // This one is small enough to be decided after some tries.
    let (a, b) = hard(5, 2);
    let known = shares_memory(&a, &b);
    assert_eq!(try_shares_memory(&a, &b, 1 << 10), Ok(known));
    assert!(try_shares_memory(&a, &b, 0).is_err());
}

#[test]
fn ordinary_views_of_any_rank_need_hardly_any_work() {
    // 16 axes of two positions each, row-major, against every second of them, transposed.
    let strides: Vec<isize> = (0..16).rev().map(|i| 4 << i).collect();
    let back: Vec<isize> = (0..16).map(|i| 4 << i).collect();
    let whole = Footprint::new(1 << 20, &[2; 16], &strides, 4).unwrap();
    let turned = Footprint::new((1 << 20) + 4, &[2; 15], &back[1..], 4).unwrap();
    assert_eq!(try_shares_memory(&whole, &turned, 32), Ok(true));
    let evens = Footprint::new(1 << 20, &[2; 15], &strides[..15], 4).unwrap();
    assert_eq!(try_shares_memory(&evens, &turned, 32), Ok(false));
    assert!(!whole.is_overlapping());
}

#[test]
fn run_time_selections() {
    let samples = vec![0i32; 100];
    for step in 2..7usize {
        for start in 0..step {
            let a = try_view!(samples[::step]).unwrap();
            let b = try_view!(samples[(start)::step]).unwrap();
            assert_eq!(shares_memory(&a, &b), start == 0);
        }
    }
}

/// The bytes of a view, from the address, the shape and the strides that it states.
fn seen<T: Element, S: Shape, L: Layout>(view: &View<'_, T, S, L>) -> BTreeSet<usize> {
    let (shape, strides) = (view.shape(), view.strides());
    bytes(
        view.as_ptr().addr(),
        shape.as_ref(),
        strides.as_ref(),
        size_of::<T>(),
    )
    .into_iter()
    .collect()
}

fn exact<T: Element, U: Element, S: Shape, Z: Shape, L: Layout, M: Layout>(
    a: &View<'_, T, S, L>,
    b: &View<'_, U, Z, M>,
) -> bool {
    let meet = !seen(a).is_disjoint(&seen(b));
    assert_eq!(
        shares_memory(a, b),
        meet,
        "{:?} {:?}",
        a.shape().as_ref(),
        b.shape().as_ref()
    );
    assert_eq!(shares_memory(b, a), meet);
    assert!(may_share_memory(a, b) || !meet);
    meet
}

#[test]
fn views_of_other_dtypes() {
    let buf = Aligned::<A8, _>([[0u8; 24]; 6]);
    let bytes = view!(buf[.., ::3]);
    let shorts = view!(buf.as<u16>[.., ::-1]);
    let words = view!(buf[1..4, 4..12].as<u32>);
    let doubles = view!(buf[::2].as<f64>[.., 1]);
    assert!(exact(&bytes, &shorts) && exact(&shorts, &words) && exact(&words, &doubles));
    assert!(exact(&bytes, &doubles) && exact(&view!(words[1, 1]), &doubles));
    assert!(!exact(&view!(words[0]), &doubles));
    // Bytes 1, 4, 7 … of a row and its shorts at bytes 2, 8, 14 …
    assert!(!exact(&view!(buf[.., 1::3]), &view!(buf.as<u16>[.., 1::3])));
    assert!(exact(&view!(buf[.., 0::3]), &view!(buf.as<u16>[.., 1::3])));
    assert!(!exact(&view!(buf[::2]), &view!(buf[1::2].as<u64>)));
}

#[test]
fn every_start_and_step_of_two_dtypes() {
    let buf = Aligned::<A8, _>([0u8; 48]);
    let (mut meeting, mut apart) = (0, 0);
    let most = if cfg!(miri) { 3 } else { 9 };
    for (start, step) in (0..most).flat_map(|start| (1..most).map(move |step| (start, step))) {
        let a = view!(buf[(start)::step]);
        for (from, by) in (0..most).flat_map(|from| (1..most).map(move |by| (from, by))) {
            let b = view!(buf.as<u16>[(from)::by]);
            let c = view!(buf.as<u32>[(from)::by]);
            for meet in [exact(&a, &b), exact(&b, &c), exact(&a, &c)] {
                if meet {
                    meeting += 1;
                } else {
                    apart += 1;
                }
            }
        }
    }
    assert!(meeting > 0 && (apart > 1000 || cfg!(miri)), "{meeting} {apart}");
}

#[test]
fn no_footprint_is_longer_than_half_the_address_space() {
    let most = isize::MAX as usize;
    assert!(Footprint::new(0, &[most], &[1], 1).is_some());
    assert!(Footprint::new(0, &[most + 1], &[1], 1).is_none());
}

#[test]
#[cfg(target_pointer_width = "64")]
fn strides_whose_squares_no_number_holds() {
    let (p, q) = ((1 << 40) - 87, (1 << 39) - 7);
    let left = Footprint::new(1 << 60, &[4], &[p as isize], 1).unwrap();
    for (off, shared) in [(0, true), (1, false), (5, false)] {
        let start = (1 << 60) + 2 * p - 3 * q + off;
        let right = Footprint::new(start, &[8], &[q as isize], 1).unwrap();
        assert_eq!(shares_memory(&left, &right), shared, "{off}");
    }
}
