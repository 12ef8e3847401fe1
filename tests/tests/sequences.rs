//! Views and arrays as nested sequences of serde. They are apart from `behaviour`, where literals would have the types of serde_json to choose from.

use serde_json::{from_str, to_string};
use std::hint::black_box;
use view_core::{shape, view, Array, Dyn};

#[test]
fn views_are_nested_sequences() {
    let mut block: [[[u16; 4]; 3]; 2] = std::array::from_fn(|i| {
        std::array::from_fn(|j| std::array::from_fn(|k| ((i * 3 + j) * 4 + k) as u16))
    });
    assert_eq!(to_string(&view!(block)).unwrap(), to_string(&block).unwrap());
    assert_eq!(
        to_string(&view!(block[1, ::-1, ::3].T)).unwrap(),
        "[[20,16,12],[23,19,15]]"
    );
    assert_eq!(to_string(&view!(block[0, 1, 2])).unwrap(), "6");
    assert_eq!(
        to_string(&view!(block[.., .., 4..])).unwrap(),
        "[[[],[],[]],[[],[],[]]]"
    );
    assert_eq!(to_string(&view!(block[2..])).unwrap(), "[]");
    assert_eq!(to_string(&view!(mut block[0, 0])).unwrap(), "[0,1,2,3]");
    let words = vec!["a".to_owned(), "b".to_owned()];
    assert_eq!(
        to_string(&view!(words[..black_box(1)]).copy()).unwrap(),
        "[\"a\"]"
    );
}

#[test]
fn arrays_are_read_back() {
    type Grid = Array<i32, shape![Dyn, Dyn]>;
    let grid: Grid = from_str("[[1, 2], [3, 4], [5, 6]]").unwrap();
    assert_eq!((grid.shape(), grid.as_slice()), ([3, 2], &[1, 2, 3, 4, 5, 6][..]));
    assert_eq!(from_str::<Grid>(&to_string(&grid).unwrap()).unwrap(), grid);
    assert_eq!(from_str::<Grid>("[]").unwrap().shape(), [0, 0]);
    assert_eq!(from_str::<Grid>("[[], []]").unwrap().shape(), [2, 0]);
    assert_eq!(
        from_str::<Array<i32, shape![Dyn, 5]>>("[]").unwrap().shape(),
        [0, 5]
    );
    assert_eq!(from_str::<Array<i32, shape![2]>>("[7, 8]").unwrap(), [7, 8]);
    assert_eq!(from_str::<Array<i32, ()>>("7").unwrap().as_slice(), [7]);
    let words: Array<String, shape![1, Dyn]> = from_str("[[\"a\", \"b\"]]").unwrap();
    assert_eq!(words, [["a", "b"]]);
}

#[test]
fn sequences_of_other_lengths_are_refused() {
    macro_rules! refused {
        ($([$($extent:tt)*] $text:literal => $error:literal;)*) => {$(
            let error = from_str::<Array<i32, shape![$($extent)*]>>($text).unwrap_err().to_string();
            assert!(error.starts_with($error), "{error}");
        )*};
    }
    refused! {
        [Dyn, Dyn] "[[1, 2], [3]]" => "view!: the shapes differ on axis 1: 2 and 1 [V223]";
        [Dyn, Dyn] "[[1], [2, 3, 4]]" => "view!: the shapes differ on axis 1: 1 and 3 [V223]";
        [Dyn, 2] "[[1, 2, 3]]" => "view!: the shapes differ on axis 1: 2 and 3 [V223]";
        [3] "[1, 2]" => "view!: the shapes differ on axis 0: 3 and 2 [V223]";
        [0] "[1, 2]" => "view!: the shapes differ on axis 0: 0 and 2 [V223]";
        [2, Dyn, Dyn] "[[[1], [2]], [[3]]]" => "view!: the shapes differ on axis 1: 2 and 1 [V223]";
        [Dyn, Dyn] "[1, 2]" => "invalid type: integer `1`, expected a sequence for axis 1";
        [Dyn, 4] "[[1, 2, 3, 4], 5]" => "invalid type: integer `5`, expected a sequence of 4 for axis 1";
        [Dyn] "[1, \"a\"]" => "invalid type: string \"a\", expected i32";
    }
}
