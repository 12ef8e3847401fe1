//! `view!(static …)`, which leaves nothing for run time, and `at!`.

use crate::bases::{forget, plane};
use crate::panics::panic_of;
use view_core::{
    at, shape, try_view, view, Aligned, Dyn, Element, StaticExtent, View, ViewError, ViewMut, A8,
};

const TWO: usize = 2;

#[test]
fn views_of_static_bases() {
    let mut plane = plane();
    let part: View<u16, shape![2, 3], _> = view!(static plane[1..3, ::2]);
    assert_eq!(part.to_vec(), [5, 7, 9, 10, 12, 14]);
    assert_eq!(view!(static plane[{TWO}.., -1].T).to_vec(), [14, 19]);
    assert_eq!(
        view!(static plane.reshape[2, _][1, {TWO}..+3]).to_vec(),
        [12, 13, 14]
    );
    assert_eq!(
        view!(static plane.tiles[2, 5][1, 0, 1]).to_vec(),
        [15, 16, 17, 18, 19]
    );
    let (mut top, bottom) = view!(static mut plane => [..{TWO}], [{TWO}..]);
    top.assign(&bottom);
    let columns: [ViewMut<u16, shape![4], _>; 5] = view!(static mut plane => for j in ..5 [.., j]);
    assert_eq!(columns.map(|column| column[[0]]), [10, 11, 12, 13, 14]);
    let bytes = Aligned::<A8, _>([0u8; 16]);
    assert_eq!(view!(static bytes[8..].align[8].as<u64>).len(), 1);
}

#[test]
fn axes_whose_extent_run_time_knows_are_taken_whole() {
    let list = vec![[1u8, 2, 3]; 4];
    let column: View<u8, shape![Dyn], _> = view!(static list[.., 1]);
    assert_eq!(column.to_vec(), [2; 4]);
    assert_eq!(view!(static list[::-2, 1..]).shape(), [2, 2]);
    assert_eq!(view!(static list[..., -1]).to_vec(), [3; 4]);
    assert_eq!(view!(static list.T[2]).to_vec(), [3; 4]);
    assert_eq!(view!(static list.rearrange[n c -> c n]).shape(), [3, 4]);
    let mut list = list;
    let (mut first, others) = view!(static mut list => [.., 0], [.., 1..]);
    first.fill(others[[0, 1]]);
    assert_eq!(list[3], [3, 2, 3]);
}

fn inner<N: StaticExtent>(row: View<u16, shape![N]>) -> u32 {
    view!(static row[1..3]).iter().map(|x| u32::from(*x)).sum()
}

#[test]
fn a_parameter_needs_a_static_extent() {
    let row = [1, 2, 3, 4];
    assert_eq!(inner(view!(row)), 5);
}

#[test]
fn one_element_as_a_place() {
    let mut plane = plane();
    let (i, j) = (forget(3), forget(1));
    assert_eq!(
        (at!(plane[1, 2]), at!(plane[i, -1]), at!(plane.T[j, i])),
        (7, 19, 16)
    );
    at!(mut plane[i, j]) = 40;
    at!(mut plane[-1, 0]) += 1;
    let _ = std::mem::replace(&mut at!(mut plane[0, 0]), 9);
    assert_eq!((plane[3][1], plane[3][0], plane[0][0]), (40, 16, 9));
    let names = [String::from("a"), String::from("b")];
    let name: &String = &at!(names[1]);
    assert_eq!((name.as_str(), at!(names[0]).len()), ("b", 1));
    fn second(list: &[u8]) -> &u8 {
        &at!(list[1])
    }
    assert_eq!(*second(&[1, 2, 3]), 2);
    let message = panic_of!(at!(plane[i + 1, 0]));
    assert_eq!(
        message,
        "view!: index 4 is out of bounds for axis 0, which has length 4 [V101]"
    );
}

#[test]
fn windows_that_leave_axes_as_they_are() {
    let plane = plane();
    let windows: View<u16, shape![4, 3, 3], _> = view!(plane.windows[_, 3]);
    assert_eq!(
        windows,
        view!((view!(plane).windows::<shape![1, 3]>())[.., .., 0])
    );
    let list = vec![[1, 2, 3, 4, 5]; 3];
    let n = forget(2);
    assert_eq!(view!(list.windows[n, _]).shape(), [2, 5, 2]);
    assert_eq!(view!(list.windows[_, _]), view!(list));
    fn sums<M: view_core::Extent>(rows: View<i32, shape![M, 5]>) -> Vec<i32> {
        let windows: View<i32, shape![M, 4, 2], _> = view!(rows.windows[_, 2]);
        windows.axes_iter::<2>().map(|window| window.sum()).collect()
    }
    assert_eq!(sums(view!(list))[..5], [3, 5, 7, 9, 3]);
}

#[test]
fn casts_and_fields_of_parameters() {
    fn bytes<T: Element + zerocopy::FromBytes + zerocopy::Immutable + zerocopy::Unaligned>(
        list: &[u8; 8],
    ) -> usize {
        view!(static list.as<T>).len()
    }
    assert_eq!(
        (
            bytes::<zerocopy::little_endian::I16>(&[0; 8]),
            bytes::<zerocopy::big_endian::U32>(&[0; 8])
        ),
        (4, 2)
    );
    #[derive(Element, Clone, Copy)]
    struct Pair<T: Element> {
        first: T,
        second: u8,
    }
    fn firsts<T: Element, M: view_core::Extent>(pairs: View<Pair<T>, shape![M]>) -> usize {
        view!(static pairs.field(first)).len()
    }
    assert_eq!(
        firsts(view!(
            ([Pair {
                first: 1.5,
                second: 1
            }; 3][..])
        )),
        3
    );
    #[derive(Element, Clone, Copy)]
    struct Plain {
        first: u32,
        second: u8,
    }
    let mut pairs = [Plain { first: 1, second: 2 }; 4];
    let (mut one, mut other) = view!(static mut pairs => .field(first), .field(second)[1]);
    one.fill(5);
    *other = 6;
    assert_eq!((pairs[3].first, pairs[1].second), (5, 6));
}

#[test]
fn families_of_parameters_are_checked_when_code_is_generated() {
    fn blocks<N: StaticExtent>(mut row: ViewMut<u8, shape![N]>) {
        for (number, mut block) in view!(static mut row => for i in ..4 [2*i..+2])
            .into_iter()
            .enumerate()
        {
            block.fill(number as u8);
        }
    }
    let mut row = [9; 9];
    blocks(view!(mut row));
    assert_eq!(row, [0, 0, 1, 1, 2, 2, 3, 3, 9]);
    // `try_view!` returns what `view!` would refuse then.
    fn tried<N: view_core::Extent>(mut row: ViewMut<u8, shape![N]>) -> Option<ViewError> {
        try_view!(mut row => for i in ..4 [2*i..+2]).err()
    }
    let error = ViewError::SliceCount {
        axis: 0,
        start: 6,
        count: 2,
        length: 7,
    };
    assert_eq!(
        (tried(view!(mut row)), tried(view!(mut row[..7]))),
        (None, Some(error))
    );
}
