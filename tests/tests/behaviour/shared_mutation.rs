//! Several live views that may overlap and are all writable, in safe code; and elements that are
//! references to objects, as in NumPy's object arrays.

use crate::bases::forget;
use static_assertions::{assert_impl_all, assert_not_impl_any};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, AtomicIsize, AtomicU32, AtomicU8, AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use view_core::{shape, shares_memory, try_view, view, Element, HasAtomic, View, ViewError};

assert_impl_all!(View<'static, AtomicU32, shape![3]>: Send, Sync, Copy);
assert_not_impl_any!(View<'static, Cell<u32>, shape![3]>: Send, Sync);
assert_impl_all!(View<'static, Cell<u32>, shape![3]>: Copy);

#[test]
fn overlapping_views_are_all_writable() {
    let mut row = [1, 2, 3, 4, 5];
    let cells = view!(mut row[..]).as_cells();
    let (left, right, backwards) = (view!(cells[..4]), view!(cells[1..]), view!(cells[::-1]));
    assert!(shares_memory(&left, &right));
    left[[1]].set(20);
    assert_eq!(right[[0]].get(), 20);
    right[[3]].set(50);
    assert_eq!(backwards[[0]].get(), 50);
    backwards[[4]].set(10);
    assert_eq!(left[[0]].get(), 10);
    assert_eq!(row, [10, 20, 3, 4, 50]);
}

#[test]
fn cells_keep_type_and_place() {
    let mut grid = [[1u16; 4]; 3];
    let unique = view!(mut grid[1.., ::2]);
    let (shape, strides, start) = (unique.shape(), unique.strides(), unique.as_ptr().addr());
    let cells = unique.as_cells();
    assert_eq!(
        (cells.shape(), cells.strides(), cells.as_ptr().addr()),
        (shape, strides, start)
    );
    let rows: View<Cell<u16>, shape![2, 4]> = view!(mut grid[1..]).as_cells();
    assert_eq!(rows.as_slice().len(), 8);
}

#[test]
fn a_view_of_cells_does_what_a_view_does() {
    let mut grid = [[1, 2, 3], [4, 5, 6]];
    let cells = view!(mut grid).as_cells();
    assert_eq!(cells.iter().map(Cell::get).sum::<i32>(), 21);
    assert_eq!(
        cells.outer_iter().map(|row| row[[2]].get()).collect::<Vec<_>>(),
        [3, 6]
    );
    assert_eq!(cells.get([1, 1]).map(Cell::get), Some(5));
    assert_eq!(cells.get([2, 0]), None);
    assert_eq!(cells.as_slice().len(), 6);
    assert!(format!("{cells:?}").contains("Cell { value: 6 }"));
    let copied = cells.copy();
    assert!(cells == view!(copied));
    cells[[0, 0]].set(7);
    assert!(cells != view!(copied));
    let again = view!(cells);
    again.iter().for_each(|cell| cell.set(-cell.get()));
    for ([i, j], cell) in cells.indexed_iter() {
        cell.set(cell.get() + 10 * (i as i32) + j as i32);
    }
    assert_eq!(grid, [[-7, -1, -1], [6, 6, 6]]);
}

#[test]
fn a_reborrow_gives_the_unique_view_back() {
    let mut row = vec![1u8, 2, 3];
    let mut unique = view!(mut row[..]);
    {
        let cells = unique.reborrow().as_cells();
        cells[[0]].swap(&cells[[2]]);
    }
    unique[[1]] = 9;
    assert_eq!(row, [3, 9, 1]);
}

#[test]
fn assignment_reads_all_before_it_writes() {
    let mut row = [1, 2, 3, 4, 5, 6];
    let cells = view!(mut row[..]).as_cells();
    view!(cells[1..]).assign(&view!(cells[..-1]));
    view!(cells[..]).assign(&view!(cells[::-1]));
    assert_eq!(row, [5, 4, 3, 2, 1, 1]);

    let mut grid = [[1, 2], [3, 4]];
    let cells = view!(mut grid).as_cells();
    view!(cells[0]).assign(&view!(cells[.., 0]));
    view!(cells[1]).fill(9);
    assert_eq!(grid, [[1, 3], [9, 9]]);

    let mut long = vec![0; 5];
    let cells = view!(mut long[..]).as_cells();
    let n = forget(3);
    let refused = view!(cells[..n]).try_assign(&view!(cells[n..]));
    assert_eq!(
        refused,
        Err(ViewError::Shape {
            axis: 0,
            expected: 3,
            found: 2
        })
    );
}

#[test]
fn elements_that_are_no_numbers() {
    let mut names = vec![String::from("a"), String::from("b"), String::from("c")];
    let cells = view!(mut names[..]).as_cells();
    let (first, last) = (view!(cells[..2]), view!(cells[1..]));
    let taken = first[[1]].take();
    last[[1]].set(last[[1]].take() + &taken);
    assert_eq!(names, ["a", "", "cb"]);
}

#[test]
fn empty_and_single() {
    let mut none: [u8; 0] = [];
    assert!(view!(mut none[..]).as_cells().is_empty());
    assert!(view!(mut none[..]).as_atomic().is_empty());
    let mut one = [5u8];
    view!(mut one[0]).as_cells().set(6);
    view!(mut one[0]).as_atomic().store(7, Ordering::Relaxed);
    assert_eq!(one, [7]);
}

#[test]
fn atomics_on_threads() {
    let mut counts = [[0u32; 4]; 3];
    let all = view!(mut counts[..]).as_atomic();
    let (rows, columns) = (view!(all[..2]), view!(all[.., 1..]));
    assert!(shares_memory(&rows, &columns));
    std::thread::scope(|scope| {
        for _ in 0..3 {
            scope.spawn(|| rows.iter().for_each(|x| _ = x.fetch_add(1, Ordering::Relaxed)));
            scope.spawn(|| {
                columns
                    .iter()
                    .for_each(|x| _ = x.fetch_add(10, Ordering::Relaxed))
            });
        }
    });
    assert_eq!(counts, [[3, 33, 33, 33], [3, 33, 33, 33], [0, 30, 30, 30]]);
}

#[test]
fn every_type_with_atomics() {
    macro_rules! all {
        ($($T:ty)*) => {$({
            let mut row = [<$T>::default(); 3];
            let atomics = view!(mut row[1..]).as_atomic();
            let one = <<$T as HasAtomic>::Atomic>::from(!<$T>::default());
            atomics[[1]].store(one.load(Ordering::Relaxed), Ordering::Relaxed);
            assert_eq!(atomics.strides(), [size_of::<$T>() as isize]);
            assert_eq!(row, [<$T>::default(), <$T>::default(), !<$T>::default()]);
        })*};
    }
    all!(u8 i8 u16 i16 u32 i32 usize isize bool);
    // On other targets these atomics are missing, or have a greater alignment than the integers.
    #[cfg(target_pointer_width = "64")]
    all!(u64 i64);
    let mut flags = [false, true];
    let atomics: View<AtomicBool, shape![2]> = view!(mut flags).as_atomic();
    assert!(!atomics[[0]].fetch_or(true, Ordering::AcqRel));
    let mut bytes = [[0u8; 2]; 2];
    let _: View<AtomicU8, shape![2]> = view!(mut bytes[0]).as_atomic();
    let mut long = [0isize; 2];
    let _: View<AtomicIsize, shape![2]> = view!(mut long).as_atomic();
    assert_eq!(flags, [true, true]);
}

#[test]
fn views_share_the_objects_behind_rc() {
    let objects: Vec<Rc<RefCell<Vec<i32>>>> = (0..4).map(|i| Rc::new(RefCell::new(vec![i]))).collect();
    let (evens, tail) = (view!(objects[::2]), view!(objects[2..]));
    evens[[1]].borrow_mut().push(20);
    assert_eq!(*tail[[0]].borrow(), [2, 20]);
    assert!(objects.iter().all(|object| Rc::strong_count(object) == 1));
    // A copy holds the same objects.
    let copied = tail.copy();
    assert_eq!(Rc::strong_count(&objects[3]), 2);
    view!(copied[1]).borrow_mut().push(30);
    assert_eq!(*objects[3].borrow(), [3, 30]);
    drop(copied);
    assert_eq!(Rc::strong_count(&objects[3]), 1);
}

#[test]
fn assignment_replaces_the_object() {
    let mut objects: Vec<Rc<RefCell<i32>>> = (0..3).map(|i| Rc::new(RefCell::new(i))).collect();
    let kept = Rc::clone(&objects[1]);
    let mut unique = view!(mut objects[1..]);
    unique[[0]] = Rc::new(RefCell::new(7));
    assert_eq!((*kept.borrow(), Rc::strong_count(&kept)), (1, 1));
    unique.fill(Rc::clone(&kept));
    assert_eq!(Rc::strong_count(&kept), 3);
    *objects[1].borrow_mut() = 9;
    assert_eq!(*objects[2].borrow(), 9);

    // Overlapping views that exchange objects.
    let cells = view!(mut objects[..]).as_cells();
    let (left, right) = (view!(cells[..2]), view!(cells[1..]));
    left[[0]].swap(&right[[1]]);
    assert!(Rc::ptr_eq(&objects[0], &kept));
    assert_eq!(*objects[2].borrow(), 0);
}

#[test]
fn mutexes_on_threads() {
    let objects: Vec<Arc<Mutex<u32>>> = (0..4).map(|_| Arc::default()).collect();
    let (front, back) = (view!(objects[..3]), view!(objects[1..]));
    std::thread::scope(|scope| {
        scope.spawn(|| front.iter().for_each(|x| *x.lock().unwrap() += 1));
        scope.spawn(|| back.iter().for_each(|x| *x.lock().unwrap() += 10));
    });
    let seen: Vec<u32> = objects.iter().map(|x| *x.lock().unwrap()).collect();
    assert_eq!(seen, [1, 11, 11, 10]);
    assert!(objects.iter().all(|x| Arc::strong_count(x) == 1));
}

static MADE: AtomicUsize = AtomicUsize::new(0);
static DROPPED: AtomicUsize = AtomicUsize::new(0);

#[derive(Element)]
struct Counted(u8);

impl Counted {
    fn new(value: u8) -> Self {
        MADE.fetch_add(1, Ordering::Relaxed);
        Self(value)
    }
}
impl Clone for Counted {
    fn clone(&self) -> Self {
        Self::new(self.0)
    }
}
impl Drop for Counted {
    fn drop(&mut self) {
        DROPPED.fetch_add(1, Ordering::Relaxed);
    }
}

#[test]
fn views_neither_clone_nor_drop() {
    let mut row: Vec<Counted> = (0..6).map(Counted::new).collect();
    let counts = || (MADE.load(Ordering::Relaxed), DROPPED.load(Ordering::Relaxed));
    assert_eq!(counts(), (6, 0));
    {
        let cells = view!(mut row[..]).as_cells();
        let (a, b) = (view!(cells[::2]), view!(cells[::-1]));
        a[[0]].swap(&b[[0]]);
        assert!(shares_memory(&a, &b));
    }
    for half in view!(mut row[1..]).outer_iter_mut() {
        assert!(half.len() == 1);
    }
    assert!(try_view!(row[forget(7)..]).is_err());
    assert_eq!(counts(), (6, 0));
    // Assignment drops the elements that it replaces, and no others.
    view!(mut row[..]).as_cells()[[3]].set(Counted::new(30));
    assert_eq!(counts(), (7, 1));
    assert_eq!(row.iter().map(|x| x.0).collect::<Vec<_>>(), [5, 1, 2, 30, 4, 0]);
    drop(row);
    assert_eq!(counts(), (7, 7));
}

#[test]
fn windows_of_cells_see_what_others_write() {
    let mut row = [1, 2, 3, 4, 5];
    let cells = view!(mut row[..]).as_cells();
    let windows = view!(cells.windows[3]);
    assert!(windows.is_overlapping() && !cells.is_overlapping());
    assert!(shares_memory(&view!(windows[0]), &view!(windows[2])));
    assert!(!shares_memory(&view!(windows[0]), &view!(cells[3..])));
    for window in windows.outer_iter() {
        // A running maximum: each window reads what the one before it wrote.
        let most = window.iter().map(Cell::get).max().unwrap();
        window[[1]].set(most);
    }
    assert_eq!(row, [1, 3, 4, 5, 5]);
}

#[test]
fn broadcast_cells_are_one_cell() {
    let mut grid = [[0u8], [0]];
    let cells = view!(mut grid).as_cells();
    let wide = view!(cells.broadcast[2, 5]);
    assert!(wide.is_overlapping());
    for ([i, _], cell) in wide.indexed_iter() {
        cell.set(cell.get() + 1 + i as u8);
    }
    assert_eq!(grid, [[5], [10]]);
}

#[test]
fn cells_go_through_every_operation() {
    let mut grid = [[1, 2, 3, 4], [5, 6, 7, 8]];
    let cells = view!(mut grid).as_cells();
    view!(cells.T[0]).fill(0);
    view!(cells.diagonal)
        .iter()
        .for_each(|cell| cell.set(cell.get() + 10));
    view!(cells.reshape[8][::-1])[[0]].set(80);
    for tile in view!(cells.tiles[2, 2][0]).outer_iter() {
        tile[[0, 1]].set(-tile[[0, 1]].get());
    }
    assert_eq!(grid, [[10, -2, 3, -4], [0, 16, 7, 80]]);
}
