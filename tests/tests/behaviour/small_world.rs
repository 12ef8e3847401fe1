//! Every slice of every short axis: start, stop and step open or from -4 to 4, on 0 to 5 elements.

use crate::oracle::{chosen, numpy_slice, Index};
use view_core::{try_view, ViewError};

const EXTENTS: std::ops::RangeInclusive<usize> = 0..=5;

/// Open, or a number of either sign.
fn ends() -> impl Iterator<Item = Option<i64>> + Clone {
    std::iter::once(None).chain((-4..=4).map(Some))
}

/// The product's answer: signs and open ends are part of the syntax, so there is one call for each combination.
macro_rules! product {
    ($base:ident, $start:ident, $stop:ident, [$($step:tt)*]) => {{
        let size = |end: i64| end.unsigned_abs() as usize;
        let (a, b) = (size($start.unwrap_or(0)), size($stop.unwrap_or(0)));
        match ($start, $stop) {
            (None, None) => try_view!($base[::$($step)*]).map(|v| v.to_vec()),
            (None, Some(0..)) => try_view!($base[:b:$($step)*]).map(|v| v.to_vec()),
            (None, Some(_)) => try_view!($base[:-b:$($step)*]).map(|v| v.to_vec()),
            (Some(0..), None) => try_view!($base[(a)::$($step)*]).map(|v| v.to_vec()),
            (Some(_), None) => try_view!($base[-(a)::$($step)*]).map(|v| v.to_vec()),
            (Some(0..), Some(0..)) => try_view!($base[a:b:$($step)*]).map(|v| v.to_vec()),
            (Some(0..), Some(_)) => try_view!($base[a:-b:$($step)*]).map(|v| v.to_vec()),
            (Some(_), Some(0..)) => try_view!($base[-a:b:$($step)*]).map(|v| v.to_vec()),
            (Some(_), Some(_)) => try_view!($base[-a:-b:$($step)*]).map(|v| v.to_vec()),
        }
    }};
}

fn with_a_run_time_step(
    base: &[usize],
    start: Option<i64>,
    stop: Option<i64>,
    step: i64,
) -> Result<Vec<usize>, ViewError> {
    let k = step.unsigned_abs() as usize;
    if step < 0 {
        product!(base, start, stop, [-k])
    } else {
        product!(base, start, stop, [k])
    }
}

fn with_a_literal_step(
    base: &[usize],
    start: Option<i64>,
    stop: Option<i64>,
    step: i64,
) -> Result<Vec<usize>, ViewError> {
    match step {
        -4 => product!(base, start, stop, [-4]),
        -3 => product!(base, start, stop, [-3]),
        -2 => product!(base, start, stop, [-2]),
        -1 => product!(base, start, stop, [-1]),
        1 => product!(base, start, stop, [1]),
        2 => product!(base, start, stop, [2]),
        3 => product!(base, start, stop, [3]),
        4 => product!(base, start, stop, [4]),
        _ => unreachable!("no such literal above"),
    }
}

/// One of the two functions above.
type Product = fn(&[usize], Option<i64>, Option<i64>, i64) -> Result<Vec<usize>, ViewError>;

/// Compare with the oracle on the whole small world; returns how many were accepted and how many refused.
fn compare(steps: impl Iterator<Item = i64> + Clone, product: Product) -> (usize, usize) {
    let (mut accepted, mut refused) = (0, 0);
    for n in EXTENTS {
        let base: Vec<usize> = (0..n).collect();
        for start in ends() {
            for stop in ends() {
                for step in steps.clone() {
                    let found = product(&base, start, stop, step);
                    let expected = chosen(Index::Slice(start, stop, step), n);
                    let case = format!("{start:?}:{stop:?}:{step} of {n}");
                    assert_eq!(
                        found.is_ok(),
                        expected.is_some(),
                        "{case}: {found:?}, not {expected:?}"
                    );
                    match expected {
                        Some(expected) => assert_eq!(found, Ok(expected), "{case}"),
                        None => refused += 1,
                    }
                    accepted += usize::from(found.is_ok());
                }
            }
        }
    }
    (accepted, refused)
}

#[test]
fn run_time_steps_agree_with_the_oracle() {
    let (accepted, refused) = compare(-4..=4, with_a_run_time_step);
    assert_eq!(accepted + refused, 6 * 10 * 10 * 9);
    assert!(
        accepted > 1000 && refused > 1000,
        "{accepted} accepted, {refused} refused"
    );
}

#[test]
fn literal_steps_agree_with_the_oracle() {
    let (accepted, refused) = compare((-4..=-1).chain(1..=4), with_a_literal_step);
    assert_eq!(accepted + refused, 6 * 10 * 10 * 8);
}

#[test]
fn rust_ranges_agree_with_the_oracle() {
    for n in EXTENTS {
        let base: Vec<usize> = (0..n).collect();
        for a in 0..=6 {
            let from = |start, stop| chosen(Index::Slice(start, stop, 1), n);
            let (start, back) = (Some(a as i64), Some(-(a as i64)).filter(|_| a > 0));
            assert_eq!(try_view!(base[a..]).map(|v| v.to_vec()).ok(), from(start, None));
            assert_eq!(try_view!(base[..a]).map(|v| v.to_vec()).ok(), from(None, start));
            if a > 0 {
                assert_eq!(try_view!(base[-a..]).map(|v| v.to_vec()).ok(), from(back, None));
                assert_eq!(try_view!(base[..-a]).map(|v| v.to_vec()).ok(), from(None, back));
            }
            for b in 0..=6 {
                let stop = Some(b as i64);
                assert_eq!(
                    try_view!(base[a..b]).map(|v| v.to_vec()).ok(),
                    from(start, stop),
                    "{a}..{b} of {n}"
                );
                let through = Some(b as i64 + 1);
                assert_eq!(
                    try_view!(base[a..=b]).map(|v| v.to_vec()).ok(),
                    from(start, through),
                    "{a}..={b} of {n}"
                );
                let counted = Some((a + b) as i64);
                assert_eq!(
                    try_view!(base[a..+b]).map(|v| v.to_vec()).ok(),
                    from(start, counted),
                    "{a}..+{b} of {n}"
                );
            }
        }
    }
}

/// A Rust range from any start, with `$end` behind the dots.
macro_rules! from_any_start {
    ($base:ident, $start:ident, $($end:tt)*) => {{
        let a = $start.unwrap_or(0i64).unsigned_abs() as usize;
        match $start {
            None => try_view!($base[$($end)*]).map(|v| v.to_vec()).ok(),
            Some(0..) => try_view!($base[a $($end)*]).map(|v| v.to_vec()).ok(),
            Some(_) => try_view!($base[-a $($end)*]).map(|v| v.to_vec()).ok(),
        }
    }};
}

#[test]
fn ranges_from_either_end_agree_with_the_oracle() {
    for n in EXTENTS {
        let base: Vec<usize> = (0..n).collect();
        for start in ends() {
            for b in 0..=6 {
                let expected = |stop| chosen(Index::Slice(start, stop, 1), n);
                let (stop, case) = (Some(b as i64), format!("{start:?}, {b} of {n}"));
                assert_eq!(from_any_start!(base, start, ..b), expected(stop), "to, {case}");
                if b > 0 {
                    let back = Some(-(b as i64));
                    assert_eq!(
                        from_any_start!(base, start, ..-b),
                        expected(back),
                        "to from the end, {case}"
                    );
                }
                let through = Some(b as i64 + 1);
                assert_eq!(
                    from_any_start!(base, start, ..=b),
                    expected(through),
                    "through, {case}"
                );
                let first = start.unwrap_or(0);
                let counted = match first + b as i64 {
                    // There are fewer elements from there to the end.
                    1.. if first < 0 => None,
                    0 if first < 0 => expected(None),
                    stop => expected(Some(stop)),
                };
                assert_eq!(from_any_start!(base, start, ..+b), counted, "count, {case}");
            }
        }
    }
}

#[test]
fn positions_agree_with_the_oracle() {
    for n in EXTENTS {
        let base: Vec<usize> = (0..n).collect();
        for i in 0..=6 {
            let position = |i: i64| chosen(Index::At(i), n).map(|positions| positions[0]);
            assert_eq!(try_view!(base[i]).map(|v| *v).ok(), position(i as i64));
            if i > 0 {
                assert_eq!(try_view!(base[-i]).map(|v| *v).ok(), position(-(i as i64)));
            }
        }
    }
}

#[test]
fn what_is_accepted_is_what_numpy_selects_and_what_is_refused_numpy_bends() {
    for n in EXTENTS {
        for start in ends() {
            for stop in ends() {
                for step in (-4..=-1).chain(1..=4) {
                    let numpy = numpy_slice(start, stop, step, n);
                    let case = format!("{start:?}:{stop:?}:{step} of {n}");
                    if let Some(ours) = chosen(Index::Slice(start, stop, step), n) {
                        assert_eq!(ours, numpy, "{case}");
                    } else {
                        let last = if step > 0 { n as i64 } else { n as i64 - 1 };
                        let lies_outside =
                            |end: i64| !(0..=last).contains(&if end < 0 { end + n as i64 } else { end });
                        let clamps = [start, stop].into_iter().flatten().any(lies_outside);
                        assert!(clamps || numpy.is_empty(), "{case} is refused without a reason");
                    }
                }
            }
        }
    }
}
