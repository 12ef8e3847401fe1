//! `.field(x)`: one field of every element of a struct with `#[derive(Element)]`.

use crate::bases::forget as at;
use std::marker::PhantomData;
use view_core::{shape, try_view, view, Aligned, Element, View, A8};
use zerocopy::big_endian::{U16, U32};
use zerocopy::{FromBytes, Immutable, IntoBytes};

#[derive(Element, FromBytes, IntoBytes, Immutable, Debug, Clone, Copy, PartialEq, Default)]
#[repr(C)]
struct Position {
    x: f32,
    y: f32,
}

#[derive(Element, Debug, Clone, Copy, PartialEq, Default)]
#[repr(C)]
struct Particle {
    id: u8,
    pos: Position,
    rgb: [u8; 3],
    inertia: [[f64; 2]; 2],
}

#[derive(Element, FromBytes, IntoBytes, Immutable)]
#[repr(C)]
struct Header {
    kind: u8,
    flags: u8,
    len: U16,
    addresses: [U32; 2],
}

fn particles() -> [Particle; 4] {
    core::array::from_fn(|i| Particle {
        id: i as u8,
        pos: Position {
            x: i as f32,
            y: -(i as f32),
        },
        rgb: [i as u8, 10, 20],
        inertia: [[1.0, 2.0], [3.0, i as f64]],
    })
}

#[test]
fn strides_are_those_of_the_struct() {
    let row = particles();
    let size = size_of::<Particle>() as isize;
    let ids = view!(row.field(id));
    assert_eq!((ids.shape(), ids.strides()), ([4], [size]));
    assert_eq!(ids.to_vec(), [0, 1, 2, 3]);
    assert_eq!(view!(row.field(pos.y)).to_vec(), [0.0, -1.0, -2.0, -3.0]);
    assert_eq!(
        view!(row.field(pos).field(x)[::-1]).to_vec(),
        [3.0, 2.0, 1.0, 0.0]
    );
    assert_eq!(view!(row[1::2].field(pos.x)).strides(), [2 * size]);
    assert_eq!(*view!(row[-1].field(pos.y)), -3.0);
    assert_eq!(view!(row.field(pos))[[2]], Position { x: 2.0, y: -2.0 });
    assert_eq!(view!(row.field(id)).as_ptr(), &raw const row[0].id);
}

#[test]
fn arrays_are_axes_at_the_end() {
    let rows = [particles(), particles()];
    let size = size_of::<Particle>() as isize;
    #[allow(clippy::type_complexity)] // The test is about the type.
    let colours: View<'_, u8, shape![2, 4, 3], _> = view!(rows.field(rgb));
    assert_eq!(colours.strides(), [4 * size, size, 1]);
    assert_eq!(colours[[1, 3, 0]], 3);
    let matrices = view!(rows[0].field(inertia));
    assert_eq!((matrices.shape(), matrices.strides()), ([4, 2, 2], [size, 16, 8]));
    assert_eq!(
        view!(rows.field(inertia)[1, .., 1, 1]).to_vec(),
        [0.0, 1.0, 2.0, 3.0]
    );
    assert_eq!(view!(rows[1, 2].field(rgb)).to_vec(), [2, 10, 20]);
    // An inner axis is contiguous, so it can be cast.
    assert_eq!(view!(rows.field(inertia).as<u8>).shape(), [2, 4, 2, 16]);
    assert_eq!(view!(rows[0].field(rgb)[.., 1..].as<">u2">).shape(), [4, 1]);
}

#[test]
fn fields_are_written_one_at_a_time() {
    let mut row = particles();
    view!(mut row.field(pos.x)).fill(9.0);
    view!(mut row[..2].field(rgb)[.., 1]).fill(7);
    view!(mut row.field(inertia)[.., 0]).map_inplace(|x| *x += 1.0);
    *view!(mut row[3].field(id)) = 5;
    assert_eq!(row[3].id, 5);
    assert_eq!(row[2].pos, Position { x: 9.0, y: -2.0 });
    assert_eq!((row[1].rgb, row[2].rgb), ([1, 7, 20], [2, 10, 20]));
    assert_eq!(row[1].inertia, [[2.0, 3.0], [3.0, 1.0]]);
    let mut view = view!(mut row[1..]);
    view!(mut view.field(pos.y)).fill(0.0);
    assert_eq!(view!(view.field(pos.y)).to_vec(), [0.0; 3]);
    let (x, y) = (view!(row.field(pos.x)), view!(row.field(pos.y)));
    assert_eq!((x[[0]], y[[0]], y[[1]]), (9.0, 0.0, 0.0));
}

#[test]
fn headers_in_raw_bytes() {
    let mut packet = [0u8; 30];
    packet[2..4].copy_from_slice(&[1, 2]);
    packet[26..30].copy_from_slice(&[192, 168, 0, 1]);
    assert_eq!(view!(packet[..12].as<Header>.field(len))[[0]].get(), 0x0102);
    assert_eq!(view!(packet[..24].as<Header>.field(addresses)).shape(), [2, 2]);
    let tail = view!(packet[18..].as<Header>);
    assert_eq!(view!(tail[0].field(addresses)[1])[[]].get(), 0xc0a8_0001);
    view!(mut packet[..24].as<Header>.field(len)[1]).set(0xabcd);
    assert_eq!(packet[14..16], [0xab, 0xcd]);
    let bytes = packet.to_vec();
    let start = at(12);
    let header = try_view!(bytes[start..+12].as<Header>[0].field(len)).map(|len| len[[]].get());
    assert_eq!(header, Ok(0xabcd));
    assert!(try_view!(bytes[at(19)..+12].as<Header>.field(len)).is_err());
    assert_eq!(view!(bytes[at(6)..].as<Header>.field(kind)).shape(), [2]);
    let short = &bytes[..at(11)];
    assert!(try_view!(short.as<Header>.field(len)).is_err());
}

#[test]
fn the_alignment_is_that_of_the_field() {
    let row = [Position::default(); 3];
    assert_eq!(view!(row.field(y).as<u32>).strides(), [8]);
    let rows = Aligned::<A8, _>([Particle::default(); 2]);
    let inertia = view!(rows.field(inertia).as<u64>);
    assert_eq!((inertia.shape(), inertia.strides()), ([2, 2, 2], [48, 16, 8]));
    // The colours start after 12 bytes, so two of them are one word.
    assert_eq!(view!(rows.field(rgb)[.., ..2].as<u16>).shape(), [2, 1]);
    assert_eq!(view!(rows.field(id)[.., newaxis].as<i8>).shape(), [2, 1]);
}

#[test]
fn generic_structs() {
    #[derive(Element)]
    struct Pair<A, B, const N: usize> {
        first: A,
        second: [B; N],
        #[allow(dead_code)]
        nothing: PhantomData<A>,
    }
    fn firsts<A: Element + Clone, B: Element>(row: &[Pair<A, B, 2>]) -> Vec<A> {
        view!(row.field(first)).to_vec()
    }
    let mut row = [
        Pair {
            first: 1u8,
            second: [1.5f64, 2.5],
            nothing: PhantomData,
        },
        Pair {
            first: 2u8,
            second: [3.5, 4.5],
            nothing: PhantomData,
        },
    ];
    assert_eq!(view!(row.field(first)).to_vec(), [1, 2]);
    let seconds = view!(row.field(second));
    assert_eq!(
        (seconds.shape(), seconds.to_vec()),
        ([2, 2], vec![1.5, 2.5, 3.5, 4.5])
    );
    assert_eq!(seconds.strides(), [size_of::<Pair<u8, f64, 2>>() as isize, 8]);
    view!(mut row.field(second)[.., 1]).fill(0.0);
    assert_eq!(row[1].second, [3.5, 0.0]);
    assert_eq!(firsts(&row), [1, 2]);
    let texts = [Pair {
        first: String::from("a"),
        second: [(); 0],
        nothing: PhantomData,
    }];
    assert_eq!(firsts_of_texts(&view!(texts.field(first))), "a");
    fn firsts_of_texts<S: view_core::Shape, L: view_core::Layout>(v: &View<'_, String, S, L>) -> String {
        v.iter().cloned().collect()
    }
}

#[test]
fn tuple_structs() {
    #[derive(Element, Clone, Copy)]
    struct Sample(u16, [i8; 2], Inner);
    #[derive(Element, Clone, Copy)]
    struct Inner(f32, bool);
    let mut row = [Sample(1, [2, 3], Inner(4.0, false)); 2];
    assert_eq!(view!(row.field(0)).to_vec(), [1, 1]);
    assert_eq!(view!(row.field(1)[.., 1]).to_vec(), [3, 3]);
    assert_eq!(view!(row.field(2.0)).to_vec(), [4.0, 4.0]);
    view!(mut row[1].field(2.1)).fill(true);
    assert!(row[1].2 .1 && !row[0].2 .1);
    assert_eq!(view!(row.field(2).field(0)[1..]).shape(), [1]);
}

#[test]
fn names_of_every_length() {
    #[derive(Element, Clone, Copy, Default)]
    struct Names {
        r#type: u8,
        sixteen_letters_: u8,
        sixteen_letters_s: u8,
        thirty_two_letters_are_in_this_1: u8,
        thirty_two_letters_are_in_this_1_and_more: [u8; 2],
        größe: u8,
        _hidden: u8,
        fields: u8,
    }
    let row = [Names {
        r#type: 1,
        sixteen_letters_: 2,
        sixteen_letters_s: 3,
        thirty_two_letters_are_in_this_1: 4,
        thirty_two_letters_are_in_this_1_and_more: [5, 6],
        größe: 7,
        _hidden: 8,
        fields: 9,
    }; 2];
    assert_eq!(view!(row.field(r#type))[[1]], 1);
    assert_eq!(view!(row.field(sixteen_letters_))[[1]], 2);
    assert_eq!(view!(row.field(sixteen_letters_s))[[1]], 3);
    assert_eq!(view!(row.field(thirty_two_letters_are_in_this_1))[[1]], 4);
    assert_eq!(
        view!(row.field(thirty_two_letters_are_in_this_1_and_more))[[1, 1]],
        6
    );
    assert_eq!(view!(row.field(größe))[[1]], 7);
    assert_eq!(view!(row.field(_hidden))[[1]], 8);
    assert_eq!(view!(row.field(fields))[[1]], 9);
}

#[test]
fn owners_lifetimes_and_the_struct_itself_in_fields() {
    #[derive(Element)]
    struct Node<'a> {
        name: &'a str,
        next: Option<Box<Self>>,
        boxed: Box<[u8]>,
        others: [Option<&'a Node<'a>>; 2],
    }
    fn name<'a>(row: &[Node<'a>; 1]) -> &'a str {
        view!(row.field(name))[[0]]
    }
    let text = String::from("a");
    let last = Node {
        name: &text,
        next: None,
        boxed: Box::new([1]),
        others: [None; 2],
    };
    let mut row = [Node {
        name: &text,
        next: None,
        boxed: Box::new([1, 2]),
        others: [Some(&last), None],
    }];
    assert_eq!(view!(row.field(boxed))[[0]].len(), 2);
    assert_eq!(
        view!(row.field(others))[[0, 0]].map(|node| node.boxed.len()),
        Some(1)
    );
    assert!(view!(row.field(next))[[0]].is_none());
    view!(mut row.field(boxed))[[0]][1] = 7;
    assert_eq!(*row[0].boxed, [1, 7]);
    let kept = name(&row);
    drop(row);
    assert_eq!(kept, "a");
}

#[test]
fn empty_views_and_fields_without_size() {
    #[derive(Element, Clone, Copy)]
    #[repr(C)]
    struct Last {
        value: u32,
        nothing: (),
        none: [u64; 0],
    }
    let row = [Last {
        value: 1,
        nothing: (),
        none: [],
    }; 3];
    assert_eq!(view!(row.field(nothing)).shape(), [3]);
    assert_eq!(view!(row.field(none)).shape(), [3, 0]);
    assert_eq!(view!(row.field(none)[1]).as_slice(), []);
    assert_eq!(
        view!(row[3..].field(value)).as_ptr().addr(),
        view!(row[3..]).as_ptr().addr()
    );
    let none: Vec<Last> = Vec::new();
    assert_eq!(view!(none.field(value)).shape(), [0]);
    assert_eq!(try_view!(none[at(0)..].field(value)).map(|v| v.len()), Ok(0));
    assert_eq!(view!(row.field(value)).len(), 3);
    let aligned = Aligned::<A8, _>([row[0]; 2]);
    assert_eq!(view!(aligned.field(value)[0, newaxis].as<u8>).shape(), [4]);
}
