//! Extents and orders of axes as values, and ranks that come back.

use std::panic::catch_unwind;
use view_core::{shape, view, Array, Dyn, DynView, PerAxis, Shape, ViewError};

#[test]
fn a_changed_extent_makes_another_array() {
    let grid = [[0u8; 2]; 1];
    let mut extents = view!(grid).shape();
    assert_eq!((extents[0], extents[1]), (1, 2));
    extents[0] = 7;
    assert_eq!(Array::<u8, shape![Dyn, Dyn]>::zeros_of(extents).shape(), [7, 2]);
}

/// The extents with one more along the first axis, and then twice as many along all of them.
fn grown<S: Shape>(mut extents: PerAxis<S, usize>) -> PerAxis<S, usize> {
    extents.as_mut()[0] += 1;
    extents.as_mut().iter_mut().for_each(|extent| *extent *= 2);
    extents
}

#[test]
fn extents_are_changed_whatever_the_rank() {
    type Three = shape![Dyn, 8, Dyn];
    let extents = grown::<Three>([2, 4, 1]);
    assert_eq!(Array::<u8, Three>::zeros_of(extents).shape(), [6, 8, 2]);
    assert_eq!(grown::<shape![Dyn]>([2]), [6]);
    assert_eq!(grown::<shape![Dyn, Dyn, Dyn, Dyn]>([2, 3, 4, 1]), [6, 6, 8, 2]);
}

#[test]
fn extents_are_seen_as_a_view() {
    let block = vec![[[0u8; 4]; 2]; 1];
    let extents = view!(block).shape();
    let v = view!(extents);
    assert_eq!(
        (v.sum::<usize>(), v.strides()),
        (7, [size_of::<usize>() as isize])
    );
    assert_eq!(v.max(), Some(4));
}

#[test]
fn an_axis_without_a_position_of_run_time_is_gone() {
    let block: [[[usize; 6]; 5]; 4] =
        std::array::from_fn(|i| std::array::from_fn(|j| std::array::from_fn(|k| 100 * i + 10 * j + k)));
    for j in 0..5 {
        let side = view!(block).index_axis::<1>(j);
        assert_eq!(side.shape(), [4, 6]);
        assert!(side.indexed_iter().all(|([i, k], x)| *x == 100 * i + 10 * j + k));
        // The rows of the side do not follow each other in memory.
        let extents = [2, 3, 4];
        type Three = shape![Dyn, Dyn, Dyn];
        assert!(side.try_reshape_to::<Three>(extents).is_err());
        let copy = side.copy();
        let other = copy.view().reshape_to::<Three>(extents);
        assert_eq!((other.shape(), other[[1, 2, 3]]), ([2, 3, 4], 300 + 10 * j + 5));
    }
}

#[test]
fn every_index_of_one_to_six_axes_leads_to_its_element() {
    macro_rules! ranks {
        ($($extents:expr, $shape:ty, $one_more:ty;)*) => {$(
            let extents = $extents;
            let mut number = 0;
            let array = Array::<usize, $shape>::from_fn_of(extents, |_| {
                number += 1;
                number - 1
            });
            // The positions in row-major order, by hand.
            let place = |index: &[usize]| index.iter().zip(extents).fold(0, |n, (i, extent)| n * extent + i);
            let mut seen = 0;
            for (index, element) in array.view().indexed_iter() {
                assert_eq!((*element, array[index], place(&index)), (seen, seen, seen));
                seen += 1;
            }
            assert_eq!(seen, number);
            // Repeated along one more axis in front.
            let mut wide = vec![2];
            wide.extend(extents);
            let wide = array.view().broadcast_to::<$one_more>(wide.try_into().unwrap());
            for (index, element) in wide.indexed_iter() {
                assert_eq!((*element, wide[index]), (place(&index[1..]), *element));
            }
            assert_eq!(wide.len(), 2 * number);
        )*};
    }
    ranks! {
        [10], shape![Dyn], shape![Dyn, Dyn];
        [10, 4], shape![Dyn, Dyn], shape![Dyn, Dyn, Dyn];
        [5, 4, 3], shape![Dyn, Dyn, Dyn], shape![Dyn, Dyn, Dyn, Dyn];
        [3, 4, 3, 2], shape![Dyn, 4, Dyn, 2], shape![2, Dyn, Dyn, Dyn, Dyn];
        [3, 2, 3, 2, 2], shape![Dyn, 2, Dyn, 2, Dyn], shape![Dyn, 3, 2, Dyn, 2, Dyn];
        [2, 2, 3, 1, 2, 3], shape![Dyn, 2, Dyn, 1, 2, Dyn], shape![Dyn, Dyn, 2, 3, Dyn, 2, 3];
    }
}

#[test]
fn axes_in_an_order_of_run_time() {
    let one = [1];
    assert_eq!(*view!(one[0]).permuted([]), 1);
    assert_eq!(view!(one).permuted([0]), one);
    let block = Array::<usize, shape![2, 3, 4]>::from_fn(|[i, j, k]| 100 * i + 10 * j + k);
    for order in [[2, 1, 0], [0, 2, 1], [1, 2, 0]] {
        let turned: DynView<usize, 3> = block.view().permuted(order);
        for (index, element) in block.view().indexed_iter() {
            assert_eq!(turned[order.map(|axis| index[axis])], *element);
        }
    }
    let four = Array::<usize, shape![2, 3, 4, 5]>::from_fn(|[i, j, k, l]| 1000 * i + 100 * j + 10 * k + l);
    for order in [[1, 0, 3, 2], [1, 2, 3, 0]] {
        let turned = four.view().permuted(order);
        assert_eq!(turned.shape(), order.map(|axis| [2, 3, 4, 5][axis]));
        for (index, element) in four.view().indexed_iter() {
            assert_eq!(turned[order.map(|axis| index[axis])], *element);
        }
    }
}

#[test]
fn an_order_with_an_axis_twice_is_refused() {
    let block = [[[0u8; 4]; 3]; 2];
    let refused = view!(block).try_permuted([1, 0, 1]).err();
    assert_eq!(refused, Some(ViewError::Order { axis: 1, rank: 3 }));
    assert!(catch_unwind(|| view!(block).permuted([1, 0, 1]).len()).is_err());
}

#[test]
fn an_order_with_an_axis_that_there_is_not_is_refused() {
    let block = [[[0u8; 4]; 3]; 2];
    let refused = view!(block).try_permuted([1, 0, 3]).err();
    assert_eq!(refused, Some(ViewError::Axis { axis: 3, rank: 3 }));
    assert!(catch_unwind(|| view!(block).permuted([1, 0, 3]).len()).is_err());
}

#[test]
fn only_the_right_rank_comes_back() {
    let grid: [[u32; 7]; 6] = std::array::from_fn(|i| std::array::from_fn(|j| (7 * i + j) as u32));
    let any = view!(grid).into_any();
    assert_eq!((any.rank(), any.shape()), (2, &[6, 7][..]));
    assert_eq!(any.downcast::<u32, shape![Dyn, Dyn]>().unwrap(), grid);
    assert_eq!(any.downcast::<u32, shape![6, 7]>().unwrap(), grid);
    let refused = |expected| Some(ViewError::Ranks { expected, found: 2 });
    assert_eq!(any.downcast::<u32, shape![]>().err(), refused(0));
    assert_eq!(any.downcast::<u32, shape![Dyn]>().err(), refused(1));
    assert_eq!(any.downcast::<u32, shape![Dyn, Dyn, Dyn]>().err(), refused(3));
}

#[test]
fn other_strides_keep_their_elements_without_a_rank() {
    let number = [1.25];
    let any = view!(number[0]).into_any();
    assert_eq!((any.rank(), *any.downcast::<f64, shape![]>().unwrap()), (0, 1.25));
    let columns: Vec<[u32; 12]> = (0..34)
        .map(|j| std::array::from_fn(|i| 34 * i as u32 + j))
        .collect();
    let any = view!(columns.T).into_any();
    assert_eq!((any.shape(), any.strides()), (&[12, 34][..], &[4, 48][..]));
    let rows = Array::<u32, shape![Dyn, Dyn]>::from_fn_of([12, 34], |[i, j]| (34 * i + j) as u32);
    assert_eq!(any.downcast::<u32, shape![Dyn, Dyn]>().unwrap(), rows);
}
