//! Safe implementations of public traits that give another answer each time.

#![forbid(unsafe_code)]

use hostile::elements::Look;
use hostile::lent::Lent;
use hostile::read::read;
use hostile::write::write;
use std::cell::Cell;
use std::ops::{Bound, Deref, DerefMut, Index, IndexMut, RangeBounds};
use std::panic::{catch_unwind, AssertUnwindSafe};
use view_core::__::{OpaqueAlign, Own, SizeOf};
use view_core::{base, shape, try_view, view, AsView, AsViewMut, Dyn, Element, Iter, RowMajor, Settable, View, ViewMut};

/// Three buffers. It dereferences to another one each time.
struct Buffers {
    all: [Vec<u8>; 3],
    looks: Cell<usize>,
}

impl Buffers {
    fn new() -> Self {
        Self {
            all: [vec![1; 12], vec![2; 3], Vec::new()],
            looks: Cell::new(0),
        }
    }
    fn turn(&self) -> usize {
        let look = self.looks.get();
        self.looks.set(look + 1);
        look % 3
    }
}
impl Deref for Buffers {
    type Target = Vec<u8>;
    fn deref(&self) -> &Vec<u8> {
        &self.all[self.turn()]
    }
}
impl DerefMut for Buffers {
    fn deref_mut(&mut self) -> &mut Vec<u8> {
        let turn = self.turn();
        &mut self.all[turn]
    }
}
impl Index<usize> for Buffers {
    type Output = [u8];
    fn index(&self, _: usize) -> &[u8] {
        &self.all[self.turn()]
    }
}
impl IndexMut<usize> for Buffers {
    fn index_mut(&mut self, _: usize) -> &mut [u8] {
        let turn = self.turn();
        &mut self.all[turn]
    }
}

/// Runs `act` three times, once for each buffer that comes first; it may panic.
fn at_each_turn(act: impl Fn(&mut Buffers)) -> usize {
    let mut panics = 0;
    let mut buffers = Buffers::new();
    for first in 0..3 {
        buffers.looks.set(first);
        panics += usize::from(catch_unwind(AssertUnwindSafe(|| act(&mut buffers))).is_err());
        for buffer in &buffers.all {
            read(view!(buffer), &Lent::of(buffer));
        }
    }
    panics
}

#[test]
fn bases_behind_deref_and_index() {
    assert_eq!(at_each_turn(|it| view!((**it)).iter().for_each(Look::look)), 0);
    // Two of the buffers are too short.
    assert_eq!(at_each_turn(|it| view!((**it)[2..11]).iter().for_each(Look::look)), 2);
    assert_eq!(at_each_turn(|it| view!(mut (**it)[2..11]).fill(7)), 2);
    assert_eq!(at_each_turn(|it| view!((it[0])[(1)..(2)]).iter().for_each(Look::look)), 1);
    assert_eq!(at_each_turn(|it| view!(mut (it[0])[..-1]).fill(8)), 1);
    let several = |it: &mut Buffers| {
        let (mut low, mut high) = view!(mut (**it) => [..2], [2..]);
        low.fill(1);
        high.fill(2);
    };
    assert_eq!(at_each_turn(several), 1);
    let tried = |it: &mut Buffers| {
        if let Ok((mut low, mut high)) = try_view!(mut (it[9]) => [..5], [5..]) {
            low.fill(1);
            high.fill(2);
        }
    };
    assert_eq!(at_each_turn(tried), 0);
}

impl AsView for Buffers {
    type Element = u8;
    type Shape = shape![Dyn];
    type Layout = RowMajor;
    fn as_view(&self) -> View<'_, u8, shape![Dyn]> {
        view!((self.all[self.turn()]))
    }
}
impl AsViewMut for Buffers {
    fn as_view_mut(&mut self) -> ViewMut<'_, u8, shape![Dyn]> {
        let turn = self.turn();
        view!(mut (self.all[turn]))
    }
}
base!([] mut Buffers);

#[test]
fn bases_of_ones_own() {
    assert_eq!(at_each_turn(|it| view!(it).iter().for_each(Look::look)), 0);
    assert_eq!(at_each_turn(|it| view!(it[2..11]).iter().for_each(Look::look)), 2);
    assert_eq!(at_each_turn(|it| view!(mut it[2..11]).fill(7)), 2);
    let several = |it: &mut Buffers| {
        let (mut low, mut high) = view!(mut it => [..2], [2..]);
        low.fill(1);
        high.fill(2);
    };
    assert_eq!(at_each_turn(several), 1);
    let tried = |it: &mut Buffers| {
        if let Ok(mut words) = try_view!(mut it.align[4].as<u32>) {
            words.fill(3);
        }
    };
    assert_eq!(at_each_turn(tried), 0);
    assert_eq!(at_each_turn(|it| view!(mut it).assign(&[1u8; 12])), 2);
}

/// A range whose ends are different each time.
struct Ends {
    all: [(Bound<usize>, Bound<usize>); 3],
    asked: Cell<usize>,
}
impl Ends {
    fn next(&self) -> &(Bound<usize>, Bound<usize>) {
        let asked = self.asked.get();
        self.asked.set(asked + 1);
        &self.all[asked % 3]
    }
}
impl RangeBounds<usize> for &Ends {
    fn start_bound(&self) -> Bound<&usize> {
        self.next().0.as_ref()
    }
    fn end_bound(&self) -> Bound<&usize> {
        self.next().1.as_ref()
    }
}

#[test]
fn ranges_that_are_others_at_every_question() {
    let ends = [
        Bound::Unbounded,
        Bound::Included(0),
        Bound::Excluded(0),
        Bound::Included(3),
        Bound::Excluded(4),
        Bound::Included(usize::MAX),
        Bound::Excluded(usize::MAX),
    ];
    let mut grid = [[1u8, 2, 3], [4, 5, 6], [7, 8, 9]];
    let lent = Lent::of(&grid);
    for first in ends {
        for second in ends {
            let ends = Ends {
                all: [(first, second), (second, first), (first, first)],
                asked: Cell::new(0),
            };
            for _ in 0..3 {
                if let Ok(part) = view!(grid).try_slice_axis::<0>(&ends) {
                    read(part, &lent);
                }
                if let Ok(part) = view!(mut grid).try_slice_axis::<1>(&ends) {
                    write(part, &lent);
                }
                ends.asked.set(ends.asked.get() + 1);
            }
        }
    }
}

/// It makes an iterator over another view each time.
struct Walks<'a> {
    all: [View<'a, u8, shape![view_core::Dyn]>; 2],
    asked: &'a Cell<usize>,
}
impl<'a> IntoIterator for &Walks<'a> {
    type Item = &'a u8;
    type IntoIter = Iter<'a, u8, shape![view_core::Dyn], view_core::RowMajor>;
    fn into_iter(self) -> Self::IntoIter {
        let asked = self.asked.get();
        self.asked.set(asked + 1);
        let mut iter = self.all[asked % 2].iter();
        // An iterator that has begun, too.
        if asked % 3 == 2 {
            iter.next();
        }
        iter
    }
}

#[test]
fn iterators_over_another_view_each_time() {
    let (long, short) = (vec![1u8; 5], vec![2u8; 3]);
    let asked = Cell::new(0);
    let walks = Walks {
        all: [view!(long), view!(short)],
        asked: &asked,
    };
    let mut buffer = vec![9u8; 5];
    for _ in 0..6 {
        if let Ok(zip) = view!(buffer).try_zip(&walks) {
            zip.for_each(|(a, b)| {
                a.look();
                b.look();
            });
        }
        if let Ok(zip) = view!(mut buffer).try_zip_mut(&walks) {
            zip.rev().for_each(|(a, b)| *a = *b);
        }
        let three = catch_unwind(AssertUnwindSafe(|| {
            let walk = view!(long).zip(&walks).zip(&walks);
            walk.fold(0, |sum, ((a, b), c)| sum + u32::from(*a) + u32::from(*b) + u32::from(*c))
        }));
        assert!(three.is_err() || three.is_ok_and(|sum| sum <= 20));
    }
}

/// A cell type of the user's. It has another value each time, or none.
struct Box7 {
    held: Cell<u8>,
    looks: Cell<usize>,
}
impl Element for Box7 {
    type Unit = SizeOf<Self>;
    type Align = OpaqueAlign;
    type Dtype = Own;
}
impl Settable<u8> for Box7 {
    fn put(&self, value: u8) {
        self.held.set(value);
    }
    fn held(&self) -> u8 {
        let looks = self.looks.get();
        self.looks.set(looks + 1);
        assert!(looks % 5 != 4, "no more looks");
        self.held.get().wrapping_add(looks as u8)
    }
}

#[test]
fn cells_that_hold_something_else_at_every_look() {
    let boxes = [0, 1, 2, 3].map(|held| Box7 {
        held: Cell::new(held),
        looks: Cell::new(usize::from(held)),
    });
    let mut panics = 0;
    for _ in 0..6 {
        let (all, but_last, but_first) = (view!(boxes), view!(boxes[..-1]), view!(boxes[1..]));
        all.fill(3);
        panics += usize::from(catch_unwind(AssertUnwindSafe(|| but_first.assign(&but_last))).is_err());
        panics += usize::from(catch_unwind(AssertUnwindSafe(|| all.assign(&all))).is_err());
        let other: Vec<Box7> = (0..4).map(|held| Box7 { held: Cell::new(held), looks: Cell::new(0) }).collect();
        panics += usize::from(catch_unwind(AssertUnwindSafe(|| all.try_assign(&other))).is_err());
    }
    assert!(panics > 0);
}
