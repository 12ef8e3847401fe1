//! Indices and slices along one axis as methods, compared with the macro.

use view_core::{try_view, view, Aligned, Extent, View, ViewError, A4};

/// `[[[0, 1, …]]]`
fn block() -> [[[u16; 5]; 4]; 3] {
    let mut block = [[[0; 5]; 4]; 3];
    for (i, x) in block.as_flattened_mut().as_flattened_mut().iter_mut().enumerate() {
        *x = i as u16;
    }
    block
}

#[test]
fn an_index_drops_its_axis() {
    let block = block();
    for i in 0..3 {
        assert_eq!(view!(block).index_axis::<0>(i), view!(block[i]));
        // The first axis is dropped in whole rows.
        assert_eq!(view!(block).index_axis::<0>(i).as_slice().len(), 20);
    }
    for i in 0..4 {
        assert_eq!(view!(block).index_axis::<1>(i), view!(block[.., i]));
    }
    for i in 0..5 {
        let plane = view!(block).index_axis::<2>(i);
        assert_eq!(plane, view!(block[.., .., i]));
        assert_eq!(plane.strides(), view!(block[.., .., i]).strides());
    }
}

#[test]
fn ranges_of_every_kind() {
    let block = block();
    let whole = view!(block);
    for a in 0..=4 {
        for b in a..=4 {
            assert_eq!(whole.slice_axis::<1>(a..b), view!(block[.., a..b]));
        }
        assert_eq!(whole.slice_axis::<1>(a..), view!(block[.., a..]));
        assert_eq!(whole.slice_axis::<1>(..a), view!(block[.., ..a]));
    }
    for last in 0..4 {
        assert_eq!(whole.slice_axis::<1>(..=last), view!(block[.., ..=last]));
        assert_eq!(whole.slice_axis::<1>(0..=last), view!(block[.., 0..=last]));
    }
    assert_eq!(whole.slice_axis::<1>(..), whole);
    use core::ops::Bound::{Excluded, Unbounded};
    assert_eq!(
        whole.slice_axis::<1>((Excluded(1), Unbounded)),
        view!(block[.., 2..])
    );
    assert_eq!(
        whole.slice_axis::<0>(1..).as_slice(),
        view!(block[1..]).as_slice()
    );
}

#[test]
fn steps_in_both_directions() {
    let block = block();
    for step in [1usize, 2, 3, 4, 5, 6, isize::MAX as usize] {
        let there = view!(block).step_axis::<2>(step as isize);
        assert_eq!(there, view!(block[.., .., ::step]), "{step}");
        let back = view!(block).step_axis::<2>(-(step as isize));
        assert_eq!(back, view!(block[.., .., ::-step]), "-{step}");
    }
    assert_eq!(view!(block).step_axis::<2>(isize::MIN), view!(block[.., .., 4..]));
}

#[test]
fn what_is_not_there_is_an_error_on_its_axis() {
    let block = block();
    let whole = view!(block);
    let index = ViewError::Index {
        axis: 1,
        index: 4,
        length: 4,
    };
    assert_eq!(whole.try_index_axis::<1>(4).err(), Some(index));
    let end = ViewError::SliceEnd {
        axis: 2,
        end: 6,
        length: 5,
    };
    assert_eq!(whole.try_slice_axis::<2>(2..6).err(), Some(end));
    assert_eq!(
        whole.try_slice_axis::<2>(2..=5).err(),
        try_view!(block[.., .., (2)..=(5)]).err()
    );
    let start = ViewError::SliceStart {
        axis: 0,
        start: 4,
        length: 3,
    };
    assert_eq!(whole.try_slice_axis::<0>(4..).err(), Some(start));
    let before = (
        core::ops::Bound::Excluded(usize::MAX),
        core::ops::Bound::Unbounded,
    );
    assert!(whole.try_slice_axis::<0>(before).is_err());
    let order = ViewError::SliceOrder {
        axis: 0,
        start: 2,
        end: 1,
        length: 3,
    };
    #[allow(clippy::reversed_empty_ranges)] // The view refuses such a range.
    let backwards = whole.try_slice_axis::<0>(2..1);
    assert_eq!(backwards.err(), Some(order));
    assert_eq!(
        whole.try_step_axis::<1>(0).err(),
        Some(ViewError::ZeroStep { axis: 1 })
    );
}

#[test]
fn parts_of_a_unique_view_are_written() {
    let mut block = block();
    view!(mut block).index_axis::<2>(0).fill(0);
    view!(mut block)
        .slice_axis::<1>(2..)
        .step_axis::<0>(-2)
        .map_inplace(|x| *x += 100);
    assert_eq!((block[1][3][0], block[1][3][1]), (0, 36));
    assert_eq!((block[0][2][0], block[0][2][1], block[2][3][4]), (100, 111, 159));
}

#[test]
fn a_library_goes_without_the_macro() {
    /// The differences of neighbours along the last axis.
    fn differences<M: Extent, N: Extent>(rows: View<f32, view_core::shape![M, N]>) -> Vec<f32> {
        let [_, n] = rows.shape();
        let (ahead, behind) = (rows.slice_axis::<1>(1..), rows.slice_axis::<1>(..n - 1));
        ahead.iter().zip(behind).map(|(a, b)| a - b).collect()
    }
    assert_eq!(
        differences(view!(([[1.0, 3.0, 6.0], [0.0, 0.5, 1.5]]))),
        [2.0, 3.0, 0.5, 1.0]
    );
}

#[test]
fn an_address_is_looked_at_by_a_method() {
    let bytes = Aligned::<A4, _>([0u8; 12]);
    assert_eq!(view!(bytes[4..]).align::<A4, _>().cast::<u32>().len(), 2);
    let start = 1;
    let odd = view!(bytes[start..]);
    assert!(std::panic::catch_unwind(|| odd.align::<A4, _>().len()).is_err());
}
