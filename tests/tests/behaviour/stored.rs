//! Views in the fields of structs that derive, and the markers in their types.

use std::collections::HashSet;
use std::fmt::Debug;
use std::hash::Hash;
use view_core::{
    shape, view, Aligned, Const, Dyn, DynLayout, Element, Extent, Layout, RowMajor, Shape, View, A4, S1, S2,
    S3, S4, S5, S6,
};

/// A signal and its rate.
#[derive(Clone, Copy, Debug, PartialEq)]
struct Signal<'a, T: Element, N: Extent, L: Layout> {
    samples: View<'a, T, S1<N>, L>,
    rate: u32,
}

impl<'a, T: Element + Copy, N: Extent, L: Layout> Signal<'a, T, N, L> {
    fn last(&self) -> Option<T> {
        self.samples.iter().next_back().copied()
    }

    /// `derive` asks `Copy` of each parameter, and extents and layouts have it as a supertrait.
    fn halved(&self) -> Self {
        let mut half = *self;
        half.rate /= 2;
        half
    }
}

/// The same for a shape of any rank.
#[derive(Clone, Copy)]
struct Whole<'a, S: Shape, L: Layout>(View<'a, u8, S, L>);

impl<S: Shape, L: Layout> Whole<'_, S, L> {
    fn pair(&self) -> [Self; 2] {
        [*self; 2]
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
struct Kind<S, L>(S, L);

fn check<
    T: Element + Copy + Debug + PartialEq,
    N: Extent + Debug + PartialEq,
    L: Layout + Debug + PartialEq,
>(
    samples: View<'_, T, S1<N>, L>,
) -> String {
    let signal = Signal { samples, rate: 48 };
    let copy = signal;
    assert_eq!(signal.last(), copy.clone().last());
    assert_eq!(signal.halved().rate, 24);
    assert!(signal == copy, "it compares the elements");
    format!("{:?} {}", copy.last(), signal.rate)
}

#[test]
fn structs_derive() {
    let (row, list) = ([1u16, 2, 3], vec![1u16, 2]);
    assert_eq!(check(view!(row)), "Some(3) 48");
    assert_eq!(check(view!(row[::-1])), "Some(1) 48");
    assert_eq!(check(view!(list)), "Some(2) 48");
    assert_eq!(check(view!(list).into_dyn()), "Some(2) 48");
    assert_eq!(check(view!((Aligned::<A4, _>(row))[1..])), "Some(3) 48");
    // The stride is counted in elements of a type that is neither `Clone` nor `Debug`.
    let options = [Some(1u16), None];
    assert_eq!(check(view!(options[::2])), "Some(Some(1)) 48");
    let signal = Signal {
        samples: view!(row),
        rate: 1,
    };
    assert!(format!("{signal:?}").contains("dtype: u16"));
}

#[test]
fn copies_in_code_over_any_shape() {
    let grid = [[1u8, 2], [3, 4]];
    let [one, other] = Whole(view!(grid.T)).pair();
    assert_eq!((one.0[[0, 1]], other.0.shape()), (3, [2, 2]));
}

fn plain<X: Copy + Clone + Debug + Default + PartialEq + Eq + Hash>(name: &str) {
    let (one, other) = (X::default(), X::default());
    assert_eq!(one, other);
    assert_eq!(HashSet::from([one, other]).len(), 1);
    assert!(format!("{one:?}").contains(name), "{one:?}");
}

/// Whether the shape and the layout of a view implement what structs derive.
fn parts<T: Element, S, L>(_: View<'_, T, S, L>)
where
    S: Shape + Copy + Debug + Default + Eq + Hash,
    L: Layout + Copy + Debug + Default + Eq + Hash,
{
    plain::<Kind<S, L>>("Kind");
}

#[test]
fn extents_and_layouts_are_values() {
    plain::<Const<480>>("Const<480>");
    plain::<Dyn>("Dyn");
    plain::<RowMajor>("RowMajor");
    plain::<DynLayout>("DynLayout");
    plain::<shape![2, Dyn, 3]>("Const<3>");
    // Numbers beyond the table, of seven digits and of more.
    plain::<shape![65521, 1234567, 12345678]>("Dec7");

    #[derive(Element)]
    struct Pair<T>(T, Option<u8>);
    let (grid, pairs) = ([[0u8; 4]; 4], [[Pair(1u8, None)], [Pair(2, Some(3))]]);
    parts(view!(grid));
    parts(view!(grid[1.., ::-2]));
    parts(view!(grid.diagonal));
    parts(view!(grid[newaxis, 0].broadcast[3, 4]));
    parts(view!(grid[..grid.len() - 1, ::2]));
    parts(view!(grid.windows[2, 2]));
    parts(view!(pairs[::2]));
    parts(view!(pairs.T));
    assert_eq!(pairs[1][0].0 + pairs[1][0].1.unwrap(), 5);
}

#[test]
fn shapes_have_names_where_macros_cannot_stand() {
    fn same<S: Shape>(_: View<u8, S>, _: View<u8, S>) {}
    let a = [[[[[[0u8; 6]; 5]; 4]; 3]; 2]; 1];
    same::<S6<Const<1>, Const<2>, Const<3>, Const<4>, Const<5>, Const<6>>>(view!(a), view!(a));
    same::<S5<Const<2>, Const<3>, Const<4>, Const<5>, Const<6>>>(view!(a[0]), view!(a[0]));
    same::<S4<Const<3>, Const<4>, Const<5>, Const<6>>>(view!(a[0, 1]), view!(a[0, 0]));
    same::<S3<Const<4>, Const<5>, Const<6>>>(view!(a[0, 1, 2]), view!(a[0, 0, 0]));
    same::<S2<Const<5>, Const<6>>>(view!(a[0, 1, 2, 3]), view!(a[0, 0, 0, 0]));
    let list = vec![0u8; 3];
    same::<S1<Dyn>>(view!(list), view!(list[1..]));
}
