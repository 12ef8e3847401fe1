//! Methods that unique views share with shared ones, and methods that consume a unique view.

use crate::bases::{forget, plane};
use view_core::{shape, view, Aligned, RowMajor, View, ViewError, ViewMut, A16, A4};

#[test]
fn it_is_read_as_a_shared_view_is() {
    let (shared, mut base) = (plane(), plane());
    let v = view!(mut base[1.., ::2]);
    let w = view!(shared[1.., ::2]);
    assert!(v.indexed_iter().eq(w.indexed_iter()));
    assert!(v.outer_iter().eq(w.outer_iter()));
    assert_eq!(v.try_as_slice(), None);
    let whole = view!(mut base);
    assert_eq!(whole.as_slice(), shared.as_flattened());
    assert_eq!(whole.try_as_slice(), Some(shared.as_flattened()));
    let tiles: Vec<_> = whole
        .tile_iter::<shape![2, 5]>()
        .map(|tile| tile[[1, 4]])
        .collect();
    assert_eq!(tiles, [9, 19]);
}

#[test]
fn an_element_outlives_its_view() {
    let mut row = [1, 2, 3];
    let element = view!(mut row[1]).into_element();
    *element = 20;
    assert_eq!(row, [1, 20, 3]);
}

#[test]
fn nothing_is_an_empty_slice() {
    let mut row = [1u8, 2, 3];
    assert_eq!(view!(mut row[3..]).into_slice(), &mut [0u8; 0]);
    assert_eq!(view!(mut row[1..1]).as_mut_slice(), &mut [0u8; 0]);
    let n = forget(0);
    assert_eq!(view!(mut row[..n]).try_as_mut_slice(), Some(&mut [0u8; 0][..]));
    let flat = [[0u8; 0]; 3];
    assert!(view!(flat).rows().eq([[0u8; 0]; 3]));
}

#[test]
fn a_contiguous_view_has_the_default_layout() {
    fn sum(v: View<'_, u8, shape![3], RowMajor>) -> u8 {
        v.iter().sum()
    }
    fn clear(mut v: ViewMut<'_, u8, shape![3], RowMajor>) {
        v.fill(0);
    }
    let mut base = Aligned::<A16, _>([1u8, 2, 3]);
    assert_eq!(sum(view!(base).row_major()), 6);
    clear(view!(mut base).row_major());
    base[1] = 7;
    assert_eq!(base.into_inner(), [0, 7, 0]);
}

#[test]
fn parts_at_a_run_time_position_give_the_whole_back() {
    let mut row = [1, 2, 3, 4, 5];
    let mut v = view!(mut row);
    {
        let (mut a, mut b) = v.split_at_dyn_mut::<0>(forget(2));
        a.fill(0);
        b[[0]] = 30;
    }
    v[[4]] = 50;
    assert_eq!(row, [0, 0, 30, 4, 50]);
}

#[test]
fn casts_are_methods_of_both_kinds_of_view() {
    let mut words = Aligned::<A16, _>([[0x0101_0101u32, 0], [1, 0x0101_0101]]);
    assert_eq!(view!(words).cast::<u8>().shape(), [2, 8]);
    let as_bools = view!(words).cast::<u8>().try_cast::<bool>().map(|v| v.shape());
    assert_eq!(as_bools, Ok([2, 8]));
    view!(mut words).cast::<u16>()[[0, 3]] = 2;
    let as_bools = view!(mut words[0]).cast::<u8>().try_cast::<bool>().map(|_| ());
    assert!(matches!(as_bools, Err(ViewError::Invalid { element: 6 | 7 })));
    let bytes = view!(words).cast::<u8>();
    assert_eq!(bytes.try_align::<A4, _>().map(|v| v.cast::<f32>().len()), Ok(4));
}
