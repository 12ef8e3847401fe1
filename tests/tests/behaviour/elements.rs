//! Any `T: Element` can be viewed: views never copy, drop or move elements.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::Arc;
use view_core::{view, Element};

#[derive(Element, Debug, Clone, Copy, PartialEq)]
struct Pixel {
    red: u8,
    alpha: u16,
}

#[derive(Element, Debug, PartialEq)]
struct Named<T> {
    name: String,
    value: T,
}

#[derive(Element, Debug, Clone, Copy, PartialEq)]
enum Light {
    Red,
    Green,
}

#[derive(Element, Debug, Clone, Copy, PartialEq)]
struct Meters(f64);

#[test]
fn every_primitive() {
    macro_rules! all {
        ($($value:expr),*) => {$({
            let row = [$value, $value, $value];
            let v = view!(row[1..]);
            assert_eq!(v.len(), 2);
            assert_eq!(v[[1]], $value);
            assert_eq!(v.strides(), [size_of_val(&$value) as isize]);
        })*};
    }
    all!(
        1u8, 1u16, 1u32, 1u64, 1u128, 1usize, 1i8, 1i16, 1i32, 1i64, 1i128, 1isize, 1.5f32, 1.5f64, true, 'x'
    );
}

#[test]
fn cells_are_written_through_shared_views() {
    let row = [Cell::new(1), Cell::new(2), Cell::new(3)];
    let (a, b) = (view!(row[..2]), view!(row[1..]));
    a[[1]].set(7);
    b[[0]].set(b[[0]].get() + 1);
    assert_eq!(row[1].get(), 8);
}

#[test]
fn atomics_are_written_through_shared_views() {
    let row = [AtomicU32::new(0), AtomicU32::new(0)];
    let v = view!(row[..]);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(move || v[[1]].fetch_add(1, Ordering::Relaxed));
        }
    });
    assert_eq!(row[1].load(Ordering::Relaxed), 4);
}

#[test]
fn owners_are_neither_copied_nor_dropped() {
    let counted = Rc::new(());
    let row = [Rc::clone(&counted), Rc::clone(&counted)];
    {
        let v = view!(row[1..]);
        let w = v;
        assert!(Rc::ptr_eq(&v[[0]], &w[[0]]));
        assert_eq!(Rc::strong_count(&counted), 3);
    }
    assert_eq!(Rc::strong_count(&counted), 3);
}

#[test]
fn strings_boxes_options_and_arcs() {
    let mut names = [String::from("a"), String::from("b")];
    view!(mut names[1])[[]].push('c');
    assert_eq!(names[1], "bc");
    let boxes = [Box::new(1), Box::new(2)];
    assert_eq!(**view!(boxes[1]), 2);
    let options = [None, Some(3)];
    assert_eq!(view!(options[..])[[1]], Some(3));
    let arcs = [Arc::new(1), Arc::new(2)];
    assert_eq!(*view!(arcs[-1])[[]], 2);
}

#[test]
fn filling_drops_what_was_there() {
    let counted = Rc::new(());
    let mut row = [Some(Rc::clone(&counted)), Some(Rc::clone(&counted)), None];
    view!(mut row[1..]).fill(None);
    assert_eq!(Rc::strong_count(&counted), 2);
    drop(row);
    assert_eq!(Rc::strong_count(&counted), 1);
}

#[test]
fn derived_structs_and_enums() {
    let mut pixels = [[Pixel { red: 1, alpha: 2 }; 3]; 2];
    view!(mut pixels[1, 1..]).fill(Pixel { red: 9, alpha: 9 });
    assert_eq!(pixels[1][0].red, 1);
    assert_eq!(view!(pixels[1, 2]).alpha, 9);
    assert_eq!(
        view!(pixels[..]).strides(),
        [3 * size_of::<Pixel>() as isize, size_of::<Pixel>() as isize]
    );
    let named = [
        Named {
            name: "x".into(),
            value: 1.5,
        },
        Named {
            name: "y".into(),
            value: 2.5,
        },
    ];
    assert_eq!(view!(named[1..])[[0]].name, "y");
    assert_eq!(view!(named[::-1])[[1]].value, 1.5);
    let lights = [Light::Red, Light::Green];
    assert_eq!(*view!(lights[-1]), Light::Green);
    let lengths = vec![Meters(1.0), Meters(2.0)];
    assert_eq!(view!(lengths[1..]).to_vec(), [Meters(2.0)]);
}

#[test]
fn zero_sized_elements() {
    #[derive(Element, Debug, Clone, Copy, PartialEq)]
    struct Nothing;
    let row = [Nothing; 5];
    let v = view!(row[1::2]);
    assert_eq!(v.shape(), [2]);
    assert_eq!(v.size_bytes(), 0);
    assert_eq!(v.iter().count(), 2);
    assert_eq!(v.to_vec(), [Nothing; 2]);
}
