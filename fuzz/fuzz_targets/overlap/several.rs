//! Two unique views of one plane, with indices known at run time, and the sets of their elements.

use crate::case::{Number, Slice};
use crate::picture::{self, Picture, Place};
use arbitrary::Arbitrary;
use view_core::__::methods::*;
use view_core::__::{try_several, Stepping};
use view_core::{shape, try_view, view, Dyn, Layout, Shape, ViewError, ViewMut};

#[derive(Debug, Arbitrary)]
pub struct Heads {
    rows: u8,
    columns: u8,
    kind: Kind,
}

#[derive(Debug, Arbitrary)]
#[allow(clippy::large_enum_variant)] // A run has one of them.
enum Kind {
    /// Any slices, of the rows and of the columns.
    Slices([[Slice; 2]; 2]),
    /// One of the forms of the macro, parts of which are static.
    Written {
        form: u8,
        a: Number,
        b: Number,
        k: Number,
    },
}

const ALL: (Place, Place, i128) = (Place::Open, Place::Open, 1);

pub fn compare(heads: &Heads) {
    let (rows, columns) = (usize::from(heads.rows % 8), usize::from(heads.columns % 7));
    let mut bytes = vec![0_u8; rows * columns].into_boxed_slice();
    let whole = Picture::of(&[rows, columns], 1, 1);
    let mut plane = view!(mut bytes).reshape_to::<shape![Dyn, Dyn]>([rows, columns]);
    let outcome = match &heads.kind {
        Kind::Slices([one, other]) => {
            let pictures = [one, other].map(|slices| {
                seen(
                    &whole,
                    slices
                        .each_ref()
                        .map(|slice| (slice.start(), slice.stop(), slice.step.get() as i128)),
                )
            });
            let base = plane.reborrow().with_strides();
            let argument = |slices: &[Slice; 2]| (slices[0].argument(), (slices[1].argument(), ()));
            let first = base
                .plan()
                .try_slice2_at::<Stepping, Stepping, _, _>(argument(one), 0, 0);
            let second = base
                .plan()
                .try_slice2_at::<Stepping, Stepping, _, _>(argument(other), 0, 0);
            match (first, second) {
                (Ok(first), Ok(second)) => {
                    let views = try_several(base, (second, (first, ())));
                    agree(views.map(|(second, (first, ()))| (first, second)), pictures)
                }
                (Err(error), _) | (_, Err(error)) => {
                    assert!(pictures.contains(&None), "{pictures:?}, not {error}");
                    None
                }
            }
        }
        Kind::Written { form, a, b, k } => {
            let (a, b, k) = (a.get(), b.get(), k.get());
            written(&mut plane, &whole, *form, a, b, k)
        }
    };
    if let Some(mut expected) = outcome {
        expected.resize(bytes.len(), 0);
        assert_eq!(*bytes, expected[..]);
    }
}

fn written(
    plane: &mut ViewMut<'_, u8, shape![Dyn, Dyn]>,
    whole: &Picture,
    form: u8,
    a: usize,
    b: usize,
    k: usize,
) -> Option<Vec<u8>> {
    use Place::{Count, End, Open, Start, Through};
    let step = k as i128;
    let rows = |start, stop, step| seen(whole, [(start, stop, step), ALL]);
    let columns = |start, stop, step| seen(whole, [ALL, (start, stop, step)]);
    let row = |place| picture::position(place, whole.shape[0]).map(|at| whole.take(0, at).without(0));
    let column = |place| picture::position(place, whole.shape[1]).map(|at| whole.take(1, at).without(1));
    macro_rules! both {
        ($views:expr, $one:expr, $other:expr) => {
            agree($views, [$one, $other])
        };
    }
    match form % 16 {
        0 => both!(try_view!(mut plane => [a], [b]), row(Start(a)), row(Start(b))),
        1 => both!(try_view!(mut plane => [a], [-b]), row(Start(a)), row(End(b))),
        2 => both!(
            try_view!(mut plane => [.., a], [b..]),
            column(Start(a)),
            rows(Start(b), Open, 1)
        ),
        3 => both!(
            try_view!(mut plane => [..a], [b..]),
            rows(Open, Start(a), 1),
            rows(Start(b), Open, 1)
        ),
        4 => both!(
            try_view!(mut plane => [::2], [(a)::k]),
            rows(Open, Open, 2),
            rows(Start(a), Open, step)
        ),
        5 => both!(
            try_view!(mut plane => [::2, ..a], [1::2, b..]),
            seen(whole, [(Open, Open, 2), (Open, Start(a), 1)]),
            seen(whole, [(Start(1), Open, 2), (Start(b), Open, 1)])
        ),
        6 => both!(
            try_view!(mut plane => [.., ::3], [.., (a)::3]),
            columns(Open, Open, 3),
            columns(Start(a), Open, 3)
        ),
        7 => both!(
            try_view!(mut plane => [-2..], [..a]),
            rows(End(2), Open, 1),
            rows(Open, Start(a), 1)
        ),
        8 => both!(
            try_view!(mut plane => [a..+b], [(k)..+2]),
            rows(Start(a), Count(b), 1),
            rows(Start(k), Count(2), 1)
        ),
        9 => both!(
            try_view!(mut plane => [a..=b], [-k..]),
            rows(Start(a), Through(b), 1),
            rows(End(k), Open, 1)
        ),
        10 => both!(
            try_view!(mut plane => [.., a:b:-2], [.., ::-3]),
            columns(Start(a), Start(b), -2),
            columns(Open, Open, -3)
        ),
        11 => both!(
            try_view!(mut plane => [1..][..a], [b]),
            rows(Start(1), Open, 1).and_then(|part| seen(&part, [(Open, Start(a), 1), ALL])),
            row(Start(b))
        ),
        12 => both!(
            try_view!(mut plane => [::-2].T[a..], [.., ..b]),
            rows(Open, Open, -2)
                .map(|part| part.permute(&[1, 0]))
                .and_then(|part| seen(&part, [(Start(a), Open, 1), ALL])),
            columns(Open, Start(b), 1)
        ),
        13 => both!(
            try_view!(mut plane => [::5], [a:b:7]),
            rows(Open, Open, 5),
            rows(Start(a), Start(b), 7)
        ),
        14 => both!(
            try_view!(mut plane => [2..4], [1::3]),
            rows(Start(2), Start(4), 1),
            rows(Start(1), Open, 3)
        ),
        _ => both!(
            try_view!(mut plane => [..-2], [-3..-1]),
            rows(Open, End(2), 1),
            rows(End(3), End(1), 1)
        ),
    }
}

/// One slice for each axis.
fn seen(picture: &Picture, slices: [(Place, Place, i128); 2]) -> Option<Picture> {
    let mut picture = picture.clone();
    for (axis, (start, stop, step)) in slices.into_iter().enumerate() {
        let positions = picture::slice(start, stop, step, picture.shape[axis])?;
        picture = picture.take(axis, positions);
    }
    Some(picture)
}

type Views<'a, S, L, Z, M> = (ViewMut<'a, u8, S, L>, ViewMut<'a, u8, Z, M>);

/// The views have to be made if they share no element. Then they are written to, and the result is the content of the base.
fn agree<S: Shape, L: Layout, Z: Shape, M: Layout>(
    views: Result<Views<'_, S, L, Z, M>, ViewError>,
    pictures: [Option<Picture>; 2],
) -> Option<Vec<u8>> {
    let apart = match &pictures {
        [Some(one), Some(other)] => one.places.iter().all(|place| !other.places.contains(place)),
        _ => false,
    };
    match views {
        Ok((mut one, mut other)) => {
            assert!(apart, "to be refused: {pictures:?}");
            let [Some(first), Some(second)] = pictures else {
                unreachable!("apart")
            };
            assert_eq!(
                (one.len(), other.len()),
                (first.places.len(), second.places.len())
            );
            one.fill(1);
            other.fill(2);
            // How many bytes there are is known to the caller; those behind the last of these are 0.
            let places = first.places.iter().map(|place| (*place, 1));
            let places = places.chain(second.places.iter().map(|place| (*place, 2)));
            Some(written_bytes(places.collect::<Vec<_>>()))
        }
        Err(error) => {
            assert!(!apart, "{pictures:?}, not {error}");
            None
        }
    }
}

fn written_bytes(places: Vec<(usize, u8)>) -> Vec<u8> {
    let mut bytes = vec![0; places.iter().map(|(place, _)| place + 1).max().unwrap_or(0)];
    for (place, byte) in places {
        bytes[place] = byte;
    }
    bytes
}
