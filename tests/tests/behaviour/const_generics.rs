//! `{N}` where `N` is a const parameter of the user's function, and arrays of such lengths.

use crate::bases::{forget, plane, row};
use view_core::{shape, try_view, view, AtLeast, Const, Dyn, Extent, Layout, Length, View, ViewError};

fn whole<const N: usize>(row: &[u16; N]) -> usize
where
    Const<N>: Length,
{
    view!(row[..]).len() + view!(row[::2]).len()
}

fn packet<const N: usize>(bytes: &[u16], start: usize) -> [u16; N]
where
    Const<N>: Length,
{
    let packet = view!(bytes[start..+{ N }]);
    assert_eq!(size_of_val(&packet), size_of::<usize>());
    packet.to_vec().try_into().unwrap()
}

fn header<const N: usize>(bytes: &[u16]) -> usize
where
    Const<N>: Length,
{
    view!(bytes[2..+{ N }]).len()
}

fn nth<const N: usize, L: Layout>(row: View<'_, u16, shape![Dyn], L>) -> u16
where
    Const<N>: Length,
{
    *view!(row[{ N }])
}

fn halves<const N: usize>(row: &[u16]) -> [usize; 2]
where
    Const<N>: Length,
{
    [view!(row[..{ N }]).len(), view!(row[{ N }..]).len()]
}

fn column<const M: usize, const N: usize>(matrix: &[[u16; N]; M], j: usize) -> u16
where
    Const<M>: Length,
    Const<N>: Length,
{
    view!(matrix[.., j]).iter().sum()
}

fn length<const N: usize>(row: View<'_, u16, shape![{ N }]>) -> usize
where
    Const<N>: Length,
{
    row.len()
}

/// The views of an array whose lengths are const parameters have those as their extents.
fn lengths<const M: usize, const N: usize>(matrix: &[[u16; N]; M]) -> [usize; 3]
where
    Const<M>: Length,
    Const<N>: Length,
{
    let whole: View<'_, u16, shape![{ M }, { N }]> = view!(matrix);
    let rows: View<'_, u16, shape![Dyn, { N }]> = view!((matrix[..]));
    [length(view!(matrix[(0)])), whole.len(), rows.len()]
}

struct Field<const START: usize>;

impl<const START: usize> Field<START> {
    const END: usize = START + 2;
}

/// A const parameter that is no 0 is a step.
fn every<const STEP: usize, N: Extent, L: Layout>(row: View<'_, u16, shape![N], L>) -> [Vec<u16>; 3]
where
    Const<STEP>: Length + AtLeast<1>,
{
    let (up, down) = (view!(row[1::{ STEP }]), view!(row[::-{ STEP }]));
    assert!(view!(row[::-{ STEP }]).zip(down).all(|(a, b)| a == b));
    [up.to_vec(), down.to_vec(), view!(down[::{ STEP }]).to_vec()]
}

fn every_of_array<const STEP: usize>(row: &[u16; 7]) -> u16
where
    Const<STEP>: Length + AtLeast<1>,
{
    view!(row[::{ STEP }]).iter().sum()
}

#[test]
fn a_generic_step() {
    let (row, n) = ([0, 1, 2, 3, 4, 5, 6], forget(7));
    let by_3 = [vec![1, 4], vec![6, 3, 0], vec![6]];
    assert_eq!(every::<3, _, _>(view!(row)), by_3);
    assert_eq!(every::<3, _, _>(view!(row[..n])), by_3);
    assert_eq!(
        every::<1, _, _>(view!(row[..2])),
        [vec![1], vec![1, 0], vec![1, 0]]
    );
    assert_eq!(every::<12, _, _>(view!(row)), [vec![1], vec![6], vec![6]]);
    assert_eq!([every_of_array::<1>(&row), every_of_array::<4>(&row)], [21, 4]);
}

#[test]
fn arrays_of_a_generic_length_are_bases() {
    assert_eq!(whole(&row()), 7 + 4);
    assert_eq!(whole(&[0; 0]), 0);
    assert_eq!(column(&plane(), forget(2)), 2 + 7 + 12 + 17);
}

#[test]
fn a_generic_count_gives_a_static_extent() {
    assert_eq!(packet::<3>(&row(), 2), [2, 3, 4]);
    assert_eq!(header::<4>(&row()), 4);
}

#[test]
#[should_panic(
    expected = "view!: a slice of 6 elements from 2 runs past the end of axis 0, which has length 7 [V106]"
)]
fn a_generic_count_is_checked_on_a_dynamic_axis() {
    header::<6>(&row());
}

#[test]
fn a_generic_extent_is_the_length_of_an_array() {
    assert_eq!(lengths(&[[0; 4]; 3]), [4, 12, 12]);
    assert_eq!(length(view!((row())[..4])), 4);
}

#[test]
fn a_generic_position_on_a_dynamic_axis() {
    let row = row().to_vec();
    assert_eq!(nth::<3, _>(view!(row[..])), 3);
    assert_eq!(nth::<1, _>(view!(row[::-1])), 5);
    assert_eq!(halves::<3>(&row), [3, 4]);
}

#[test]
#[should_panic(expected = "view!: index 7 is out of bounds for axis 0, which has length 7 [V101]")]
fn a_generic_position_is_checked_on_a_dynamic_axis() {
    let row = row().to_vec();
    nth::<7, _>(view!(row[..]));
}

#[test]
fn an_associated_constant_of_a_generic_type_is_a_constant() {
    let row = row();
    assert_eq!(view!(row[1..{ Field::<1>::END }]).to_vec(), [1, 2]);
}

#[test]
fn a_constant_of_0_from_the_end_is_no_position() {
    const BACK: usize = 0;
    let row = vec![1u8, 2];
    let error = try_view!(row[-{ BACK }]).unwrap_err();
    let (axis, back, length) = (0, 0, 2);
    assert_eq!(error, ViewError::IndexFromEnd { axis, back, length });
}
