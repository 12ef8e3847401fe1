//! `as_strided`, with its bounds checked: a slice through extents and strides of run time.

use view_core::{shape, Dyn, DynView, View, ViewError, ViewMut};

/// `0, 1, 2, …`
fn numbers(length: u16) -> Vec<u16> {
    (0..length).collect()
}

/// The element past the slice, or before it, that a view of `numbers(length)` would reach.
macro_rules! outside {
    ($length:expr, $offset:expr, $shape:expr, $strides:expr) => {
        match View::from_strides(&numbers($length), $offset, $shape, $strides).map(|_| ()) {
            Err(ViewError::Outside { element, length }) => {
                assert_eq!(length, $length as usize);
                Some(element)
            }
            other => {
                assert_eq!(other, Ok(()));
                None
            }
        }
    };
}

#[test]
fn other_extents_and_strides_of_one_slice() {
    let items = [7, 8, 9, 10_u16];
    assert_eq!(View::from_strides(&items, 0, [2], [4]).unwrap(), [7, 9]);
    assert_eq!(
        View::from_strides(&items, 0, [3, 4], [0, 2]).unwrap(),
        [[7, 8, 9, 10]; 3]
    );
    // Elements of any type.
    let words = [("a", Some(1)), ("b", None)];
    let step = size_of_val(&words[0]) as isize;
    let twice = View::from_strides(&words, 1, [2, 2], [0, -step]).unwrap();
    assert_eq!(twice, [[("b", None), ("a", Some(1))]; 2]);
}

#[test]
fn every_size_of_element() {
    macro_rules! halves {
        ($($T:ty)*) => {$(
            let items: [$T; 10] = std::array::from_fn(|n| n as $T);
            let view = View::from_strides(&items, 0, [5], [2 * size_of::<$T>() as isize]).unwrap();
            assert_eq!(view, [0 as $T, 2 as $T, 4 as $T, 6 as $T, 8 as $T]);
        )*};
    }
    halves! { u8 i16 u32 i64 f32 f64 u128 }
}

#[test]
fn strides_in_whole_elements() {
    for (length, extent, step) in [(10, 5, 1), (10, 5, 2), (30, 10, 3), (90, 9, 10)] {
        let items = numbers(length);
        let view = View::from_strides(&items, 0, [extent], [2 * step as isize]).unwrap();
        let wanted: Vec<u16> = items.iter().copied().step_by(step).take(extent).collect();
        assert_eq!(view, wanted);
    }
}

#[test]
fn windows_by_strides() {
    for (length, width) in [(8, 3), (9, 9), (40, 10)] {
        let items = numbers(length);
        let count = items.len() - width + 1;
        let view = View::from_strides(&items, 0, [count, width], [2, 2]).unwrap();
        assert_eq!(view.shape(), [count, width]);
        let wanted: Vec<u16> = items.windows(width).flatten().copied().collect();
        assert_eq!(view.to_vec(), wanted);
        assert_eq!(view.is_overlapping(), count > 1 && width > 1);
        assert_eq!(
            outside!(length, 0, [count + 1, width], [2, 2]),
            Some(length as isize)
        );
    }
}

#[test]
fn strides_of_rows() {
    for [rows, columns] in [[3, 4], [5, 2], [1, 6]] {
        let items = numbers((rows * columns) as u16);
        let view = View::from_strides(&items, 0, [rows, columns], [2 * columns as isize, 2]).unwrap();
        let packed: View<'_, u16, shape![Dyn, Dyn]> = view.try_row_major().unwrap();
        assert_eq!(packed.as_slice(), items);
    }
}

#[test]
fn one_value_as_often_as_wanted() {
    for count in [0, 1, 2, 99] {
        let view = View::from_strides(&[42], 0, [count], [0]).unwrap();
        assert_eq!(view.len(), count);
        assert!(view.iter().all(|x| *x == 42));
    }
    let unique = ViewMut::from_strides(&mut [42], 0, [2], [0]).map(|_| ());
    assert_eq!(unique, Err(ViewError::Repeated));
}

#[test]
fn positions_past_the_slice() {
    assert_eq!(outside!(10, 0, [5], [8]), Some(16));
    assert_eq!(outside!(10, 0, [10], [4]), Some(18));
    assert_eq!(outside!(10, 0, [11], [2]), Some(10));
    assert_eq!(outside!(20, 0, [5, 5], [10, 2]), Some(24));
    assert_eq!(outside!(20, 0, [3, 10], [12, 2]), Some(21));
    assert_eq!(outside!(10, 0, [5], [-2]), Some(-4));
    assert_eq!(outside!(10, 3, [5], [-2]), Some(-1));
    assert_eq!(outside!(10, 4, [5], [-2]), None);
    assert_eq!(outside!(20, 0, [3, 4], [16, -2]), Some(-3));
    assert_eq!(outside!(30, 0, [2, 3, 4], [-24, 8, 2]), Some(-12));
    assert_eq!(outside!(30, 12, [2, 3, 4], [-24, 8, 2]), None);
}

#[test]
fn the_slice_is_larger_than_the_view_before() {
    let items = numbers(200);
    // `items[..2]`, `items[100..102]` and `items[10..100][5..10]` begin at these places.
    for (offset, step, second) in [(0, 50, 50), (100, 10, 110), (15, 20, 35)] {
        let view = View::from_strides(&items, offset, [2], [2 * step]).unwrap();
        assert_eq!(view, [offset as u16, second]);
    }
}

#[test]
fn two_elements_on_either_side() {
    for (offset, step, wanted) in [
        (0, 99, None),
        (0, 100, Some(100)),
        (90, 9, None),
        (90, 10, Some(100)),
        (5, -5, None),
        (5, -6, Some(-1)),
        (95, 25, Some(120)),
    ] {
        assert_eq!(outside!(100, offset, [2], [2 * step]), wanted);
    }
    // A stride that is no whole number of elements.
    let ragged = View::from_strides(&numbers(100), 90, [2], [9]).map(|_| ());
    assert_eq!(
        ragged,
        Err(ViewError::ItemStride {
            axis: 0,
            stride: 9,
            size: 2
        })
    );
}

#[test]
fn strides_behind_a_slice() {
    let items = numbers(200);
    let some: DynView<'_, u16, 1> = View::from_strides(&items[10..20], 0, [5], [4]).unwrap();
    assert_eq!(some, [10, 12, 14, 16, 18]);
    // `[::2]`, and every second of that.
    let every: DynView<'_, u16, 1> = View::from_strides(&items, 0, [10], [4]).unwrap();
    assert!(every.iter().copied().eq((0..20).step_by(2)));
    assert_eq!(view_core::view!(every[::2]), [0, 4, 8, 12, 16]);
}

#[test]
fn a_buffer_with_an_offset() {
    let items = numbers(10);
    assert_eq!(View::from_strides(&items, 4, [4], [-2]).unwrap(), [4, 3, 2, 1]);
    assert_eq!(
        View::from_strides(&items, 3, [7], [2]).unwrap(),
        [3, 4, 5, 6, 7, 8, 9]
    );
    assert_eq!(View::from_strides(&items, 3, [8], [0]).unwrap(), [3; 8]);
    assert_eq!(outside!(10, 4, [4], [-4]), Some(-2));
    assert_eq!(outside!(10, 2, [4], [-2]), Some(-1));
    assert_eq!(outside!(10, 3, [8], [2]), Some(10));
    assert_eq!(outside!(10, 5, [2, 3], [-4, -6]), Some(-3));
    assert_eq!(outside!(10, 0, [0], [20]), None);
    let none = View::from_strides(&items, 1, [], []).unwrap();
    assert_eq!((*none, none.strides()), (1, []));
}
