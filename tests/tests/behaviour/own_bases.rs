//! Types of a user as bases, by `base!`, and the memory of an owner outside of view-core, by `from_row_major_parts` and `from_strided_parts`.

use std::ptr::NonNull;
use view_core::{
    base, shape, try_view, view, Aligned, AlignedLayout, Array, AsView, AsViewMut, Dyn, DynLayout, Element,
    PartLayout, RowMajor, Shape, View, ViewError, ViewMut, A1, A64,
};

/// The middle of a picture: a base that is a part of another one.
struct Middle<'a, T> {
    picture: &'a mut [[T; 6]; 4],
}

impl<T: Element> AsView for Middle<'_, T> {
    type Element = T;
    type Shape = shape![2, 4];
    type Layout = PartLayout<T, shape![4, 6]>;
    fn as_view(&self) -> View<'_, T, shape![2, 4], Self::Layout> {
        view!(self.picture[1..3, 1..5])
    }
}
impl<T: Element> AsViewMut for Middle<'_, T> {
    fn as_view_mut(&mut self) -> ViewMut<'_, T, shape![2, 4], Self::Layout> {
        view!(mut self.picture[1..3, 1..5])
    }
}
base!(['a, T: Element] mut Middle<'a, T>);

/// Elements that are only read.
struct Table<S: Shape>(Array<u8, S, A64>);

impl<S: Shape> AsView for Table<S> {
    type Element = u8;
    type Shape = S;
    type Layout = AlignedLayout<A64>;
    fn as_view(&self) -> View<'_, u8, S, AlignedLayout<A64>> {
        self.0.view()
    }
}
base!([S: Shape] Table<S>);

fn picture() -> [[u16; 6]; 4] {
    std::array::from_fn(|i| std::array::from_fn(|j| (10 * i + j) as u16))
}

#[test]
fn a_type_of_ones_own_is_sliced_as_its_view_is() {
    let mut picture = picture();
    let middle = Middle {
        picture: &mut picture,
    };
    assert_eq!(view!(middle).to_vec(), [11, 12, 13, 14, 21, 22, 23, 24]);
    assert_eq!(view!(middle[1, ::-2]).to_vec(), [24, 22]);
    assert_eq!(view!((&middle)[.., 0]).to_vec(), [11, 21]);
    let column: View<u16, shape![2], _> = view!(middle[.., -1]);
    assert_eq!(column.strides(), [12]);
}

#[test]
fn with_mut_it_is_written_in_place_and_in_disjoint_parts() {
    let mut picture = picture();
    let mut middle = Middle {
        picture: &mut picture,
    };
    view!(mut middle[0]).fill(7);
    let (mut left, mut right) = view!(mut middle => [.., ..2], [.., 2..]);
    left[[1, 0]] = 8;
    right[[1, 1]] = 9;
    assert_eq!(picture[1], [10, 7, 7, 7, 7, 15]);
    assert_eq!(picture[2], [20, 8, 22, 23, 9, 25]);
}

#[test]
fn the_alignment_of_its_layout_is_evidence() {
    let table = Table::<shape![4, 16]>(
        Array::<u8, shape![4, 16]>::aligned::<A64>([4, 16], |[i, j]| (i + j) as u8).unwrap(),
    );
    let words: View<u64, shape![2], _> = view!(table[3].as<u64>);
    assert_eq!(words.as_ptr().addr(), table.0.view().as_ptr().addr() + 48);
    let dynamic =
        Table::<shape![Dyn, 16]>(Array::<u8, shape![Dyn, 16]>::aligned::<A64>([4, 16], |_| 1).unwrap());
    let n = view!(dynamic).shape()[0];
    assert_eq!(view!(dynamic[n - 1].as<u64>).to_vec(), [0x0101_0101_0101_0101; 2]);
    assert_eq!(
        try_view!(dynamic[n]).map(|_| ()),
        Err(ViewError::Index {
            axis: 0,
            index: 4,
            length: 4
        })
    );
}

#[test]
fn memory_behind_a_pointer_has_shape_and_alignment_of_the_type() {
    let mut words = Aligned::<A64, _>([[0u32, 1, 2], [3, 4, 5]]);
    let here = NonNull::from(&mut *words).cast::<u32>();
    let rows = unsafe { View::<u32, shape![2, Dyn], AlignedLayout<A64>>::from_row_major_parts(here, [2, 3]) }
        .unwrap();
    assert_eq!(
        (rows.shape(), rows.strides(), rows.as_ptr()),
        ([2, 3], [12, 4], here.as_ptr().cast_const())
    );
    assert_eq!(rows.to_vec(), [0, 1, 2, 3, 4, 5]);
    assert_eq!(rows.describe().align, 64);
    let mut unique = unsafe { ViewMut::<u32, shape![6], RowMajor>::from_row_major_parts(here, [6]) }.unwrap();
    unique[[5]] = 50;
    assert_eq!(words[1], [3, 4, 50]);
    let single = unsafe { View::<u32, shape![], AlignedLayout<A1>>::from_row_major_parts(here, []) }.unwrap();
    assert_eq!(single.to_vec(), [0]);
}

#[test]
fn extents_of_another_shape_and_too_many_are_refused() {
    let here = NonNull::<u32>::dangling();
    let refused = unsafe { View::<u32, shape![2, Dyn], RowMajor>::from_row_major_parts(here, [3, 0]) };
    assert_eq!(
        refused.map(|_| ()),
        Err(ViewError::Shape {
            axis: 0,
            expected: 2,
            found: 3
        })
    );
    let refused = unsafe {
        ViewMut::<u32, shape![Dyn, Dyn], RowMajor>::from_row_major_parts(here, [usize::MAX / 8, 2])
    };
    assert_eq!(refused.map(|_| ()), Err(ViewError::TooLarge));
    let empty =
        unsafe { ViewMut::<u32, shape![Dyn, Dyn], RowMajor>::from_row_major_parts(here, [0, 2]) }.unwrap();
    assert!(empty.is_empty());
}

#[test]
fn memory_with_any_strides_has_the_shape_of_the_type() {
    let mut words: [u32; 12] = std::array::from_fn(|n| n as u32);
    let first = NonNull::from(&mut words).cast::<u32>();
    let last = unsafe { first.add(11) };
    let turned =
        unsafe { View::<u32, shape![Dyn, 2], DynLayout>::from_strided_parts(last, [3, 2], [-4, -24]) }
            .unwrap();
    assert_eq!((turned.shape(), turned.strides()), ([3, 2], [-4, -24]));
    assert_eq!(turned.to_vec(), [11, 5, 10, 4, 9, 3]);
    let mut stepped =
        unsafe { ViewMut::<u32, shape![3, Dyn], DynLayout>::from_strided_parts(first, [3, 2], [16, 8]) }
            .unwrap();
    stepped.fill(70);
    let single = unsafe { View::<u32, shape![], DynLayout>::from_strided_parts(first, [], []) }.unwrap();
    assert_eq!(single.to_vec(), [70]);
    assert_eq!(words, [70, 1, 70, 3, 70, 5, 70, 7, 70, 9, 70, 11]);
}

#[test]
fn strides_of_another_shape_and_of_too_many_are_refused() {
    let here = NonNull::<u16>::dangling();
    let refused = unsafe { View::<u16, shape![Dyn, 2], DynLayout>::from_strided_parts(here, [0, 3], [0, 2]) };
    assert_eq!(
        refused.map(|_| ()),
        Err(ViewError::Shape {
            axis: 1,
            expected: 2,
            found: 3
        })
    );
    let refused = unsafe {
        ViewMut::<u16, shape![Dyn, Dyn], DynLayout>::from_strided_parts(here, [usize::MAX / 4, 2], [0, 2])
    };
    assert_eq!(refused.map(|_| ()), Err(ViewError::TooLarge));
    let empty = unsafe {
        View::<u16, shape![Dyn, Dyn], DynLayout>::from_strided_parts(here, [0, 2], [isize::MAX, -2])
    }
    .unwrap();
    assert!(empty.is_empty());
}
