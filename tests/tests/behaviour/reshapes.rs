//! Reshaping: every small shape, compared with what the order of the elements allows, and all ways to ask for a reshape.

use crate::bases::{block, forget, plane};
use crate::oracle::Picture;
use crate::oracle_check::agrees;
use view_core::{shape, try_view, view, Array, Dyn, ReshapeOf, Rest, View, ViewError};

type Any3 = shape![Dyn, Dyn, Dyn];

/// Whether elements at these positions, in this order, are a view of this shape: neighbours on an axis are always equally far apart.
fn is_a_view(positions: &[usize], shape: &[usize]) -> bool {
    let mut strides = vec![0; shape.len()];
    let mut neighbour = 1;
    for axis in (0..shape.len()).rev() {
        if shape[axis] > 1 {
            strides[axis] = positions[neighbour] as isize - positions[0] as isize;
        }
        neighbour *= shape[axis];
    }
    positions.iter().enumerate().all(|(n, &position)| {
        let (mut rest, mut expected) = (n, positions[0] as isize);
        for axis in (0..shape.len()).rev() {
            expected += (rest % shape[axis]) as isize * strides[axis];
            rest /= shape[axis];
        }
        expected == position as isize
    })
}

/// All shapes of three axes with so many elements; shapes of fewer axes are those with extents of 1.
fn shapes_of(count: usize) -> Vec<[usize; 3]> {
    let divides = |n: usize| (1..=n).filter(move |d| n.is_multiple_of(*d));
    divides(count)
        .flat_map(|a| divides(count / a).map(move |b| [a, b, count / a / b]))
        .collect()
}

/// Every reshape of this view, compared with the elements in their order.
fn all_reshapes<L: view_core::Layout>(view: View<u16, Any3, L>, accepted: &mut usize, refused: &mut usize)
where
    Any3: ReshapeOf<u16, Any3, L>,
{
    let positions: Vec<usize> = view.to_vec().into_iter().map(usize::from).collect();
    for shape in shapes_of(positions.len()) {
        let found = view.try_reshape_to::<Any3>(shape);
        assert_eq!(
            found.is_ok(),
            is_a_view(&positions, &shape),
            "{:?} with strides {:?} to {shape:?}",
            view.shape(),
            view.strides()
        );
        match found {
            Ok(found) => {
                *accepted += 1;
                assert!(found.iter().eq(view.iter()));
            }
            Err(error) => {
                *refused += 1;
                assert!(matches!(error, ViewError::Merge { .. }), "{error}");
            }
        }
    }
}

/// A view with these extents of every `steps`-th element, in all orders of its axes.
fn all_orders(extents: [usize; 3], steps: [isize; 3], counts: &mut [usize; 2]) {
    let long: [usize; 3] = std::array::from_fn(|i| (extents[i] - 1) * steps[i].unsigned_abs() + 1);
    let array: Array<u16, Any3> =
        Array::from_vec(long, (0..long.iter().product::<usize>() as u16).collect()).unwrap();
    let [a, b, c] = steps.map(isize::unsigned_abs);
    macro_rules! in_all_orders {
        ($([$($index:tt)*])*) => {$({
            let view = view!(array[$($index)*]);
            let [accepted, refused] = counts;
            all_reshapes(view, accepted, refused);
            all_reshapes(view!(view.permute[0, 2, 1]), accepted, refused);
            all_reshapes(view!(view.permute[1, 0, 2]), accepted, refused);
            all_reshapes(view!(view.permute[1, 2, 0]), accepted, refused);
            all_reshapes(view!(view.permute[2, 0, 1]), accepted, refused);
            all_reshapes(view!(view.T), accepted, refused);
        })*};
    }
    match steps.map(|step| step < 0) {
        [false, false, false] => in_all_orders!([::a, ::b, ::c]),
        [true, true, true] => in_all_orders!([::-a, ::-b, ::-c]),
        _ => in_all_orders!([::-a, ::b, ::-c]),
    }
}

#[test]
fn small_world_of_all_reshapes_of_up_to_24_elements() {
    let mut counts = [0; 2];
    for count in 1..=24 {
        for extents in shapes_of(count) {
            for step in 0..8 {
                let steps = [step & 1, step >> 1 & 1, step >> 2 & 1].map(|bit| bit + 1);
                all_orders(extents, steps, &mut counts);
            }
            all_orders(extents, [-1, -1, -1], &mut counts);
            all_orders(extents, [-2, 1, -2], &mut counts);
        }
    }
    assert!(counts[0] > 20_000 && counts[1] > 20_000, "{counts:?}");
}

#[test]
fn other_numbers_of_elements() {
    let plane = plane();
    let n = forget(4);
    let part = view!(plane[..n]);
    assert_eq!(
        try_view!(part.reshape[3, 5]).map(|_| ()),
        Err(ViewError::Reshape {
            elements: 20,
            wanted: 15
        })
    );
    assert_eq!(
        try_view!(part.reshape[3, _]).map(|_| ()),
        Err(ViewError::ReshapeRest {
            elements: 20,
            others: 3
        })
    );
    let zero = forget(0);
    assert_eq!(
        try_view!(part.reshape[zero, _]).map(|_| ()),
        Err(ViewError::ReshapeRest {
            elements: 20,
            others: 0
        })
    );
    let huge = forget(usize::MAX / 2);
    assert_eq!(
        try_view!(part.reshape[huge, huge]).map(|_| ()),
        Err(ViewError::Reshape {
            elements: 20,
            wanted: usize::MAX
        })
    );
    assert_eq!(
        try_view!(plane[n..].reshape[huge, zero, huge]).map(|v| v.len()),
        Ok(0)
    );
    assert_eq!(
        try_view!(plane[n..].reshape[zero, huge, huge]).map(|v| v.len()),
        Ok(0)
    );
}

#[test]
fn extents_are_static_wherever_they_can_be() {
    let (plane, n) = (plane(), forget(4));
    let word = size_of::<usize>();
    let all: View<u16, shape![2, 10]> = view!(plane.reshape[2, _]);
    assert_eq!(size_of_val(&all), word, "row-major stays row-major");
    let rows: View<u16, shape![Dyn, 10]> = view!(plane[..n].reshape[_, 10]);
    assert_eq!((rows.shape(), size_of_val(&rows)), ([2, 10], 2 * word));
    let fixed: View<u16, shape![2, 10]> = view!(plane[..n].reshape[2, 10]);
    assert_eq!(size_of_val(&fixed), word, "checked once, static from then on");
    assert_eq!(fixed.as_slice().len(), 20);
    let columns = view!(plane[.., 1..5].reshape[4, 2, 2]);
    assert_eq!((columns.strides(), size_of_val(&columns)), ([10, 4, 2], word));
    let dynamic = view!(plane[..n, 1..5].reshape[4, 2, 2]);
    assert_eq!(dynamic.strides(), [10, 4, 2]);
    let again = view!(plane[.., ..].T.T.reshape[20]);
    assert_eq!(again.as_slice().len(), 20, "contiguity is proven anew");
}

#[test]
fn the_method_takes_extents_of_all_kinds() {
    let plane = plane();
    let view = view!(plane);
    let picture = Picture::of(&[2, 2, 5]);
    let base = plane.as_ptr().cast();
    agrees(
        "static",
        base,
        Ok(view.reshape::<shape![2, 2, 5]>()),
        Some(&picture),
    );
    agrees(
        "rest",
        base,
        Ok(view.reshape::<shape![2, Rest, 5]>()),
        Some(&picture),
    );
    agrees(
        "dynamic",
        base,
        Ok(view.reshape_to::<shape![Dyn, 2, 5]>([2, 2, 5])),
        Some(&picture),
    );
    agrees(
        "both",
        base,
        view.try_reshape_to::<shape![Dyn, Rest, 5]>([2, 0, 5]),
        Some(&picture),
    );
    agrees(
        "wrong",
        base,
        view.try_reshape_to::<shape![Dyn, 3, 5]>([2, 2, 5]),
        None,
    );
    assert_eq!(*view!(plane[1, 2].reshape[]), 7);
    assert_eq!(view!(plane[1, 2].reshape[1, 1]).shape(), [1, 1]);
}

#[test]
fn empty_views_take_every_empty_shape() {
    let plane = plane();
    assert_eq!(view!(plane[2..2].T.reshape[3, 0, 7]).shape(), [3, 0, 7]);
    assert_eq!(view!(plane[.., 3..3].reshape[7, _]).shape(), [7, 0]);
    let n = forget(2);
    assert_eq!(view!(plane[2..n].T.reshape[3, 0, 7]).shape(), [3, 0, 7]);
    assert_eq!(view!(plane[2..n].reshape[7, _]).len(), 0);
}

#[test]
fn unique_views_are_reshaped_in_place() {
    let mut block = block();
    view!(mut block.T.reshape[2, 2, 3, 2])
        .outer_iter_mut()
        .enumerate()
        .for_each(|(n, mut half)| half.fill(n as u16));
    assert_eq!(block[1], [[0, 0, 1, 1]; 3]);
    let n = forget(2);
    view!(mut block[..n].reshape[4, _])[[3, 5]] = 9;
    assert_eq!(block[1][2][3], 9);
}

#[test]
fn elements_of_an_opaque_size_are_compared_in_their_own_unit() {
    let words = [["a", "b", "c"], ["d", "e", "f"]].map(|row| row.map(String::from));
    let columns = view!(words.T.reshape[3, 2, 1]);
    assert_eq!(columns.iter().map(String::as_str).collect::<String>(), "adbecf");
    let backwards = view!(words[::-1, ::-1].reshape[_]);
    assert_eq!(backwards.iter().map(String::as_str).collect::<String>(), "fedcba");
    assert_eq!(size_of_val(&backwards), size_of::<usize>());
}

#[test]
fn a_merge_names_its_axes() {
    let block = block();
    let n = forget(2);
    let found = try_view!(block[..n].permute[0, 2, 1].reshape[2, 12]).map(|_| ());
    assert_eq!(found, Err(ViewError::Merge { axis: 1, next: 2 }));
    let found = try_view!(block[..n, .., 1..3].reshape[_]).map(|_| ());
    assert_eq!(found, Err(ViewError::Merge { axis: 1, next: 2 }));
    let found = try_view!(block[..n, ..2][.., newaxis].reshape[_]).map(|_| ());
    assert_eq!(found, Err(ViewError::Merge { axis: 0, next: 2 }));
    assert_eq!(
        found.unwrap_err().to_string(),
        "view!: axes 0 and 2 cannot be merged without a copy; `.copy()` makes one [V220]"
    );
}

#[test]
fn an_extent_that_is_not_the_one_of_the_type_is_named() {
    let grid = vec![[0u8; 5]; 4];
    for found in [1, 3] {
        let result = view!(grid).try_reshape_to::<shape![Dyn, 2, 5]>([2, found, 5]);
        let error = ViewError::Shape {
            axis: 1,
            expected: 2,
            found,
        };
        assert_eq!(result.map(|_| ()), Err(error));
    }
}

#[test]
fn a_method_finds_the_strides_that_view_finds() {
    let plane = plane();
    let part = view!(plane[.., 1..]);
    assert_eq!(part.reshape::<shape![2, 2, 4]>(), view!(part.reshape[2, 2, 4]));
    assert_eq!(
        part.reshape::<shape![4, 1, 2, 2]>(),
        view!(part.reshape[4, 1, 2, 2])
    );
    assert_eq!(
        part.reshape::<shape![1, 4, 4, 1]>(),
        view!(part.reshape[1, 4, 4, 1])
    );
    assert_eq!(
        view!(part[..1]).reshape::<shape![1, 4, 1]>(),
        view!(part[..1].reshape[1, 4, 1])
    );
}
