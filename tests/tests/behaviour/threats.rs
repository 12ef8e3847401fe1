//! Attacks on soundness in safe code that compile: they do no harm. Miri runs these, too. Attacks that do not compile are in `ui/threat`.

use crate::bases::{forget, plane};
use std::cell::Cell;
use std::mem;
use std::ops::{Deref, DerefMut};
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::rc::Rc;
use view_core::{shape, view, Array, Element, View, A16};

/// A base that dereferences to another buffer, of another length, each time.
struct Liar {
    buffers: [Vec<u8>; 3],
    looks: Cell<usize>,
}

impl Liar {
    fn new() -> Self {
        Self {
            buffers: [vec![1; 64], vec![2; 8], vec![3; 1]],
            looks: Cell::new(0),
        }
    }
    fn look(&self) -> usize {
        let look = self.looks.get();
        self.looks.set(look + 1);
        look % 3
    }
}
impl Deref for Liar {
    type Target = Vec<u8>;
    fn deref(&self) -> &Vec<u8> {
        &self.buffers[self.look()]
    }
}
impl DerefMut for Liar {
    fn deref_mut(&mut self) -> &mut Vec<u8> {
        let look = self.look();
        &mut self.buffers[look]
    }
}

#[test]
fn a_base_that_is_another_one_at_every_look_is_looked_at_once() {
    let mut liar = Liar::new();
    let v = view!((*liar)[..]);
    assert_eq!(
        (v.len(), v.iter().map(|x| usize::from(*x)).sum::<usize>()),
        (64, 64)
    );
    assert_eq!(liar.looks.get(), 1);
    let (mut low, mut high) = view!(mut (*liar) => [..4], [4..]);
    low.fill(7);
    high.fill(8);
    assert_eq!(liar.looks.get(), 2);
    assert_eq!(liar.buffers[1], [7, 7, 7, 7, 8, 8, 8, 8]);
    assert_eq!(view!((*liar)[..][..]).to_vec(), [3]);
}

/// Counts how many of its kind exist. Its clones and drops can panic.
struct Counted<'c> {
    alive: &'c Cell<i32>,
    fuse: &'c Cell<i32>,
}
impl<'c> Counted<'c> {
    fn new(alive: &'c Cell<i32>, fuse: &'c Cell<i32>) -> Self {
        alive.set(alive.get() + 1);
        Self { alive, fuse }
    }
    fn burn(&self) {
        self.fuse.set(self.fuse.get() - 1);
        assert_ne!(self.fuse.get(), 0, "burnt down");
    }
}
impl Clone for Counted<'_> {
    fn clone(&self) -> Self {
        self.burn();
        Self::new(self.alive, self.fuse)
    }
}
impl Drop for Counted<'_> {
    fn drop(&mut self) {
        self.alive.set(self.alive.get() - 1);
        if !std::thread::panicking() {
            self.burn();
        }
    }
}
impl Element for Counted<'_> {
    type Unit = view_core::__::SizeOf<Self>;
    type Align = view_core::__::OpaqueAlign;
    type Dtype = view_core::__::Own;
}

/// Calls `f` with an array of six, whose clone or drop number `fuse` panics. Afterwards each has been dropped once.
fn with_a_fuse(fuse: i32, f: impl Fn(&mut Array<Counted<'_>, shape![2, 3]>)) -> bool {
    let (alive, burning) = (Cell::new(0), Cell::new(-1));
    let mut array =
        Array::<_, shape![2, 3]>::try_from_fn_of([2, 3], |_| Counted::new(&alive, &burning)).unwrap();
    burning.set(fuse);
    let panicked = catch_unwind(AssertUnwindSafe(|| f(&mut array))).is_err();
    burning.set(-1);
    drop(array);
    assert_eq!(alive.get(), 0, "as many are dropped as were made");
    panicked
}

#[test]
fn clones_that_panic_halfway() {
    let mut panics = 0;
    for fuse in 1..16 {
        panics += usize::from(with_a_fuse(fuse, |array| drop(array.view().copy())));
        panics += usize::from(with_a_fuse(fuse, |array| drop(array.clone())));
        panics += usize::from(with_a_fuse(fuse, |array| drop(view!(array.T).to_vec())));
        panics += usize::from(with_a_fuse(fuse, |array| drop(view!(array).select(1, &[2, 0]))));
        panics += usize::from(with_a_fuse(fuse, |array| {
            let value = array[[0, 0]].clone();
            view!(mut array[.., ::2]).fill(value);
        }));
        panics += usize::from(with_a_fuse(fuse, |array| {
            let (mut first, second) = view!(mut array => [0], [1]);
            first.assign(&second.as_view());
        }));
    }
    assert!(panics > 40, "{panics}");
}

#[test]
fn drops_that_panic_leave_the_others_dropped() {
    for aligned in [false, true] {
        for fuse in 1..=4 {
            let (alive, burning) = (Cell::new(0), Cell::new(-1));
            let make = |_: [usize; 1]| Counted::new(&alive, &burning);
            let panicked = if aligned {
                let array = Array::<_, shape![4]>::aligned::<A16>([4], make).unwrap();
                burning.set(fuse);
                catch_unwind(AssertUnwindSafe(|| drop(array)))
            } else {
                let array = Array::<_, shape![4]>::try_from_fn_of([4], make).unwrap();
                burning.set(fuse);
                catch_unwind(AssertUnwindSafe(|| drop(array)))
            };
            assert!(panicked.is_err());
            assert_eq!(alive.get(), 0);
        }
    }
}

#[test]
fn closures_that_panic_leave_every_element_where_it_was() {
    let mut plane = plane();
    for stop in 0..6 {
        let mut v = view!(mut plane[1..3, ::2]);
        let mut seen = 0;
        let panicked = catch_unwind(AssertUnwindSafe(|| {
            v.map_inplace(|x| {
                assert_ne!(seen, stop);
                seen += 1;
                *x += 100;
            });
        }));
        assert!(panicked.is_err());
        assert_eq!(seen, stop);
    }
    assert_eq!(plane[1], [505, 6, 407, 8, 309]);
    assert_eq!(plane[2], [210, 11, 112, 13, 14]);
}

#[test]
#[expect(
    clippy::forget_non_drop,
    reason = "that nothing is there to be dropped is the point"
)]
fn views_and_iterators_that_are_forgotten() {
    let mut plane = plane();
    mem::forget(view!(mut plane[1..]));
    let mut v = view!(mut plane);
    let mut rows = v.outer_iter_mut();
    mem::forget(rows.next());
    mem::forget(rows);
    let mut columns = v.lanes_mut::<0>();
    columns.next().unwrap().fill(1);
    mem::forget(columns);
    mem::forget(v.tile_iter_mut::<shape![2, 5]>());
    let mut elements = v.iter_mut();
    *elements.next_back().unwrap() = 2;
    mem::forget(elements);
    assert_eq!((plane[0][0], plane[3][0], plane[3][4]), (1, 1, 2));
}

#[test]
fn a_forgotten_array_leaks_and_nothing_more() {
    let count = Rc::new(());
    let array = Array::<Rc<()>, shape![3]>::try_from_fn_of([3], |_| Rc::clone(&count)).unwrap();
    let second = Rc::downgrade(&array[[1]]);
    // It is dropped later, because Miri would report a leak.
    let mut array = mem::ManuallyDrop::new(array);
    assert_eq!(second.strong_count(), 4);
    // SAFETY: it has not been dropped, and it is not used afterwards.
    unsafe { mem::ManuallyDrop::drop(&mut array) };
    assert_eq!(Rc::strong_count(&count), 1);
}

#[test]
fn elements_behind_dyn() {
    let mut calls: Vec<Box<dyn FnMut(u8) -> u8>> = (1..=4u8)
        .map(|n| Box::new(move |x| x * n) as Box<dyn FnMut(u8) -> u8>)
        .collect();
    let mut results = Vec::new();
    view!(mut calls[::-2]).map_inplace(|call| results.push(call(10)));
    assert_eq!(results, [40, 20]);
    let row = [1, 2, 3];
    let iterators: [Box<dyn Iterator<Item = &i32>>; 2] = [
        Box::new(view!(row[1..]).into_iter()),
        Box::new(view!(row).iter().rev()),
    ];
    assert_eq!(iterators.map(Iterator::count), [2, 3]);
}

#[test]
fn a_view_lives_as_long_as_the_shortest_of_its_elements() {
    fn shorten<'s>(view: View<'static, &'static str, shape![2]>) -> View<'s, &'s str, shape![2]> {
        view
    }
    static WORDS: [&str; 2] = ["a", "b"];
    let word = String::from("b");
    let v = shorten(view!(WORDS));
    assert!(v.iter().any(|w| *w == word));
}

#[test]
fn an_index_that_borrows_its_base_is_done_with_it_before() {
    let mut v = vec![1, 2, 3, 4];
    view!(mut v[(v.len() - 2)..]).fill(9);
    *view!(mut v[({
        v.push(5);
        forget(4)
    })]) = 5;
    let mut grow = || {
        v.push(7);
        v.len()
    };
    let n = grow();
    assert_eq!((n, view!(v[..n]).to_vec()), (6, vec![1, 2, 9, 9, 5, 7]));
}

#[test]
fn an_empty_view_of_anything_is_no_way_to_it() {
    let plane = plane();
    let v = view!(plane[2..2, 1..]);
    assert!(v.get([0, 0]).is_none() && v.iter().next().is_none() && v.outer_iter().next().is_none());
    assert_eq!((v.lanes::<0>().len(), v.as_slice().len()), (4, 0));
    let start = plane.as_ptr().addr();
    let inside = start..=start + size_of_val(&plane);
    assert!(inside.contains(&v.as_ptr().addr()));
}

/// The expansion of `view!(mut row => [..4], [4..])`, but with a part of one row taken from another row.
#[test]
#[should_panic(expected = "view!: this is the plan of another base")]
fn the_plan_of_another_base() {
    use view_core::__::methods::*;
    use view_core::__::{several, Ends, Onward, E4, L0, L4};
    let (mut row, mut other) = ([0_u8; 8], [1_u8; 8]);
    let (row, other) = (row.__view_mut(), other.__view_mut());
    let low = other.plan().rows1::<Ends<L0, E4, L4>, _, _>(0);
    let high = row.plan().rows1::<Onward<L4>, _, _>(0);
    let _ = several(row, (high, (low, ())));
}

/// The expansion of `view!(mut row => [..4], [3..])`, but without the refusal.
#[test]
#[should_panic(expected = "view!: views 0 and 1 overlap")]
fn an_overlap_that_nothing_refuses() {
    use view_core::__::methods::*;
    use view_core::__::{several, Ends, Onward, E4, L0, L3, L4};
    let mut row = [0_u8; 8];
    let row = row.__view_mut();
    let low = row.plan().rows1::<Ends<L0, E4, L4>, _, _>(0);
    let high = row.plan().rows1::<Onward<L3>, _, _>(0);
    let _ = several(row, (high, (low, ())));
}

/// The expansion of `view!(mut …)` with a run-time slice, but with another count in the type than its ends have.
#[test]
fn a_run_time_slice_of_another_count_than_its_type_says() {
    use view_core::ViewError;
    use view_core::__::methods::*;
    use view_core::__::{AtEnd, Edge, Exactly, Runtime, Stop, E3, L1};
    let row = [1_u8, 2, 3, 4];
    let slice = |end| {
        let ends = ((Edge::Start(1), Stop::Start(end)), ());
        row[..].__view().try_slice1_at::<Runtime<Exactly<E3>>, _>(ends, 0)
    };
    assert_eq!(slice(4).map(|v| v.to_vec()), Ok(vec![2, 3, 4]));
    let refused = |axis| ViewError::Shape {
        axis,
        expected: 3,
        found: 2,
    };
    assert_eq!(slice(3).err(), Some(refused(0)));
    let rows = [row; 2];
    let of_a_row = ((), ((Edge::Start(1), Stop::Start(3)), ()));
    let slice = rows[..]
        .__view()
        .try_slice2_at::<AtEnd<L1>, Runtime<Exactly<E3>>, _, _>(of_a_row, 0, 0);
    assert_eq!(slice.err(), Some(refused(1)));
    assert_eq!(
        refused(1).to_string(),
        "view!: the shapes differ on axis 1: 3 and 2 [V223]"
    );
}

/// Other types than `Const<3>` with the value 3. Whoever names them gets the views that `Const<3>` gets.
#[test]
fn a_number_in_another_form_is_the_same_number() {
    use view_core::ViewError;
    use view_core::__::methods::*;
    use view_core::__::{Big, Dec4, Edge, Ends, Exactly, Runtime, Stop, UInt, UTerm, B1, E0, E3};
    type Zeros = Dec4<0, 0, 0, 3>;
    type Binary = Big<UInt<UInt<UTerm, B1>, B1>>;
    let row = [1_u8, 2, 3, 4, 5, 6];
    let zeros = row.__view().slice1::<Ends<E0, Zeros, E3>, _, _>(0);
    let binary = row.__view().slice1::<Ends<E0, Binary, Zeros>, _, _>(0);
    assert_eq!((zeros.shape(), zeros.as_slice()), ([3], &row[..3]));
    assert_eq!((binary.shape(), binary[[2]], binary.get([3])), ([3], 3, None));
    assert!(zeros == binary && zeros == view!(row[..3]));
    let tiles: Vec<_> = view!(row)
        .tile_iter::<shape![Zeros]>()
        .map(|tile| tile.to_vec())
        .collect();
    assert_eq!(tiles, [[1, 2, 3], [4, 5, 6]]);
    let slice = |end| {
        let ends = ((Edge::Start(1), Stop::Start(end)), ());
        row[..]
            .__view()
            .try_slice1_at::<Runtime<Exactly<Binary>>, _>(ends, 0)
    };
    assert_eq!(slice(4).map(|v| v.to_vec()), Ok(vec![2, 3, 4]));
    let refused = ViewError::Shape {
        axis: 0,
        expected: 3,
        found: 4,
    };
    assert_eq!(slice(5).err(), Some(refused));
    let of_any_length = &row[..];
    assert!(view!(of_any_length).try_broadcast::<shape![Zeros]>().is_err());
    assert!(Array::<u8, shape![Zeros]>::from_vec([4], vec![0; 4]).is_err());
    let repeated = view!(row[..1]).broadcast::<shape![Binary]>();
    assert_eq!(repeated.to_vec(), [1, 1, 1]);
}

#[test]
#[should_panic(expected = "view!: views 0 and 1 overlap")]
fn one_field_by_two_names_is_one_field() {
    use view_core::__::{member, AnyOffset, Field, Member, Name, OpaqueAlign, Own, SizeOf};
    struct Pair {
        x: u32,
        #[allow(dead_code)]
        y: u32,
    }
    impl Element for Pair {
        type Unit = SizeOf<Self>;
        type Align = OpaqueAlign;
        type Dtype = Own;
    }
    impl Field<Name<{ b'x' as u128 }>, (), u32> for Pair {
        type Placement = AnyOffset;
        const MEMBER: Member<Self, u32> = member!(x);
    }
    impl Field<Name<{ b'y' as u128 }>, (), u32> for Pair {
        type Placement = AnyOffset;
        const MEMBER: Member<Self, u32> = member!(x);
    }
    let mut row = [Pair { x: 1, y: 2 }];
    assert_eq!(view!(row.field(y))[[0]], row[0].x);
    let (mut x, mut y) = view!(mut row => .field(x), .field(y));
    std::mem::swap(&mut x[[0]], &mut y[[0]]);
}
