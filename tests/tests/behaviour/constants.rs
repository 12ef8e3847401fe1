//! Constants in braces stand wherever literals may: with them extents are static, and the result is that of the literal.

use view_core::{shape, view, Const, Dyn, Length, View};

const ONE: usize = 1;
const TWO: usize = 2;
const SIX: usize = 6;
const SEVEN: usize = 7;

const ROW: [u8; 8] = [0, 1, 2, 3, 4, 5, 6, 7];

/// The two lists of each pair, one with constants and one with literals, select the same elements, in views of the same type.
macro_rules! same {
    ($row:ident: $([$($constants:tt)*] [$($literals:tt)*];)*) => {$(
        let constants = view!($row[$($constants)*]);
        let mut literals = view!($row[$($literals)*]);
        assert_eq!(constants.to_vec(), literals.to_vec(), "{}", stringify!($($constants)*));
        literals = constants;
        assert_eq!(literals, constants);
    )*};
}

#[test]
fn from_either_end() {
    let row = ROW;
    same! { row:
        [..-{ TWO }] [..-2];
        [-{ TWO }..] [-2..];
        [{ TWO }..-{ TWO }] [2..-2];
        [1..-{ TWO }] [1..-2];
        [{ TWO }..-1] [2..-1];
        [-{ SIX }..-{ TWO }] [-6..-2];
        [-5..-{ TWO }] [-5..-2];
        [-{ SIX }..{ SIX }] [-6..6];
        [-{ SIX }..8] [-6..8];
        [..=-{ TWO }] [..=-2];
        [..=-{ ONE }] [..=-1];
        [{ TWO }..=-{ TWO }] [2..=-2];
        [-{ SIX }..=-{ TWO }] [-6..=-2];
    }
}

#[test]
fn in_steps() {
    let row = ROW;
    same! { row:
        [{ TWO }:-{ ONE }:2] [2:-1:2];
        [-{ SIX }::3] [-6::3];
        [-7::{ TWO }] [-7::2];
        [-7:-1:{ TWO }] [-7:-1:2];
        [-7:7:{ TWO }] [-7:7:2];
        [::-{ TWO }] [::-2];
        [{ SIX }::-1] [6::-1];
        [-{ TWO }::-1] [-2::-1];
        [:{ TWO }:-1] [:2:-1];
        [:-{ SIX }:-1] [:-6:-1];
        [{ SIX }:{ ONE }:-{ TWO }] [6:1:-2];
        [6:-{ SIX }:-1] [6:-6:-1];
        [-{ TWO }:{ ONE }:-{ TWO }] [-2:1:-2];
    }
}

#[test]
fn downwards_between_ends_from_the_end() {
    let row = ROW;
    same! { row:
        [-{ ONE }:-{ SIX }:-1] [-1:-6:-1];
        [-{ TWO }:-{ SIX }:-{ TWO }] [-2:-6:-2];
        [-{ TWO }:-{ SEVEN }:-{ TWO }] [-2:-7:-2];
        [-{ SIX }:-{ SIX }:-1] [-6:-6:-1];
        [-2:-{ SIX + 2 }:-3] [-2:-8:-3];
        [-{ TWO }:-6:-1] [-2:-6:-1];
    }
}

#[test]
fn extents_are_static() {
    let (row, heap) = (ROW, ROW.to_vec());
    let inner: View<u8, shape![4]> = view!(row[{ TWO }..-{ TWO }]);
    let tail: View<u8, shape![2]> = view!(heap[-{ TWO }..]);
    let trimmed: View<u8, shape![Dyn]> = view!(heap[{ TWO }..-{ TWO }]);
    let down: View<u8, shape![4], _> = view!(row[-{ TWO }:-{ SIX }:-1]);
    let down_the_heap: View<u8, shape![2], _> = view!(heap[-{ TWO }:-{ SIX }:-{ TWO }]);
    assert_eq!((inner.to_vec(), tail.to_vec()), (vec![2, 3, 4, 5], vec![6, 7]));
    assert_eq!(
        (down.to_vec(), down_the_heap.to_vec()),
        (vec![6, 5, 4, 3], vec![6, 4])
    );
    assert_eq!(trimmed.to_vec(), inner.to_vec());
}

/// The elements that are at least `N` positions away from both ends.
fn inner<const N: usize>(row: View<'_, u8, shape![Dyn]>) -> Vec<u8>
where
    Const<N>: Length,
{
    view!(row[{ N }..-{ N }]).to_vec()
}

#[test]
fn const_generics_count_from_the_end() {
    let heap = ROW.to_vec();
    assert_eq!(inner::<3>(view!(heap)), [3, 4]);
    assert_eq!(inner::<0>(view!(heap)), ROW);
}
