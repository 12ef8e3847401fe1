//! Functions of numbers, called by hand with numbers that nobody has a reason to pass. They may panic; what they answer, is true.

#![forbid(unsafe_code)]

use std::panic::{catch_unwind, AssertUnwindSafe, UnwindSafe};
use view_core::__::query::{StrideList, Stored};
use view_core::__::{offset, resolve_index, step, step_back, At, Axis, Bytes, Claim, Edge, Every, First, OnAxis, Place, Range, Resolved, Rule, Stop, B1, U1, U2, U3, U9, UInt, UTerm, X9, Zero};
use view_core::{
    may_share_memory, shape, shares_memory, try_shares_memory, view, Dyn, Extent, Footprint, Located, Request, Rest, Shape,
};

/// Numbers at both ends of what there is, and small ones.
const EDGES: [usize; 12] = [0, 1, 2, 3, 4, usize::MAX, usize::MAX - 1, usize::MAX - 2, isize::MAX as usize, isize::MAX as usize + 1, isize::MAX as usize - 1, 1 << (usize::BITS / 2)];
const STEPS: [isize; 9] = [0, 1, -1, 2, -2, isize::MAX, isize::MIN, isize::MIN + 1, 3];

/// What a call gives, unless it panics.
fn caught<X>(call: impl FnOnce() -> X) -> Option<X> {
    catch_unwind(AssertUnwindSafe(call)).ok()
}

fn starts() -> impl Iterator<Item = Edge> {
    EDGES.into_iter().flat_map(|n| [Edge::Start(n), Edge::End(n)]).chain([Edge::Open])
}
fn stops() -> impl Iterator<Item = Stop> {
    EDGES.into_iter().flat_map(|n| [Stop::Start(n), Stop::End(n), Stop::Through(n), Stop::Count(n)]).chain([Stop::Open])
}

#[test]
fn rules_select_positions_of_their_axis() {
    let lengths: &[usize] = if cfg!(miri) { &[0, 3, usize::MAX] } else { &EDGES };
    for start in starts() {
        for stop in stops() {
            for k in STEPS {
                for &length in lengths {
                    let rule = Rule { start, stop, step: k };
                    let Some(Ok(Resolved { first, count })) = caught(|| rule.resolve(length, 0)) else {
                        continue;
                    };
                    let last = first as i128 + (count as i128 - 1) * k as i128;
                    assert!(count == 0 || first < length && (0..length as i128).contains(&last), "{rule:?} of {length}: {first}, {count}");
                }
            }
        }
        for length in EDGES {
            let found = resolve_index(start, length, 0);
            assert!(found.is_err() || found.is_ok_and(|found| found < length) || start == Edge::Open);
        }
    }
}

#[test]
fn places_and_offsets() {
    let firsts = EDGES.into_iter().flat_map(|n| [First::At(n), First::Back(n)]).chain([First::AtRunTime]);
    let claims = |n| [Claim::Exactly(n), Claim::Divided(n), Claim::Shorter(n), Claim::Longer(n), Claim::AtRunTime];
    for first in firsts {
        for claim in EDGES.into_iter().flat_map(claims) {
            let place = Place { first, count: claim };
            for extent in [None, Some(0), Some(3), Some(usize::MAX)] {
                for stride in [None, Some(0), Some(-1), Some(isize::MAX)] {
                    let axis: Axis = (place, extent, stride);
                    let _ = caught(|| offset(&[axis, (Place::single(first), extent, stride)], extent));
                }
            }
        }
    }
    for start in starts() {
        for stop in [Stop::Open, Stop::Start(2), Stop::End(usize::MAX), Stop::Count(usize::MAX), Stop::Through(usize::MAX)] {
            for k in STEPS {
                for need in [0, 3, usize::MAX] {
                    let rule = Rule { start, stop, step: k };
                    let _ = caught(|| Place::of(rule, Some((Claim::Exactly(need), need))));
                    let _ = caught(|| Place::of(rule, None));
                }
            }
        }
    }
    for k in EDGES {
        assert!(step(k) >= 0 && step_back(k) <= 0);
    }
}

fn every_answer<E: Extent>(expected: Option<usize>) {
    for n in EDGES {
        assert_eq!(E::store(n).is_some(), expected.is_none_or(|extent| extent == n));
        assert_eq!(E::get(E::trusted(n)), expected.unwrap_or(n));
        let _ = E::around::<Bytes<U9>>(E::trusted(n), ());
    }
}

#[test]
fn extents() {
    every_answer::<Dyn>(None);
    every_answer::<UTerm>(Some(0));
    every_answer::<UInt<UTerm, B1>>(Some(1));
    every_answer::<U9>(Some(9));
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
            assert_eq!(S::Head::get(S::head(words)), a);
            assert_eq!(S::Tail::len(S::tail(words)), b);
            let _ = S::row_major::<Bytes<U3>>(words);
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
    let _ = <(Bytes<U1>, ()) as StrideList>::head(((), ()));
}

fn requests_of<R: Request>() {
    for a in EDGES {
        for b in EDGES {
            for given in [&[][..], &[a], &[a, b], &[a, b, a]] {
                let _ = (R::product(given), R::agree(given, 0), R::filled::<Dyn>(given, b));
            }
        }
    }
}

#[test]
fn requests() {
    requests_of::<(Dyn, (Rest, ()))>();
    requests_of::<(U2, (Dyn, ()))>();
    requests_of::<(Rest, (Rest, ()))>();
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
    selections_of::<At<X9<Zero>>>();
    selections_of::<Range<U1, U2, U3>>();
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
            }
        }
    }
    let row = [1u8, 2];
    assert!(!Footprint::new(64, &[2, 2], &[2, 1], 1).unwrap().is_overlapping() && view!(row).footprint().is_overlapping() != true);
}
