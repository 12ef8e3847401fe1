//! Public bounds in where-clauses: they prove what they say, and other lines of the function compile as without them.

use view_core::{
    broadcast_together, shape, view, AxisOf, BroadcastOf, BroadcastWith, Const, Element, Extent, Layout,
    RankAtLeast, ReshapeOf, RowMajor, Shape, TileShape, TilesOf, View, ViewMut, WindowsOf,
};

/// The number of elements with an axis more, which takes what `shape![N]: Shape` says about `N`.
fn elsewhere<N: Extent, L: Layout>(x: View<i32, shape![N], L>) -> usize {
    view!(x[.., newaxis]).len() + x.shape()[0]
}

#[test]
fn a_bound_on_a_broadcast() {
    fn to_rows<M: Extent, N: Extent>(x: View<i32, shape![N]>, m: usize) -> usize
    where
        shape![M, N]: BroadcastOf<shape![N]>,
    {
        let rows: View<i32, shape![M, N], _> = x.broadcast_to::<shape![M, N]>([m, x.len()]);
        rows.len() + view!(x[.., newaxis]).len()
    }
    fn outer<N: Extent, L: Layout>(x: View<i32, shape![N], L>) -> i32
    where
        shape![N, 1]: BroadcastWith<shape![1, N]>,
    {
        let (a, b) = broadcast_together(view!(x[.., newaxis]), view!(x[newaxis]));
        a.iter().zip(b).map(|(a, b)| a * b).sum()
    }
    let row = [1, 2, 3];
    assert_eq!(to_rows::<Const<2>, _>(view!(row), 2), 9);
    assert_eq!(outer(view!(row)), 36);
}

#[test]
fn a_bound_on_windows_and_tiles() {
    fn windows<N: Extent, K>(x: View<i32, shape![N]>, k: usize) -> usize
    where
        K: Extent,
        shape![K]: WindowsOf<shape![N]>,
    {
        let _ = view!(x[.., newaxis]);
        x.windows_of::<shape![K]>([k]).len()
    }
    fn tiles<N: Extent, K>(x: View<i32, shape![N]>, k: usize) -> usize
    where
        K: Extent,
        shape![K]: TilesOf<shape![N]>,
    {
        let _ = view!(x[.., newaxis]);
        x.tiles_of::<shape![K]>([k]).len()
    }
    fn pairs<N: Extent, L: Layout>(x: View<i32, shape![N], L>) -> i32
    where
        shape![2]: TileShape<shape![N]>,
    {
        let _ = view!(x[.., newaxis]);
        x.tile_iter::<shape![2]>().map(|pair| pair[[0]] * pair[[1]]).sum()
    }
    fn blocks<S: Shape, Z: Shape + TileShape<S>, L: Layout>(x: View<i32, S, L>) -> usize {
        x.tile_iter::<Z>().count()
    }
    let row = [1, 2, 3, 4];
    assert_eq!(windows::<_, Const<3>>(view!(row), 3), 6);
    assert_eq!(tiles::<_, Const<2>>(view!(row), 2), 4);
    assert_eq!(pairs(view!(row)), 14);
    assert_eq!(blocks::<_, shape![2], _>(view!(row)), 2);
}

#[test]
fn a_bound_on_a_reshape() {
    fn column<N: Extent>(x: View<i32, shape![N]>) -> usize
    where
        shape![N, 1]: ReshapeOf<i32, shape![N], RowMajor>,
    {
        let column: View<i32, shape![N, 1], _> = x.reshape_to::<shape![N, 1]>([x.len(), 1]);
        column.len() + elsewhere(x)
    }
    assert_eq!(column(view!(([1, 2, 3]))), 9);
}

#[test]
fn a_bound_on_the_rank() {
    fn rows<T: Element, S: Shape + RankAtLeast<1>, L: Layout>(x: View<T, S, L>) -> usize {
        x.outer_iter().len()
    }
    fn columns<T: Element, S: Shape, L: Layout>(x: View<T, S, L>) -> usize
    where
        Const<1>: AxisOf<S>,
    {
        x.lanes::<1>().len() + x.axis_iter::<1>().len() + x.index_axis::<1>(0).len()
    }
    fn on_the_diagonal<S: Shape + RankAtLeast<2>, L: Layout>(x: View<i32, S, L>) -> usize {
        x.diagonal().len()
    }
    let grid = [[1, 2, 3], [4, 5, 6]];
    assert_eq!((rows(view!(grid)), rows(view!(grid[0]))), (2, 3));
    assert_eq!(on_the_diagonal(view!(grid)), 2);
    assert_eq!(columns(view!(grid)), 2 + 3 + 2);
}

#[test]
fn a_scalar_field_has_the_shape_of_its_structs() {
    #[derive(Clone, Copy, view_core::Element)]
    #[repr(C)]
    struct Rgb {
        r: u8,
        g: u8,
        b: u8,
    }
    fn greens<S: Shape, L: Layout>(x: View<'_, Rgb, S, L>) -> View<'_, u8, S, impl Layout> {
        view!(x.field(g))
    }
    fn copy_reds<S: Shape, L: Layout, K: Layout>(x: View<Rgb, S, L>, mut out: ViewMut<u8, S, K>) {
        out.zip_mut(view!(x.field(r))).for_each(|(out, r)| *out = *r);
    }
    let pixels = [[Rgb { r: 1, g: 2, b: 3 }, Rgb { r: 4, g: 5, b: 6 }]; 3];
    assert_eq!(pixels[0][1].b, 6);
    let mut out = [[0; 2]; 3];
    copy_reds(view!(pixels), view!(mut out));
    assert_eq!(out, [[1, 4]; 3]);
    assert_eq!(greens(view!(pixels.T)).to_vec(), [2, 2, 2, 5, 5, 5]);
}
