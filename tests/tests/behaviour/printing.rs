//! `Display` prints NumPy's layout with brackets, `Debug` the type, shape and strides as well.

use crate::bases::{block, forget, plane, row};
use view_core::{shape, view, Aligned, Array, Dyn, Element, A8};

#[test]
fn a_row() {
    let row = row();
    assert_eq!(view!(row[1..4]).to_string(), "[1 2 3]");
    assert_eq!(view!(row[::-3]).to_string(), "[6 3 0]");
    assert_eq!(view!(row[2..2]).to_string(), "[]");
}

#[test]
fn an_element() {
    let row = row();
    assert_eq!(view!(row[3]).to_string(), "3");
}

#[test]
fn a_plane_is_aligned_as_numpy_aligns_it() {
    let plane = plane();
    assert_eq!(view!(plane[1..3, 2..]).to_string(), "[[ 7  8  9]\n [12 13 14]]");
}

#[test]
fn a_block_has_an_empty_line_between_planes() {
    let block = block();
    let text = "[[[ 0  1]\n  [ 4  5]\n  [ 8  9]]\n\n [[12 13]\n  [16 17]\n  [20 21]]]";
    assert_eq!(view!(block[.., .., ..2]).to_string(), text);
}

#[test]
fn negative_numbers_are_right_aligned() {
    let grid = [[1i32, -20], [300, 4]];
    assert_eq!(view!(grid).to_string(), "[[  1 -20]\n [300   4]]");
}

#[test]
fn formatting_options_reach_the_elements() {
    let row = [1.0f64, 2.5, -3.25];
    assert_eq!(format!("{:.1}", view!(row)), "[ 1.0  2.5 -3.2]");
}

#[test]
fn each_element_has_the_width_and_the_sign_that_are_asked_for() {
    let grid = [[1i32, -20], [300, 4]];
    let v = view!(grid);
    assert_eq!(format!("{v:5}"), "[[    1   -20]\n [  300     4]]");
    assert_eq!(format!("{v:2}"), v.to_string());
    assert_eq!(format!("{v:+}"), "[[  +1  -20]\n [+300   +4]]");
    assert_eq!(format!("{v:<5}"), "[[1     -20  ]\n [300   4    ]]");
    assert_eq!(format!("{v:^5}"), "[[  1    -20 ]\n [ 300    4  ]]");
    assert_eq!(format!("{v:*>5}"), "[[****1 **-20]\n [**300 ****4]]");
    assert_eq!(format!("{v:05}"), "[[00001 -0020]\n [00300 00004]]");
    assert_eq!(format!("{v:+06}"), "[[+00001 -00020]\n [+00300 +00004]]");
    assert_eq!(
        format!("{:>1$.2$}", view!(([0.5f32, -12.25])), 8, 1),
        "[     0.5    -12.2]"
    );
    assert_eq!(
        format!("{:08.2}", view!(([0.5f32, -12.25]))),
        "[00000.50 -0012.25]"
    );
    assert_eq!(format!("{:5}", view!((["a", "bcd"]))), "[    a   bcd]");
    assert_eq!(format!("{:05}", view!((["a", "bcd"]))), "[a     bcd  ]");
    // Rank 0 is the element, and no elements are no columns.
    assert_eq!(
        format!("{:5}|{:05}", view!(grid[0, 1]), view!(grid[0, 1])),
        "  -20|-0020"
    );
    assert_eq!(format!("{:5}", view!(grid[.., 2..])), "[]");
    // `Debug` says the rest as it does without a width.
    let text = format!("{:4?}", view!(grid[0]));
    assert!(
        text.ends_with("elements: [   1  -20] }") && text.contains("align: 4,"),
        "{text}"
    );
}

#[test]
fn numbers_have_other_forms() {
    let mut grid = [[1u8, 255], [16, 0]];
    assert_eq!(format!("{:x}", view!(grid)), "[[ 1 ff]\n [10  0]]");
    assert_eq!(format!("{:02X}", view!(grid)), "[[01 FF]\n [10 00]]");
    assert_eq!(format!("{:#x}", view!(grid[1])), "[0x10  0x0]");
    assert_eq!(format!("{:#06x}", view!(grid[1])), "[0x0010 0x0000]");
    assert_eq!(format!("{:o}", view!(grid[0])), "[  1 377]");
    assert_eq!(format!("{:#b}", view!(grid[1])), "[0b10000     0b0]");
    assert_eq!(format!("{:e}", view!(([1500.0, 2.0]))), "[1.5e3   2e0]");
    assert_eq!(format!("{:.2E}", view!(([1500.0, 2.0]))), "[1.50E3 2.00E0]");
    assert_eq!(format!("{:x}", view!(grid).copy()), format!("{:x}", view!(grid)));
    assert_eq!(format!("{:x}", view!(mut grid[0])), "[ 1 ff]");
    let long = [0u8; 1001];
    assert_eq!(format!("{:02x}", view!(long)), "[00 00 00 ... 00 00 00]");
    if !cfg!(miri) {
        assert_eq!(format!("{:#x}", view!(long)).matches("0x0").count(), 1001);
    }
}

#[test]
fn an_element_sees_only_the_options_that_were_written() {
    #[derive(Clone, Copy, Element)]
    struct Asks;
    impl std::fmt::Display for Asks {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            write!(
                f,
                "{:?} {:?} {} {}",
                f.width(),
                f.precision(),
                f.sign_plus(),
                f.alternate()
            )
        }
    }
    impl std::fmt::LowerHex for Asks {
        fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
            std::fmt::Display::fmt(self, f)
        }
    }
    let one = [Asks];
    assert_eq!(format!("{}", view!(one)), "[None None false false]");
    assert_eq!(format!("{:#}", view!(one)), "[None None false false]");
    assert_eq!(format!("{:+.3}", view!(one)), "[None Some(3) true false]");
    assert_eq!(format!("{:#x}", view!(one)), "[None None false true]");
    assert_eq!(format!("{:030}", view!(one)), "[     Some(30) None false false]");
}

#[test]
fn both_kinds_of_view_print_alike() {
    let mut plane = plane();
    let shared = view!(plane[1.., 1]).to_string();
    assert_eq!(view!(mut plane[1.., 1]).to_string(), shared);
}

/// `tests/numpy/prints.txt`: `= extents`, then what NumPy prints, for each of several shapes.
#[test]
fn recorded_prints_of_integers() {
    let mut shapes = 0;
    for case in include_str!("../../numpy/prints.txt").split("= ").skip(1) {
        let (extents, text) = case.split_once('\n').expect("a line of extents");
        let text = text.strip_suffix('\n').expect("a last line");
        let extents: Vec<usize> = extents.split_whitespace().map(|n| n.parse().unwrap()).collect();
        let count = extents.iter().product();
        let numbers: Vec<i64> = (0..count).map(|n| n as i64 * 37 % 1013 - 100).collect();
        let v = view!(numbers[..]);
        let printed = match *extents {
            [] => v.reshape_to::<shape![]>([]).to_string(),
            [a] => v.reshape_to::<shape![Dyn]>([a]).to_string(),
            [a, b] => v.reshape_to::<shape![Dyn, Dyn]>([a, b]).to_string(),
            [a, b, c] => v.reshape_to::<shape![Dyn, Dyn, Dyn]>([a, b, c]).to_string(),
            [a, b, c, d] => v
                .reshape_to::<shape![Dyn, Dyn, Dyn, Dyn]>([a, b, c, d])
                .to_string(),
            _ => panic!("rank {}", extents.len()),
        };
        assert_eq!(printed, text, "{extents:?}");
        shapes += 1;
    }
    assert_eq!(shapes, 20);
}

#[test]
fn the_alternate_form_leaves_nothing_out() {
    let numbers: Vec<u32> = (0..1200).collect();
    let v = view!(numbers.reshape[2, _]);
    assert_eq!(
        v.to_string(),
        "[[   0    1    2 ...  597  598  599]\n [ 600  601  602 ... 1197 1198 1199]]"
    );
    let all = format!("{v:#}");
    assert!(!all.contains("..."), "{all}");
    let printed = all
        .split(|c: char| !c.is_ascii_digit())
        .filter_map(|n| n.parse::<u32>().ok());
    assert!(printed.eq(0..1200));
}

#[test]
fn only_what_is_shown_is_measured() {
    let mut numbers = vec![0u32; 1001];
    numbers[500] = 1_000_000;
    assert_eq!(view!(numbers[..]).to_string(), "[0 0 0 ... 0 0 0]");
}

#[test]
fn debug_shows_all_that_describe_says() {
    let plane = Aligned::<A8, _>([[1u16, 2, 3, 4], [5, 6, 7, 8]]);
    assert_eq!(
        format!("{:?}", view!(plane[.., ..2].T)),
        "View { dtype: u16, shape: [2, 2], strides: [2, 8], align: 8, c_contiguous: false, f_contiguous: false, \
         elements: [[1 5]\n [2 6]] }"
    );
    assert_eq!(
        format!("{:#?}", view!(plane[.., ..2])),
        "View {\n    dtype: u16,\n    shape: [2, 2],\n    strides: [8, 2],\n    align: 8,\n    c_contiguous: false,\n    \
         f_contiguous: false,\n    elements: [[1 2]\n     [5 6]],\n}"
    );
    assert_eq!(
        format!("{:.1?}", Array::<f32, shape![2]>::try_full_of([2], 0.25).unwrap()),
        "Array { dtype: f32, shape: [2], strides: [4], align: 4, c_contiguous: true, f_contiguous: true, elements: [0.2 0.2] }"
    );
}

#[test]
fn the_flags_are_numpys() {
    let mut block = block();
    let flags = |c, f, writeable| (c, f, false, writeable, true);
    let flags_of = |what: view_core::Flags| {
        (
            what.c_contiguous,
            what.f_contiguous,
            what.owns_data,
            what.writeable,
            what.aligned,
        )
    };
    assert_eq!(flags_of(view!(block).describe().flags), flags(true, false, false));
    assert_eq!(
        flags_of(view!(block.T).describe().flags),
        flags(false, true, false)
    );
    assert_eq!(
        flags_of(view!(block[0, 0]).describe().flags),
        flags(true, true, false)
    );
    assert_eq!(
        flags_of(view!(block[.., .., 1]).describe().flags),
        flags(false, false, false)
    );
    assert_eq!(
        flags_of(view!(block[.., 1..2, ..1]).describe().flags),
        flags(false, false, false)
    );
    assert_eq!(
        flags_of(view!(block[1, .., 2..3]).describe().flags),
        flags(false, false, false)
    );
    assert_eq!(
        flags_of(view!(block[1..1, ::2]).describe().flags),
        flags(true, true, false)
    );
    assert_eq!(
        flags_of(view!(block[0, 0, 0]).describe().flags),
        flags(true, true, false)
    );
    assert_eq!(
        flags_of(view!(mut block[1]).describe().flags),
        flags(true, false, true)
    );
    let array = Array::<u8, shape![3]>::try_zeros_of([3]).unwrap();
    assert_eq!(flags_of(array.describe().flags), (true, true, true, true, true));
}

#[test]
fn a_description_is_plain_data() {
    let (plane, start) = (plane(), forget(1));
    let what = view!(plane[start.., ::-2]).describe();
    assert_eq!((what.dtype, what.item_size, what.align), ("u16", 2, 2));
    assert_eq!((what.shape, what.strides), ([3, 3], [10, -4]));
    let copies = [what; 2].to_vec();
    for copy in copies {
        assert_eq!(format!("{copy:?}"), format!("{what:?}"));
    }
    let order = view_core::ByteOrder::NATIVE;
    assert!(format!("{what:?}").starts_with(&format!(
        "Description {{ dtype: u16, kind: Uint, byte_order: {order:?}, item_size: 2, shape: [3, 3], strides: [10, -4], align: 2"
    )));
    let bytes = Aligned::<A8, _>([0u8; 12]);
    let align = |align| align;
    assert_eq!(align(view!(bytes[4..]).describe().align), 4);
    assert_eq!(align(view!(bytes[6..]).describe().align), 2);
    assert_eq!(align(view!(bytes[start..]).describe().align), 1);
    assert_eq!(view!((["a", "b"])).describe().align, align_of::<&str>());
}

#[test]
fn debug_shows_shape_strides_and_elements() {
    let names = [String::from("a"), String::from("b")];
    let text = format!("{:?}", view!(names[..]));
    assert!(text.contains(r#"["a" "b"]"#), "{text}");
    let plane = plane();
    let text = format!("{:?}", view!(plane[1..3, ..2]));
    assert!(
        text.contains("shape: [2, 2]") && text.contains("strides: [10, 2]"),
        "{text}"
    );
}

#[test]
fn debug_of_a_unique_view_shows_the_elements() {
    let mut row = [1u8, 2, 3];
    let text = format!("{:?}", view!(mut row[1..]));
    assert!(text.starts_with("ViewMut {"), "{text}");
    assert!(text.contains("shape: [2]") && text.contains("[2 3]"), "{text}");
}

#[test]
fn an_array_prints_as_its_view_does() {
    let array = view!(([[1.0f64, 2.5], [-3.25, 4.0]])).copy();
    assert_eq!(array.to_string(), array.view().to_string());
    assert_eq!(format!("{array:.1}"), "[[ 1.0  2.5]\n [-3.2  4.0]]");
}

/// An element whose text is longer each time that it is written.
#[derive(view_core::Element)]
struct Growing(std::cell::Cell<usize>);
impl std::fmt::Display for Growing {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.set(self.0.get() + 1);
        write!(f, "{:x<1$}", "", self.0.get())
    }
}
/// An element whose text is shorter each time that it is written.
#[derive(view_core::Element)]
struct Shrinking(std::cell::Cell<usize>);
impl std::fmt::Display for Shrinking {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.set(self.0.get().saturating_sub(1));
        write!(f, "{:x<1$}", "", self.0.get())
    }
}

#[test]
fn elements_that_are_written_another_way_each_time() {
    let growing = [2, 0].map(|n| Growing(n.into()));
    assert_eq!(view!(growing).to_string(), "[xxxxx  xxx]");
    let shrinking = [4, 4].map(|n| Shrinking(n.into()));
    assert_eq!(view!(shrinking).to_string(), "[ x  x]");
}
