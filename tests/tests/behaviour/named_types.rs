//! Static views in constants and in fields.

use std::mem::size_of;
use view_core::{shape, view, Element, PartLayout, StaticExtent, StepLayout, TransposedLayout, View};

const TABLE: [[u16; 3]; 2] = [[1, 2, 3], [4, 5, 6]];
static ROWS: [[u16; 3]; 2] = TABLE;
static VIEW: View<u16, shape![2, 3]> = View::from_array(&ROWS);
const PROMOTED: View<u16, shape![2, 3]> = View::from_array(&TABLE);

const fn view_of<T: Element>(array: &[T; 4]) -> View<'_, T, shape![4]> {
    View::from_array(array)
}

#[test]
fn arrays_in_constants_are_viewed() {
    assert_eq!(VIEW, view!(ROWS));
    assert_eq!(VIEW.as_ptr(), ROWS.as_flattened().as_ptr());
    assert_eq!(view!(VIEW[.., 1]).to_vec(), [2, 5]);
    assert_eq!(PROMOTED.as_slice(), [1, 2, 3, 4, 5, 6]);
    let longer: &'static u16 = VIEW.element_of_last();
    assert_eq!(*longer, 6);
    assert_eq!(view_of(&[(), (), (), ()]).len(), 4);
    const NONE: View<u8, shape![0, 3]> = View::from_array(&[[0; 3]; 0]);
    assert!(NONE.is_empty());
    const ONE: View<u8, shape![]> = View::from_array(&7);
    assert_eq!(*ONE, 7);
}

trait Last<'a> {
    fn element_of_last(&self) -> &'a u16;
}
impl<'a> Last<'a> for View<'a, u16, shape![2, 3]> {
    fn element_of_last(&self) -> &'a u16 {
        self.get([1, 2]).unwrap()
    }
}

/// Parts of an image of 8 rows.
#[allow(clippy::type_complexity, reason = "the types are written out on purpose")]
struct Parts<'a> {
    block: View<'a, u16, shape![3, 2], PartLayout<u16, shape![8, 6]>>,
    column: View<'a, u16, shape![8], StepLayout<u16, shape![48], shape![6]>>,
    half: View<'a, u16, shape![4, 2], StepLayout<u16, shape![8, 6], shape![2, 3]>>,
    rows: View<'a, u16, shape![4, 6], StepLayout<u16, shape![8, 6], shape![2, 1]>>,
    turned: View<'a, u16, shape![6, 8], TransposedLayout<u16, shape![8, 6]>>,
}

#[test]
fn layouts_of_parts_have_names() {
    let mut image = [[0u16; 6]; 8];
    view!(mut image.reshape[_])
        .iter_mut()
        .enumerate()
        .for_each(|(i, x)| *x = i as u16);
    let parts = Parts {
        block: view!(image[2..5, 1..3]),
        column: view!(image.reshape[48][::6]).with_shape(),
        half: view!(image[::2, ::3]),
        rows: view!(image[1::2]),
        turned: view!(image.T),
    };
    assert_eq!(size_of::<Parts>(), 5 * size_of::<usize>());
    assert_eq!(parts.block.to_vec(), [13, 14, 19, 20, 25, 26]);
    assert_eq!(parts.column.to_vec(), [0, 6, 12, 18, 24, 30, 36, 42]);
    assert_eq!(parts.half.to_vec(), [0, 3, 12, 15, 24, 27, 36, 39]);
    assert_eq!(parts.rows[[3, 5]], 47);
    assert_eq!(parts.turned[[5, 7]], 47);
}

#[test]
fn static_extents_are_a_bound() {
    fn area<M: StaticExtent, N: StaticExtent>(_: View<u16, shape![M, N]>) -> usize {
        const { M::VALUE * N::VALUE }
    }
    assert_eq!(area(VIEW), 6);
}
