//! Owned arrays: their constructors, their alignment, and the methods that they share with views.

use crate::bases::forget;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::rc::Rc;
use view_core::{shape, view, Array, Dyn, View, ViewError, A1, A16, A2, A64};

#[test]
fn an_aligned_array_starts_at_a_multiple() {
    // Several at the same time, because one could be aligned by chance.
    let arrays: Vec<_> = (0..8u8)
        .map(|n| Array::<u8, shape![3, 7]>::aligned::<A64>([3, 7], |[i, j]| n + (7 * i + j) as u8).unwrap())
        .collect();
    for (n, array) in arrays.iter().enumerate() {
        assert_eq!(array.as_slice().as_ptr().addr() % 64, 0);
        assert_eq!(array[[2, 6]], 20 + n as u8);
        assert_eq!(array.describe().align, 64);
    }
}

#[test]
fn the_alignment_is_evidence_for_casts() {
    let array =
        Array::<u8, shape![Dyn, 16]>::aligned::<A16>([forget(3), 16], |[i, j]| (16 * i + j) as u8).unwrap();
    let words = view!(array[1..].as<u32>);
    assert_eq!(words.shape(), [2, 4]);
    assert_eq!(words[[0, 1]].to_ne_bytes(), [20, 21, 22, 23]);
    let mut array = array;
    view!(mut array[.., 8..].as<u64>).fill(0);
    assert_eq!(
        array.as_slice()[..18],
        [0, 1, 2, 3, 4, 5, 6, 7, 0, 0, 0, 0, 0, 0, 0, 0, 16, 17]
    );
}

#[test]
fn less_alignment_than_the_type_asks_changes_nothing() {
    let array = Array::<u64, shape![3]>::aligned::<A2>([3], |[i]| i as u64).unwrap();
    assert!(array.view().as_ptr().is_aligned());
    assert_eq!(array.describe().align, align_of::<u64>());
}

#[test]
fn arrays_of_any_alignment_are_compared_and_cloned() {
    let aligned = Array::<String, shape![2, 2]>::aligned::<A64>([2, 2], |[i, j]| format!("{i}{j}")).unwrap();
    let plain = Array::<String, shape![2, 2]>::try_from_fn_of([2, 2], |[i, j]| format!("{i}{j}")).unwrap();
    assert_eq!(aligned, plain);
    let mut clone = aligned.clone();
    assert_eq!(clone.as_slice().as_ptr().addr() % 64, 0);
    clone[[1, 0]].push('!');
    assert_ne!(clone, aligned);
    assert_eq!((&*clone[[1, 0]], &*aligned[[1, 0]]), ("10!", "10"));
}

#[test]
fn elements_are_dropped_once() {
    let count = Rc::new(());
    let array = Array::<Rc<()>, shape![2, 3]>::aligned::<A64>([2, 3], |_| Rc::clone(&count)).unwrap();
    let copy = array.view().copy();
    assert_eq!(Rc::strong_count(&count), 13);
    drop(array);
    assert_eq!(Rc::strong_count(&count), 7);
    let mut vec = copy.into_vec();
    vec.pop();
    assert_eq!(Rc::strong_count(&count), 6);
    drop(Array::<Rc<()>, shape![5]>::from_vec([5], vec).unwrap());
    assert_eq!(Rc::strong_count(&count), 1);
}

#[test]
fn a_function_that_panics_leaves_nothing_behind() {
    let count = Rc::new(());
    let made = catch_unwind(AssertUnwindSafe(|| {
        Array::<Rc<()>, shape![4]>::aligned::<A64>([4], |[i]| {
            assert!(i < 3, "enough");
            Rc::clone(&count)
        })
    }));
    assert!(made.is_err());
    assert_eq!(Rc::strong_count(&count), 1);
}

#[test]
fn the_vec_is_taken_over_and_given_back() {
    let vec = vec![1u16, 2, 3, 4, 5, 6];
    let start = vec.as_ptr();
    let array = Array::<u16, shape![Dyn, 3]>::from_vec([2, 3], vec).unwrap();
    assert_eq!(array.as_slice().as_ptr(), start);
    let vec = array.into_vec();
    assert_eq!((vec.as_ptr(), &*vec), (start, &[1, 2, 3, 4, 5, 6][..]));
}

#[test]
fn empty_arrays_and_elements_without_size() {
    let empty = Array::<u64, shape![0, 5]>::aligned::<A64>([0, 5], |_| 0).unwrap();
    assert!(empty.is_empty() && empty.as_slice().as_ptr().addr().is_multiple_of(64));
    let units = Array::<(), shape![Dyn]>::aligned::<A64>([3], |_| ()).unwrap();
    assert_eq!((units.len(), units.iter().count()), (3, 3));
    assert_eq!(units.view().as_ptr().addr() % 64, 0);
    let vec = Array::<(), shape![Dyn]>::from_vec([3], vec![(); 3])
        .unwrap()
        .into_vec();
    assert_eq!(vec.len(), 3);
}

#[test]
fn extents_that_contradict_the_type_are_told_apart_from_a_wrong_length() {
    let shape = ViewError::Shape {
        axis: 1,
        expected: 3,
        found: 4,
    };
    assert_eq!(
        Array::<u8, shape![Dyn, 3]>::try_zeros_of([2, 4]).err(),
        Some(shape)
    );
    assert_eq!(
        Array::<u8, shape![Dyn, 3]>::try_from_fn_of([2, 4], |_| 0).err(),
        Some(shape)
    );
    assert_eq!(
        Array::<u8, shape![Dyn, 3]>::from_vec([2, 4], vec![0; 8]).err(),
        Some(shape)
    );
    let length = ViewError::Length {
        expected: 6,
        found: 8,
    };
    assert_eq!(
        Array::<u8, shape![Dyn, 3]>::from_vec([2, 3], vec![0; 8]).err(),
        Some(length)
    );
}

#[test]
fn more_than_memory_has_room_for_is_an_error() {
    const HALF: usize = 1 << (usize::BITS / 2);
    let extents = [forget(HALF), HALF];
    let too_large = Some(ViewError::TooLarge);
    assert_eq!(
        Array::<u8, shape![Dyn, Dyn]>::try_zeros_of(extents).err(),
        too_large
    );
    assert_eq!(
        Array::<u8, shape![Dyn, Dyn]>::try_from_fn_of(extents, |_| 0).err(),
        too_large
    );
    assert_eq!(
        Array::<u8, shape![Dyn, Dyn]>::from_vec(extents, vec![]).err(),
        too_large
    );
    assert_eq!(
        Array::<u8, shape![Dyn, Dyn]>::aligned::<A64>(extents, |_| 0).err(),
        too_large
    );
    assert_eq!(
        Array::<u16, shape![Dyn]>::try_zeros_of([usize::MAX / 2]).err(),
        too_large
    );
    assert_eq!(
        Array::<u8, shape![Dyn]>::aligned::<A64>([isize::MAX as usize], |_| 0).err(),
        too_large
    );
    // An array with an extent of 0 needs no memory.
    assert_eq!(
        Array::<u8, shape![Dyn, Dyn]>::try_zeros_of([usize::MAX, 0])
            .unwrap()
            .shape(),
        [usize::MAX, 0]
    );
}

#[test]
fn an_array_does_what_its_view_does() {
    let mut array = Array::<i32, shape![2, 3]>::from_vec([2, 3], vec![1, 2, 3, 4, 5, 6]).unwrap();
    array[[1, 2]] = 60;
    assert_eq!(
        (array.get([1, 2]), array.get([2, 0]), array.len()),
        (Some(&60), None, 6)
    );
    *array.get_mut([0, 0]).unwrap() = 10;
    assert!(array.get_mut([0, 3]).is_none());
    array.map_inplace(|x| *x += 1);
    assert_eq!(array.iter().sum::<i32>(), 11 + 3 + 4 + 5 + 6 + 61);
    for x in &mut array {
        *x = -*x;
    }
    for x in array.iter_mut().rev().take(2) {
        *x = 0;
    }
    let mut seen = Vec::new();
    for x in &array {
        seen.push(*x);
    }
    assert_eq!(seen, [-11, -3, -4, -5, 0, 0]);
    array.as_mut_slice()[1] = 9;
    assert_eq!(array[[0, 1]], 9);
    array.fill(7);
    assert_eq!(array.as_slice(), [7; 6]);
    assert!(array.view().zip(&array.view()).all(|(a, b)| a == b));
}

#[test]
#[should_panic(expected = "view!: index 3 is out of bounds for axis 1, which has length 3 [V101]")]
fn an_index_past_an_axis_of_an_array() {
    let array = Array::<i32, shape![2, 3]>::try_zeros_of([2, 3]).unwrap();
    let _ = array[[0, forget(3)]];
}

#[test]
#[should_panic(expected = "view!: index 2 is out of bounds for axis 0, which has length 2 [V101]")]
fn an_element_of_an_array_that_is_assigned_past_an_axis() {
    let mut array = Array::<i32, shape![2, 3]>::try_zeros_of([2, 3]).unwrap();
    array[[1, 2]] = 7;
    assert_eq!(array.as_slice(), [0, 0, 0, 0, 0, 7]);
    array[[forget(2), 0]] = 8;
}

#[test]
fn a_function_of_any_alignment_takes_the_default_layout() {
    fn total(v: View<u8, shape![4]>) -> u8 {
        v.sum()
    }
    let plain = Array::<u8, shape![4]>::aligned::<A1>([4], |[i]| i as u8).unwrap();
    let aligned = Array::<u8, shape![4]>::aligned::<A16>([4], |[i]| i as u8).unwrap();
    assert_eq!((total(plain.view()), total(aligned.view().row_major())), (6, 6));
}
