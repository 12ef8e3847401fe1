//! Arrays of ndarray that are turned, sliced and repeated by its own methods, as bases: their views stay inside them.

// Nothing here is unsafe, but the expansion of `s!` is, so it cannot be forbidden.

use hostile::lent::Lent;
use ndarray::{s, Array3, ArrayView3, ArrayViewMut3, Axis};
use view_core::{try_view, view};

#[test]
fn whatever_ndarray_does_to_an_array_its_views_stay_inside() {
    let mut array = Array3::from_shape_fn((3, 4, 2), |(i, j, k)| (i * 8 + j * 2 + k) as u16);
    let lent = Lent::items(array.as_slice_memory_order().unwrap());
    for turn in 0..24 {
        array.swap_axes(turn % 3, (turn / 2) % 3);
        array.invert_axis(Axis(turn % 3));
        lent.hold(&view!(array));
        lent.hold_unique(&view!(mut array));
        for step in [-3isize, -2, -1, 1, 2, 3] {
            for start in 0..3isize {
                let rows = array.shape()[0] as isize;
                let part = array.slice_mut(s![start.min(rows)..; step, .., ..; -step]);
                let mut part: ArrayViewMut3<u16> = part;
                lent.hold(&view!(part));
                lent.hold_unique(&view!(mut part));
                if let Ok(head) = try_view!(mut part[..1, ::-1]) {
                    lent.hold_unique(&head);
                    let mut there: ArrayViewMut3<u16> = head.try_into().unwrap();
                    there.invert_axis(Axis(1));
                    lent.hold_unique(&view!(mut there));
                }
            }
        }
        let repeated = array.index_axis(Axis(0), 0);
        let shape = repeated.dim();
        lent.hold(&view!((repeated.broadcast((5, shape.0, shape.1)).unwrap())));
        let back: ArrayView3<u16> = view!(array).try_into().unwrap();
        assert_eq!(back, array);
    }
}

#[test]
fn exchanged_arrays_are_bases_of_their_own() {
    let (mut small, mut large) = (Array3::<u8>::zeros((1, 1, 1)), Array3::<u8>::zeros((3, 3, 3)));
    std::mem::swap(&mut small, &mut large);
    Lent::items(small.as_slice().unwrap()).hold(&view!(small));
    Lent::items(large.as_slice().unwrap()).hold(&view!(large));
}
