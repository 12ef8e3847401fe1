//! `with_c`: what C reads of a descriptor, here by a struct that has the fields of `view.h`, is what the view says.

use core::ffi::c_void;
use num_complex::Complex;
use static_assertions::assert_not_impl_any;
use std::cell::Cell;
use std::fmt::Debug;
use std::mem::{align_of, size_of};
use view_core::zerocopy::byteorder::{big_endian, little_endian};
use view_core::{shape, view, ByteOrder, CView, CViewMut, Dyn, Element, Kind, Layout, Shape, View, ViewMut};

/// `CView` as `view.h` declares it.
#[derive(Debug, Clone, Copy)]
#[repr(C)]
struct Seen {
    data: *const c_void,
    lowest: *const c_void,
    shape: *const usize,
    strides: *const isize,
    rank: usize,
    item_size: usize,
    kind: u8,
    byte_order: u8,
    flags: u16,
    version: u32,
}

/// What C reads.
fn seen(descriptor: &CView) -> (Seen, &[usize], &[isize]) {
    assert_eq!(
        (size_of::<CView>(), align_of::<CView>()),
        (size_of::<Seen>(), align_of::<Seen>())
    );
    let seen = unsafe { *std::ptr::from_ref(descriptor).cast::<Seen>() };
    assert_eq!(seen.version, 1);
    let (shape, strides) = unsafe {
        (
            std::slice::from_raw_parts(seen.shape, seen.rank),
            std::slice::from_raw_parts(seen.strides, seen.rank),
        )
    };
    assert_eq!((descriptor.shape(), descriptor.strides()), (shape, strides));
    assert_eq!(
        (descriptor.as_ptr(), descriptor.lowest()),
        (seen.data, seen.lowest)
    );
    assert_eq!(descriptor.item_size(), seen.item_size);
    assert_eq!(descriptor.is_writable(), seen.flags & 1 != 0);
    (seen, shape, strides)
}

/// The addresses of all elements in row-major order.
fn addresses(seen: &Seen, shape: &[usize], strides: &[isize]) -> Vec<*const c_void> {
    let mut all = vec![seen.data];
    for (&length, &stride) in shape.iter().zip(strides) {
        all = all
            .iter()
            .flat_map(|at| (0..length).map(move |index| at.wrapping_byte_offset(index as isize * stride)))
            .collect();
    }
    all
}

/// Compares the descriptor with the view, and the elements that it leads to.
fn there_and_back<T: Element + Copy + PartialEq + Debug, S: Shape, L: Layout>(view: View<T, S, L>) {
    let elements = view.with_c(|descriptor| {
        let (seen, shape, strides) = seen(descriptor);
        assert_eq!(seen.data, view.as_ptr().cast());
        assert_eq!((shape, strides), (view.shape().as_ref(), view.strides().as_ref()));
        assert_eq!((seen.rank, seen.item_size), (view.rank(), size_of::<T>()));
        assert_eq!(seen.flags & 1, 0);
        assert_eq!(seen.flags & 2 != 0, view.describe().flags.c_contiguous);
        assert_eq!(seen.flags & 4 != 0, view.describe().flags.f_contiguous);
        let all = addresses(&seen, shape, strides);
        assert_eq!(seen.lowest, all.iter().copied().min().unwrap_or(seen.data));
        all.iter()
            .map(|at| unsafe { *at.cast::<T>() })
            .collect::<Vec<T>>()
    });
    assert_eq!(elements, view.to_vec());
}

/// A small generator of numbers below `below`.
fn draw(state: &mut u64, below: usize) -> usize {
    *state = state
        .wrapping_mul(6_364_136_223_846_793_005)
        .wrapping_add(1_442_695_040_888_963_407);
    (*state >> 33) as usize % below
}

/// A view of `RANK` axes with drawn extents and strides, some of them 0 or negative, with padding, or 8 bytes apart for elements of 4.
macro_rules! drawn {
    ($($rank:literal)*) => {
        fn layouts(cells: &[i32], state: &mut u64, each: usize) -> usize {
            let mut count = 0;
            $(for _ in 0..each {
                let (mut shape, mut strides, mut first, mut reach) = ([0; $rank], [0; $rank], 0, 1);
                for axis in (0..$rank).rev() {
                    shape[axis] = draw(state, 4);
                    let pitch = reach + draw(state, 2);
                    strides[axis] = 4 * pitch as isize;
                    match draw(state, 4) {
                        0 => {
                            strides[axis] = -strides[axis];
                            first += pitch * shape[axis].saturating_sub(1);
                        }
                        1 => strides[axis] = 0,
                        _ => {}
                    }
                    reach = pitch * shape[axis].max(1);
                }
                there_and_back(View::from_strides(cells, first, shape, strides).unwrap());
                count += 1;
            })*
            count
        }
    };
}
drawn!(0 1 2 3 4 5 6);

#[test]
fn layouts_of_every_rank_go_there_and_back() {
    let cells: Vec<i32> = (0..1 << 14).collect();
    let each = if cfg!(miri) { 30 } else { 300 };
    assert_eq!(layouts(&cells, &mut 1, each), 7 * each);
}

#[test]
fn static_layouts_go_there_and_back() {
    let grid: [[u16; 6]; 4] = std::array::from_fn(|i| std::array::from_fn(|j| (10 * i + j) as u16));
    there_and_back(view!(grid));
    there_and_back(view!(grid[2, -1]));
    there_and_back(view!(grid[::-1, 1::2]));
    there_and_back(view!(grid[1..3, ::-2].T));
    there_and_back(view!(grid[.., 2..2]));
    there_and_back(view!(grid.tiles[2, 3]));
    there_and_back(view!(grid.windows[3, 2]));
    there_and_back(view!(grid[0].broadcast[5, 6]));
    there_and_back(view!(grid[..2].as<u8>[.., ::-3]));
}

#[derive(Clone, Copy, Debug, PartialEq, Element)]
#[repr(C)]
struct Sample {
    signal: Complex<f32>,
    level: u16,
    mark: [u8; 2],
}

#[test]
fn fields_have_the_strides_of_their_structs() {
    let samples: [Sample; 3] = std::array::from_fn(|i| Sample {
        signal: Complex::new(i as f32, -1.0),
        level: 5,
        mark: [i as u8, 7],
    });
    // 12 bytes apart, which is no whole number of complex numbers.
    let signals = view!(samples.field(signal));
    assert_eq!(signals.strides(), [12]);
    there_and_back(signals);
    there_and_back(view!(samples[::-1].field(signal)));
    there_and_back(view!(samples[::-1].field(mark)));
    there_and_back(view!(samples[..2].field(level)));
}

#[test]
fn kinds_are_the_characters_of_numpy() {
    fn kind<T: Element>(element: T) -> (u8, u8, usize) {
        view!(([element])).with_c(|d| {
            let (seen, ..) = seen(d);
            (seen.kind, seen.byte_order, seen.item_size)
        })
    }
    let native = ByteOrder::NATIVE as u8;
    assert_eq!(kind(true), (b'b', b'|', 1));
    assert_eq!(kind(-1i8), (b'i', b'|', 1));
    assert_eq!(kind(1i64), (b'i', native, 8));
    assert_eq!(kind(1u32), (b'u', native, 4));
    assert_eq!(kind(1f64), (b'f', native, 8));
    assert_eq!(kind(half::f16::ONE), (b'f', native, 2));
    assert_eq!(kind(half::bf16::ONE), (Kind::BFloat as u8, native, 2));
    assert_eq!(kind(Complex::new(1f32, 2.0)), (b'c', native, 8));
    assert_eq!(kind(big_endian::I16::new(1)), (b'i', b'>', 2));
    assert_eq!(kind(little_endian::F32::new(1.0)), (b'f', b'<', 4));
    assert_eq!(kind(Cell::new(1u8)), (b'V', b'|', 1));
}

/// What stands for a function in C that adds 1 to each element.
extern "C" fn increment(view: *const CViewMut) {
    let (seen, shape, strides) = seen(unsafe { &*view });
    assert_eq!((seen.kind, seen.item_size, seen.flags & 1), (b'i', 4, 1));
    for at in addresses(&seen, shape, strides) {
        unsafe { *at.cast_mut().cast::<i32>() += 1 };
    }
}

extern "C" fn total(view: *const CView) -> i32 {
    let (seen, shape, strides) = seen(unsafe { &*view });
    let all = addresses(&seen, shape, strides);
    all.iter().map(|at| unsafe { *at.cast::<i32>() }).sum()
}

#[test]
fn unique_views_are_written_in_place() {
    let mut grid: [[i32; 5]; 4] = std::array::from_fn(|i| std::array::from_fn(|j| (10 * i + j) as i32));
    let start = std::ptr::from_ref(&grid[3][1]);
    let mut expected = grid;
    for row in [3, 1] {
        for column in [1, 3] {
            expected[row][column] += 1;
        }
    }
    let mut part = view!(mut grid[::-2, 1::2]);
    let answer = part.with_c(|d| {
        assert_eq!(
            (d.as_mut_ptr().cast_const(), d.as_ptr()),
            (start.cast(), start.cast())
        );
        assert!(d.is_writable());
        increment(d);
        // A function that only reads takes the same descriptor.
        total(&raw const **d)
    });
    assert_eq!(answer, part.iter().sum());
    assert_eq!(grid, expected);

    let mut none: [[i32; 0]; 3] = [[]; 3];
    view!(mut none).with_c(|d| increment(d));
    let mut scalar = [4];
    view!(mut scalar[0]).with_c(|d| increment(d));
    assert_eq!(scalar, [5]);
}

#[test]
fn calls_can_be_nested_and_may_panic() {
    let (from, mut to) = ([[1i32, 2], [3, 4]], [0i32; 2]);
    view!(from[::-1, 0]).with_c(|from| {
        view!(mut to).with_c(|to| {
            let (source, shape, strides) = seen(from);
            let (target, ..) = seen(to);
            let pairs = addresses(&source, shape, strides).into_iter().enumerate();
            for (index, at) in pairs {
                unsafe { *target.data.cast_mut().cast::<i32>().add(index) = *at.cast::<i32>() };
            }
        });
    });
    assert_eq!(to, [3, 1]);
    let panic = std::panic::catch_unwind(|| view!(from).with_c(|d| assert_eq!(d.shape(), [3])));
    assert!(panic.is_err());
}

/// A bridge as a library writes it: the shapes are checked by rustc, and C sees the same numbers.
fn add<M: view_core::Extent, L: Layout, K: Layout>(
    a: View<i32, shape![M], L>,
    b: ViewMut<i32, shape![M], K>,
) -> i32 {
    let mut b = b;
    a.with_c(|a| b.with_c(|b| total(a) + total(&raw const **b)))
}

#[test]
fn bridges_are_generic() {
    let (mut row, grid) = (vec![1, 2, 3, 4], [[10, 20], [30, 40]]);
    let tail: ViewMut<i32, shape![Dyn], _> = view!(mut row[::-2]);
    let column: View<i32, shape![Dyn], _> = view!(grid[.., 1]).into_dyn();
    assert_eq!(add(column, tail), 20 + 40 + 4 + 2);
    assert_eq!(
        add(
            view!(grid[1]),
            view!(mut row.reshape[2, 2][.., 0]).try_with_shape().unwrap()
        ),
        70 + 1 + 3
    );
}

// A descriptor stays on the thread of the call: C is not asked whether it may be read on another one.
assert_not_impl_any!(CView: Send, Sync, Clone, Default);
assert_not_impl_any!(CViewMut: Send, Sync, Clone, Default);
