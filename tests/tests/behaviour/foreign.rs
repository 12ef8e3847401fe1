//! `Foreign`: memory of others as a base, given back once.

use static_assertions::{assert_impl_all, assert_not_impl_any};
use std::cell::Cell;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::ptr::NonNull;
use std::rc::Rc;
use view_core::{shape, try_view, view, AsView, AsViewMut, Dyn, Foreign, View, ViewError, ViewMut};

/// Memory that stands for that of a library: a box, which `back` takes again.
fn lent<T>(elements: Vec<T>) -> (NonNull<T>, usize) {
    let elements = Box::leak(elements.into_boxed_slice());
    (NonNull::from(&mut *elements).cast(), elements.len())
}

/// Frees what `lent` lent.
///
/// # Safety
/// It is called once.
unsafe fn back<T>(start: NonNull<T>, len: usize) {
    drop(unsafe { Box::from_raw(std::ptr::slice_from_raw_parts_mut(start.as_ptr(), len)) });
}

/// An owner of these elements that counts how often it frees them.
fn counted<T>(elements: Vec<T>, freed: &Cell<u32>) -> Foreign<T, impl FnOnce(NonNull<T>, usize) + '_> {
    let (start, len) = lent(elements);
    let free = move |start, len| {
        freed.set(freed.get() + 1);
        unsafe { back(start, len) };
    };
    unsafe { Foreign::from_raw(start, len, free) }
}

fn sum<B: AsView<Element = u8> + ?Sized>(base: &B) -> u8 {
    base.as_view().iter().sum()
}

#[test]
fn it_lends_its_memory_shared_and_unique_without_a_copy() {
    let freed = Cell::new(0);
    let (start, len) = lent(vec![1u8, 2, 3, 4, 5, 6]);
    let mut memory = unsafe {
        Foreign::from_raw(start, len, |start, len| {
            freed.set(freed.get() + 1);
            back(start, len);
        })
    };
    let all: View<u8, shape![Dyn]> = view!(memory);
    assert_eq!((all.as_ptr(), all.shape()), (start.as_ptr().cast_const(), [6]));
    let backwards: View<u8, shape![Dyn], _> = view!(memory[::-2]);
    assert_eq!(backwards.to_vec(), [6, 4, 2]);
    assert_eq!(backwards.as_ptr(), start.as_ptr().wrapping_add(5).cast_const());
    let grid: View<u8, shape![2, 3]> = view!(memory.reshape[2, 3]);
    assert_eq!(view!(grid[.., 1]).to_vec(), [2, 5]);
    assert_eq!(sum(&memory), 21);

    let mut odd: ViewMut<u8, shape![Dyn], _> = view!(mut memory[1::2]);
    odd.fill(0);
    assert_eq!(*memory, [1, 0, 3, 0, 5, 0]);
    let (mut front, rest) = view!(mut memory => [..3], [3..]);
    front.assign(&rest);
    memory.as_view_mut().iter_mut().for_each(|element| *element += 1);
    assert_eq!(memory[..], [1, 6, 1, 1, 6, 1]);
    assert_eq!(
        try_view!(memory[6]).unwrap_err(),
        ViewError::Index {
            axis: 0,
            index: 6,
            length: 6
        }
    );
    assert_eq!(
        try_view!(mut memory[..7]).unwrap_err(),
        ViewError::SliceEnd {
            axis: 0,
            end: 7,
            length: 6
        }
    );
    assert_eq!(freed.get(), 0);
    drop(memory);
    assert_eq!(freed.get(), 1);
}

#[test]
fn items_may_be_arrays() {
    let freed = Cell::new(0);
    let mut memory = counted(vec![[1i16, 2, 3], [4, 5, 6]], &freed);
    let columns: View<i16, shape![Dyn, 2], _> = view!(memory[.., ::2]);
    assert_eq!((columns.shape(), columns.strides()), ([2, 2], [6, 4]));
    view!(mut memory[::-1, 1]).assign(&[7, 8]);
    assert_eq!(*memory, [[1, 8, 3], [4, 7, 6]]);
}

#[test]
fn it_is_freed_once_however_it_goes() {
    let freed = Cell::new(0);
    drop(counted(vec![0u8; 3], &freed));
    assert_eq!(freed.replace(0), 1);

    let moved = Box::new(counted(vec![0u8; 3], &freed));
    let moved = vec![*moved];
    assert_eq!(freed.get(), 0);
    drop(moved);
    assert_eq!(freed.replace(0), 1);

    let mut assigned = counted(vec![1u8], &freed);
    assert_eq!(assigned[0], 1);
    assigned = counted(vec![2u8], &freed);
    assert_eq!((freed.replace(0), assigned[0]), (1, 2));
    drop(assigned);
    assert_eq!(freed.replace(0), 1);

    let panic = catch_unwind(AssertUnwindSafe(|| {
        let memory = counted(vec![0u8; 3], &freed);
        let _ = view!(memory[3]);
    }));
    assert!(panic.is_err());
    assert_eq!(freed.replace(0), 1);

    let (start, len) = lent(vec![1u8]);
    let memory = unsafe { Foreign::from_raw(start, len, |_, _| freed.set(1)) };
    std::mem::forget(memory);
    assert_eq!(freed.get(), 0);
    unsafe { back(start, len) };
}

#[test]
fn no_elements_are_given_back_as_well() {
    let mut seen = None;
    let start = NonNull::<u32>::dangling();
    let memory = unsafe { Foreign::from_raw(start, 0, |start, len| seen = Some((start, len))) };
    let all: View<u32, shape![Dyn]> = view!(memory);
    assert_eq!(
        (all.shape(), all.iter().next(), view!(memory[::-1]).len()),
        ([0], None, 0)
    );
    drop(memory);
    assert_eq!(seen, Some((start, 0)));

    let freed = Cell::new(0);
    let units = counted(vec![(); 4], &freed);
    assert_eq!(view!(units[1..]).len(), 3);
    drop(units);
    assert_eq!(freed.get(), 1);
}

#[test]
fn a_panic_while_it_is_freed_passes_on_and_frees_nothing_twice() {
    let calls = Cell::new(0);
    let (start, len) = lent(vec![1u8, 2]);
    let memory = unsafe {
        Foreign::from_raw(start, len, |_, _| {
            calls.set(calls.get() + 1);
            panic!("not given back");
        })
    };
    let panic = catch_unwind(AssertUnwindSafe(|| drop(memory))).unwrap_err();
    assert_eq!(panic.downcast_ref(), Some(&"not given back"));
    assert_eq!(calls.get(), 1);
    unsafe { back(start, len) };
}

#[test]
fn elements_are_not_dropped_but_left_to_the_function() {
    let count = Rc::new(());
    let (start, len) = lent(vec![count.clone(), count.clone()]);
    let memory = unsafe { Foreign::from_raw(start, len, |_, _| ()) };
    assert_eq!(memory.len(), 2);
    drop(memory);
    assert_eq!(Rc::strong_count(&count), 3);
    unsafe { back(start, len) };
    assert_eq!(Rc::strong_count(&count), 1);
}

#[test]
fn it_can_be_freed_on_another_thread() {
    let (start, len) = lent(vec![1u8, 2, 3]);
    let memory = unsafe { Foreign::from_raw(start, len, |start, len| back(start, len)) };
    let total = std::thread::scope(|scope| {
        let shared = scope.spawn(|| sum(&memory)).join().unwrap();
        shared + sum(&memory)
    });
    assert_eq!(total, 12);
    let thread = std::thread::spawn(move || view!(memory[::-1]).to_vec());
    assert_eq!(thread.join().unwrap(), [3, 2, 1]);
}

type Free<T> = fn(NonNull<T>, usize);
assert_impl_all!(Foreign<u8, Free<u8>>: Send, Sync);
assert_not_impl_any!(Foreign<Rc<u8>, Free<Rc<u8>>>: Send, Sync);
assert_impl_all!(Foreign<Cell<u8>, Free<Cell<u8>>>: Send);
assert_not_impl_any!(Foreign<Cell<u8>, Free<Cell<u8>>>: Sync);
// What the function captures counts as well.
assert_not_impl_any!(Foreign<u8, Box<dyn FnOnce(NonNull<u8>, usize)>>: Send, Sync);
assert_impl_all!(Foreign<u8, Box<dyn FnOnce(NonNull<u8>, usize) + Send>>: Send);
