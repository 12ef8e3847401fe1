//! Several unique views of one base.

use std::cell::Cell;
use std::thread;
use view_core::{shape, try_view, view, Aligned, Array, Element, Strided, ViewError, ViewMut, A4};

#[test]
fn contiguous_parts() {
    let mut row = [0; 8];
    let (mut head, mut middle, mut tail) = view!(mut row => [..3], [3..5], [5..]);
    assert_eq!((head.shape(), middle.shape(), tail.shape()), ([3], [2], [3]));
    tail.fill(3);
    head.fill(1);
    middle.fill(2);
    assert_eq!(row, [1, 1, 1, 2, 2, 3, 3, 3]);
}

#[test]
fn one_view_is_a_tuple_of_one() {
    let mut row = [1, 2, 3];
    let (mut part,) = view!(mut row => [1..]);
    part[[0]] = 9;
    assert_eq!(row, [1, 9, 3]);
}

#[test]
fn interleaved() {
    let mut row = [0; 7];
    let (mut even, mut odd) = view!(mut row => [::2], [1::2]);
    assert_eq!((even.strides(), odd.strides()), ([8], [8]));
    for (even, odd) in even.iter_mut().zip(odd.iter_mut()) {
        (*even, *odd) = (2, 1);
    }
    assert_eq!(row, [2, 1, 2, 1, 2, 1, 0]);
}

#[test]
fn residue_classes_of_different_steps() {
    let mut row = [0; 25];
    // 1 and 4 modulo 6, 0 modulo 9, 3 and 6 modulo 9 taken from both sides.
    let (mut a, mut b, mut c, mut d) = view!(mut row => [1::6], [4::6], [::9], [21::-9]);
    a.fill(1);
    b.fill(2);
    c.fill(3);
    d.fill(4);
    let expected: Vec<i32> = (0..25)
        .map(|i| match i {
            _ if i % 6 == 1 => 1,
            _ if i % 6 == 4 => 2,
            _ if i % 9 == 0 => 3,
            3 | 12 | 21 => 4,
            _ => 0,
        })
        .collect();
    assert_eq!(row.as_slice(), expected);
}

#[test]
fn columns_and_rows() {
    let mut plane = [[0; 3]; 4];
    let (mut x, mut y, mut z) = view!(mut plane => [.., 0], [.., 1], [.., 2]);
    x.fill(1);
    y.fill(2);
    z.fill(3);
    assert_eq!(plane, [[1, 2, 3]; 4]);
    let (mut first, mut last, mut middle) = view!(mut plane => [0], [-1], [1..-1]);
    first.fill(4);
    last.fill(5);
    middle.fill(6);
    assert_eq!(plane, [[4; 3], [6; 3], [6; 3], [5; 3]]);
}

#[test]
fn tiles_of_a_plane() {
    let mut plane = [[0; 6]; 4];
    let (mut a, mut b, mut c, mut d) = view!(mut plane => [..2, ..4], [..2, 4..], [2.., ..4], [2.., 4..]);
    a.fill(1);
    b.fill(2);
    c.fill(3);
    d.fill(4);
    assert_eq!(
        plane,
        [
            [1, 1, 1, 1, 2, 2],
            [1, 1, 1, 1, 2, 2],
            [3, 3, 3, 3, 4, 4],
            [3, 3, 3, 3, 4, 4]
        ]
    );
}

#[test]
fn a_checkerboard() {
    let mut board = [[0; 4]; 4];
    let (mut a, mut b, mut c, mut d) = view!(mut board => [::2, ::2], [1::2, 1::2], [::2, 1::2], [1::2, ::2]);
    a.fill(1);
    b.fill(1);
    c.fill(2);
    d.fill(2);
    assert_eq!(board, [[1, 2, 1, 2], [2, 1, 2, 1], [1, 2, 1, 2], [2, 1, 2, 1]]);
}

#[test]
fn both_ends() {
    let mut plane = [[0; 2]; 5];
    let (mut most, mut rest) = view!(mut plane => [..-2], [-2..]);
    assert_eq!((most.shape(), rest.shape()), ([3, 2], [2, 2]));
    most.fill(1);
    rest.fill(2);
    assert_eq!(plane, [[1; 2], [1; 2], [1; 2], [2; 2], [2; 2]]);
    let mut row = [0; 9];
    let (mut front, mut back) = view!(mut row => [..4], [-5..]);
    front.fill(1);
    back.fill(2);
    assert_eq!(row, [1, 1, 1, 1, 2, 2, 2, 2, 2]);
}

#[test]
fn single_elements() {
    let mut plane = [[0; 3]; 3];
    let (mut a, mut b, mut rest) = view!(mut plane => [0, 0], [-1, -1], [1]);
    (*a, *b) = (1, 2);
    rest[[2]] = 3;
    assert_eq!(plane, [[1, 0, 0], [0, 0, 3], [0, 0, 2]]);
}

#[test]
fn negative_steps() {
    let mut row = [0, 1, 2, 3, 4, 5, 6];
    let (down, up) = view!(mut row => [::-2], [1::2]);
    assert_eq!((down.to_vec(), up.to_vec()), (vec![6, 4, 2, 0], vec![1, 3, 5]));
    let (high, low) = view!(mut row => [6:2:-1], [2::-1]);
    assert_eq!((high.to_vec(), low.to_vec()), (vec![6, 5, 4, 3], vec![2, 1, 0]));
}

#[test]
fn all_axes_and_new_ones() {
    let mut block = [[[0; 4]; 3]; 2];
    let (mut a, mut b, mut c) = view!(mut block => [..., 0], [0, ..., 1..], [newaxis, 1, ..., newaxis, 1..]);
    assert_eq!((a.rank(), b.rank(), c.shape().to_vec()), (2, 2, vec![1, 3, 1, 3]));
    a.fill(1);
    b.fill(2);
    c.fill(3);
    assert_eq!(block, [[[1, 2, 2, 2]; 3], [[1, 3, 3, 3]; 3]]);
}

#[test]
fn lists_in_a_row_are_one_head() {
    let mut row = [0; 12];
    // 2, 5, 8, 11; 3, 6; 9; 7.
    let (mut a, mut b, mut c, mut d) =
        view!(mut row => [2..][::3], [3..][::3][..2], [::-2][..][3::-2][1::2], [1..][6]);
    a.fill(1);
    b.fill(2);
    c.fill(3);
    d.fill(4);
    assert_eq!(c.len(), 1);
    assert_eq!(row, [0, 0, 1, 2, 0, 1, 2, 4, 1, 3, 0, 1]);
}

const HALF: usize = 4;

#[test]
fn constants() {
    fn halves<const N: usize>(row: &mut [u8; 8]) -> (usize, usize)
    where
        view_core::Const<N>: view_core::Length,
    {
        let (a, b) = view!(mut row => [..4], [-4..]);
        assert_eq!(a.len() + b.len(), 8);
        let (a, b) = view!(mut row => [..{ HALF }], [{ HALF }..]);
        (a.len(), b.len())
    }
    assert_eq!(halves::<4>(&mut [0; 8]), (4, 4));
    let mut row = vec![0; 6];
    let (mut a, mut b) = view!(mut row => [{ HALF }], [{ HALF + 1 }]);
    (*a, *b) = (1, 2);
    assert_eq!(row, [0, 0, 0, 0, 1, 2]);
}

#[test]
fn run_time_indices() {
    let mut row = [0; 10];
    for i in 0..10 {
        for j in 0..10 {
            let pair = try_view!(mut row => [i], [j]);
            assert_eq!(pair.is_ok(), i != j);
            if let Ok((mut a, mut b)) = pair {
                (*a, *b) = (1, 2);
            }
        }
    }
    let (i, n) = (4, 3);
    let (mut a, mut b, mut c) = view!(mut row => [..i], [i..+n], [(i + n)..]);
    a.fill(1);
    b.fill(2);
    c.fill(3);
    assert_eq!(row, [1, 1, 1, 1, 2, 2, 2, 3, 3, 3]);
}

#[test]
fn a_run_time_index_decides_where_static_axes_meet() {
    let mut plane = [[0; 4]; 6];
    let i = 2;
    // The columns share no position, so the rows may be any.
    let (mut a, mut b) = view!(mut plane => [i, ..2], [i.., 2..]);
    a.fill(1);
    b.fill(2);
    assert_eq!(plane[2], [1, 1, 2, 2]);
    assert!(try_view!(mut plane => [i, ..2], [i.., 1..]).is_err());
    assert!(try_view!(mut plane => [i, ..2], [(i + 1).., 1..]).is_ok());
}

#[test]
fn extents_known_at_run_time() {
    let mut row = vec![0; 9];
    let (mut a, mut b) = view!(mut row => [..4], [4..]);
    a.fill(1);
    b.fill(2);
    let (mut a, mut b) = view!(mut row => [::2], [1::2]);
    a[[0]] = 3;
    b[[0]] = 4;
    let (mut a, mut b) = view!(mut row => [-1], [..-1]);
    *a = 5;
    b[[7]] = 6;
    assert_eq!(row, [3, 4, 1, 1, 2, 2, 2, 6, 5]);
    for n in 3..12 {
        let mut row = vec![0; n];
        // They share no element if `n` is 6 or more.
        let found = try_view!(mut row => [..3], [-3..]).map(|_| ());
        let index = n.saturating_sub(3);
        let overlap = ViewError::Overlap {
            first: 0,
            second: 1,
            axis: 0,
            index,
        };
        assert_eq!(found, if n >= 6 { Ok(()) } else { Err(overlap) }, "{n}");
    }
}

#[test]
fn static_columns_of_a_dynamic_plane() {
    let mut points = vec![[0.0; 3]; 5];
    let (mut x, mut yz): (ViewMut<f64, shape![view_core::Dyn], Strided<_>>, _) =
        view!(mut points => [.., 0], [.., 1..]);
    x.fill(1.0);
    yz.fill(2.0);
    assert_eq!(points, [[1.0, 2.0, 2.0]; 5]);
}

#[test]
fn an_empty_view_is_apart_from_everything() {
    let mut row = [1, 2, 3];
    let (none, mut all) = view!(mut row => [1..1], [..]);
    all.fill(7);
    assert!(none.is_empty());
    let mut none = [[0; 0]; 4];
    let (a, b) = view!(mut none => [..3], [1..]);
    assert_eq!((a.shape(), b.shape()), ([3, 0], [3, 0]));
    let mut none: Vec<[u8; 2]> = Vec::new();
    let (a, b) = view!(mut none => [..], [.., 1]);
    assert!(a.is_empty() && b.is_empty());
    let (i, mut row) = (2, vec![1, 2, 3]);
    let (none, all) = view!(mut row => [i..i], [..]);
    assert_eq!((none.len(), all.len()), (0, 3));
    let (none, all) = view!(mut row => [newaxis, i..][1..1], [..]);
    assert_eq!((none.shape(), all.len()), ([0, 1], 3));
}

#[test]
fn an_axis_of_its_own_that_run_time_empties_keeps_a_view_apart() {
    let mut row = vec![1, 2, 3];
    for (n, apart) in [(0, true), (1, false)] {
        assert_eq!(try_view!(mut row => [newaxis][..n], [..]).is_ok(), apart);
        assert_eq!(try_view!(mut row => [..], [newaxis][..n]).is_ok(), apart);
        // The same with the axes in another order.
        assert_eq!(try_view!(mut row => [newaxis].T[.., ..n], [..]).is_ok(), apart);
        assert_eq!(try_view!(mut row => [..], [newaxis].T[.., ..n]).is_ok(), apart);
    }
}

#[test]
fn sixteen_views() {
    let mut row: [u32; 32] = std::array::from_fn(|_| 0);
    let mut views = view!(mut row =>
        [0::16], [1::16], [2::16], [3::16], [4::16], [5::16], [6::16], [7::16],
        [8::16], [9::16], [10::16], [11::16], [12::16], [13::16], [14::16], [15::16],
    );
    views.0.fill(1);
    views.7.fill(8);
    views.15.fill(16);
    assert_eq!(
        (row[0], row[16], row[7], row[23], row[15], row[31]),
        (1, 1, 8, 8, 16, 16)
    );
    let n = 2;
    let views = try_view!(mut row =>
        [..n], [2..4], [4..6], [6..8], [8..10], [10..12], [12..14], [14..16],
        [16..18], [18..20], [20..22], [22..24], [24..26], [26..28], [28..30], [30..],
    );
    assert_eq!(views.unwrap().15.len(), 2);
}

#[test]
fn of_axes_that_tell_as_much_the_error_names_the_first() {
    let mut plane = [[0; 3]; 4];
    let (i, j) = (2, 1);
    let error = try_view!(mut plane => [i.., j..], [i.., j..]).map(|_| ());
    let overlap = ViewError::Overlap {
        first: 0,
        second: 1,
        axis: 0,
        index: 2,
    };
    assert_eq!(error, Err(overlap));
}

#[test]
fn the_error_names_the_views_the_axis_and_the_index() {
    let mut row = [0; 9];
    let (i, j) = (3, 5);
    let error = try_view!(mut row => [..2], [i..], [2..=j])
        .map(|_| ())
        .unwrap_err();
    assert_eq!(
        error,
        ViewError::Overlap {
            first: 1,
            second: 2,
            axis: 0,
            index: 3
        }
    );
    assert_eq!(
        error.to_string(),
        "view!: views 1 and 2 overlap on axis 0: both hold index 3 [V401]"
    );
    let mut plane = vec![[0; 9]; 4];
    let error = try_view!(mut plane => [.., i], [1.., ..j])
        .map(|_| ())
        .unwrap_err();
    assert_eq!(
        error,
        ViewError::Overlap {
            first: 0,
            second: 1,
            axis: 1,
            index: 3
        }
    );
}

#[test]
fn an_index_that_is_not_on_its_axis_comes_first() {
    let mut row = vec![0; 4];
    let error = try_view!(mut row => [::2], [-5..]).map(|_| ()).unwrap_err();
    assert_eq!(
        error,
        ViewError::SliceStartFromEnd {
            axis: 0,
            back: 5,
            length: 4
        }
    );
}

#[test]
fn what_follows_the_head_stays_inside() {
    let mut bytes = Aligned::<A4, _>([0_u8; 16]);
    let (mut words, mut halves) = view!(mut bytes => [..8].as<u32>, [8..].as<"<u2">[1..]);
    words.fill(0x0101_0101);
    halves.iter_mut().for_each(|half| half.set(0x0203));
    assert_eq!(
        view!(bytes).to_vec(),
        [1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 3, 2, 3, 2, 3, 2]
    );
    let mut bytes = vec![0_u8; 12];
    let n = 4;
    let both = try_view!(mut bytes => [..n].as<i8>, [n..].as<"|u1">[..9]);
    let past = ViewError::SliceEnd {
        axis: 0,
        end: 9,
        length: 8,
    };
    assert_eq!(both.map(|_| ()).unwrap_err(), past);
}

#[derive(Element, Clone, Copy, PartialEq, Debug, Default)]
struct Point {
    x: f32,
    y: f32,
    color: [u8; 4],
    inner: Inner,
}
#[derive(Element, Clone, Copy, PartialEq, Debug, Default)]
#[repr(C, packed)]
struct Inner {
    tag: u8,
    id: u32,
}
#[derive(Element)]
struct Pair<T> {
    one: T,
    other: T,
}

#[test]
fn different_fields() {
    let mut points = vec![Point::default(); 4];
    let (mut x, mut y, mut color, mut tag) =
        view!(mut points => .field(x), .field(y), .field(color), .field(inner.tag));
    x.fill(1.0);
    y.fill(2.0);
    color.fill(3);
    tag.fill(4);
    let expected = Point {
        x: 1.0,
        y: 2.0,
        color: [3; 4],
        inner: Inner { tag: 4, id: 0 },
    };
    assert_eq!(points, [expected; 4]);
}

#[test]
fn fields_of_some_elements_and_elements_of_some_fields() {
    let mut points = [Point::default(); 4];
    let (mut x, mut more, mut rest) = view!(mut points => [..2].field(x), .field(x)[2..], .field(y)[::-1]);
    x.fill(1.0);
    more.fill(2.0);
    rest[[0]] = 3.0;
    let (mut red, mut green, mut others) =
        view!(mut points => .field(color)[.., 0], .field(color)[.., 1], [1..].field(color)[.., 2..]);
    red.fill(4);
    green.fill(5);
    others.fill(6);
    let (id, all) = view!(mut points => [1..].field(inner.tag), [0]);
    assert_eq!((id.len(), all.rank()), (3, 0));
    assert_eq!(points.map(|point| point.x), [1.0, 1.0, 2.0, 2.0]);
    assert_eq!(points[3].y, 3.0);
    assert_eq!(
        points.map(|point| point.color),
        [[4, 5, 0, 0], [4, 5, 6, 6], [4, 5, 6, 6], [4, 5, 6, 6]]
    );
}

#[test]
fn fields_whose_offsets_only_the_compiler_knows() {
    let mut pairs = [Pair { one: 1_u64, other: 2 }, Pair { one: 3, other: 4 }];
    let (mut one, other) = view!(mut pairs => .field(one), .field(other));
    one.assign(&other.as_view());
    assert_eq!([pairs[0].one, pairs[1].one], [2, 4]);
    let i = 1;
    let same = try_view!(mut pairs => .field(one), [i..].field(one)).map(|_| ());
    assert_eq!(
        same,
        Err(ViewError::Overlap {
            first: 0,
            second: 1,
            axis: 0,
            index: 1
        })
    );
    assert!(try_view!(mut pairs => .field(one), [i..].field(other)).is_ok());
}

#[test]
fn any_base() {
    let mut array: Array<i32, shape![2, 3]> = Array::from_vec([2, 3], vec![1, 2, 3, 4, 5, 6]).unwrap();
    let (mut a, b) = view!(mut array => [0], [1]);
    a.assign(&b.as_view());
    assert_eq!(view!(array).to_vec(), [4, 5, 6, 4, 5, 6]);
    let mut boxed: Box<[i32]> = vec![1, 2, 3, 4].into();
    let (a, b) = view!(mut boxed => [..2], [2..]);
    assert_eq!((a.to_vec(), b.to_vec()), (vec![1, 2], vec![3, 4]));
    let mut row = [1, 2, 3, 4];
    let mut part = view!(mut row[::-1]);
    let (mut a, mut b) = view!(mut part => [..2], [2..]);
    (a[[0]], b[[1]]) = (9, 8);
    assert_eq!(row, [8, 2, 3, 9]);
    struct Frame {
        pixels: [[u8; 4]; 2],
        name: &'static str,
    }
    let mut frame = Frame {
        pixels: [[0; 4]; 2],
        name: "still",
    };
    let (mut upper, mut lower) = view!(mut frame.pixels => [0], [1]);
    upper.fill(frame.name.len() as u8);
    lower.fill(2);
    assert_eq!(frame.pixels, [[5; 4], [2; 4]]);
}

#[test]
fn the_base_may_be_a_temporary() {
    let sum = view!(mut ([[1, 2], [3, 4]]) => [0], [1]).1.iter().sum::<i32>();
    assert_eq!(sum, 7);
}

#[test]
fn the_views_of_a_reference_outlive_the_variable() {
    fn halves(row: &mut [u8; 4]) -> (&mut [u8], &mut [u8]) {
        let (a, b) = view!(mut row => [..2], [2..]);
        (a.into_slice(), b.into_slice())
    }
    let mut row = [1, 2, 3, 4];
    let (a, b) = halves(&mut row);
    a.swap_with_slice(b);
    assert_eq!(row, [3, 4, 1, 2]);
}

#[test]
fn indices_are_evaluated_from_left_to_right_before_the_base_is_borrowed() {
    let order = Cell::new(Vec::new());
    let at = |name: &'static str, index: usize| {
        let mut names = order.take();
        names.push(name);
        order.set(names);
        index
    };
    let mut row = vec![1, 2, 3, 4, 5];
    let (a, b) = view!(mut row => [..at("a", 2)][at("b", 1)..], [at("c", row.len() - 2)..]);
    assert_eq!((a.to_vec(), b.to_vec()), (vec![2], vec![4, 5]));
    assert_eq!(order.take(), ["a", "b", "c"]);
}

#[test]
fn one_view_a_thread() {
    let mut plane = [[0_u64; 64]; 8];
    let (mut red, mut black) = view!(mut plane => [::2], [1::2]);
    thread::scope(|scope| {
        scope.spawn(|| red.fill(1));
        scope.spawn(|| black.fill(2));
    });
    assert!(plane
        .iter()
        .enumerate()
        .all(|(row, line)| line.iter().all(|x| *x == 1 + row as u64 % 2)));
}

#[test]
fn elements_that_own_something() {
    let mut names = ["a".to_owned(), "b".to_owned(), "c".to_owned()];
    let (mut first, mut rest) = view!(mut names => [0], [1..]);
    std::mem::swap(&mut *first, &mut rest[[1]]);
    first.push('!');
    assert_eq!(names, ["c!", "b", "a"]);
}

#[test]
#[should_panic(expected = "view!: views 0 and 1 overlap on axis 0: both hold index 2 [V401]")]
fn an_overlap_panics() {
    let (mut row, i) = ([0; 4], 2);
    let _ = view!(mut row => [..=i], [i..]);
}

#[test]
fn axes_in_another_order_are_the_axes_of_the_base() {
    let mut plane = [[0; 3]; 4];
    let (mut a, mut b, mut c) = view!(mut plane => .T[0], [.., 1], [..2].T[2..]);
    assert_eq!((a.shape(), b.shape(), c.shape()), ([4], [4], [1, 2]));
    a.fill(1);
    b.fill(2);
    c.fill(3);
    assert_eq!(plane, [[1, 2, 3], [1, 2, 3], [1, 2, 0], [1, 2, 0]]);
    let mut image = [[[0; 3]; 4]; 2];
    let (mut red, mut rest) = view!(mut image => .permute[2, 0, 1][0], [.., .., 1..].T);
    assert_eq!((red.shape(), rest.shape()), ([2, 4], [2, 4, 2]));
    red.fill(1);
    rest.fill(2);
    assert_eq!(image, [[[1, 2, 2]; 4]; 2]);
    let i = 1;
    let same = try_view!(mut image => .permute[2, 0, 1][i], [.., ..2, 1])
        .map(|_| ())
        .unwrap_err();
    assert_eq!(
        same,
        ViewError::Overlap {
            first: 0,
            second: 1,
            axis: 2,
            index: 1
        }
    );
    assert!(try_view!(mut image => .permute[2, 0, 1][i], [.., ..2, 2]).is_ok());
    let mut points = [[Point::default(); 2]; 3];
    let (mut x, mut green) = view!(mut points => .T.field(x), .field(color).T[1]);
    x.fill(1.0);
    green.fill(2);
    assert_eq!(points[2][1].color, [0, 2, 0, 0]);
    // The axes of the field come behind the axes of the base.
    for i in 0..3 {
        let same = try_view!(mut points => .T.field(color)[.., .., i], .field(color)[.., .., 1]);
        assert_eq!(same.is_ok(), i != 1);
    }
}
