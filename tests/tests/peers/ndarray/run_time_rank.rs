//! Views whose rank is known only at run time, and the views of a rank that they become.

use view_core::{shape, view, AnyView, AnyViewMut, Dyn, ElementType, ViewError};

type Two = shape![Dyn, Dyn];
type Three = shape![Dyn, Dyn, Dyn];

/// The strides in bytes of elements of 4 bytes without gaps: the last axis is the densest one, or the first one.
fn strides(extents: &[usize], last: bool) -> Vec<isize> {
    let mut strides = vec![0; extents.len()];
    let mut pitch = 4;
    let mut next = |axis: usize| {
        strides[axis] = pitch;
        pitch *= extents[axis] as isize;
    };
    match last {
        true => (0..extents.len()).rev().for_each(&mut next),
        false => (0..extents.len()).for_each(&mut next),
    }
    strides
}

/// The view of a list with these extents.
fn any<'a>(list: &'a [u32], extents: &[usize], last: bool) -> AnyView<'a> {
    let bytes = view!(list.as<u8>).as_slice();
    AnyView::from_bytes(
        bytes,
        ElementType::of::<u32>(),
        0,
        extents,
        &strides(extents, last),
    )
    .unwrap()
}
fn any_mut<'a>(list: &'a mut [u32], extents: &[usize], last: bool) -> AnyViewMut<'a> {
    let bytes = view!(mut list.as<u8>).into_slice();
    AnyViewMut::from_bytes(
        bytes,
        ElementType::of::<u32>(),
        0,
        extents,
        &strides(extents, last),
    )
    .unwrap()
}

#[test]
fn an_element_is_written_where_run_time_says_the_rank() {
    let (mut list, extents) = (vec![0; 24], vec![2, 3, 4]);
    any_mut(&mut list, &extents, true)
        .downcast::<u32, Three>()
        .unwrap()[[1, 0, 3]] = 5;
    assert_eq!(
        any(&list, &extents, true).downcast::<u32, Three>().unwrap()[[1, 0, 3]],
        5
    );
    assert_eq!(list.iter().position(|&x| x == 5), Some(15));
}

#[test]
fn another_rank_is_refused_before_an_index_or_a_slice() {
    let (list, extents) = (vec![0; 24], vec![2, 3, 4]);
    let all = any(&list, &extents, true);
    assert_eq!(all.rank(), 3);
    let refused = ViewError::Ranks {
        expected: 2,
        found: 3,
    };
    assert_eq!(all.downcast::<u32, Two>().map(|v| v[[0, 0]]), Err(refused));
    assert_eq!(
        all.downcast::<u32, Two>().map(|v| view!(v[.., ..]).len()),
        Err(refused)
    );
}

#[test]
fn no_element_is_behind_an_axis_of_run_time() {
    let list = vec![0; 24];
    let v = any(&list, &[2, 3, 4], true).downcast::<u32, Three>().unwrap();
    assert_eq!((v.get([0, 3, 0]), v.get([0, 2, 0])), (None, Some(&0)));
}

#[test]
fn elements_of_run_time_are_iterated_in_row_major_order() {
    for last in [true, false] {
        let (mut list, extents) = (vec![0; 24], vec![2, 3, 4]);
        let mut v = any_mut(&mut list, &extents, last)
            .downcast::<u32, Three>()
            .unwrap();
        for (n, element) in v.iter_mut().enumerate() {
            *element = n as u32;
        }
        let v = any(&list, &extents, last).downcast::<u32, Three>().unwrap();
        assert!(v.iter().copied().eq(0..24));
        assert_eq!(list[1], if last { 1 } else { 12 });
    }
}

#[test]
fn indices_of_run_time_lead_to_their_elements() {
    for last in [true, false] {
        let (mut list, extents) = (vec![0; 24], vec![2, 3, 4]);
        let mut v = any_mut(&mut list, &extents, last)
            .downcast::<u32, Three>()
            .unwrap();
        for ([i, j, k], element) in v.indexed_iter_mut() {
            *element = (i + 10 * j + 100 * k) as u32;
        }
        let v = any(&list, &extents, last).downcast::<u32, Three>().unwrap();
        let mut count = 0;
        for (index, element) in v.indexed_iter() {
            let [i, j, k] = index;
            assert_eq!((v[index], *element as usize), (*element, i + 10 * j + 100 * k));
            count += 1;
        }
        assert_eq!(count, 24);
        // Behind the first element lies the next one of the densest axis.
        assert_eq!(list[1], if last { 100 } else { 1 });
    }
}

#[test]
fn a_walk_along_an_axis_ends_where_there_is_no_element() {
    let mut list = vec![0; 24];
    let mut v = any_mut(&mut list, &[2, 3, 4], true)
        .downcast::<u32, Three>()
        .unwrap();
    view!(mut v[1, 2]).assign(&[1, 2, 0, 7]);
    let mut sum = 0;
    let mut index = [1, 2, 0];
    while let Some(element) = v.get(index) {
        sum += element;
        index[2] += 1;
    }
    assert_eq!((sum, index), (10, [1, 2, 4]));
}

#[test]
fn no_axes_of_run_time_are_one_element() {
    for last in [true, false] {
        let mut list = [0];
        let mut v = any_mut(&mut list, &[], last).downcast::<u32, shape![]>().unwrap();
        assert_eq!((*v, v[[]], v.len(), v.is_empty()), (0, 0, 1, false));
        v[[]] = 1;
        *v += 2;
        assert_eq!(v.try_as_slice(), Some(&[3][..]));
        assert_eq!(list, [3]);
    }
}

#[test]
fn one_element_of_run_time_is_added_to_others() {
    let (mut a, mut b, mut row) = ([1], [1], [5, 6]);
    let (mut a, mut b) = (any_mut(&mut a, &[], true), any_mut(&mut b, &[], true));
    let mut one = a.reborrow().downcast::<u32, shape![]>().unwrap();
    *one += *b.reborrow().downcast::<u32, shape![]>().unwrap();
    assert_eq!(*one, 2);
    view!(mut row).map_inplace(|x| *x += *one);
    assert_eq!(row, [7, 8]);
    assert_eq!(*b.as_view().downcast::<u32, shape![]>().unwrap(), 1);
}

#[test]
fn a_view_of_run_time_rank_is_sliced() {
    let mut list: Vec<u32> = (0..50).collect();
    let extents = vec![5, 2, 5];
    let v = any(&list, &extents, true).downcast::<u32, Three>().unwrap();
    let part = view!(v[1.., 1, newaxis, ::2]);
    assert_eq!(part.shape(), [4, 1, 3]);
    for (i, k) in (0..4).flat_map(|i| (0..3).map(move |k| (i, k))) {
        assert_eq!(part[[i, 0, k]] as usize, 10 * (i + 1) + 5 + 2 * k);
    }
    let mut v = any_mut(&mut list, &extents, true)
        .downcast::<u32, Three>()
        .unwrap();
    view!(mut v[1.., 1, ::2]).fill(0);
    assert_eq!(list.iter().filter(|&&x| x == 0).count(), 1 + 4 * 3);
}

#[test]
fn tiles_of_a_view_of_run_time_rank() {
    let (list, extents) = (vec![1; 6], vec![2, 3]);
    let v = any(&list, &extents, true).downcast::<u32, Two>().unwrap();
    let mut count = 0;
    for tile in v.tile_iter::<shape![2, 1]>() {
        assert_eq!(tile, [[1], [1]]);
        count += 1;
    }
    assert_eq!(count, 3);
}
