//! Functions in C over views, by `view.h`: the same elements at the same addresses, and what C refuses.

use native::plain::{elem_strides, is, len, place, scale, sum};
use native::Refusal;
use num_complex::Complex;
use view_core::zerocopy::byteorder::big_endian;
use view_core::{view, Element, Layout, Shape, View};

fn grid() -> [[i16; 6]; 5] {
    std::array::from_fn(|i| std::array::from_fn(|j| (10 * i + j) as i16))
}

/// Compares everything that C says of the view with the view.
fn same<T: Element, S: Shape, L: Layout>(view: View<T, S, L>) {
    let what = view.describe();
    assert_eq!(len(view), view.len());
    assert_eq!(
        elem_strides(view),
        what.elem_strides().map(|strides| strides.as_ref().to_vec())
    );
    for (index, element) in view.indexed_iter() {
        assert_eq!(place(view, index.as_ref()), std::ptr::from_ref(element));
    }
    for axis in 0..view.rank() {
        let mut beyond = vec![0; view.rank()];
        beyond[axis] = what.shape.as_ref()[axis];
        assert!(place(view, &beyond).is_null());
    }
}

#[derive(Clone, Copy, Element)]
#[repr(C)]
struct Sample {
    signal: Complex<f32>,
    level: i16,
    mark: u8,
}

#[test]
fn c_finds_each_element_where_it_is() {
    let grid = grid();
    same(view!(grid));
    same(view!(grid[1..4, ::2]));
    same(view!(grid[::-1, ::-2].T));
    same(view!(grid[2, 3]));
    same(view!(grid[.., 2..2]));
    same(view!(grid.windows[2, 3]));
    same(view!(grid[0].broadcast[3, 6]));
    // 12 bytes apart, which is no multiple of 8.
    let samples: [Sample; 4] = std::array::from_fn(|i| Sample {
        signal: Complex::new(i as f32, 0.0),
        level: i as i16,
        mark: 0,
    });
    assert_eq!(elem_strides(view!(samples.field(signal))), None);
    same(view!(samples[::-1].field(signal)));
    same(view!(samples.field(level)));
    same(view!(samples.field(mark)));
}

#[test]
fn sums_of_padded_reversed_and_scattered_elements() {
    let grid = grid();
    let naive = |rows: &[usize], columns: &[usize]| -> i64 {
        rows.iter()
            .flat_map(|i| columns.iter().map(move |j| (10 * i + j) as i64))
            .sum()
    };
    assert_eq!(sum(view!(grid)), Ok(naive(&[0, 1, 2, 3, 4], &[0, 1, 2, 3, 4, 5])));
    assert_eq!(sum(view!(grid[1..4, ::-2])), Ok(naive(&[1, 2, 3], &[1, 3, 5])));
    assert_eq!(sum(view!(grid[-1, -1])), Ok(45));
    assert_eq!(sum(view!(grid[5..])), Ok(0));
    let samples = [Sample {
        signal: Complex::new(0.0, 0.0),
        level: 7,
        mark: 1,
    }; 3];
    assert_eq!(sum(view!(samples.field(level))), Ok(21));
}

#[test]
fn a_matrix_is_scaled_in_place() {
    let mut pixels: [[f32; 4]; 3] = std::array::from_fn(|i| std::array::from_fn(|j| (4 * i + j) as f32));
    scale(view!(mut pixels[::-2, 1::2]), 10.0).unwrap();
    assert_eq!(
        pixels,
        [
            [0.0, 10.0, 2.0, 30.0],
            [4.0, 5.0, 6.0, 7.0],
            [8.0, 90.0, 10.0, 110.0]
        ]
    );
}

#[test]
fn c_checks_kind_size_order_and_rank() {
    let (small, large) = ([1i8, 2], [1i32, 2]);
    assert_eq!(sum(view!(small)), Err(Refusal::Kind("i8")));
    assert_eq!(sum(view!(large)), Err(Refusal::Kind("i32")));
    let unsigned = [1u16, 2];
    assert_eq!(sum(view!(unsigned)), Err(Refusal::Kind("u16")));
    assert_eq!(sum(view!(unsigned.as<i16>)), Ok(3));
    let big = [big_endian::I16::new(1)];
    assert!(matches!(sum(view!(big)), Err(Refusal::Kind(_))));
    let samples = [Sample {
        signal: Complex::new(0.0, 0.0),
        level: 7,
        mark: 1,
    }; 2];
    assert!(matches!(sum(view!(samples)), Err(Refusal::Kind(_))));
    let mut doubles = [[1f64; 2]; 2];
    assert_eq!(scale(view!(mut doubles), 2.0), Err(Refusal::Kind("f64")));
    assert_eq!(doubles, [[1.0; 2]; 2]);
    assert!(is(view!(large), b'i', 4, 1));
    assert!(!is(view!(large), b'i', 4, 2) && !is(view!(large), b'f', 4, 1) && !is(view!(large), b'i', 2, 1));
}
