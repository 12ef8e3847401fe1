//! The product's views, step by step, compared with pictures of them.

use crate::case::{self, Base, Case, Step, Target};
use crate::memory::Memory;
use crate::picture::{self, Picture, MOST};
use crate::steps::{picked, sliced, WHOLE};
use crate::written::{meant, FORMS};
use view_core::__::methods::*;
use view_core::__::{little_endian as le, Stepping};
use view_core::{shape, try_view, view, Dyn, Element, Rest};

type R0 = shape![];
type R1 = shape![Dyn];
type R2 = shape![Dyn, Dyn];
type R3 = shape![Dyn, Dyn, Dyn];
type R4 = shape![Dyn, Dyn, Dyn, Dyn];

/// The most steps; more would find nothing else.
const LONGEST: usize = 6;

#[derive(Element)]
#[repr(C, align(4))]
struct Pixel {
    depth: u16,
    rgb: [u8; 3],
}

/// The current view, by its rank. Extents and strides are dynamic, so each rank has one type.
#[derive(Clone, Copy)]
enum Now<A, B, C, D, E> {
    R0(A),
    R1(B),
    R2(C),
    R3(D),
    R4(E),
}

macro_rules! chain {
    ($name:ident, $Same:ty, [$($Target:ident => $item:literal $T:ty, $check:expr;)*]) => {
        macro_rules! $name {
            ($case:expr, $memory:expr, $picture:expr, $base:expr) => {
                chain!(@ $case, $memory, $picture, $base, $Same, [$($Target => $item $T, $check;)*])
            };
        }
    };
    (@ $case:expr, $memory:expr, $picture:expr, $base:expr, $Same:ty, [$($Target:ident => $item:literal $T:ty, $check:expr;)*]) => {{
        let (case, memory): (&Case, Memory) = ($case, $memory);
        let (mut picture, mut now): (Picture, _) = ($picture, $base);
        // Lets rustc infer all types before the first operation.
        let Now::R3(base) = now else { return };
        memory.shows(base, &picture);
        let _types = || {
            let row = forget!(R1 base.reshape_to::<R1>([0]));
            let single = match row {
                Now::R1(row) => Now::R0(view!(row[0])),
                other => other,
            };
            let others = [forget!(R4 base.reshape_to::<R4>([0; 4])), forget!(R2 base.reshape_to::<R2>([0; 2]))];
            [now, row, single, others[0], others[1]]
        };
        macro_rules! next {
            ($R:ident $view:expr, $picture_:expr) => {
                memory.both($view, $picture_).map(|(view, picture)| (forget!($R view), picture))
            };
        }
        for step in case.steps.iter().take(LONGEST) {
            let next = match (now, step) {
                (Now::R1(v), Step::Slices(s)) => {
                    let view = v.with_strides().try_slice1_at::<Stepping, _>((s[0].argument(), ()), 0);
                    next!(R1 view, sliced(&picture, s))
                }
                (Now::R2(v), Step::Slices(s)) => {
                    let view = v.with_strides().try_slice2_at::<Stepping, Stepping, _, _>((s[0].argument(), (s[1].argument(), ())), 0, 0);
                    next!(R2 view, sliced(&picture, s))
                }
                (Now::R3(v), Step::Slices(s)) => {
                    let arguments = (s[0].argument(), (s[1].argument(), (s[2].argument(), ())));
                    let view = v.with_strides().try_slice3_at::<Stepping, Stepping, Stepping, _, _, _>(arguments, 0, 0, 0);
                    next!(R3 view, sliced(&picture, s))
                }
                (Now::R4(v), Step::Slices(s)) => {
                    let arguments = (s[0].argument(), (s[1].argument(), (s[2].argument(), (s[3].argument(), ()))));
                    let view = v.with_strides().try_slice4_at::<Stepping, Stepping, Stepping, Stepping, _, _, _, _>(arguments, 0, 0, 0, 0);
                    next!(R4 view, sliced(&picture, s))
                }
                (Now::R1(v), Step::Written { form, a, b, step, .. }) => {
                    let (a, b, k) = (a.get(), b.get(), step.get());
                    let (start, stop, step) = meant(*form, a, b, k);
                    let positions = picture::slice(start, stop, step, picture.shape[0]);
                    let seen = positions.map(|positions| picture.take(0, positions));
                    macro_rules! done {
                        ($view:expr) => { next!(R1 $view, seen) };
                    }
                    written!(done, v [] *form, a b k)
                }
                (Now::R2(v), Step::Written { first: true, form, a, b, step }) => {
                    let (a, b, k) = (a.get(), b.get(), step.get());
                    let (start, stop, step) = meant(*form, a, b, k);
                    let positions = picture::slice(start, stop, step, picture.shape[0]);
                    let seen = positions.map(|positions| picture.take(0, positions));
                    macro_rules! done {
                        ($view:expr) => { next!(R2 $view, seen) };
                    }
                    written!(done, v [] *form, a b k)
                }
                (Now::R2(v), Step::Written { first: false, form, a, b, step }) => {
                    let (a, b, k) = (a.get(), b.get(), step.get());
                    let (start, stop, step) = meant(*form, a, b, k);
                    let positions = picture::slice(start, stop, step, picture.shape[1]);
                    let seen = positions.map(|positions| picture.take(1, positions));
                    macro_rules! done {
                        ($view:expr) => { next!(R2 $view, seen) };
                    }
                    written!(done, v [..,] *form, a b k)
                }
                (Now::R1(v), Step::Pick { first, place }) => pick!(next R0 v picture first place),
                (Now::R2(v), Step::Pick { first, place }) => pick!(next R1 v picture first place),
                (Now::R3(v), Step::Pick { first, place }) => pick!(next R2 v picture first place),
                (Now::R4(v), Step::Pick { first, place }) => pick!(next R3 v picture first place),
                (Now::R2(v), Step::Permute(order)) => match order % 2 {
                    0 => next!(R2 try_view!(v.T), Some(picture.permute(&[1, 0]))),
                    _ => next!(R2 try_view!(v.permute[1, 0]), Some(picture.permute(&[1, 0]))),
                },
                (Now::R3(v), Step::Permute(order)) => match order % 5 {
                    0 => next!(R3 try_view!(v.T), Some(picture.permute(&[2, 1, 0]))),
                    1 => next!(R3 try_view!(v.permute[1, 2, 0]), Some(picture.permute(&[1, 2, 0]))),
                    2 => next!(R3 try_view!(v.permute[2, 0, 1]), Some(picture.permute(&[2, 0, 1]))),
                    3 => next!(R3 try_view!(v.permute[0, 2, 1]), Some(picture.permute(&[0, 2, 1]))),
                    _ => next!(R3 try_view!(v.permute[1, 0, 2]), Some(picture.permute(&[1, 0, 2]))),
                },
                (Now::R4(v), Step::Permute(order)) => match order % 4 {
                    0 => next!(R4 try_view!(v.T), Some(picture.permute(&[3, 2, 1, 0]))),
                    1 => next!(R4 try_view!(v.permute[3, 0, 1, 2]), Some(picture.permute(&[3, 0, 1, 2]))),
                    2 => next!(R4 try_view!(v.permute[2, 3, 0, 1]), Some(picture.permute(&[2, 3, 0, 1]))),
                    _ => next!(R4 try_view!(v.permute[0, 3, 1, 2]), Some(picture.permute(&[0, 3, 1, 2]))),
                },
                (Now::R2(v), Step::Diagonal) => next!(R1 try_view!(v.diagonal), Some(picture.diagonal())),
                (Now::R3(v), Step::Diagonal) => next!(R2 try_view!(v.diagonal), Some(picture.diagonal())),
                (Now::R4(v), Step::Diagonal) => next!(R3 try_view!(v.diagonal), Some(picture.diagonal())),
                (Now::R2(v), Step::Turn(turns)) => turn!(next R2 v picture turns),
                (Now::R3(v), Step::Turn(turns)) => turn!(next R3 v picture turns),
                (Now::R4(v), Step::Turn(turns)) => turn!(next R4 v picture turns),
                (Now::R0(v), Step::NewAxis { first }) => new_axis!(next R1 v picture first),
                (Now::R1(v), Step::NewAxis { first }) => new_axis!(next R2 v picture first),
                (Now::R2(v), Step::NewAxis { first }) => new_axis!(next R3 v picture first),
                (Now::R3(v), Step::NewAxis { first }) => new_axis!(next R4 v picture first),
                (Now::R0(v), Step::Reshape { rank, extents, rest }) => reshape!(next v picture rank extents rest),
                (Now::R1(v), Step::Reshape { rank, extents, rest }) => reshape!(next v picture rank extents rest),
                (Now::R2(v), Step::Reshape { rank, extents, rest }) => reshape!(next v picture rank extents rest),
                (Now::R3(v), Step::Reshape { rank, extents, rest }) => reshape!(next v picture rank extents rest),
                (Now::R4(v), Step::Reshape { rank, extents, rest }) => reshape!(next v picture rank extents rest),
                (Now::R1(v), Step::Broadcast { more: more @ false, extents }) => {
                    broadcast!(next v picture more extents, 1 [0] R1 R1)
                }
                (Now::R2(v), Step::Broadcast { more: more @ false, extents }) => {
                    broadcast!(next v picture more extents, 2 [0 1] R2 R2)
                }
                (Now::R3(v), Step::Broadcast { more: more @ false, extents }) => {
                    broadcast!(next v picture more extents, 3 [0 1 2] R3 R3)
                }
                (Now::R0(v), Step::Broadcast { more: more @ true, extents }) => {
                    broadcast!(next v picture more extents, 1 [0] R1 R1)
                }
                (Now::R1(v), Step::Broadcast { more: more @ true, extents }) => {
                    broadcast!(next v picture more extents, 2 [0 1] R2 R2)
                }
                (Now::R2(v), Step::Broadcast { more: more @ true, extents }) => {
                    broadcast!(next v picture more extents, 3 [0 1 2] R3 R3)
                }
                (Now::R1(v), Step::Windows([k, _])) => {
                    let k = k.get();
                    next!(R2 try_view!(v.windows[k]), picture.windows(&[k]))
                }
                (Now::R2(v), Step::Windows([k, l])) => {
                    let (k, l) = (k.get(), l.get());
                    next!(R4 try_view!(v.windows[k, l]), picture.windows(&[k, l]))
                }
                (Now::R1(v), Step::Tiles([k, _])) => {
                    let k = k.get();
                    next!(R2 try_view!(v.tiles[k]), picture.tiles(&[k]))
                }
                (Now::R2(v), Step::Tiles([k, l])) => {
                    let (k, l) = (k.get(), l.get());
                    next!(R4 try_view!(v.tiles[k, l]), picture.tiles(&[k, l]))
                }
                _ => continue,
            };
            let Some((view, seen)) = next else { return };
            (now, picture) = (view, seen);
            if picture.places.len() > MOST {
                return;
            }
        }
        match now {
            // The types refuse elements of another size here.
            Now::R0(v) => {
                memory.both(try_view!(v.as<$Same>), Some(picture));
            }
            Now::R1(v) => cast!(case memory picture v [$($Target => $item $T, $check;)*]),
            Now::R2(v) => cast!(case memory picture v [$($Target => $item $T, $check;)*]),
            Now::R3(v) => cast!(case memory picture v [$($Target => $item $T, $check;)*]),
            Now::R4(v) => cast!(case memory picture v [$($Target => $item $T, $check;)*]),
        }
    }};
}
chain!(of_bytes, i8, [
    Same => 1 i8, |_| true;
    Bytes => 1 u8, |_| true;
    Bools => 1 bool, |byte| byte < 2;
    Pairs => 2 le::U16, |_| true;
    Fours => 4 le::I32, |_| true;
    Eights => 8 le::F64, |_| true;
]);
chain!(of_words, f32, [
    Same => 4 f32, |_| true;
    Bytes => 1 u8, |_| true;
    Bools => 1 bool, |byte| byte < 2;
    Pairs => 2 u16, |_| true;
    Fours => 4 le::U32, |_| true;
    Eights => 8 le::U64, |_| true;
]);

pub fn run(case: &Case) {
    let [a, b, c] = case.extents.map(|extent| usize::from(extent % 6));
    let (numbers, shape) = (0..(a * b * c) as u32, [a, b, c]);
    match case.base {
        Base::Words => {
            let words: Box<[u32]> = numbers.map(|n| n * 0x0100_0100).collect();
            let memory = Memory::of(&words, |place| if place % 2 == 1 { (place / 4) as u8 } else { 0 });
            let view = forget!(R3 view!(words).reshape_to::<R3>(shape));
            of_words!(case, memory, Picture::of(&shape, 4, 4), view);
        }
        Base::Field => {
            let pixel = |n| Pixel {
                depth: n as u16,
                rgb: [1, n as u8, 0],
            };
            let pixels: Box<[[Pixel; 1]]> = numbers.map(|n| [pixel(n)]).collect();
            assert!(pixels.iter().all(|pixel| usize::from(pixel[0].depth) < 125));
            let memory = Memory::of(&pixels, |place| match place % 8 {
                2 => 1,
                3 => (place / 8) as u8,
                _ => 0,
            });
            let places = (0..pixels.len() * 3).map(|n| 2 + n / 3 * 8 + n % 3);
            let picture = Picture {
                shape: vec![pixels.len(), 1, 3],
                places: places.collect(),
                item: 1,
            };
            of_bytes!(case, memory, picture, forget!(R3 view!(pixels.field(rgb))));
        }
        Base::Bytes | Base::Rows => {
            // Both bases in one arm, because their views have one type.
            let bytes: Box<[u8]> = numbers.clone().map(|n| n as u8).collect();
            let rows: Box<[[[u8; 4]; 1]]> = numbers.map(|n| [[n as u8; 4]]).collect();
            let (memory, picture, view) = if let Base::Rows = case.base {
                let memory = Memory::of(&rows, |place| (place / 4) as u8);
                (
                    memory,
                    Picture::of(&[rows.len(), 1, 4], 1, 1),
                    forget!(R3 view!(rows)),
                )
            } else {
                let memory = Memory::of(&bytes, |place| place as u8);
                let view = forget!(R3 view!(bytes).reshape_to::<R3>(shape));
                (memory, Picture::of(&shape, 1, 1), view)
            };
            of_bytes!(case, memory, picture, view);
        }
    }
}
