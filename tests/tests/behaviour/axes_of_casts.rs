//! A cast that depends on a type parameter keeps the axes of its source. Only the last extent is symbolic, so functions over `shape![N]` or `shape![M, N]` take
//! the result.

use view_core::{shape, try_view, view, Dyn, Element, Extent, Layout, View, ViewError, ViewMut};
use zerocopy::{little_endian, FromBytes, Immutable, IntoBytes};

#[derive(Element, FromBytes, IntoBytes, Immutable, Clone, Copy, Debug, PartialEq)]
#[repr(C)]
struct Sample {
    left: u16,
    right: u16,
}

/// What the programs below ask of an element.
trait Plain: Element + FromBytes + IntoBytes + Immutable + Copy + PartialEq {}
impl<T: Element + FromBytes + IntoBytes + Immutable + Copy + PartialEq> Plain for T {}

fn count<T: Element, N: Extent, L: Layout>(items: View<T, shape![N], L>) -> usize {
    items.len()
}

fn rows<T: Element, M: Extent, N: Extent, L: Layout>(items: View<T, shape![M, N], L>) -> [usize; 2] {
    items.shape()
}

fn one<T: Plain, N: Extent>(bytes: View<u8, shape![N]>, i: usize) -> Result<T, ViewError> {
    Ok(*try_view!(bytes.as<T>[i])?)
}

fn bytes_of<'a, T: Plain, N: Extent>(
    items: View<'a, T, shape![N]>,
) -> View<'a, u8, shape![impl Extent], impl Layout> {
    view!(items.as<u8>)
}

fn contiguous_bytes_of<'a, T: Plain, N: Extent>(
    items: View<'a, T, shape![N]>,
) -> View<'a, u8, shape![impl Extent]> {
    view!(items.as<u8>)
}

/// Every use of one axis, of `size` elements.
fn use_one_axis<T: Plain, N: Extent>(bytes: View<u8, shape![N]>, size: usize) {
    let all = view!(bytes.as<T>);
    assert_eq!(count(all), size);
    assert_eq!(count(view!(bytes.as<T>[1..])), size - 1);
    assert_eq!(count(view!(bytes.as<T>[::-1])), size);
    let list: Vec<T> = all.iter().copied().collect();
    assert!(all[[0]] == list[0] && *view!(all[-1]) == list[size - 1]);
    assert!(one::<T, N>(bytes, size - 1) == Ok(list[size - 1]));
    assert!(one::<T, N>(bytes, size).is_err());
    assert!(all.zip(view!(bytes.as<T>)).all(|(a, b)| a == b));
    assert!(all == view!(bytes.as<T>));
    assert_eq!(all.as_slice().len(), size);
    assert_eq!(all.with_shape::<shape![Dyn]>().len(), size);
    assert_eq!(bytes_of(all).len(), bytes.len());
    assert!(contiguous_bytes_of(all).as_slice() == bytes.to_vec());
}

/// Every use of two, where the last has `size` elements.
fn use_two_axes<T: Plain, N: Extent>(bytes: View<u8, shape![3, N]>, size: usize) {
    let all = view!(bytes.as<T>);
    assert_eq!(rows(all), [3, size]);
    assert_eq!(rows(view!(all.T)), [size, 3]);
    let two: View<T, shape![2, _]> = view!(bytes.as<T>[1..]);
    assert_eq!(count(view!(two[0])), size);
    assert_eq!(all.outer_iter().map(|row| count(row)).sum::<usize>(), 3 * size);
    assert!(all
        .outer_iter()
        .zip(bytes.outer_iter())
        .all(|(row, bytes)| row == view!(bytes.as<T>)));
    let every_other = view!(bytes[::2].as<T>);
    assert_eq!(rows(every_other), [2, size]);
    assert_eq!(
        every_other.outer_iter().map(|row| count(row)).sum::<usize>(),
        2 * size
    );
    assert!(every_other[[1, 0]] == all[[2, 0]]);
}

fn use_both<T: Plain>() {
    // The bytes of words are aligned for all of the elements.
    let words = [[0x3f40_0007_u32, 0x0403_0201]; 3];
    let bytes = view!(words.as<u8>);
    let (n, size) = (words[0].len(), 8 / size_of::<T>());
    use_one_axis::<T, _>(view!(bytes[0]), size);
    use_one_axis::<T, _>(view!(words[0, ..n].as<u8>), size);
    use_two_axes::<T, _>(bytes, size);
    use_two_axes::<T, _>(view!(words.as<u8>).with_shape::<shape![3, Dyn]>(), size);
}

#[test]
fn of_bytes() {
    use_both::<u8>();
}
#[test]
fn of_aligned_words() {
    use_both::<u16>();
    use_both::<f32>();
}
#[test]
fn of_words_with_a_byte_order() {
    use_both::<little_endian::U16>();
}
#[test]
fn of_structs() {
    use_both::<Sample>();
}

#[test]
fn of_bytes_that_do_not_divide() {
    let five = vec![0_u8; 5];
    let error = ViewError::Size { bytes: 5, size: 2 };
    assert_eq!(one::<little_endian::U16, _>(view!(five), 0), Err(error));
    assert_eq!(one::<little_endian::U16, _>(view!(([0; 5])), 0), Err(error));
    assert_eq!(one::<u8, _>(view!(five), 0), Ok(0));
}

#[test]
#[should_panic = "5 bytes do not divide into elements of 2 bytes"]
fn of_run_time_bytes_that_do_not_divide() {
    use_one_axis::<little_endian::U16, _>(view!((vec![0_u8; 5])), 2);
}

#[test]
fn of_unique_views() {
    fn swap<T: Plain, N: Extent>(mut bytes: ViewMut<u8, shape![2, N]>) {
        let mut all = view!(mut bytes.as<T>);
        let last = all[[1, 0]];
        let mut first = view!(mut all[0]);
        first.fill(last);
        assert_eq!(
            all.outer_iter_mut().map(|row| row.len()).sum::<usize>(),
            2 * view!(all[0]).len()
        );
        *view!(mut bytes.as<T>[0, -1]) = all_zero();
    }
    fn all_zero<T: FromBytes>() -> T {
        T::new_zeroed()
    }
    let mut bytes = [[1, 2, 3, 4], [5, 6, 7, 8]];
    swap::<little_endian::U16, _>(view!(mut bytes));
    assert_eq!(bytes, [[5, 6, 0, 0], [5, 6, 7, 8]]);
}
