//! The same view with its extents in other types.

use crate::bases::forget;
use std::mem::size_of_val;
use view_core::{
    shape, view, Aligned, Dyn, DynLayout, DynView, Element, Extent, Layout, RowMajor, Shape, View, ViewError,
    ViewMut, A4,
};

fn fixed(image: View<u16, shape![2, 3]>) -> u16 {
    image.as_slice()[5]
}
fn any<L: Layout>(image: View<u16, shape![Dyn, Dyn], L>) -> [usize; 2] {
    image.shape()
}
fn mixed(image: View<u16, shape![Dyn, 3]>) -> u16 {
    image.iter().sum()
}

#[test]
fn the_shape_is_inferred_from_the_use() {
    let rows = vec![[1u16, 2, 3]; forget(2)];
    let image = [[1u16, 2, 3]; 2];
    assert_eq!(fixed(view!(rows).with_shape()), 3);
    assert_eq!(fixed(view!(image).with_shape()), 3);
    assert_eq!(any(view!(rows).with_shape()), [2, 3]);
    assert_eq!(any(view!(image.T).with_shape()), [3, 2]);
    assert_eq!(mixed(view!(image).with_shape()), 12);
    assert_eq!(mixed(view!(rows).with_shape()), 12);
}

#[test]
fn the_layout_stays() {
    let rows = vec![[1u16, 2, 3]; forget(2)];
    let part = view!(rows[.., ::2]);
    let part = part.with_shape::<shape![2, 2]>();
    assert_eq!((part.shape(), part.strides()), ([2, 2], [6, 4]));
    assert_eq!(size_of_val(&part), size_of::<usize>(), "all of it is static");
    let bytes = Aligned::<A4, _>([0u8; 8]);
    assert_eq!(view!((view!(bytes).with_shape::<shape![Dyn]>()).as<u32>).len(), 2);
    let all: DynView<u16, 2> = view!(rows).into_dyn();
    let some: View<u16, shape![2, Dyn], DynLayout> = all.with_shape();
    assert_eq!((some.shape(), some.strides()), ([2, 3], [6, 2]));
    let back: View<u16, shape![2, 3], RowMajor> = some.with_shape().try_row_major().unwrap();
    assert_eq!(fixed(back), 3);
}

#[test]
fn unique_views_keep_their_borrow() {
    let mut rows = vec![[1u16, 2, 3]; forget(2)];
    let mut all = view!(mut rows);
    let fixed: ViewMut<u16, shape![2, 3]> = all.reborrow().with_shape();
    fixed.into_slice()[4] = 7;
    let mut again = all.try_with_shape::<shape![2, Dyn]>().unwrap();
    again[[0, 0]] = 8;
    assert_eq!(rows, [[8, 2, 3], [1, 7, 3]]);
}

#[test]
fn run_time_extents_are_compared() {
    let rows = vec![[1u16, 2, 3]; forget(4)];
    let error = |axis, expected, found| {
        Some(ViewError::Shape {
            axis,
            expected,
            found,
        })
    };
    let all = view!(rows[1..forget(3), ..forget(2)]);
    assert_eq!(all.try_with_shape::<shape![3, 2]>().err(), error(0, 3, 2));
    assert_eq!(all.try_with_shape::<shape![Dyn, 3]>().err(), error(1, 3, 2));
    assert_eq!(all.try_with_shape::<shape![2, 2]>().unwrap(), all);
    let rank = ViewError::Ranks {
        expected: 1,
        found: 2,
    };
    assert_eq!(all.try_with_shape::<shape![4]>().err(), Some(rank));
    assert_eq!(
        rank.to_string(),
        "view!: the shapes differ in rank: 1 and 2 [V222]"
    );
    // Static extents too: this is the form for types that nobody knows yet.
    assert_eq!(
        view!(([1, 2])).try_with_shape::<shape![3]>().err(),
        error(0, 3, 2)
    );
}

#[test]
#[should_panic(expected = "view!: the shapes differ on axis 0: 2 and 3 [V223]")]
fn a_panic_at_the_call() {
    let rows = vec![[1u16, 2, 3]; forget(3)];
    fixed(view!(rows).with_shape());
}

#[test]
fn generic_code_converts_parameters() {
    fn same<T: Element, S: Shape, Z: Shape, L: Layout>(v: View<'_, T, S, L>) -> Option<View<'_, T, Z, L>> {
        v.try_with_shape().ok()
    }
    fn square<T: Element, N: Extent, L: Layout>(v: View<'_, T, shape![N, Dyn], L>) -> bool {
        v.try_with_shape::<shape![N, N]>().is_ok()
    }
    let grid = [[1u16; 3]; 3];
    let list = vec![[1u16; 3]; 2];
    assert!(same::<_, _, shape![Dyn, 3], _>(view!(list)).is_some());
    assert!(same::<_, _, shape![3, 3], _>(view!(list)).is_none());
    assert!(square(view!(grid).with_shape::<shape![3, Dyn]>()));
    assert!(!square(view!(list).with_shape::<shape![2, Dyn]>()));
}

#[test]
fn extents_of_0_and_1_and_no_axes() {
    let none: [[u16; 3]; 0] = [];
    assert_eq!(any(view!(none).with_shape()), [0, 3]);
    let one = view!(([7])[0]).with_shape::<shape![]>();
    assert_eq!(*one, 7);
}
