//! Functions on numbers, called with numbers that no ordinary program passes. They may panic, but no answer may be wrong.

#![forbid(unsafe_code)]

use std::panic::{catch_unwind, AssertUnwindSafe, UnwindSafe};
use view_core::__::query::{StrideList, Stored};
use view_core::__::{
    offset, resolve_index, step, step_back, At, IndexedAxis, StrideBytes, CountValue, Edge, Every, First, OnAxis, Place, Ends, Resolved, Rule, StepValue, Stop, UInt, UTerm, B0, B1, L9, E0, E1, E2, E3, E9, U1, U3, Big, Dec4, Dec5, Dec7, Readable,
};
use view_core::{
    AnyView, AnyViewMut, ElementType, may_share_memory, shape, shares_memory, try_shares_memory, view, Dyn, Extent, Footprint, Located, Request, Rest, Shape, View, ViewMut,
};

/// The smallest and the largest numbers.
const EDGES: [usize; 12] = [0, 1, 2, 3, 4, usize::MAX, usize::MAX - 1, usize::MAX - 2, isize::MAX as usize, isize::MAX as usize + 1, isize::MAX as usize - 1, 1 << (usize::BITS / 2)];

/// Those of them that Miri tries, because it would take too long for all.
fn edges() -> impl Iterator<Item = usize> {
    EDGES.into_iter().filter(|n| !cfg!(miri) || [3, usize::MAX].contains(n))
}

/// The result of a call, unless it panics.
fn caught<X>(call: impl FnOnce() -> X) -> Option<X> {
    catch_unwind(AssertUnwindSafe(call)).ok()
}

fn starts() -> impl Iterator<Item = Edge> {
    edges().flat_map(|n| [Edge::Start(n), Edge::End(n)]).chain([Edge::Open])
}
fn stops() -> impl Iterator<Item = Stop> {
    edges().flat_map(|n| [Stop::Start(n), Stop::End(n), Stop::Through(n), Stop::Count(n)]).chain([Stop::Open])
}

fn steps() -> impl Iterator<Item = StepValue> {
    edges().flat_map(|n| [StepValue::Up(n), StepValue::Down(n)])
}
fn number(step: StepValue) -> i128 {
    match step {
        StepValue::Up(size) => size as i128,
        StepValue::Down(size) => -(size as i128),
    }
}

#[test]
fn rules_select_positions_of_their_axis() {
    for start in starts() {
        for stop in stops() {
            for step in steps() {
                for length in edges() {
                    let rule = Rule { start, stop, step };
                    let Some(Resolved { first, count }) = rule.resolve(length) else {
                        let _ = rule.reason(length, 0).to_string();
                        continue;
                    };
                    // There is no reason, so any answer will do.
                    let _ = caught(|| rule.reason(length, 0));
                    assert_ne!(step.size(), 0);
                    let positions = 0..length as i128;
                    // The product may not fit an i128; then it is no position.
                    let last = (count as i128 - 1).checked_mul(number(step)).and_then(|span| span.checked_add(first as i128));
                    assert!(
                        count == 0 || first < length && last.is_some_and(|last| positions.contains(&last)),
                        "{rule:?} of {length}: {first}, {count}"
                    );
                }
            }
        }
        for length in EDGES {
            let position = match start {
                Edge::Open => Some(0),
                Edge::Start(n) => Some(n),
                Edge::End(n) => length.checked_sub(n),
            };
            let _ = start.reason(length, 0).to_string();
            assert_eq!(resolve_index(start, length), position.filter(|position| *position < length));
        }
    }
}

/// The result of [`offset`] for one axis, unless it panics.
fn offset_of((place, extent, stride): IndexedAxis, rest: Option<usize>) -> Option<isize> {
    let (extent, stride) = (extent?, stride?);
    let position = match place.first {
        First::FromStart(position) => position,
        First::FromEnd(back) => extent.saturating_sub(back),
        First::AtRunTime => return None,
    };
    let none = match place.count {
        CountValue::Exactly(n) | CountValue::Divided(n) => n == 0,
        CountValue::Shorter(n) => extent <= n,
        CountValue::Longer(n) => extent >= n,
        CountValue::AtRunTime => false,
    };
    let there = place.least <= extent && extent <= place.most;
    let sum = (position as isize).wrapping_mul(stride);
    there.then_some(if rest? == 0 || none { 0 } else { sum })
}

#[test]
fn offsets_are_those_of_the_first_position() {
    let all = [3, 0, usize::MAX, isize::MAX as usize];
    let few = &all[..if cfg!(miri) { 1 } else { all.len() }];
    let firsts = few.iter().flat_map(|n| [First::FromStart(*n), First::FromEnd(*n)]).chain([First::AtRunTime]);
    let claims = |n: &usize| [CountValue::Exactly(*n), CountValue::Divided(*n), CountValue::Shorter(*n), CountValue::Longer(*n)];
    let axes = |place| [None, Some(0), Some(3), Some(usize::MAX)].into_iter().flat_map(move |extent| [None, Some(0), Some(-1), Some(isize::MAX)].map(|stride| (place, extent, stride)));
    for first in firsts {
        for count in few.iter().flat_map(claims).chain([CountValue::AtRunTime]) {
            for (least, most) in [(0, usize::MAX), (3, 3), (4, 2)] {
                let place = Place { first, count, step: StepValue::Up(1), least, most };
                for axis in axes(place) {
                    for rest in [None, Some(0), Some(1)] {
                        let expected = offset_of(axis, rest);
                        // Miri takes long for a panic.
                        if !cfg!(miri) || expected.is_some() {
                            assert_eq!(caught(|| offset(&[axis], rest)), expected, "{axis:?}, {rest:?}");
                        }
                    }
                }
            }
        }
        let position = match first {
            First::FromStart(n) => Place::at(n),
            First::FromEnd(n) => Place::back(n),
            First::AtRunTime => Place::AT_RUN_TIME,
        };
        for axis in axes(position) {
            if cfg!(miri) && offset_of(axis, Some(1)).is_none() {
                continue;
            }
            assert_eq!(caught(|| offset(&[axis], Some(1))), offset_of(axis, Some(1)), "{axis:?}");
            let twice = offset_of(axis, Some(1)).map(|sum| sum.wrapping_add(sum));
            assert_eq!(caught(|| offset(&[axis, axis], Some(1))), twice, "{axis:?} twice");
        }
    }
}

#[test]
fn places_are_those_of_their_rules() {
    for start in starts() {
        let all = [Stop::Open, Stop::Start(2), Stop::End(usize::MAX), Stop::Count(usize::MAX), Stop::Through(usize::MAX)];
        for &stop in &all[..if cfg!(miri) { 2 } else { all.len() }] {
            for step in steps() {
                let rule = Rule { start, stop, step };
                let Some(place) = caught(|| Place::of(rule, None)) else { continue };
                for need in edges() {
                    // A claim is that of the same place, or it is refused.
                    let claimed = caught(|| Place::of(rule, Some((place.count, need))));
                    assert!(claimed.is_none_or(|claimed| claimed == place && need >= place.least), "{rule:?}: {claimed:?}");
                }
                for extent in edges() {
                    let Some(Some(on)) = caught(|| place.on(extent)) else { continue };
                    let same = |found: Resolved| found.count == on.count && (on.count == 0 || found.first == on.first);
                    assert!(rule.resolve(extent).is_some_and(same), "{rule:?} of {extent}: {on:?}");
                }
            }
        }
    }
}

#[test]
fn steps_are_their_numbers() {
    for n in EDGES {
        assert_eq!((number(step(n)), number(step_back(n))), (n as i128, -(n as i128)));
    }
}

fn every_answer<E: Extent>(expected: Option<usize>) {
    for n in EDGES {
        let _ = E::around::<StrideBytes<E9>>(n, ());
        let stored = E::store(n);
        assert_eq!(stored.is_some(), expected.is_none_or(|extent| extent == n));
        let Some(stored) = stored else { continue };
        assert_eq!(E::get(stored), n);
    }
    if let Some(stored) = expected.and_then(E::store) {
        assert_eq!(Some(E::get(stored)), expected);
    }
}

#[test]
fn extents() {
    every_answer::<Dyn>(None);
    every_answer::<E0>(Some(0));
    every_answer::<E1>(Some(1));
    every_answer::<Readable<UInt<UInt<UTerm, B1>, B0>>>(Some(2));
    every_answer::<E9>(Some(9));
    every_answer::<Big<UTerm>>(Some(0));
    every_answer::<Dec4<0, 0, 0, 0>>(Some(0));
    every_answer::<Dec5<0, 2, 0, 4, 8>>(Some(2048));
    every_answer::<Dec7<9, 9, 9, 9, 9, 9, 9>>(Some(9_999_999));
}

fn shapes_of<S: Shape>() {
    for a in EDGES {
        for b in EDGES {
            let Some(words) = S::store(&[a, b]) else { continue };
            let mut out = [5; 3];
            S::write(words, &mut out);
            assert_eq!(out, [a, b, 5]);
            S::write(words, &mut out[..1]);
            assert_eq!(S::len(words), a.wrapping_mul(b));
            assert!(!S::holds(words, &[a, 0]) && !S::holds(words, &[0, b]) && !S::holds(words, &[]));
            assert_eq!(S::holds(words, &[0, 0, 7]), a > 0 && b > 0);
            assert!(catch_unwind(AssertUnwindSafe(|| S::insist(words, &[a, 0], 0))).is_err());
            assert!(catch_unwind(AssertUnwindSafe(|| S::insist(words, &[], 0))).is_err());
            assert_eq!(S::Head::get(S::head(words)), a);
            assert_eq!(S::Tail::len(S::tail(words)), b);
            let _ = S::row_major::<StrideBytes<E3>>(words, ());
        }
    }
    assert!(S::store(&[1]).is_none() && S::store(&[]).is_none());
    assert!(S::store(&[2, 3, 4]).is_none());
    let _ = S::Stored::nil();
}

#[test]
fn shapes() {
    shapes_of::<shape![Dyn, Dyn]>();
    shapes_of::<shape![2, Dyn]>();
    shapes_of::<shape![Dyn, 0]>();
    shapes_of::<shape![2, 3]>();
    let _ = <(StrideBytes<E1>, ()) as StrideList>::head(((), ()));
}

/// `extents` are the static ones, or those that are given; `None` stands for the one that is computed.
fn requests_of<R: Request>(extents: fn(usize, usize) -> [Option<usize>; 2]) {
    for a in EDGES {
        for b in EDGES {
            let all = extents(a, b);
            let factors = all.map(|extent| extent.unwrap_or(1));
            let product = if factors.contains(&0) { Some(0) } else { factors[0].checked_mul(factors[1]) };
            let agree = [a, b].iter().zip(all).all(|(given, extent)| extent.is_none_or(|extent| extent == *given));
            // Numbers behind the last axis are not read.
            for given in [&[a, b][..], &[a, b, a]] {
                assert_eq!((R::product(given), R::agree(given, 0).is_ok()), (product, agree), "{given:?}");
            }
            // Too few numbers do no harm.
            for given in [&[][..], &[a]] {
                let _ = (R::product(given), R::agree(given, 0));
            }
        }
    }
}

#[test]
fn requests() {
    requests_of::<(Dyn, (Rest, ()))>(|a, _| [Some(a), None]);
    requests_of::<(E2, (Dyn, ()))>(|_, b| [Some(2), Some(b)]);
    requests_of::<(Rest, (Rest, ()))>(|_, _| [None, None]);
}

fn selections_of<I: OnAxis<Arg = ()> + UnwindSafe>() {
    for length in EDGES {
        if let Some(Ok(Resolved { first, count })) = caught(|| I::select((), length, 0)) {
            assert!(count == 0 || first < length);
        }
    }
}

#[test]
fn selections() {
    selections_of::<At<L9>>();
    selections_of::<Ends<U1, E2, U3>>();
    selections_of::<Every<view_core::__::Back<view_core::__::By3>>>();
}

#[test]
fn footprints() {
    let strides = [0, 1, -1, isize::MAX, isize::MIN, 4];
    let mut all = Vec::new();
    for address in [0, 64, usize::MAX, isize::MAX as usize] {
        for extent in [0, 1, 2, usize::MAX, isize::MAX as usize] {
            for stride in strides {
                for item in [0, 1, 4, usize::MAX] {
                    all.extend(Footprint::new(address, &[extent, 2], &[stride, 4], item));
                    assert!(Footprint::new(address, &[extent], &[stride, 1], item).is_none());
                    assert!(Footprint::new(address, &[1; 17], &[stride; 17], item).is_none());
                }
            }
        }
    }
    let few = if cfg!(miri) { 12 } else { 60 };
    for a in all.iter().step_by(all.len() / few) {
        let _ = try_shares_memory(a, a, 100);
        for b in all.iter().step_by(all.len() / few) {
            let bounds = may_share_memory(a, b);
            if let Ok(meet) = try_shares_memory(a, b, 1000) {
                assert!(bounds || !meet);
                assert_eq!(meet, shares_memory(b, a));
            }
            if let Err(error) = try_shares_memory(a, &b.footprint(), 0) {
                assert!(format!("{error}{error:?}").contains("view!"));
                assert_eq!(error.code(), "V703");
            }
        }
    }
    let row = [1u8, 2];
    assert!(!Footprint::new(64, &[2, 2], &[2, 1], 1).unwrap().is_overlapping() && !view!(row).footprint().is_overlapping());
}

/// Extents and strides of a slice, the largest ones among them. What is accepted can be read and written everywhere.
#[test]
fn views_of_a_slice_stay_inside_it() {
    fn strides() -> impl Iterator<Item = isize> {
        edges().map(|n| n as isize).chain([-1, -2, -8, 8, isize::MIN, -isize::MAX])
    }
    let mut items = [7u16, 8, 9];
    let mut units = [(); 3];
    for offset in edges() {
        for lengths in edges().flat_map(|a| edges().map(move |b| [a, b])) {
            for steps in strides().flat_map(|a| strides().map(move |b| [a, b])) {
                // A view of this many positions takes too long to read.
                let few = |len: usize| len <= 64;
                if let Ok(view) = View::from_strides(&items, offset, lengths, steps) {
                    assert_eq!((view.shape(), view.strides()), (lengths, steps));
                    assert!(!few(view.len()) || view.iter().all(|item| (7..10).contains(item)));
                }
                if let Ok(mut view) = ViewMut::from_strides(&mut items, offset, lengths, steps) {
                    assert!(view.len() <= 3);
                    view.iter_mut().for_each(|item| *item = 16 - *item);
                    view.iter_mut().for_each(|item| *item = 16 - *item);
                }
                if let Ok(view) = ViewMut::from_strides(&mut units, offset, lengths, steps) {
                    assert!(view.len() <= 3);
                }
            }
        }
    }
    assert_eq!(items, [7, 8, 9]);
}

/// The same of bytes whose dtype, rank, extents and strides are numbers. Elements need not be aligned, and may lie in each other's bytes.
#[test]
fn views_of_bytes_stay_inside_them() {
    fn strides() -> impl Iterator<Item = isize> {
        edges().map(|n| n as isize).chain([-1, -2, -8, isize::MIN, -isize::MAX])
    }
    type Pair = view_core::zerocopy::byteorder::native_endian::U16;
    let dtype = ElementType::of::<Pair>();
    assert_eq!((dtype, dtype.size()), (ElementType::new(dtype.kind(), dtype.byte_order(), 2).unwrap(), 2));
    let mut bytes = [7u8; 5];
    for offset in edges() {
        for lengths in edges().flat_map(|a| edges().map(move |b| [a, b])) {
            for steps in strides().flat_map(|a| strides().map(move |b| [a, b])) {
                if let Ok(any) = AnyView::from_bytes(&bytes, dtype, offset, &lengths, &steps) {
                    assert_eq!((any.rank(), any.shape(), any.strides()), (2, &lengths[..], &steps[..]));
                    assert_eq!(any.is_empty(), any.len() == 0);
                    assert!(any.is_empty() || bytes.as_ptr_range().contains(&any.as_ptr()));
                    let view = any.downcast::<Pair, shape![Dyn, Dyn]>().unwrap();
                    assert!(view.len() > 64 || view.iter().all(|item| item.get() == 0x707));
                    let all = any.as_bytes().unwrap().downcast::<u8, shape![Dyn, Dyn, 2]>().unwrap();
                    assert!(all.len() > 64 || all.iter().all(|&byte| byte == 7));
                    assert_eq!(view.into_any().element_type(), dtype);
                    let _ = any.downcast::<u16, shape![Dyn, Dyn]>().map(|view| view.len() > 64 || view.iter().all(|item| *item == 0x707));
                }
                if let Ok(mut any) = AnyViewMut::from_bytes(&mut bytes, dtype, offset, &lengths, &steps) {
                    assert!(any.len() <= 2 && any.as_view().shape() == lengths && any.element_type() == dtype);
                    any.reborrow().downcast::<Pair, shape![Dyn, Dyn]>().unwrap().fill(Pair::new(0x808));
                    any.downcast::<Pair, shape![Dyn, Dyn]>().unwrap().fill(Pair::new(0x707));
                }
            }
        }
    }
    assert_eq!(bytes, [7; 5]);
}
