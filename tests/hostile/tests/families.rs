//! Families that are put together by hand, with numbers and types that contradict each other: no two members share an element, and none
//! leaves the base.

#![forbid(unsafe_code)]

use rayon::iter::{IntoParallelIterator, ParallelIterator};
use std::collections::BTreeSet;
use std::panic::{catch_unwind, AssertUnwindSafe};
use view_core::__::methods::*;
use view_core::__::{
    all_fit, each, element, element_mut, family, loop_variable, settled_apart, try_family, values, Alike, All, Back, By1, By2, By4, Cut, Dyn, Everything,
    Exactly, Fixed, Foremost, Linear, LoopVariable, Members, Name, Moving, Pair, Pick, PickEnd, Rows, Runtime, Shorter, Start, Stepping, Sweep, Until, E1, E3, L0, L3, L9,
};
use view_core::{view, Element, Layout, Shape, ViewMut};

/// A random generator, xorshift, which gives the same numbers on every machine.
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % 1_000_003) as usize % count
    }

    fn pick<X: Copy>(&mut self, from: &[X]) -> X {
        from[self.below(from.len())]
    }

    fn linear<const R: usize>(&mut self) -> Linear<R> {
        let some = |dice: &mut Self| dice.pick(&[0, 0, 1, 1, 2, 3, 4, 8, -1, -2, i128::MAX, i128::MIN, 1 << 64, -(1 << 63)]);
        let small = |dice: &mut Self| dice.pick(&[0, 0, 1, 1, 2, 3, 4, -1]);
        let wild = self.below(8) == 0;
        let number = |dice: &mut Self| if wild { some(dice) } else { small(dice) };
        let constant = number(self);
        let by = [(); R].map(|()| number(self));
        let linear = Linear::new(constant, by);
        match self.below(6) {
            0 => linear.plus(Linear::of(1)),
            1 => linear.minus(Linear::of(1)),
            2 => linear.times(Linear::of(2)),
            3 if wild => linear.times(linear),
            _ => linear,
        }
    }

    fn sweep<const R: usize>(&mut self) -> Sweep<R> {
        let start = match self.below(5) {
            0 => Start::Open,
            1 => Start::Behind(self.linear()),
            _ => Start::Ahead(self.linear()),
        };
        let stop = match self.below(6) {
            0 => Until::Ahead(self.linear()),
            1 => Until::Behind(self.linear()),
            2 => Until::Through(self.linear()),
            3 => Until::Count(self.linear()),
            4 => Until::Count(Linear::of(self.below(4))),
            _ => Until::Open,
        };
        match self.below(8) {
            0 => Sweep::fixed(),
            1 | 2 => Sweep::position(start),
            _ => Sweep::slice(start, stop, self.pick(&[1, 1, 2, 4, 0, usize::MAX]), self.below(4) == 0),
        }
    }

    fn counts<const R: usize>(&mut self) -> [usize; R] {
        let wild = self.below(12) == 0;
        [(); R].map(|()| if wild { self.pick(&[0, 1, usize::MAX]) } else { self.below(5) })
    }
}

/// A member of any type.
trait Part<T> {
    /// The addresses of its elements, each of which is written.
    fn addresses(self) -> Vec<usize>;
}
impl<T: Copy + Element, S: Shape, L: Layout> Part<T> for ViewMut<'_, T, S, L> {
    fn addresses(mut self) -> Vec<usize> {
        self.map_inplace_unordered(|x| *x = *x);
        self.iter_mut().map(|x| std::ptr::from_mut(x).addr()).collect()
    }
}

/// All members, while all of them live: none has an element of another, or one that is not there.
fn apart<T: Copy + Element>(members: Vec<impl Part<T>>, from: usize, bytes: usize) -> usize {
    let mut seen = BTreeSet::new();
    let mut count = 0;
    for address in members.into_iter().flat_map(Part::addresses) {
        assert!(seen.insert(address) && address >= from && address < from + bytes, "an element twice, or one that is not there");
        count += 1;
    }
    count
}

/// The most members that are made of one family.
const MOST: usize = 700;

/// Members of `$family` in one of some ways.
macro_rules! taken {
    ($family:expr, $way:expr) => {{
        let mut family = $family;
        let len = family.len();
        assert_eq!(family.size_hint(), (len, Some(len)));
        let members: Vec<_> = match $way {
            0 => family.take(MOST).collect(),
            1 => family.rev().take(MOST).collect(),
            2 => {
                let (last, second) = (family.next_back(), family.nth(1));
                last.into_iter().chain(second).chain(family.take(MOST)).collect()
            }
            3 => {
                let (one, other) = family.split_at(len / 2);
                one.take(MOST).chain(other.rev().take(MOST)).collect()
            }
            4 => {
                let (one, other) = (family.nth_back(len / 3), family.nth(len / 4));
                one.into_iter().chain(other).chain(family.last()).collect()
            }
            5 => {
                for member in family.reborrow().take(5) {
                    drop(member);
                }
                let mut some = each(family, |member| member);
                let (first, last, third) = (some.next(), some.next_back(), some.nth(0));
                assert!(some.size_hint().0 <= len);
                first.into_iter().chain(last).chain(third).chain(some.take(MOST)).collect()
            }
            _ if len < MOST => family.into_par_iter().collect(),
            _ => Vec::new(),
        };
        members
    }};
}

/// Tries families with the indices `$I` on bases of all kinds, and takes their members in different ways.
macro_rules! families {
    ($dice:ident, $made:ident, $R:literal $A:literal $(($I:ty, $P:ty, $given:expr))+) => {$(
        for _ in 0..if cfg!(miri) { 6 } else { 400 } {
            let members = Members::<$R, $A>::new($dice.counts(), [(); $A].map(|()| $dice.sweep()));
            let mut plane = [[0u32; 6]; 5];
            let mut list = vec![[0u16; 3]; $dice.below(9)];
            let way = $dice.below(7);
            let (from, bytes) = (plane.as_ptr().addr(), size_of_val(&plane));
            let tried = catch_unwind(AssertUnwindSafe(|| {
                let made = try_family::<$I, $P, _, _, _, _, _, $R, $A>(view!(mut plane).with_strides(), members, $given);
                made.map_or(0, |family| apart(taken!(family, way), from, bytes))
            }));
            $made += tried.unwrap_or(0);
            let (from, bytes) = (list.as_ptr().addr(), size_of_val(&*list));
            let tried = catch_unwind(AssertUnwindSafe(|| {
                let made = family::<$I, $P, _, _, _, _, _, $R, $A>(view!(mut list).with_strides(), members, $given);
                apart(taken!(made, way), from, bytes)
            }));
            $made += tried.unwrap_or(0);
            // Elements without size have no addresses, but the numbers of a family may be as large as they can be.
            let mut units = vec![(); $dice.pick(&[0, 7, usize::MAX])];
            let units = catch_unwind(AssertUnwindSafe(|| {
                let made = try_family::<$I, $P, _, _, _, _, _, $R, $A>(view!(mut units).with_strides(), members, $given);
                made.map_or(0, |family| taken!(family, way).len())
            }));
            assert!(units.unwrap_or(0) <= 2 * MOST + 3);
        }
    )+};
}

#[test]
fn members_of_contradictory_numbers() {
    let mut dice = Dice(7);
    let mut made = 0;
    let at = dice.below(4);
    families! { dice, made, 1 1
        ((Moving<Pick>, ()), Rows, ((), ()))
        ((Moving<PickEnd>, ()), Cut, ((), ()))
        ((Moving<Runtime<Dyn>>, ()), Rows, ((), ()))
        ((Moving<Runtime<Dyn, By2>>, ()), Cut, ((), ()))
        ((Moving<Runtime<Dyn, Back<By1>>>, ()), Cut, ((), ()))
        ((Moving<Runtime<Exactly<E3>>>, ()), Rows, ((), ()))
        ((Moving<Runtime<Alike<Shorter<L0>, Shorter<L3>>, By4>>, ()), Cut, ((), ()))
        ((Moving<Runtime<Alike<Shorter<L9>, Shorter<L0>>>>, ()), Cut, ((), ()))
        ((Moving<Stepping>, ()), Cut, ((), ()))
        ((Fixed<Pick>, ()), Rows, (at, ()))
        ((), Rows, ())
    }
    families! { dice, made, 1 2
        ((Moving<Pick>, (Moving<Pick>, ())), Rows, ((), ((), ())))
        ((Fixed<All>, (Moving<Runtime<Exactly<E1>>>, ())), Cut, ((), ((), ())))
        ((Moving<Runtime<Dyn>>, (Fixed<Pick>, ())), Cut, ((), (at, ())))
    }
    families! { dice, made, 2 1
        ((Moving<Pick>, ()), Cut, ((), ()))
        ((Moving<Runtime<Dyn, By2>>, ()), Cut, ((), ()))
        ((Moving<Stepping>, ()), Cut, ((), ()))
    }
    families! { dice, made, 2 2
        ((Moving<Runtime<Dyn>>, (Moving<Runtime<Dyn>>, ())), Cut, ((), ((), ())))
        ((Moving<Stepping>, (Moving<Pick>, ())), Cut, ((), ((), ())))
    }
    families! { dice, made, 0 1
        ((Fixed<All>, ()), Rows, ((), ()))
        ((Moving<Pick>, ()), Rows, ((), ()))
    }
    assert!(made > if cfg!(miri) { 20 } else { 2_000 }, "{made} elements of members");
}

#[test]
fn arrays_of_another_size() {
    let sweeps = [Sweep::<2>::position(Start::Ahead(Linear::variable::<0>())), Sweep::position(Start::Ahead(Linear::variable::<1>()))];
    type Indices = (Moving<Pick>, (Moving<Pick>, ()));
    let mut plane = [[0u8; 3]; 3];
    let mut grid = |counts: [usize; 2], used: bool| {
        let made = try_family::<Indices, Rows, _, _, _, _, _, 2, 2>(view!(mut plane).with_strides(), Members::new(counts, sweeps), ((), ((), ())));
        catch_unwind(AssertUnwindSafe(|| {
            let mut made = made.unwrap();
            if used {
                made.next();
            }
            made.array2::<3, 3>().len()
        }))
    };
    assert_eq!(grid([3, 3], false).ok(), Some(3));
    assert!(grid([3, 2], false).is_err() && grid([2, 3], false).is_err() && grid([3, 3], true).is_err());
    let mut row = [0u8; 16];
    fn of<const R: usize>() -> [Sweep<R>; 1] {
        [Sweep::position(Start::Ahead(Linear::new(0, [1; R])))]
    }
    macro_rules! of_row {
        ($R:literal $method:ident $($n:literal)+) => {
            catch_unwind(AssertUnwindSafe(|| {
                let members = Members::new([$($n),+], of::<$R>());
                let made = family::<(Moving<Pick>, ()), Rows, _, _, _, _, _, $R, 1>(view!(mut row).with_strides(), members, ((), ()));
                made.$method::<$($n),+>().len()
            }))
        };
    }
    assert_eq!(of_row!(1 array1 16).ok(), Some(16));
    // The variables share the index, so members are the same.
    assert!(of_row!(3 array3 2 2 2).is_err() && of_row!(4 array4 2 2 2 2).is_err());
    assert_eq!((of_row!(3 array3 2 1 1).ok(), of_row!(4 array4 1 1 1 2).ok()), (Some(2), Some(1)));
    assert_eq!((values(2, 5, false), values(5, 2, true), values(0, usize::MAX, true)), (3, 0, usize::MAX));
}

#[test]
fn what_static_views_ask_gives_the_view_itself() {
    let mut plane = [[1u32; 6]; 5];
    let view = view!(plane).with_strides().settled_on::<Foremost>().settled_whole::<Everything>().settled_align::<E1>();
    assert_eq!(*element(view!((view.into_inner())[1, 2])), 1);
    let whole = view!(mut plane).with_strides().settled_whole::<Everything>().settled_align::<E1>();
    settled_apart::<Pair<0, 1>, _, _, _, _, _, _, _, _, _, _, _>(&whole.plan().into_inner(), &whole.plan().into_inner());
    *element_mut(view!(mut plane[1, 2])) = 3;
    #[derive(Element, Clone, Copy)]
    #[repr(C, packed)]
    struct Narrow {
        kind: u8,
        size: u8,
    }
    let packed = [Narrow { kind: 1, size: 2 }; 3];
    let sizes = view!(packed).with_strides().settled_field::<Name<0x73697a65>, _, _, _, _, _, _>(|t| &raw const t.size);
    let bytes = sizes.with_strides().settled_cast::<u8, _, _, _, _, _, _, _, _>(0, 0, 0);
    assert_eq!(bytes, [2; 3]);
    let mut unique = packed;
    let plan = view!(mut unique).with_strides();
    let _ = plan.plan().settled_field::<Name<0x6b696e64>, _, _, _, _, _, _>(|t| &raw const t.kind);
    loop_variable(&LoopVariable);
    let error = all_fit([1, 2, 3].into_iter(), |n| view_core::try_view!(plane[n + 2]).map(drop));
    assert_eq!((plane[1][2], error.is_err()), (3, true));
}
