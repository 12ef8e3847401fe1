//! Fortran over assumed-shape arrays: the same values, at the addresses of the views, so without a copy; and refusals.

use native::fortran::{address, axpy, conjugate, number, place, total, with_descriptor};
use native::Refusal;
use num_complex::Complex;
use view_core::zerocopy::byteorder::{big_endian, native_endian};
use view_core::{shape, view, Element, Extent, Layout, Shape, View, ViewError};

type C = Complex<f32>;

fn grid() -> [[i16; 6]; 5] {
    std::array::from_fn(|i| std::array::from_fn(|j| (10 * i + j) as i16))
}

/// The sum, and the address of each element, as Fortran finds them.
#[track_caller]
fn same<M: Extent, N: Extent, L: Layout>(view: View<i16, shape![M, N], L>) {
    assert_eq!(
        total(view),
        Ok(view.iter().map(|&element| i64::from(element)).sum())
    );
    for (index, element) in view.indexed_iter() {
        assert_eq!(place(view, index), Ok(std::ptr::from_ref(element)), "{index:?}");
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Element)]
#[repr(C)]
struct Sample {
    signal: C,
    level: i16,
    mark: u16,
}

fn samples<const N: usize>() -> [Sample; N] {
    std::array::from_fn(|i| Sample {
        signal: C::new(i as f32, 1.0),
        level: i as i16,
        mark: 7,
    })
}

#[test]
fn fortran_finds_each_element_where_it_is() {
    let grid = grid();
    same(view!(grid));
    same(view!(grid[1..4, 2..]));
    same(view!(grid[::-1, ..]));
    same(view!(grid[.., ::-1]));
    same(view!(grid[::-2, 4:0:-1]));
    same(view!(grid.T));
    same(view!(grid[::-1].T));
    same(view!(grid[2..3, 1..2]));
    same(view!(grid[.., 2..2]));
    same(view!(grid[0].broadcast[3, 6]));
    same(view!(grid[0].windows[3]));
    let rows = vec![[1i16, 2, 3]; 4];
    same(view!(rows[::-1, ::2]));
    // Fields of structs of 12 bytes.
    let table = [samples::<4>(), samples(), samples()];
    same(view!(table.field(level)));
    same(view!(table[::-1, ::2].field(level)));
}

#[test]
fn fortran_writes_in_place() {
    let mut grid = [[-1i16; 6]; 5];
    number(view!(mut grid[::-2, 1::2])).unwrap();
    let expected: [[i16; 6]; 5] = std::array::from_fn(|i| {
        std::array::from_fn(|j| {
            if i % 2 == 0 && j % 2 == 1 {
                (100 * (3 - i / 2) + j.div_ceil(2)) as i16
            } else {
                -1
            }
        })
    });
    assert_eq!(grid, expected);
    let mut table = [samples::<3>(), samples()];
    number(view!(mut table[.., ::-1].field(level))).unwrap();
    assert_eq!(view!(table.field(level)).to_vec(), [103, 102, 101, 203, 202, 201]);
    assert_eq!(view!(table.field(mark)).to_vec(), [7; 6]);
    assert_eq!(
        view!(table[1].field(signal)).to_vec(),
        view!((samples::<3>()).field(signal)).to_vec()
    );
}

#[test]
fn fields_of_structs_are_changed_in_place() {
    // 24 bytes from one complex number of 8 bytes to the next, backwards.
    let mut from = samples::<5>();
    let mut to = [C::new(100.0, 0.0); 3];
    let (x, factor) = (view!(from[::-2].field(signal)), C::new(0.0, 2.0));
    assert_eq!(x.strides(), [-24]);
    axpy(factor, x, view!(mut to)).unwrap();
    assert_eq!(
        to,
        [4.0, 2.0, 0.0].map(|re| C::new(100.0, 0.0) + factor * C::new(re, 1.0))
    );
    axpy(factor, view!(to), view!(mut from[::2].field(signal))).unwrap();
    let expected = [0, 1, 2].map(|i| C::new(2.0 * i as f32, 1.0) + factor * to[i]);
    assert_eq!(view!(from[::2].field(signal)).to_vec(), expected);
    assert_eq!(
        view!(from[1::2].field(signal)).to_vec(),
        [C::new(1.0, 1.0), C::new(3.0, 1.0)]
    );

    let mut table = [samples::<4>(), samples(), samples()];
    let mut expected = table;
    for row in &mut expected[..] {
        for column in [0, 2] {
            row[column].signal.im = -1.0;
        }
    }
    conjugate(view!(mut table[.., 2::-2].field(signal))).unwrap();
    assert_eq!(table, expected);
}

/// Compares the address of each element with that by the standard's own function.
fn addressed<T: Element, S: Shape, L: Layout>(view: View<T, S, L>) {
    for (index, element) in view.indexed_iter() {
        assert_eq!(
            address(view, index.as_ref()),
            Ok(std::ptr::from_ref(element)),
            "{:?}",
            index.as_ref()
        );
    }
}

#[test]
fn descriptors_have_any_strides_and_up_to_15_axes() {
    let table: [[Sample; 3]; 4] =
        std::array::from_fn(|i| samples::<12>()[3 * i..].first_chunk().copied().unwrap());
    let signals = view!(table.field(signal));
    assert_eq!(signals.strides(), [36, 12]);
    addressed(signals);
    addressed(view!(signals[::-1, ::-1]));
    addressed(view!(signals[.., ::-2].T));
    addressed(view!(table[1].field(level)));
    let grid = grid();
    addressed(view!(grid[::-1, 1::2]));
    addressed(view!(grid[2, 3]));
    let numbers: [i64; 6] = std::array::from_fn(|i| i as i64);
    let deep = View::from_strides(
        &numbers,
        5,
        [1, 1, 1, 2, 1, 1, 1, 1, 3, 1, 1, 1, 1, 1, 1],
        [-8; 15],
    );
    assert!(deep.is_ok_and(|deep| deep.rank() == 15 && address(deep, &[0; 15]) == Ok(&raw const numbers[5])));
    with_descriptor(view!(grid), |descriptor| assert!(!descriptor.is_null())).unwrap();
}

#[test]
fn strides_that_gfortran_gets_wrong_are_refused() {
    let mut table = [samples::<3>(), samples()];
    let refused = |axis, stride| {
        Err(Refusal::View(ViewError::ItemStride {
            axis,
            stride,
            size: 8,
        }))
    };
    assert_eq!(conjugate(view!(mut table.field(signal))), refused(0, 36));
    assert_eq!(conjugate(view!(mut table[::-1].T.field(signal))), refused(0, 12));
    assert_eq!(
        conjugate(view!(mut table[..1, ::-1].field(signal))),
        refused(1, -12)
    );
    let (ones, mut to) = ([C::new(1.0, 0.0); 3], [C::new(0.0, 0.0); 3]);
    let factor = C::new(1.0, 0.0);
    assert_eq!(
        axpy(factor, view!(table[0].field(signal)), view!(mut to)),
        refused(0, 12)
    );
    assert_eq!(
        axpy(factor, view!(ones), view!(mut table[0].field(signal))),
        refused(0, 12)
    );
    assert_eq!(table, [samples::<3>(), samples()]);
    // A stride that is not used may be any number.
    assert_eq!(conjugate(view!(mut table[1.., 2..].field(signal))), Ok(()));
    assert_eq!(table[1][2].signal, C::new(2.0, -1.0));
}

#[test]
fn elements_that_fortran_does_not_have_are_refused() {
    let kind = |answer: Result<(), Refusal>| matches!(answer, Err(Refusal::Kind(_)));
    let nothing = |_| ();
    let (unsigned, half) = (
        [1u16],
        [view_core::zerocopy::byteorder::native_endian::U32::new(1)],
    );
    assert_eq!(
        with_descriptor(view!(unsigned), nothing),
        Err(Refusal::Kind("u16"))
    );
    assert!(kind(with_descriptor(view!(half), nothing)));
    assert!(kind(with_descriptor(view!(([big_endian::I16::new(1)])), nothing)));
    assert!(kind(with_descriptor(view!((samples::<2>())), nothing)));
    assert!(kind(with_descriptor(
        view!(([std::cell::Cell::new(1i32)])),
        nothing
    )));
    assert!(kind(with_descriptor(view!(([1i128])), nothing)));
    // Twins: the same bytes with a sign, in the order of the machine, a field.
    assert_eq!(with_descriptor(view!(unsigned.as<i16>), nothing), Ok(()));
    assert_eq!(
        with_descriptor(view!(([native_endian::I16::new(1)])), nothing),
        Ok(())
    );
    assert_eq!(
        with_descriptor(view!((samples::<2>()).field(level)), nothing),
        Ok(())
    );
    assert_eq!(with_descriptor(view!(([true, false])), nothing), Ok(()));
    assert_eq!(with_descriptor(view!(([1i64])), nothing), Ok(()));
    assert_eq!(with_descriptor(view!(([1f64])), nothing), Ok(()));
}

#[test]
fn more_axes_than_15_and_other_lengths_are_refused() {
    let one = [1i32];
    let deep = View::from_strides(&one, 0, [1; 16], [4; 16]).unwrap();
    assert_eq!(with_descriptor(deep, |_| ()), Err(Refusal::Rank(16)));
    let (x, mut y) = (vec![C::new(1.0, 0.0); 3], vec![C::new(0.0, 1.0); 4]);
    let refused = Refusal::View(ViewError::Shape {
        axis: 0,
        expected: 3,
        found: 4,
    });
    assert_eq!(axpy(C::new(1.0, 0.0), view!(x), view!(mut y)), Err(refused));
    assert_eq!(axpy(C::new(1.0, 0.0), view!(x), view!(mut y[1..])), Ok(()));
    assert_eq!(y[0] + y[1], C::new(1.0, 2.0));
}
