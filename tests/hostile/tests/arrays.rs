//! Arrays: shapes that are too large, counts that do not fit, elements without size, alignments.

#![forbid(unsafe_code)]

use hostile::elements::{Empty, Look, Put};
use hostile::lent::Lent;
use hostile::read::{items, read};
use hostile::write;
use std::panic::{catch_unwind, AssertUnwindSafe};
use view_core::{shape, view, Aligned, Array, Dyn, Element, Shape, A1, A16, A64, A8};

/// Numbers at which products wrap.
const EDGES: [usize; 10] = [0, 1, 2, 3, usize::MAX, usize::MAX - 1, isize::MAX as usize, isize::MAX as usize + 1, 1 << (usize::BITS / 2), usize::MAX / 3];

/// Every method of an array.
fn used<T: Put + Clone + PartialEq + std::fmt::Debug, S: Shape>(mut array: Array<T, S>)
where
    for<'v> view_core::View<'v, T, S>: hostile::read::ByIndex<T, S>,
    for<'v> view_core::ViewMut<'v, T, S>: hostile::write::ByIndexMut<T, S>,
{
    let lent = Lent::of(&array);
    read(array.view(), &lent);
    write::write(array.view_mut(), &lent);
    items(array.as_slice(), &lent);
    write::items(array.as_mut_slice(), &lent);
    array.iter().for_each(T::look);
    array.iter_mut().for_each(T::put);
    array.map_inplace(T::put);
    assert_eq!((array.len(), array.is_empty()), (array.as_slice().len(), array.as_slice().is_empty()));
    assert!(array.describe().flags.owns_data);
    assert_eq!(array.describe().elem_strides().map(|strides| strides.as_ref().len()), Some(array.describe().rank()));
    if !array.is_empty() {
        let mut last = array.shape();
        last.as_mut().iter_mut().for_each(|extent| *extent -= 1);
        array[last].put();
        array.get_mut(last).unwrap().put();
        assert_eq!(array.get(last), Some(&array[last]));
        let value = array[last].clone();
        array.fill(value);
    }
    assert!(array.get(array.shape()).is_none() || array.shape().as_ref().is_empty());
    let copy = array.clone();
    assert!(copy == array && format!("{copy:?}") == format!("{array:?}"));
    let len = array.len();
    assert_eq!(array.into_vec().len(), len);
}

#[test]
fn extents_at_the_edge() {
    for a in EDGES {
        for b in EDGES {
            let bytes = Array::<u8, shape![Dyn, Dyn]>::from_vec([a, b], vec![7; 6]);
            assert_eq!(bytes.is_ok(), a.checked_mul(b) == Some(6));
            bytes.into_iter().for_each(used);
            let count = if a == 0 || b == 0 { Some(0) } else { a.checked_mul(b) };
            if count.is_none_or(|count| count > isize::MAX as usize / 2) {
                // More elements than an array can have.
                assert!(Array::<u64, shape![Dyn, Dyn]>::try_full_of([a, b], 1).is_err());
                assert!(Array::<u32, shape![Dyn, Dyn]>::try_zeros_of([a, b]).is_err());
            } else if count.is_some_and(|count| count > 100) {
                // Too many elements to allocate in a test.
                continue;
            } else {
                used(Array::<u64, shape![Dyn, Dyn]>::try_full_of([a, b], 1).unwrap());
                used(Array::<u16, shape![Dyn, Dyn]>::try_zeros_of([a, b]).unwrap());
                used(Array::<String, shape![Dyn, Dyn]>::try_from_fn_of([a, b], |index| format!("{index:?}")).unwrap());
            }
            assert!(Array::<u8, shape![3, Dyn]>::from_vec([a, b], vec![1; 3]).is_ok_and(|_| true) == (a == 3 && b == 1));
            assert!(Array::<u8, shape![Dyn, 2]>::try_from_fn_of([b.min(9), a], |_| 1).map(used).is_ok() == (a == 2));
        }
    }
    used(Array::<u8, shape![]>::from_vec([], vec![1]).unwrap());
}

#[test]
fn elements_without_size() {
    for a in EDGES {
        let many = Array::<(), shape![Dyn]>::from_vec([a], vec![(); a]).unwrap();
        read(view!(many), &Lent::of(&many));
        assert_eq!((many.len(), many.view().iter().nth(a.wrapping_sub(1)).is_some()), (a, a > 0));
        for b in [2, 3, usize::MAX] {
            let result = Array::<(), shape![Dyn, Dyn]>::from_vec([a, b], vec![(); a.wrapping_mul(b)]);
            assert_eq!(result.is_ok(), a.checked_mul(b).is_some());
        }
    }
    used(Array::<Empty, shape![2, Dyn]>::try_from_fn_of([2, 3], |_| Empty).unwrap());
    used(Array::<Empty, shape![2, Dyn]>::try_zeros_of([2, 3]).unwrap());
}

#[test]
fn alignments() {
    for count in 0..20 {
        let mut lines = Array::<u8, shape![Dyn]>::aligned::<A64>([count], |[i]| i as u8).unwrap();
        assert_eq!(lines.as_slice().as_ptr().addr() % 64, 0);
        lines.as_mut_slice().iter_mut().for_each(Put::put);
        read(view!(lines), &Lent::of(&lines));
        read(view!(lines[..0]), &Lent::of(&lines.clone()));
        let strings = Array::<String, shape![Dyn]>::aligned::<A16>([count], |[i]| i.to_string()).unwrap();
        assert!(strings.clone() == strings);
    }
    assert!(Array::<u64, shape![Dyn]>::aligned::<A64>([usize::MAX], |_| 1).is_err());
    assert!(Array::<u8, shape![Dyn]>::aligned::<A64>([isize::MAX as usize], |_| 1).is_err());
    assert!(catch_unwind(AssertUnwindSafe(|| Array::<u8, shape![Dyn]>::aligned::<A1>([9], |[i]| if i < 5 { 1 } else { panic!("no more") }))).is_err());
}

#[test]
fn aligned_buffers() {
    let mut aligned = Aligned::<A8, _>([1u8, 2, 3]);
    aligned[1] = 7;
    let lent = Lent::of(&*aligned);
    read(view!(aligned), &lent);
    write::write(view!(mut aligned), &lent);
    let vec = Aligned::<A8, Vec<u8>>(vec![1, 2]).into_inner();
    read(view!(vec), &Lent::of(&vec));
    let inner = (*aligned, aligned.into_inner());
    assert_eq!(inner.0, inner.1);
}

/// An element with a greater alignment than its field, and padding behind the field.
#[derive(Debug, Clone, PartialEq, Element)]
#[repr(align(32))]
struct Padded(u8);
impl Look for Padded {
    fn look(&self) {
        std::hint::black_box(self.0);
    }
}
impl Put for Padded {
    fn put(&mut self) {
        self.0 = self.0.wrapping_add(1);
    }
}

#[test]
fn elements_with_an_alignment_of_their_own() {
    used(Array::<Padded, shape![Dyn, 2]>::try_from_fn_of([3, 2], |_| Padded(1)).unwrap());
    let mut array = Array::<Padded, shape![3]>::aligned::<A8>([3], |_| Padded(1)).unwrap();
    assert_eq!(array.as_slice().as_ptr().addr() % 32, 0);
    let lent = Lent::of(&array);
    write::items(array.as_mut_slice(), &lent);
}
