//! Bounds for everything that can be viewed.

use std::rc::Rc;
use std::sync::Arc;
use view_core::{
    shape, view, Aligned, Array, AsView, AsViewMut, Dyn, Element, Extent, RowMajor, View, ViewMut, A8,
};

fn sum<B: AsView<Element = u16> + ?Sized>(base: &B) -> u16 {
    base.as_view().iter().sum()
}
fn fill<B: AsViewMut<Element = u16> + ?Sized>(base: &mut B) {
    base.as_view_mut().fill(1);
}

#[test]
fn every_base_is_viewed() {
    let mut grid = [[1u16, 2], [3, 4]];
    let mut list = vec![[1u16, 2], [3, 4]];
    let mut boxed: Box<[u16]> = Box::new([1, 2, 3, 4]);
    let mut aligned = Aligned::<A8, _>(grid);
    let mut array = Array::<u16, shape![2, Dyn]>::from_vec([2, 2], vec![1, 2, 3, 4]).unwrap();
    assert_eq!([sum(&grid), sum(&grid[..]), sum(&list), sum(&list[..])], [10; 4]);
    assert_eq!([sum(&boxed), sum(&aligned), sum(&array)], [10; 3]);
    assert_eq!(
        [sum(&Rc::new(grid)), sum::<Arc<[u16]>>(&boxed.clone().into())],
        [10; 2]
    );
    assert_eq!([sum(&&grid), sum(&&mut grid), sum(&view!(grid.T))], [10, 10, 10]);
    assert_eq!(sum(&view!(mut grid[0])), 3);
    fill(&mut grid);
    fill(&mut list);
    fill(&mut list[..1]);
    fill(&mut boxed);
    fill(&mut aligned);
    fill(&mut array);
    assert_eq!(
        [sum(&grid), sum(&list), sum(&boxed), sum(&aligned), sum(&array)],
        [4; 5]
    );
    let mut rest = [5u16; 6];
    fill(&mut &mut rest);
    fill(&mut view!(mut rest[::2]));
    assert_eq!(rest, [1; 6]);
}

#[test]
fn bounds_name_shapes_and_layouts() {
    fn corner<M: Extent, N: Extent, B>(matrix: &B) -> B::Element
    where
        B: AsView<Shape = shape![M, N], Element: Copy>,
    {
        let matrix = matrix.as_view();
        *view!((matrix.into_dyn())[..1, ..1][0, 0])
    }
    fn rows<B: AsView<Shape = shape![Dyn, 3], Layout = RowMajor>>(rows: &B) -> &[B::Element] {
        rows.as_view().as_slice()
    }
    let list = vec![[1u16, 2, 3]; 2];
    assert_eq!(corner(&list), 1);
    assert_eq!(corner(&[[7u8; 2]; 3]), 7);
    assert_eq!(rows(&list).len(), 6);
}

#[test]
fn types_of_users_are_viewed() {
    struct Image<T> {
        pixels: Vec<[T; 2]>,
    }
    impl<T: Element> AsView for Image<T> {
        type Element = T;
        type Shape = shape![Dyn, 2];
        type Layout = RowMajor;
        fn as_view(&self) -> View<'_, T, shape![Dyn, 2]> {
            view!(self.pixels)
        }
    }
    impl<T: Element> AsViewMut for Image<T> {
        fn as_view_mut(&mut self) -> ViewMut<'_, T, shape![Dyn, 2]> {
            view!(mut self.pixels)
        }
    }
    let mut image = Image {
        pixels: vec![[3u16, 4]; 2],
    };
    assert_eq!(sum(&image), 14);
    fill(&mut image);
    assert_eq!(sum(&&image), 4);
}
