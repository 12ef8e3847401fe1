//! Guards, `Cow` and boxed arrays as bases: values, addresses, shapes, and how long they are held.

use std::borrow::Cow;
use std::cell::{Ref, RefCell, RefMut};
use std::rc::Rc;
use std::sync::{Mutex, RwLock};
use view_core::{shape, try_view, view, AsView, AsViewMut, Dyn, View, ViewError, ViewMut};

fn sum<B: AsView<Element = u8> + ?Sized>(base: &B) -> u8 {
    base.as_view().iter().sum()
}

fn clear<B: AsViewMut<Element = u8> + ?Sized>(base: &mut B) {
    base.as_view_mut().fill(0);
}

#[test]
fn a_ref_lends_what_the_cell_holds() {
    let cell = RefCell::new([[1u8, 2, 3], [4, 5, 6]]);
    let address = cell.as_ptr().cast::<u8>().cast_const();
    let guard = cell.borrow();
    let part: View<u8, shape![2, 2], _> = view!(guard[.., 1..]);
    assert_eq!(part.to_vec(), [2, 3, 5, 6]);
    assert_eq!((part.as_ptr(), part.strides()), (address.wrapping_add(1), [3, 1]));
    assert_eq!((sum(&guard), sum(&part)), (21, 16));
    assert!(cell.try_borrow_mut().is_err());
    let row: Ref<[u8]> = Ref::map(guard, |rows| &rows[1][..]);
    assert_eq!(view!(row[::-1]).to_vec(), [6, 5, 4]);
    drop(row);
    assert!(cell.try_borrow_mut().is_ok());
}

#[test]
fn a_ref_mut_lends_uniquely() {
    let cell = RefCell::new(vec![1u8, 2, 3, 4]);
    {
        let mut guard = cell.borrow_mut();
        let mut part: ViewMut<u8, shape![2], _> = view!(mut guard[1..3]);
        part[[0]] = 9;
        assert!(cell.try_borrow().is_err());
        let (mut front, back) = view!(mut guard => [..2], [2..]);
        front.assign(&back);
        assert_eq!(sum(&guard), 14);
    }
    assert_eq!(*cell.borrow(), [3, 4, 3, 4]);
    clear(&mut RefMut::map(cell.borrow_mut(), |all| &mut all[1..]));
    assert_eq!(cell.into_inner(), [3, 0, 0, 0]);
}

#[test]
fn locks_are_held_for_as_long_as_there_is_a_view() {
    let mutex = Mutex::new([1u16, 2, 3, 4]);
    {
        let mut guard = mutex.lock().unwrap();
        assert_eq!(view!(guard[::2]).as_ptr(), &raw const guard[0]);
        let mut odd: ViewMut<u16, shape![2], _> = view!(mut guard[1::2]);
        odd.fill(7);
        assert!(mutex.try_lock().is_err());
    }
    assert_eq!(*mutex.try_lock().unwrap(), [1, 7, 3, 7]);

    let lock = RwLock::new(vec![[1u8, 2]; 3]);
    {
        let (first, second) = (lock.read().unwrap(), lock.read().unwrap());
        let columns: View<u8, shape![Dyn], _> = view!(first[.., 1]);
        assert_eq!(columns, view!(second[.., 1]));
        assert_eq!(columns.as_ptr(), &raw const second[0][1]);
        assert_eq!(sum(&first), 9);
        assert!(lock.try_write().is_err());
    }
    let mut guard = lock.write().unwrap();
    view!(mut guard[1]).fill(0);
    clear(&mut guard);
    assert_eq!(*guard, [[0; 2]; 3]);
}

#[test]
fn a_view_of_a_reference_behind_a_guard_outlives_the_guard() {
    let row = [1u8, 2, 3];
    let cell = RefCell::new(&row);
    let part = {
        let guard = cell.borrow();
        view!(guard[1..])
    };
    cell.replace(&[0; 3]);
    assert_eq!((part.to_vec(), part.as_ptr()), (vec![2, 3], &raw const row[1]));
}

#[test]
fn a_cow_lends_what_it_borrows_and_what_it_owns() {
    let pixels = [[1u8, 2], [3, 4]];
    let mut cow: Cow<[[u8; 2]]> = Cow::Borrowed(&pixels);
    let column: View<u8, shape![Dyn], _> = view!(cow[.., 0]);
    assert_eq!(
        (column.to_vec(), column.as_ptr()),
        (vec![1, 3], &raw const pixels[0][0])
    );
    view!(mut (cow.to_mut())[0]).fill(9);
    assert_eq!((view!(cow[.., 0]).to_vec(), sum(&cow)), (vec![9, 3], 25));
    assert_eq!(view!(cow).as_ptr(), &raw const cow[0][0]);
    assert_eq!(pixels[0], [1, 2]);
    let fixed: Cow<[[u8; 2]; 2]> = Cow::Borrowed(&pixels);
    let turned: View<u8, shape![2, 2], _> = view!(fixed.T);
    assert_eq!(turned.to_vec(), [1, 3, 2, 4]);
    assert_eq!(try_view!(cow[2]).err().map(|e| e.code()), Some("V101"));
}

#[test]
fn boxed_and_counted_arrays_have_static_shapes() {
    let mut boxed = Box::new([[1u8, 2, 3], [4, 5, 6]]);
    let column: View<u8, shape![2], _> = view!(boxed[.., 1]);
    assert_eq!(
        (column.to_vec(), size_of_val(&column)),
        (vec![2, 5], size_of::<usize>())
    );
    assert_eq!(column.as_ptr(), &raw const boxed[0][1]);
    let mut row: ViewMut<u8, shape![3]> = view!(mut boxed[1]);
    row.fill(0);
    assert_eq!(*boxed, [[1, 2, 3], [0; 3]]);
    let counted: Rc<[[u8; 3]; 2]> = Rc::from(boxed);
    let last: View<u8, shape![1, 3]> = view!(counted[..1]);
    assert_eq!(
        (last.to_vec(), last.as_ptr()),
        (vec![1, 2, 3], &raw const counted[0][0])
    );
    let shared: Rc<[u8]> = Rc::from([1, 2, 3]);
    assert_eq!(
        (view!(shared[1..]).to_vec(), view!(shared[1..]).as_ptr()),
        (vec![2, 3], &raw const shared[1])
    );
    let across = Mutex::new(vec![1u8; 4]);
    let guard = across.lock().unwrap();
    let part = view!(guard[1..]);
    let sums = std::thread::scope(|scope| scope.spawn(move || part.iter().sum::<u8>()).join().unwrap());
    assert_eq!(sums, 3);
}

#[test]
fn errors_of_what_is_guarded_are_those_of_the_base() {
    let mutex = Mutex::new(vec![1u8, 2, 3]);
    let mut guard = mutex.lock().unwrap();
    assert_eq!(
        try_view!(mut guard[3]).err(),
        Some(ViewError::Index {
            axis: 0,
            index: 3,
            length: 3
        })
    );
    assert_eq!(
        try_view!(guard.as<"<u2">).err(),
        Some(ViewError::Size { bytes: 3, size: 2 })
    );
    // Their number does not fit, so the base has no view.
    let many = RefCell::new(vec![[(); 2]; usize::MAX]);
    let guard = many.borrow();
    assert_eq!(try_view!(guard).err(), Some(ViewError::TooLarge));
}
