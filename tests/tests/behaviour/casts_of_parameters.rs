//! Casts where the element type or an extent is a type parameter: zerocopy's traits are the only bounds, and the rest is checked when the
//! types are known.

use view_core::{
    shape, try_view, view, Aligned, Element, Extent, Layout, Shape, View, ViewError, ViewMut, A8,
};
use zerocopy::{big_endian, FromBytes, Immutable, IntoBytes, TryFromBytes};

#[derive(Element, FromBytes, IntoBytes, Immutable, Clone, Copy, Debug, PartialEq)]
#[repr(C)]
struct Pixel {
    red: u8,
    green: u8,
    blue: u8,
}

fn read<T: Element + FromBytes + Immutable + Copy, N: Extent, L: Layout>(
    bytes: View<u8, shape![N], L>,
) -> Vec<T> {
    let all = view!(bytes.as<T>);
    assert_eq!(all.shape(), [all.len()]);
    assert_eq!(all.zip(view!(bytes.as<T>)).len(), all.len());
    all.to_vec()
}

fn try_read<T: Element + FromBytes + Immutable + Copy, N: Extent, L: Layout>(
    bytes: View<u8, shape![N], L>,
) -> Result<Vec<T>, ViewError> {
    Ok(try_view!(bytes.as<T>)?.to_vec())
}

fn bytes_of<T: Element + IntoBytes + Immutable, N: Extent, L: Layout>(
    items: View<T, shape![N], L>,
) -> Vec<u8> {
    view!(items.as<u8>).to_vec()
}

#[test]
fn bytes_as_a_parameter() {
    let bytes = Aligned::<A8, _>([0, 0, 128, 63, 0, 0, 0, 64]);
    let all = view!(bytes);
    assert_eq!(read::<f32, _, _>(all), [1.0, 2.0]);
    assert_eq!(read::<big_endian::U16, _, _>(all)[1].get(), 0x803f);
    assert_eq!(read::<u64, _, _>(all).len(), 1);
    assert_eq!(read::<u8, _, _>(all).len(), 8);
    let pixel = Pixel {
        red: 0,
        green: 0,
        blue: 128,
    };
    assert_eq!(read::<Pixel, _, _>(view!(bytes[..6]))[0], pixel);
}

#[test]
fn run_time_extents_of_a_parameter() {
    let bytes = Aligned::<A8, _>([1_u8; 8]);
    let n = bytes.len();
    assert_eq!(read::<u32, _, _>(view!(bytes[..n])), [0x0101_0101; 2]);
    assert_eq!(
        try_read::<u32, _, _>(view!(bytes[..n - 1])),
        Err(ViewError::Size { bytes: 7, size: 4 })
    );
}

#[test]
fn an_address_without_evidence_is_checked_at_run_time() {
    let bytes = Aligned::<A8, _>([1_u8; 12]);
    let misaligned = ViewError::Align { offset: 1, align: 4 };
    // The slice of the unaligned view has no evidence in its type.
    let (even, odd) = (view!(bytes[..8]), view!(bytes[1..9]));
    assert_eq!(try_read::<u32, _, _>(even), Ok(vec![0x0101_0101; 2]));
    assert_eq!(try_read::<u32, _, _>(odd), Err(misaligned));
    let at = usize::from(odd[[0]]);
    assert_eq!(try_read::<u32, _, _>(view!(bytes[at..][..8])), Err(misaligned));
    let panic = std::panic::catch_unwind(|| read::<u32, _, _>(odd)).unwrap_err();
    let message = panic.downcast_ref::<String>().expect("a message");
    assert!(message.contains("1 byte"), "{message}");
}

#[test]
fn static_bytes_that_do_not_divide_are_an_error_of_an_attempt() {
    assert_eq!(
        try_read::<u16, _, _>(view!(([0; 5]))),
        Err(ViewError::Size { bytes: 5, size: 2 })
    );
}

#[test]
fn a_parameter_as_bytes() {
    assert_eq!(bytes_of(view!(([1.0_f32, 2.0]))), [0, 0, 128, 63, 0, 0, 0, 64]);
    assert_eq!(bytes_of(view!((vec![big_endian::U16::new(258)]))), [1, 2]);
    assert_eq!(bytes_of(view!(([7_u8, 8, 9])[::-1])), [9, 8, 7]);
}

#[test]
#[should_panic = "stride of 4 bytes"]
fn gaps_at_run_time() {
    let step = 2;
    bytes_of(view!(([1_u16, 2, 3, 4])[::step]));
}

#[test]
fn one_parameter_as_another() {
    fn both<T, U, N: Extent, L: Layout>(items: View<T, shape![3, N], L>) -> ([usize; 2], Vec<U>)
    where
        T: Element + IntoBytes + Immutable,
        U: Element + FromBytes + Immutable + Copy,
    {
        let all = view!(items.as<U>);
        let row = view!(all[1]);
        (all.shape(), row.to_vec())
    }
    let items = [[1_u32, 2], [3, 4], [5, 6]];
    assert_eq!(both::<_, u16, _, _>(view!(items)), ([3, 4], vec![3, 0, 4, 0]));
    assert_eq!(both::<_, i32, _, _>(view!(items[.., ::-1])), ([3, 2], vec![4, 3]));
    let n = items[0].len();
    assert_eq!(both::<_, u16, _, _>(view!(items[.., ..n])).0, [3, 4]);
}

#[test]
fn unique_views_of_a_parameter() {
    fn fill<T: Element + FromBytes + IntoBytes + Copy, N: Extent>(
        mut bytes: ViewMut<u8, shape![N]>,
        item: T,
    ) -> Result<(), ViewError> {
        try_view!(mut bytes.as<T>)?.fill(item);
        view!(mut bytes.as<T>)[[0]] = item;
        Ok(())
    }
    let mut bytes = [0; 4];
    fill(view!(mut bytes), big_endian::U16::new(258)).unwrap();
    assert_eq!(bytes, [1, 2, 1, 2]);
    let (mut bytes, n) = (bytes.to_vec(), 3);
    assert_eq!(
        fill(view!(mut bytes[..n]), big_endian::U16::new(0)),
        Err(ViewError::Size { bytes: 3, size: 2 })
    );
}

#[test]
fn an_attempt_validates_a_parameter() {
    fn valid<T: Element + TryFromBytes + Immutable, N: Extent>(
        bytes: View<u8, shape![N]>,
    ) -> Result<usize, ViewError> {
        Ok(try_view!(bytes.as<T>)?.len())
    }
    let bytes = vec![1, 0, 2];
    assert_eq!(
        valid::<bool, _>(view!(bytes)),
        Err(ViewError::Invalid { element: 2 })
    );
    assert_eq!(valid::<bool, _>(view!(bytes[..2])), Ok(2));
    assert_eq!(valid::<u8, _>(view!(bytes)), Ok(3));
}

#[test]
fn an_extent_is_a_parameter() {
    fn words<N: Extent, L: Layout>(bytes: View<u8, shape![N], L>) -> u32 {
        let words = view!(bytes.align[4].as<u32>);
        words.iter().sum::<u32>() + *view!(words[-1])
    }
    let bytes = Aligned::<A8, _>([1_u8, 0, 0, 0, 2, 0, 0, 0]);
    assert_eq!(words(view!(bytes)), 5);
    let n = bytes.len();
    assert_eq!(words(view!(bytes[..n])), 5);
}

#[test]
fn a_shape_parameter_is_kept_by_a_cast_to_the_same_size() {
    fn signs<S: Shape, L: Layout>(bytes: View<u8, S, L>) -> View<i8, S, impl Layout + use<S, L>> {
        view!(bytes.as<i8>)
    }
    assert_eq!(signs(view!(([[255_u8; 2]; 2])))[[1, 1]], -1);
}
