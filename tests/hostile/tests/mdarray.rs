//! Arrays of mdarray that are cut, stepped and permuted by its own methods, as bases: their views stay inside them. Under Miri this is for tree borrows.
#![forbid(unsafe_code)]

use hostile::lent::Lent;
use mdarray::{step, DArray, DView, DViewMut, Strided};
use view_core::view;

#[test]
fn whatever_mdarray_does_to_an_array_its_views_stay_inside() {
    let mut array = DArray::<u16, 3>::from_fn([3, 4, 2], |i| (i[0] * 8 + i[1] * 2 + i[2]) as u16);
    let lent = Lent::items(&array[..]);
    for by in [-3, -2, -1, 1, 2, 3] {
        for start in 0..3 {
            lent.hold(&view!(array));
            lent.hold_unique(&view!(mut array));
            let part = array.view(start.., step(.., by), step(.., -by));
            lent.hold(&view!(part));
            for permutation in [[0, 1, 2], [2, 0, 1], [1, 2, 0], [2, 1, 0]] {
                lent.hold(&view!((part.permute(permutation))));
            }
            let again: DView<u16, 3, Strided> = view!(part[::-1]).into_dyn().try_into().unwrap();
            lent.hold(&view!((again.into_diag_of_rows())));
            let mut part = array.view_mut(start.., step(.., by), ..);
            lent.hold_unique(&view!(mut part));
            let mut again: DViewMut<u16, 3, Strided> = view!(mut part[.., ::-1]).into_dyn().try_into().unwrap();
            lent.hold_unique(&view!(mut again));
            again.iter_mut().for_each(|element| *element ^= 1);
            let (mut head, mut tail) = again.split_axis_at_mut(mdarray::Const::<1>, 1);
            lent.hold_unique(&view!(mut head));
            lent.hold_unique(&view!(mut tail));
        }
    }
}

/// The diagonal of the first two axes, at the start of the last.
trait Diagonal<'a> {
    fn into_diag_of_rows(self) -> DView<'a, u16, 1, Strided>;
}
impl<'a> Diagonal<'a> for DView<'a, u16, 3, Strided> {
    fn into_diag_of_rows(self) -> DView<'a, u16, 1, Strided> {
        self.into_view(.., .., 0).into_diag(0)
    }
}

#[test]
fn exchanged_arrays_are_bases_of_their_own() {
    let (mut small, mut large) = (DArray::<u8, 2>::from_elem([1, 1], 0), DArray::<u8, 2>::from_elem([9, 9], 0));
    std::mem::swap(&mut small, &mut large);
    Lent::items(&small[..]).hold(&view!(small));
    // References to slices are exchanged without what is behind them: they have no size.
    std::mem::swap(&mut *small, &mut *large);
    Lent::items(&small[..]).hold(&view!(small));
    Lent::items(&large[..]).hold(&view!(large));
    assert_eq!((view!(small).len(), view!(large).len()), (81, 1));
}
