//! Empty views: `3..3` is one, its pointer stays inside the base, and nothing is read through it.

use crate::bases::{forget, plane};
use view_core::{shape, view, Dyn, DynView, DynViewMut, View, ViewMut};

/// The address lies in the base, or one past it.
fn inside<T>(base: &[T], pointer: *const T) -> bool {
    let range = base.as_ptr_range();
    (range.start.addr()..=range.end.addr()).contains(&pointer.addr())
}

#[test]
fn every_empty_slice_of_a_row_points_into_it() {
    let row = [1u32; 4];
    assert!(inside(&row, view!(row[0..0]).as_ptr()));
    assert!(inside(&row, view!(row[3..3]).as_ptr()));
    assert!(inside(&row, view!(row[4..4]).as_ptr()));
    assert!(inside(&row, view!(row[4..]).as_ptr()));
    assert!(inside(&row, view!(row[4..][..]).as_ptr()));
    assert!(inside(&row, view!(row[..-4]).as_ptr()));
    assert!(inside(&row, view!(row[2:2:-1]).as_ptr()));
    assert!(inside(&row, view!(row[:-1:-1]).as_ptr()));
    assert!(inside(&row, view!(row[3..=2]).as_ptr()));
    assert!(inside(&row, view!(row[4..+0]).as_ptr()));
}

#[test]
fn every_empty_slice_of_a_run_time_length_points_into_its_base() {
    let row = vec![1u32; 4];
    for i in 0..=4 {
        let i = forget(i);
        assert!(inside(&row, view!(row[i..i]).as_ptr()));
        assert!(inside(&row, view!(row[i..+0]).as_ptr()));
        assert!(inside(&row, view!(row[i..][..0]).as_ptr()));
        assert!(view!(row[i..i]).is_empty());
    }
}

#[test]
fn an_empty_part_of_a_plane_points_into_it() {
    let plane = [[1u16; 5]; 4];
    let flat = plane.as_flattened();
    assert!(inside(flat, view!(plane[4.., 4]).as_ptr()));
    assert!(inside(flat, view!(plane[3, 5..]).as_ptr()));
    assert!(inside(flat, view!(plane[4.., 5..]).as_ptr()));
    assert!(inside(flat, view!(plane[::-1, 5..]).as_ptr()));
    let (i, j) = (forget(4), forget(5));
    assert!(inside(flat, view!(plane[i.., j..]).as_ptr()));
    assert!(inside(flat, view!(plane[i.., (j - 1)]).as_ptr()));
}

#[test]
fn an_empty_view_has_no_elements_anywhere() {
    let plane = [[1u16; 5]; 4];
    let v = view!(plane[1..1, ..]);
    assert_eq!(v.shape(), [0, 5]);
    assert_eq!((v.len(), v.size_bytes(), v.is_empty()), (0, 0, true));
    assert_eq!(v.iter().next(), None);
    assert_eq!(v.iter().next_back(), None);
    assert_eq!(v.get([0, 0]), None);
    assert_eq!(v.outer_iter().count(), 0);
    assert_eq!(v.to_vec(), [0u16; 0]);
    assert!(v.is_contiguous());
}

#[test]
fn rows_of_a_view_without_columns() {
    let plane = [[1u16; 5]; 4];
    let v = view!(plane[.., 5..]);
    assert_eq!(v.shape(), [4, 0]);
    assert_eq!(v.outer_iter().count(), 4);
    assert!(v.outer_iter().all(|row| row.is_empty()));
    assert_eq!(v.iter().count(), 0);
}

#[test]
fn an_empty_vec_can_be_sliced() {
    let none: Vec<u8> = Vec::new();
    assert!(view!(none[..]).is_empty());
    assert!(view!(none[0..0]).is_empty());
    assert!(view!(none[::-1]).is_empty());
    assert!(view!(none[::2]).is_empty());
    let rows: Vec<[u8; 3]> = Vec::new();
    assert_eq!(view!(rows[.., 1]).shape(), [0]);
    assert_eq!(view!(rows[.., 1..]).shape(), [0, 2]);
}

#[test]
fn writing_to_nothing_does_nothing() {
    let mut row = [1u8; 4];
    view!(mut row[2..2]).fill(9);
    view!(mut row[4..]).map_inplace(|x| *x += 1);
    let none = [0u8; 0];
    view!(mut row[..0]).assign(&view!(none));
    assert_eq!(row, [1; 4]);
}

#[test]
fn an_empty_slice_stays_at_the_start_of_its_base() {
    let row = [1u32; 7];
    assert!(view!(row[-3..4]).is_empty());
    assert_eq!(view!(row[-3..4]).as_ptr(), row.as_ptr());
    assert_eq!(view!(row[5..5]).as_ptr(), row.as_ptr());
}

#[test]
fn an_empty_view_with_gaps_has_every_empty_shape() {
    let plane = plane();
    let v = view!(plane[1..1, ::2]);
    let turned = v.reshape::<shape![3, 0]>();
    assert_eq!((turned.shape(), turned.iter().next()), ([3, 0], None));
    let deeper = v.reshape_to::<shape![0, 7, 2]>([0, 7, 2]);
    assert_eq!((deeper.shape(), deeper.len()), ([0, 7, 2], 0));
    assert_eq!(view!(plane[1..1, ::2].reshape[3, 0]), turned);
}

#[test]
fn rows_without_elements_are_not_walked_however_many_there_are() {
    let mut rows = vec![[0u8; 0]; isize::MAX as usize];
    let other = vec![[0u8; 0]; isize::MAX as usize];
    assert_eq!(view!(rows).fold(3, |count, _| count + 1), 3);
    view!(mut rows).map_inplace(|_| panic!("an element"));
    assert_eq!(view!(rows).zip(view!(other)).fold(3, |count, _| count + 1), 3);
}

#[test]
fn the_default_is_empty() {
    let pixels: View<u64, shape![Dyn, 3]> = View::default();
    assert_eq!((pixels.shape(), pixels.strides()), ([0, 3], [24, 8]));
    assert_eq!((pixels.as_slice(), pixels.iter().next()), (&[][..], None));
    assert_eq!(pixels.get([0, 0]), None);
    assert!(view!(pixels[..0, 1]).is_empty() && pixels.outer_iter().next().is_none());
    let mut unique: ViewMut<u64, shape![Dyn, Dyn]> = ViewMut::default();
    assert_eq!((unique.shape(), unique.as_mut_slice()), ([0, 0], &mut [][..]));
    unique.fill(1);
    assert!(DynView::<u64, 2>::default().is_empty() && DynViewMut::<u64, 2>::default().is_empty());
    assert_eq!(View::<(), shape![Dyn]>::default().len(), 0);
}

#[test]
fn a_view_is_taken_out_of_a_field() {
    struct Rest<'a>(ViewMut<'a, String, shape![Dyn]>);
    let mut buffer = vec![String::from("a"), String::from("b")];
    let mut rest = Rest(view!(mut buffer));
    let mut taken = std::mem::take(&mut rest.0);
    assert_eq!((rest.0.len(), taken.len()), (0, 2));
    taken[[1]].push('c');
    for (i, element) in taken.into_outer_iter().enumerate() {
        element.into_element().push_str(&i.to_string());
    }
    assert_eq!(buffer, ["a0", "bc1"]);
}
