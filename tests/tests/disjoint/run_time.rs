//! The verdict on 100,000 pairs whose indices or extents, or both, are known at run time only.

use crate::oracle::{Index, Picture};
use view_core::{try_view, ViewError};

/// A random generator, which gives the same numbers in each run.
struct Numbers(u64);
impl Numbers {
    /// Below `end`.
    fn next(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6364136223846793005)
            .wrapping_add(1442695040888963407);
        (self.0 >> 33) as usize % end
    }
}

/// One index: its form, and the numbers in it.
#[derive(Debug, Clone, Copy)]
struct Chosen {
    form: usize,
    a: usize,
    b: usize,
    k: usize,
}
const FORMS: usize = 7;

impl Chosen {
    /// An index that fits an axis of `n` elements, or just does not.
    fn on(n: usize, numbers: &mut Numbers) -> Self {
        let (one, other) = (numbers.next(n + 1), numbers.next(n + 1));
        Self {
            form: numbers.next(FORMS),
            a: one.min(other),
            b: one.max(other),
            k: 1 + numbers.next(6),
        }
    }

    fn index(self) -> Index {
        let (a, b, k) = (self.a as i64, self.b as i64, self.k as i64);
        match self.form {
            0 => Index::At(a),
            1 => Index::Slice(Some(a), Some(b), 1),
            2 => Index::Slice(Some(a), Some(b), k),
            3 => Index::Slice(Some(b), Some(a), -k),
            4 => Index::Slice(Some(a), None, -k),
            5 => Index::Slice(Some(a), None, 3),
            _ => Index::Slice(None, Some(-b - 1), 1),
        }
    }
}

/// Call `$call!` with the tokens of both indices.
macro_rules! with_indices {
    ($call:ident, $base:ident, $x:ident, $y:ident) => {{
        let (a, b, k) = ($x.a, $x.b, $x.k);
        let (c, d, l) = ($y.a, $y.b, $y.k);
        with_indices!(@ $call $base, $x [
            (0 [a]) (1 [a..b]) (2 [a:b:k]) (3 [b:a:-k]) (4 [(a)::-k]) (5 [(a)::3]) (6 [:-(b + 1)])
        ] $y [(0 [c]) (1 [c..d]) (2 [c:d:l]) (3 [d:c:-l]) (4 [(c)::-l]) (5 [(c)::3]) (6 [:-(d + 1)])])
    }};
    (@ $call:ident $base:ident, $x:ident [$(($form:literal $one:tt))*] $y:ident $others:tt) => {
        match $x.form {
            $($form => with_indices!(@@ $call $base, $one $y $others),)*
            _ => unreachable!(),
        }
    };
    (@@ $call:ident $base:ident, $one:tt $y:ident [$(($form:literal $other:tt))*]) => {
        match $y.form {
            $($form => $call!($base, $one, $other),)*
            _ => unreachable!(),
        }
    };
}

/// The outcome is `Ok` if and only if the two share no element.
fn is_true(
    case: &str,
    seen: Result<(Vec<usize>, Vec<usize>), ViewError>,
    one: Option<&Picture>,
    other: Option<&Picture>,
) {
    let (Some(one), Some(other)) = (one, other) else {
        assert!(
            seen.is_err() && !matches!(seen, Err(ViewError::Overlap { .. })),
            "{case}: {seen:?}, not on the axis"
        );
        return;
    };
    let common: Vec<_> = one
        .positions
        .iter()
        .filter(|position| other.positions.contains(position))
        .collect();
    match seen {
        Ok((x, y)) => {
            assert_eq!((&x, &y), (&one.positions, &other.positions), "{case}");
            assert!(common.is_empty(), "{case}: both have {common:?}");
        }
        Err(ViewError::Overlap {
            first: 0, second: 1, ..
        }) => assert!(!common.is_empty(), "{case} share nothing"),
        Err(error) => panic!("{case}: {error}"),
    }
}

macro_rules! both {
    ($base:ident, [$($one:tt)*], [$($other:tt)*]) => {
        try_view!(mut $base => [$($one)*], [$($other)*]).map(|(x, y)| (x.to_vec(), y.to_vec()))
    };
}
/// The last axis of a plane, whose first is sliced with literals.
macro_rules! columns {
    ($base:ident, [$($one:tt)*], [$($other:tt)*]) => {
        try_view!(mut $base => [1.., $($one)*], [..-1, $($other)*]).map(|(x, y)| (x.to_vec(), y.to_vec()))
    };
}
/// The first axis of a plane, whose last is static and sliced into two that meet.
macro_rules! rows {
    ($base:ident, [$($one:tt)*], [$($other:tt)*]) => {
        try_view!(mut $base => [$($one)*, ::2], [$($other)*, ::3]).map(|(x, y)| (x.to_vec(), y.to_vec()))
    };
}

#[test]
fn sixty_thousand_pairs_on_a_row() {
    let mut numbers = Numbers(1);
    let mut met = 0;
    for _ in 0..60_000 {
        let n = numbers.next(25);
        let (x, y) = (Chosen::on(n, &mut numbers), Chosen::on(n, &mut numbers));
        let mut row: Vec<usize> = (0..n).collect();
        let seen = with_indices!(both, row, x, y);
        met += usize::from(matches!(seen, Err(ViewError::Overlap { .. })));
        let whole = Picture::of(&[n]);
        let (one, other) = (whole.look(&[x.index()]), whole.look(&[y.index()]));
        is_true(&format!("{n}: {x:?} {y:?}"), seen, one.as_ref(), other.as_ref());
    }
    assert!((10_000..50_000).contains(&met), "{met} overlap");
}

#[test]
fn twenty_thousand_pairs_of_columns() {
    let mut numbers = Numbers(2);
    let mut met = 0;
    for _ in 0..20_000 {
        let m = 1 + numbers.next(3);
        let (x, y) = (Chosen::on(9, &mut numbers), Chosen::on(9, &mut numbers));
        let mut plane: Vec<[usize; 9]> = (0..m).map(|i| std::array::from_fn(|j| 9 * i + j)).collect();
        let seen = with_indices!(columns, plane, x, y);
        met += usize::from(matches!(seen, Err(ViewError::Overlap { .. })));
        let whole = Picture::of(&[m, 9]);
        let one = whole.look(&[Index::Slice(Some(1), None, 1), x.index()]);
        let other = whole.look(&[Index::Slice(None, Some(-1), 1), y.index()]);
        is_true(&format!("{m}: {x:?} {y:?}"), seen, one.as_ref(), other.as_ref());
    }
    assert!((1_000..19_000).contains(&met), "{met} overlap");
}

#[test]
fn twenty_thousand_pairs_of_rows() {
    let mut numbers = Numbers(3);
    let mut met = 0;
    for _ in 0..20_000 {
        let m = numbers.next(12);
        let (x, y) = (Chosen::on(m, &mut numbers), Chosen::on(m, &mut numbers));
        let mut plane: Vec<[usize; 7]> = (0..m).map(|i| std::array::from_fn(|j| 7 * i + j)).collect();
        let seen = with_indices!(rows, plane, x, y);
        met += usize::from(matches!(seen, Err(ViewError::Overlap { .. })));
        let whole = Picture::of(&[m, 7]);
        let one = whole.look(&[x.index(), Index::Slice(None, None, 2)]);
        let other = whole.look(&[y.index(), Index::Slice(None, None, 3)]);
        is_true(&format!("{m}: {x:?} {y:?}"), seen, one.as_ref(), other.as_ref());
    }
    assert!((1_000..19_000).contains(&met), "{met} overlap");
}
