//! `#[derive(Element)]` on structs that mislead it: `Self` and macros in place of types, names that the derive uses itself, attributes
//! below it that change the item.

use std::cell::Cell;
use std::fmt::Debug;
use view_core::{view, Element};

trait Twin {
    type Twin;
    const LENGTH: usize;
}

#[derive(Element)]
struct Node<'a, T: Into<Option<Box<Self>>> + Clone>
where
    Self: Twin,
{
    next: Option<Box<Self>>,
    twin: Box<<Self as Twin>::Twin>,
    choose: Option<fn(&Self, &'a Self) -> &'a Self>,
    value: T,
}
impl<T: Into<Option<Box<Self>>> + Clone> Twin for Node<'_, T> {
    type Twin = (u8, T);
    const LENGTH: usize = 1;
}

#[derive(Element)]
struct Flat {
    row: [u16; Self::LENGTH],
    cells: [Cell<u8>; Self::LENGTH + <Self as Twin>::LENGTH],
    others: Vec<<Self as Twin>::Twin>,
}
impl Flat {
    const LENGTH: usize = 2;
}
impl Twin for Flat {
    type Twin = i8;
    const LENGTH: usize = 3;
}

#[test]
fn self_is_the_struct_wherever_it_stands() {
    type Nothing = Option<Box<Node<'static, Wrapped>>>;
    #[derive(Element, Clone, Debug, PartialEq)]
    struct Wrapped(u8);
    impl From<Wrapped> for Nothing {
        fn from(_: Wrapped) -> Self {
            None
        }
    }
    let node = |value| Node {
        next: None,
        twin: Box::new((value, Wrapped(value))),
        choose: Some(|_, other| other),
        value: Wrapped(value),
    };
    let row = [node(1), node(2)];
    assert!(view!(row.field(next)).iter().all(Option::is_none));
    assert_eq!(*view!(row.field(twin))[[1]], (2, Wrapped(2)));
    assert_eq!(view!(row.field(value))[[0]], Wrapped(1));
    assert_eq!(view!(row.field(choose)).as_ptr(), &raw const row[0].choose);

    let flat = |start: u8| Flat {
        row: [u16::from(start); 2],
        cells: core::array::from_fn(|_| Cell::new(start)),
        others: vec![-1],
    };
    let row = [flat(1), flat(2)];
    assert_eq!(view!(row.field(row)).to_vec(), [1, 1, 2, 2]);
    view!(row.field(cells)[1, -1])[[]].set(9);
    assert_eq!(row[1].cells[4].get(), 9);
    assert_eq!(view!(row.field(others))[[1]], [-1]);
}

macro_rules! number_of {
    (Self) => {
        u8
    };
    ($other:ty) => {
        [$other; 2]
    };
}
macro_rules! in_it {
    ($what:ty) => { ($what, &'static $what) };
}

#[test]
fn a_macro_is_given_what_stands_there() {
    // The name of the struct would be another type there.
    #[derive(Element)]
    struct Macros<'a> {
        own: number_of!(Self),
        other: Option<number_of!(&'a Macros<'a>)>,
        pair: Option<in_it!(u32)>,
        #[allow(clippy::vec_box)]
        nested: Vec<Box<number_of!(number_of!(Self))>>,
    }
    let first = Macros {
        own: 1,
        other: None,
        pair: None,
        nested: vec![],
    };
    let end = [Macros {
        own: 2,
        other: Some([&first; 2]),
        pair: Some((3, &4)),
        nested: vec![Box::new([5, 6])],
    }];
    assert_eq!(view!(end.field(own))[[0]], 2);
    assert_eq!(view!(end.field(other))[[0]].map(|others| others[1].own), Some(1));
    assert_eq!(view!(end.field(pair))[[0]], Some((3, &4)));
    assert_eq!(*view!(end.field(nested))[[0]][0], [5, 6]);
}

/// The user's names are those that the derive gives to its variables and types.
#[allow(non_camel_case_types, non_upper_case_globals, non_snake_case)]
mod names {
    use view_core::{view, Element};

    const check: usize = 2;
    const value: usize = 3;
    const offset: u8 = 4;
    struct field;

    #[derive(Debug, Clone, Copy, PartialEq)]
    struct __field_a(u8);

    #[derive(Element, Clone, Copy)]
    struct ___field_b {
        a: [u8; check],
        b: [u8; value],
    }

    impl Element for __field_a {
        type Unit = view_core::__::SizeOf<Self>;
        type Align = view_core::__::OpaqueAlign;
        type Dtype = view_core::__::Own;
    }

    #[derive(Element, Clone, Copy)]
    struct Holder {
        a: __field_a,
        b: ___field_b,
        __field_a: u16,
    }

    #[test]
    fn names_that_the_derive_would_use() {
        let row = [Holder {
            a: __field_a(offset),
            b: ___field_b {
                a: [2; check],
                b: [3; value],
            },
            __field_a: 4,
        }; 2];
        assert_eq!(view!(row.field(a))[[1]], __field_a(4));
        assert_eq!(view!(row.field(b.a)).shape(), [2, 2]);
        assert_eq!(view!(row.field(b.b)).to_vec(), [3; 6]);
        assert_eq!(view!(row.field(__field_a)).to_vec(), [4; 2]);
        assert_eq!(size_of_val(&field), 0);
    }
}

/// The fields of the row are at the addresses that the language gives them.
macro_rules! is_where_it_is {
    ($row:ident: $($field:tt)*) => {$(
        let field = view!($row.field($field));
        assert_eq!(field.as_ptr().cast(), &raw const $row[0].$field);
        assert_eq!(field.strides()[0] as usize, size_of_val(&$row[0]));
        let last = view!($row[-1].field($field)).as_ptr();
        assert_eq!(last.cast(), &raw const $row.last().unwrap().$field);
    )*};
}

#[test]
fn an_attribute_that_packs_the_struct() {
    #[derive(Element, Clone, Copy)]
    #[attributes::under(#[repr(C, packed(2))])]
    struct Packed {
        kind: u8,
        value: u16,
        bytes: [u8; 3],
    }
    let row = [Packed {
        kind: 1,
        value: 2,
        bytes: [3; 3],
    }; 2];
    assert_eq!(size_of::<Packed>(), 8);
    is_where_it_is!(row: kind value bytes);
}

#[test]
fn an_attribute_that_adds_moves_and_aligns_fields() {
    #[derive(Element, Clone, Copy)]
    #[attributes::instead(
        #[repr(C, align(32))]
        struct Moved {
            new: u8,
            b: u64,
            a: u16,
        }
    )]
    #[repr(C)]
    struct Moved {
        a: u16,
        b: u64,
    }
    let row = [Moved { new: 1, b: 2, a: 3 }; 2];
    assert_eq!((size_of::<Moved>(), row[0].new), (32, 1));
    is_where_it_is!(row: a b);
    let mut row = row;
    let (mut a, mut b) = view!(mut row => .field(a), .field(b));
    (a[[0]], b[[0]]) = (7, 8);
    assert_eq!((row[0].new, row[0].a, row[0].b), (1, 7, 8));
}

#[test]
fn an_attribute_that_adds_parameters() {
    #[derive(Element, Clone, Copy)]
    #[attributes::instead(struct More<T = u32> { a: u8, b: T })]
    struct More {
        a: u8,
        b: u32,
    }
    let row = [More { a: 1, b: 2 }; 2];
    is_where_it_is!(row: a b);
}

#[test]
fn a_type_that_is_the_same_whenever_it_is_expanded() {
    #[derive(Element, Clone, Copy)]
    struct Steady<'a> {
        a: attributes::in_turn!((&'a str)(&'a str)),
        b: u8,
    }
    let row = [Steady { a: "a", b: 1 }; 2];
    is_where_it_is!(row: a b);
    assert_eq!(view!(row.field(a))[[1]], "a");
}

#[test]
#[deny(deprecated)]
fn deprecated_fields_are_not_used_by_the_derive() {
    #[derive(Element)]
    #[allow(dead_code)]
    #[deprecated]
    struct Old {
        #[deprecated]
        a: u8,
        #[deprecated]
        b: [u8; 2],
    }
}

#[test]
fn types_of_many_lives() {
    type Every = for<'x> fn(&'x str) -> &'x str;
    #[derive(Element)]
    struct Lives<'a, 'b: 'a, T: ?Sized + 'b> {
        one: Option<fn(&'a str) -> &'a str>,
        every: Option<Every>,
        cell: Cell<&'a &'b T>,
        boxed: Box<dyn Fn(&'a T) + 'b>,
        short: &'a dyn Debug,
        array: [&'b T; 2],
    }
    fn put<'a, 'b, T: ?Sized>(row: &mut [Lives<'a, 'b, T>; 1], new: &'b T) {
        view!(mut row.field(array)).fill(new);
    }
    let text = String::from("text");
    let mut row = [Lives::<str> {
        one: Some(|text| text),
        every: Some(|text| text),
        cell: Cell::new(&"a"),
        boxed: Box::new(|_| ()),
        short: &1,
        array: ["b", "c"],
    }];
    put(&mut row, &text);
    assert_eq!(row[0].array, ["text"; 2]);
    is_where_it_is!(row: one every cell boxed short array);
    assert_eq!(
        row[0].one.zip(row[0].every).map(|(one, every)| one(every("d"))),
        Some("d")
    );
    (row[0].boxed)(row[0].cell.get());
    assert_eq!(format!("{:?}", row[0].short), "1");
}

#[test]
fn a_constant_called_like_a_type() {
    #[allow(dead_code)]
    struct N;
    #[derive(Element)]
    struct Counted<'a, T, const N: usize> {
        text: &'a T,
        counts: [u8; 2],
        all: [u16; N],
    }
    let row = [Counted::<_, 3> {
        text: &'x',
        counts: [1, 2],
        all: [4; 3],
    }];
    is_where_it_is!(row: text counts);
    assert_eq!(row[0].all, [4; 3]);
}
