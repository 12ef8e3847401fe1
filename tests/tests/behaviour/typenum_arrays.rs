//! Arrays of generic-array and hybrid-array as bases, and views as such arrays: the same types, addresses, strides and values as those of
//! the arrays of the language.

use generic_array::sequence::GenericSequence;
use generic_array::typenum::{consts::*, Sum, UInt, UTerm, B0};
use generic_array::{ArrayLength, GenericArray};
use hybrid_array::{Array as Hybrid, ArraySize};
use static_assertions::assert_impl_all;
use std::cell::RefCell;
use std::fmt::Debug;
use std::sync::Arc;
use view_core::{
    shape, try_view, view, AsExtent, AsView, AsViewMut, Dyn, DynLayout, Element, Layout, RowMajor, Shape,
    View, ViewError, ViewMut,
};

/// Asserts that both have the same distance to their base, the same strides and the same elements. They have the same type.
fn same<T: Element + PartialEq + Debug, S: Shape, L: Layout>(
    a: View<T, S, L>,
    b: View<T, S, L>,
    bases: [usize; 2],
) {
    assert_eq!(a.shape().as_ref(), b.shape().as_ref());
    assert_eq!(a.strides().as_ref(), b.strides().as_ref());
    assert_eq!(a.as_ptr().addr() - bases[0], b.as_ptr().addr() - bases[1]);
    assert!(a.iter().eq(b.iter()));
}

/// Writes to both.
fn write<S: Shape, L: Layout>(mut a: ViewMut<i32, S, L>, mut b: ViewMut<i32, S, L>) {
    assert_eq!(a.shape().as_ref(), b.shape().as_ref());
    assert_eq!(a.strides().as_ref(), b.strides().as_ref());
    a.map_inplace(|x| *x = *x * 3 + 1);
    b.map_inplace(|x| *x = *x * 3 + 1);
}

fn address<B>(base: &B) -> usize {
    std::ptr::from_ref(base).addr()
}

/// The same layout of an array of another crate and of one of the language, shared and unique.
macro_rules! layout {
    ($count:ident $theirs:ident $ours:ident; $($chain:tt)*) => {{
        let bases = [address(&$theirs), address(&$ours)];
        same(view!($theirs $($chain)*), view!($ours $($chain)*), bases);
        write(view!(mut $theirs $($chain)*), view!(mut $ours $($chain)*));
        same(view!($theirs), view!($ours), bases);
        $count += 1;
    }};
}

macro_rules! rank_1 {
    ($count:ident $row:ident $plain:ident) => {
        layout!($count $row $plain;);
        layout!($count $row $plain; [2..7]);
        layout!($count $row $plain; [::2]);
        layout!($count $row $plain; [::-1]);
        layout!($count $row $plain; [8:1:-3]);
        layout!($count $row $plain; [4..4]);
        layout!($count $row $plain; [4..5]);
        layout!($count $row $plain; [3]);
        layout!($count $row $plain; [-1]);
        layout!($count $row $plain; [-4..]);
        layout!($count $row $plain; [newaxis, ::2]);
        layout!($count $row $plain; [.., newaxis]);
        layout!($count $row $plain; .reshape[2, 5]);
        layout!($count $row $plain; .reshape[5, 2].T);
        layout!($count $row $plain; [::-1].reshape[5, 2]);
        layout!($count $row $plain; .tiles[5]);
    };
}

macro_rules! rank_2 {
    ($count:ident $grid:ident $plain:ident) => {
        layout!($count $grid $plain;);
        layout!($count $grid $plain; [1]);
        layout!($count $grid $plain; [.., 2]);
        layout!($count $grid $plain; [2, -1]);
        layout!($count $grid $plain; [1.., 1..]);
        layout!($count $grid $plain; [::2, ::3]);
        layout!($count $grid $plain; [::-1, ..]);
        layout!($count $grid $plain; [.., ::-1]);
        layout!($count $grid $plain; [::-1, ::-2]);
        layout!($count $grid $plain; [::-1, -1]);
        layout!($count $grid $plain; .T);
        layout!($count $grid $plain; [1..3].T);
        layout!($count $grid $plain; .rot90);
        layout!($count $grid $plain; .diagonal);
        layout!($count $grid $plain; [2..2, ..]);
        layout!($count $grid $plain; [.., 3..3]);
        layout!($count $grid $plain; .tiles[2, 3]);
        layout!($count $grid $plain; [::-1].tiles[2, 2]);
        layout!($count $grid $plain; .reshape[2, 2, 6]);
        layout!($count $grid $plain; .reshape[24]);
        layout!($count $grid $plain; [.., newaxis, ::-1]);
    };
}

macro_rules! rank_6 {
    ($count:ident $deep:ident $plain:ident) => {
        layout!($count $deep $plain;);
        layout!($count $deep $plain; [1]);
        layout!($count $deep $plain; [1, .., 2]);
        layout!($count $deep $plain; [..., 1]);
        layout!($count $deep $plain; [1, 0, 2, 1, 0, 1]);
        layout!($count $deep $plain; .T);
        layout!($count $deep $plain; .permute[4, 1, 3, 0, 2, 5]);
        layout!($count $deep $plain; [::-1, .., ::-1, .., ::-1, ::-1]);
        layout!($count $deep $plain; [..., ::2, .., 1..]);
        layout!($count $deep $plain; [.., 1.., ..1]);
        layout!($count $deep $plain; .reshape[48]);
        layout!($count $deep $plain; .reshape[4, 12][::-1]);
        layout!($count $deep $plain; [.., 0..0]);
    };
}

/// All layouts of arrays of `$Array`.
macro_rules! all_layouts {
    ($Array:ident, $make:ident) => {{
        let mut count = 0;
        let mut row: $Array<i32, U10> = $Array::$make(|i| i as i32);
        let mut plain: [i32; 10] = std::array::from_fn(|i| i as i32);
        rank_1!(count row plain);
        let mut grid: $Array<$Array<i32, U6>, U4> = $Array::$make(|i| $Array::$make(|j| (i * 6 + j) as i32));
        let filled: [[i32; 6]; 4] = std::array::from_fn(|i| std::array::from_fn(|j| (i * 6 + j) as i32));
        let mut plain = filled;
        rank_2!(count grid plain);
        // The arrays of the language around theirs, and inside of them.
        let mut grid: [$Array<i32, U6>; 4] = std::array::from_fn(|i| $Array::$make(|j| (i * 6 + j) as i32));
        let mut plain = filled;
        rank_2!(count grid plain);
        let mut grid: $Array<[i32; 6], U4> = $Array::$make(|i| std::array::from_fn(|j| (i * 6 + j) as i32));
        let mut plain = filled;
        rank_2!(count grid plain);
        let mut deep: $Array<[$Array<[$Array<[i32; 2], U1>; 2], U3>; 2], U2> =
            $Array::$make(|_| std::array::from_fn(|_| $Array::$make(|_| [$Array::$make(|_| [0; 2]), $Array::$make(|_| [0; 2])])));
        let mut plain = [[[[[[0; 2]; 1]; 2]; 3]; 2]; 2];
        view!(mut deep.reshape[48]).iter_mut().zip(0..).for_each(|(x, i)| *x = i);
        view!(mut plain.reshape[48]).iter_mut().zip(0..).for_each(|(x, i)| *x = i);
        rank_6!(count deep plain);
        count
    }};
}

#[test]
fn layouts_are_those_of_the_arrays_of_the_language() {
    assert_eq!(all_layouts!(GenericArray, generate), 92);
    assert_eq!(all_layouts!(Hybrid, from_fn), 92);
}

#[test]
fn every_length_goes_there_and_back() {
    /// One array of this length of each crate, as a view and back, shared and unique.
    macro_rules! there_and_back {
        ($count:ident $($N:ident $length:literal)*) => {$({
            there_and_back!(@ $count GenericArray<u16, $N>, $length, GenericArray::generate);
            there_and_back!(@ $count Hybrid<u16, $N>, $length, Hybrid::from_fn);
        })*};
        (@ $count:ident $Array:ty, $length:literal, $make:path) => {
            let mut array: $Array = $make(|i| i as u16 * 3);
            let whole: View<u16, shape![$length]> = view!(array);
            assert_eq!((whole.shape(), whole.strides()), ([$length], [2]));
            assert!(whole.iter().eq(array.iter()));
            let back: &$Array = whole.into();
            // Without an element there is no address.
            assert!($length == 0 || std::ptr::eq(back, &array));
            let start = array.as_ptr();
            let back: &mut $Array = view!(mut array).into();
            assert!($length == 0 || back.as_ptr() == start);
            back.iter_mut().for_each(|x| *x += 1);
            assert!(array.iter().zip(0..).all(|(&x, i)| x == i * 3 + 1));
            $count += 1;
        };
    }
    let mut count = 0;
    there_and_back! { count
        U0 0 U1 1 U2 2 U3 3 U4 4 U5 5 U6 6 U7 7 U8 8 U9 9 U10 10 U11 11 U12 12 U13 13 U14 14 U15 15 U16 16 U17 17 U18 18 U19 19 U20 20
        U21 21 U22 22 U23 23 U24 24 U25 25 U31 31 U32 32 U33 33 U63 63 U64 64 U65 65 U99 99 U100 100 U127 127 U128 128 U255 255 U256 256
        U480 480 U511 511 U512 512 U1008 1008 U1024 1024 U2048 2048 U4096 4096 U8192 8192
    }
    assert_eq!(count, 92);
}

#[test]
fn parts_without_gaps_are_arrays_too() {
    let mut key: GenericArray<u8, U16> = GenericArray::generate(|i| i as u8);
    let tail: &GenericArray<u8, U4> = view!(key[12..]).into();
    assert_eq!(
        (tail.as_slice(), tail.as_ptr()),
        (&[12, 13, 14, 15][..], &raw const key[12])
    );
    // One element has no stride.
    let one: &Hybrid<u8, U1> = view!(key[::-16]).into();
    assert_eq!(one.as_slice(), [15]);
    let (front, back) = view!(mut key => [..8], [8..]);
    let (front, back): (&mut GenericArray<u8, U8>, &mut Hybrid<u8, U8>) = (front.into(), back.into());
    front.as_mut_slice().swap_with_slice(back.as_mut_slice());
    assert_eq!((key[0], key[15]), (8, 7));
    // The array lives as long as the key.
    fn first_block<N: ArrayLength>(block: &GenericArray<u8, N>) -> &u8 {
        &block[0]
    }
    let first = first_block::<U4>(view!(key[4..8]).into());
    assert_eq!(*first, 12);
    // Run time knows.
    let any = view!(key[..2]).into_dyn_layout();
    let two: &GenericArray<u8, U2> = any.try_row_major().unwrap().into();
    assert_eq!(two.as_slice(), [8, 9]);
    assert!(view!(key[::-1]).into_dyn_layout().try_row_major().is_err());
}

#[test]
fn owners_and_references() {
    let row: GenericArray<f32, U3> = GenericArray::from_array([1.0, 2.0, 3.0]);
    fn lent(row: &GenericArray<f32, U3>) -> View<'_, f32, shape![2]> {
        // The view has the lifetime of the reference.
        view!(row[1..])
    }
    assert_eq!(lent(&row).to_vec(), [2.0, 3.0]);
    let points: Vec<GenericArray<f32, U3>> = vec![row; 5];
    let tall: View<f32, shape![Dyn, 3]> = view!(points);
    assert_eq!((tall.shape(), tall.strides()), ([5, 3], [12, 4]));
    let boxed: Box<[Hybrid<u8, U2>]> = vec![Hybrid([1, 2]); 3].into();
    assert_eq!(view!(boxed[.., 1]).to_vec(), [2; 3]);
    let shared = Arc::new(row);
    assert_eq!(*view!(shared[0]), 1.0);
    let cell = RefCell::new(Hybrid::<u8, U3>([1, 2, 3]));
    view!(mut (cell.borrow_mut())[::2]).fill(0);
    assert_eq!(*cell.borrow(), Hybrid([0, 2, 0]));
    static KERNEL: Hybrid<Hybrid<i8, U2>, U2> = Hybrid([Hybrid([1, 2]), Hybrid([3, 4])]);
    static WEIGHTS: View<i8, shape![2, 2]> = View::from_array(&KERNEL);
    assert_eq!(WEIGHTS[[1, 0]], 3);
    assert_eq!(
        try_view!(points[5]).err(),
        Some(ViewError::Index {
            axis: 0,
            index: 5,
            length: 5
        })
    );
    fn total<B: AsView<Element = f32, Shape = shape![3]>>(base: &B) -> f32 {
        base.as_view().iter().sum()
    }
    fn clear<B: AsViewMut<Element = u8>>(base: &mut B) {
        base.as_view_mut().fill(0);
    }
    assert_eq!(
        (total(&row), total(&Hybrid::<f32, U3>([1.0, 2.0, 4.0]))),
        (6.0, 7.0)
    );
    let mut both = (Hybrid::<u8, U2>([1, 2]), GenericArray::from_array([3u8, 4]));
    clear(&mut both.0);
    clear(&mut both.1);
    assert_eq!(both, (Hybrid([0, 0]), GenericArray::from_array([0, 0])));
    let bytes: Hybrid<u8, U6> = Hybrid([1, 0, 2, 0, 3, 0]);
    assert_eq!(
        view!(bytes.as<"<u2">).iter().map(|x| x.get()).collect::<Vec<_>>(),
        [1, 2, 3]
    );
}

#[test]
fn lengths_outside_the_table_are_static_too() {
    type Long = Sum<U2048, U1>;
    let long: GenericArray<u8, Long> = GenericArray::generate(|i| i as u8);
    let tail: View<u8, shape![49]> = view!(long[2000..]);
    assert_eq!((tail[[48]], view!(long).len()), (0, 2049));
    let whole: View<u8, shape![2049]> = view!(long);
    let back: &GenericArray<u8, Long> = whole.into();
    assert!(std::ptr::eq(back, &long));
    // A number with a leading zero bit has no extent, so its array is a slice, as a long array of the language is.
    let none: GenericArray<u8, UInt<UTerm, B0>> = GenericArray::default();
    let none: View<u8, shape![Dyn]> = view!(none);
    assert!(none.is_empty());
    // Miri is slow.
    #[cfg(miri)]
    type Many = U1000;
    #[cfg(not(miri))]
    type Many = U1000000;
    let nothing: GenericArray<(), Many> = GenericArray::default();
    let half = view!(nothing[::2]);
    assert_eq!(view!(nothing).len(), nothing.len());
    assert_eq!(half.shape(), [nothing.len() / 2]);
}

#[test]
fn functions_over_any_length() {
    fn reversed_sum<N: ArrayLength + AsExtent>(row: &GenericArray<u32, N>) -> u32 {
        let row: View<u32, shape![N::Extent]> = view!(row);
        view!(row[::-1]).iter().zip(1..).map(|(x, i)| x * i).sum()
    }
    assert_eq!(reversed_sum(&GenericArray::from_array([1, 2, 3])), 3 + 4 + 3);
    // Without the bound it is a slice.
    fn last<N: ArraySize>(row: &Hybrid<u32, N>) -> u32 {
        let row: View<u32, shape![Dyn]> = view!(row);
        view!(row[-1]).iter().sum()
    }
    assert_eq!(last(&Hybrid::<u32, U3>([1, 2, 3])), 3);
    assert_impl_all!(GenericArray<u8, U4>: AsViewMut<Shape = shape![4], Layout = RowMajor>);
    assert_impl_all!(Hybrid<[u8; 2], U4>: AsViewMut<Shape = shape![4, 2], Layout = RowMajor>);
    fn any<S: Shape>(v: View<u8, S, DynLayout>) -> usize {
        v.len()
    }
    assert_eq!(any(view!((Hybrid::<u8, U3>([1, 2, 3]))).into_dyn_layout()), 3);
}
