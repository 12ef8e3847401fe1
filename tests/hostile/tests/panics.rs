//! Panics in the user's code while elements are read, written, copied and dropped. Afterwards everything is used again, and as many
//! elements are dropped as were made.

#![forbid(unsafe_code)]

use std::cell::Cell;
use std::fmt;
use std::iter::Sum;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::rc::Rc;
use view_core::__::{OpaqueAlign, Own, SizeOf};
use view_core::{shape, view, Array, Dyn, Element, A64};

/// The common state of all elements of a test: how many exist, and after how many calls of the user's code one panics.
#[derive(Default)]
struct Fuse {
    alive: Cell<isize>,
    left: Cell<usize>,
}

impl Fuse {
    fn burn(&self) {
        let left = self.left.get();
        if left > 0 {
            self.left.set(left - 1);
            assert!(left > 1, "burnt down");
        }
    }
}

/// An element whose trait methods may panic. It knows whether it was dropped.
struct Bomb {
    fuse: Rc<Fuse>,
    // On the heap, so that Miri sees a second drop.
    value: Box<u32>,
}

impl Bomb {
    fn new(fuse: &Rc<Fuse>, value: u32) -> Self {
        fuse.alive.set(fuse.alive.get() + 1);
        Self {
            fuse: fuse.clone(),
            value: Box::new(value),
        }
    }
}
impl Clone for Bomb {
    fn clone(&self) -> Self {
        self.fuse.burn();
        Self::new(&self.fuse, *self.value)
    }
    fn clone_from(&mut self, other: &Self) {
        self.fuse.burn();
        // Halfway through.
        *self.value = *other.value + 1;
        self.fuse.burn();
        *self.value -= 1;
    }
}
impl Drop for Bomb {
    fn drop(&mut self) {
        self.fuse.alive.set(self.fuse.alive.get() - 1);
        *self.value = u32::MAX;
        if !std::thread::panicking() {
            self.fuse.burn();
        }
    }
}
impl PartialEq for Bomb {
    fn eq(&self, other: &Self) -> bool {
        self.fuse.burn();
        self.value == other.value
    }
}
impl fmt::Display for Bomb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.fuse.burn();
        // The text is longer each time, so its length is not the one that was measured.
        for _ in 0..self.fuse.left.get() % 5 {
            f.write_str("x")?;
        }
        write!(f, "{}", self.value)
    }
}
impl fmt::Debug for Bomb {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
impl<'b> Sum<&'b Bomb> for u32 {
    fn sum<I: Iterator<Item = &'b Bomb>>(iter: I) -> Self {
        iter.map(|bomb| {
            bomb.fuse.burn();
            *bomb.value
        })
        .fold(0, u32::wrapping_add)
    }
}
impl Element for Bomb {
    type Unit = SizeOf<Self>;
    type Align = OpaqueAlign;
    type Dtype = Own;
}

type Grid = Array<Bomb, shape![Dyn, 3]>;

fn grid(fuse: &Rc<Fuse>) -> Grid {
    let number = |[i, j]: [usize; 2]| Bomb::new(fuse, (3 * i + j) as u32);
    Array::try_from_fn_of([2, 3], number).unwrap()
}

/// Calls `act` with a panic at each call of the user's code in turn. Then all elements are used, and dropped once.
fn at_each_call(name: &str, act: impl Fn(&mut Grid, &Rc<Fuse>)) {
    let mut panics = 0;
    for fuse_length in 1..40 {
        let fuse = Rc::new(Fuse::default());
        let mut grid = grid(&fuse);
        fuse.left.set(fuse_length);
        let panicked = catch_unwind(AssertUnwindSafe(|| act(&mut grid, &fuse))).is_err();
        panics += usize::from(panicked);
        fuse.left.set(0);
        view!(grid).iter().for_each(|bomb| assert_ne!(*bomb.value, u32::MAX, "{name}: an element that was dropped"));
        let other = view!(grid.T).copy();
        view!(mut grid[..]).map_inplace(|bomb| *bomb.value += 1);
        assert_eq!(view!(other.T).len(), view!(grid).len());
        drop((grid, other));
        assert_eq!(fuse.alive.get(), 0, "{name}: as many elements are dropped as were made");
        if !panicked {
            break;
        }
    }
    assert!(panics > 0, "{name}: nothing panics");
}

#[test]
fn copies() {
    at_each_call("copy", |grid, _| drop(view!(grid).copy()));
    at_each_call("to_vec", |grid, _| drop(view!(grid[.., ::2]).to_vec()));
    at_each_call("clone", |grid, _| drop(grid.clone()));
    at_each_call("select", |grid, _| drop(view!(grid).select(1, &[2, 0, 0])));
    at_each_call("mask", |grid, _| drop(view!(grid).mask(&[[true, false, true], [false, true, true]])));
    at_each_call("copy_into", |grid, fuse| {
        let mut other = self::grid(fuse);
        view!(grid).copy_into(&mut other);
    });
    at_each_call("aligned", |grid, _| {
        drop(Array::<Bomb, shape![2, 3]>::aligned::<A64>([2, 3], |index| grid[index].clone()));
    });
    at_each_call("full", |grid, _| drop(Array::<Bomb, shape![2, 2]>::try_full_of([2, 2], grid[[0, 0]].clone())));
}

#[test]
fn writes() {
    at_each_call("fill", |grid, fuse| view!(mut grid[.., 1..]).fill(Bomb::new(fuse, 9)));
    at_each_call("array fill", |grid, fuse| grid.fill(Bomb::new(fuse, 9)));
    at_each_call("assign", |grid, fuse| {
        let other = self::grid(fuse);
        view!(mut grid[..]).assign(&other);
    });
    at_each_call("assign to a part of itself", |grid, _| {
        let (mut first, second) = view!(mut grid => [0], [1]);
        first.assign(&second);
    });
    at_each_call("zip_mut", |grid, fuse| {
        let other = self::grid(fuse);
        view!(mut grid[..]).zip_mut(&other).for_each(|(a, b)| a.clone_from(b));
    });
    at_each_call("map_inplace", |grid, fuse| {
        view!(mut grid[::-1]).map_inplace(|bomb| *bomb = Bomb::new(fuse, 5));
    });
    at_each_call("replaced by turns", |grid, fuse| {
        let mut all = view!(mut grid[..]);
        let mut rows: Vec<_> = all.outer_iter_mut().collect();
        for i in 0..3 {
            rows.iter_mut().for_each(|row| row[[i]] = Bomb::new(fuse, 7));
        }
    });
}

#[test]
fn comparisons_and_sums() {
    at_each_call("eq", |grid, fuse| {
        let other = self::grid(fuse);
        assert!(view!(grid) == view!(other));
        assert!(view!(mut grid[..]) == view!(other[..]));
        assert!(*grid == other);
    });
    at_each_call("sum", |grid, _| assert_eq!(view!(grid).sum::<u32>(), 15));
    at_each_call("fold", |grid, fuse| {
        let sum = view!(grid.T).fold(0, |sum, bomb| {
            fuse.burn();
            sum + *bomb.value
        });
        assert_eq!(sum, 15);
    });
    at_each_call("for_each", |grid, fuse| view!(grid.windows[1, 2]).for_each(|_| fuse.burn()));
}

#[test]
fn formats() {
    // The text is longer than was measured. That may panic, and does no harm.
    at_each_call("display", |grid, _| drop(view!(grid).to_string()));
    at_each_call("display of a unique view", |grid, _| drop(view!(mut grid[.., 1]).to_string()));
    at_each_call("debug", |grid, _| drop(format!("{:?} {:#?}", view!(grid.T), grid)));
    at_each_call("alternate", |grid, _| drop(format!("{grid:#}")));
}

#[test]
fn what_makes_elements() {
    for fuse_length in 1..8 {
        let fuse = Rc::new(Fuse::default());
        fuse.left.set(fuse_length);
        let made = catch_unwind(AssertUnwindSafe(|| {
            Array::<Bomb, shape![Dyn, 3]>::try_from_fn_of([2, 3], |_| {
                fuse.burn();
                Bomb::new(&fuse, 1)
            })
        }));
        assert_eq!(made.is_err(), fuse_length <= 6);
        fuse.left.set(0);
        drop(made);
        assert_eq!(fuse.alive.get(), 0);
    }
}

#[test]
fn drops() {
    // Dropping an array drops all of its elements, also if one panics.
    for fuse_length in 1..8 {
        let fuse = Rc::new(Fuse::default());
        let array = grid(&fuse);
        fuse.left.set(fuse_length);
        let dropped = catch_unwind(AssertUnwindSafe(|| drop(array)));
        assert_eq!(dropped.is_err(), fuse_length <= 6);
        assert_eq!(fuse.alive.get(), 0);
    }
}

/// Elements without size, whose clones and drops panic.
#[derive(Debug)]
struct Nothing;
thread_local! {
    static ALIVE: Cell<isize> = const { Cell::new(0) };
    static LEFT: Cell<usize> = const { Cell::new(0) };
}
fn burn() {
    let left = LEFT.get();
    if left > 0 {
        LEFT.set(left - 1);
        assert!(left > 1, "burnt down");
    }
}
impl Nothing {
    fn new() -> Self {
        ALIVE.set(ALIVE.get() + 1);
        Self
    }
}
impl Clone for Nothing {
    fn clone(&self) -> Self {
        burn();
        Self::new()
    }
}
impl Drop for Nothing {
    fn drop(&mut self) {
        ALIVE.set(ALIVE.get() - 1);
        if !std::thread::panicking() {
            burn();
        }
    }
}
impl Element for Nothing {
    type Unit = SizeOf<Self>;
    type Align = OpaqueAlign;
    type Dtype = Own;
}

#[test]
fn elements_without_size() {
    for fuse_length in 1..20 {
        let mut array = Array::<Nothing, shape![Dyn, 2]>::try_from_fn_of([3, 2], |_| Nothing::new()).unwrap();
        LEFT.set(fuse_length);
        let _ = catch_unwind(AssertUnwindSafe(|| {
            let copy = view!(array.T).copy();
            view!(mut array[1..]).assign(&view!(copy.T[..2]));
            view!(mut array[..]).fill(Nothing::new());
            drop(array.clone());
            drop(view!(array).select(0, &[2, 2, 1]));
        }));
        LEFT.set(0);
        drop(array);
        assert_eq!(ALIVE.get(), 0);
    }
}
