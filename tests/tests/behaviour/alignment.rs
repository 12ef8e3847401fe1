//! Proofs of alignments, compared with arithmetic on addresses: every base alignment, start, step and element size.
//!
//! The verdict of the types is exact: a cast is accepted if and only if every element is
//! aligned wherever in memory a base of that alignment lies.

use view_core::{try_view, view, Aligned, A1, A2, A4, A8};

/// The verdicts so far.
#[derive(Debug, Default)]
struct Tally {
    accepted: usize,
    refused: usize,
}

impl Tally {
    /// Compare the verdict with the addresses. The elements need an alignment of `need` bytes, and start at these offsets in a base
    /// that is aligned to `align` bytes.
    fn compare(&mut self, verdict: bool, (align, need): (usize, usize), offsets: &[usize]) {
        let bases = (0..64).step_by(align);
        let expected = bases
            .into_iter()
            .all(|base| offsets.iter().all(|offset| (base + offset).is_multiple_of(need)));
        assert_eq!(
            verdict, expected,
            "base aligned to {align}, elements aligned to {need} at {offsets:?}"
        );
        if verdict {
            self.accepted += 1;
        } else {
            self.refused += 1;
        }
    }

    /// So many verdicts were compared, and there are enough of both.
    fn finish(&self, compared: usize) {
        assert_eq!(self.accepted + self.refused, compared);
        assert!(
            self.accepted * 6 > compared && self.refused * 6 > compared,
            "{self:?}"
        );
    }
}

/// Where every `step`th of five rows starts, `width` bytes each, at this column.
fn upwards(width: usize, column: usize, step: usize) -> Vec<usize> {
    (0..5).step_by(step).map(|row| row * width + column).collect()
}

/// The same from the last row on.
fn downwards(width: usize, column: usize, step: usize) -> Vec<usize> {
    (0..5)
        .rev()
        .step_by(step)
        .map(|row| row * width + column)
        .collect()
}

/// Calls `$check!` for every base alignment, start, step and element size, which are `COMBINATIONS`.
#[cfg(feature = "exhaustive")]
macro_rules! for_all {
    ($check:ident $tally:ident) => {
        for_each!($check $tally [A1 1, A2 2, A4 4, A8 8] [0 1 2 3 4 5 6 7] [1 2 3 4])
    };
}
#[cfg(feature = "exhaustive")]
const COMBINATIONS: usize = 4 * 8 * 4 * 4;

/// Calls `$check!` for some of them: `.ci/full static_cases` has all.
#[cfg(not(feature = "exhaustive"))]
macro_rules! for_all {
    ($check:ident $tally:ident) => {
        for_each!($check $tally [A1 1, A2 2, A4 4, A8 8] [0 2 3 4] [1 2])
    };
}
#[cfg(not(feature = "exhaustive"))]
const COMBINATIONS: usize = 4 * 4 * 2 * 4;

macro_rules! for_each {
    ($check:ident $tally:ident [$($A:ident $align:literal),*] $starts:tt $steps:tt) => {
        $(for_each!(@starts $check $tally $A $align $starts $steps);)*
    };
    (@starts $check:ident $tally:ident $A:ident $align:literal [$($start:literal)*] $steps:tt) => {
        $(for_each!(@steps $check $tally $A $align $start $steps);)*
    };
    (@steps $check:ident $tally:ident $A:ident $align:literal $start:literal [$($step:literal)*]) => {
        // One function for a few views each, because one for all would need a large stack.
        $((|tally: &mut Tally| {
            $check!(tally $A $align $start $step 1 u8);
            $check!(tally $A $align $start $step 2 i16);
            $check!(tally $A $align $start $step 4 f32);
            $check!(tally $A $align $start $step 8 u64);
        })(&mut $tally);)*
    };
}

#[test]
fn rows_at_a_step_from_every_start() {
    let mut tally = Tally::default();
    macro_rules! check {
        ($tally:ident $A:ident $align:literal $start:literal $step:literal $size:literal $T:ident) => {
            check!(@ 17 $tally $A $align $start $step $size $T);
            check!(@ 24 $tally $A $align $start $step $size $T);
        };
        (@ $width:literal $tally:ident $A:ident $align:literal $start:literal $step:literal $size:literal $T:ident) => {
            let base = Aligned::<$A, _>([[0u8; $width]; 5]);
            let verdict = view!(base[::$step, $start..+8]).with_strides().castable::<$T>();
            $tally.compare(verdict, ($align, align_of::<$T>()), &upwards($width, $start, $step));
        };
    }
    for_all!(check tally);
    tally.finish(2 * COMBINATIONS);
}

#[test]
fn starts_that_add_up() {
    let mut tally = Tally::default();
    macro_rules! check {
        ($tally:ident $A:ident $align:literal $first:literal $second:literal $size:literal $T:ident) => {
            let base = Aligned::<$A, _>([0u8; 24]);
            let verdict = view!(base[$first..-1][$second..][..8])
                .with_strides()
                .castable::<$T>();
            $tally.compare(verdict, ($align, align_of::<$T>()), &[$first + $second]);
        };
    }
    for_all!(check tally);
    tally.finish(COMBINATIONS);
}

#[test]
fn single_rows_and_rows_backwards() {
    let mut tally = Tally::default();
    macro_rules! check {
        ($tally:ident $A:ident $align:literal $start:literal $step:literal $size:literal $T:ident) => {
            let base = Aligned::<$A, _>([[0u8; 18]; 5]);
            // One row, counted from the end: its stride does not matter.
            let row = view!(base[-$step.., $start..+8][..1]).with_strides().castable::<$T>();
            $tally.compare(row, ($align, align_of::<$T>()), &[18 * (5 - $step) + $start]);
            let backwards = view!(base[::-$step, $start..+8]).with_strides().castable::<$T>();
            $tally.compare(backwards, ($align, align_of::<$T>()), &downwards(18, $start, $step));
        };
    }
    for_all!(check tally);
    tally.finish(2 * COMBINATIONS);
}

#[test]
fn what_is_accepted_is_aligned_in_memory() {
    let base = Aligned::<A8, _>([[7u8; 24]; 4]);
    let words = view!(base[1::2, 8..].as<u64>);
    assert_eq!((words.shape(), words.strides()), ([2, 2], [48, 8]));
    assert!(words
        .iter()
        .all(|word| std::ptr::from_ref(word).addr().is_multiple_of(8)));
    assert!(words.iter().all(|word| word.to_ne_bytes() == [7; 8]));
}

#[test]
fn of_two_words_in_a_row_one_lies_at_a_multiple_of_two_words() {
    let words = [0u64; 3];
    let at = |offset: usize| words.as_ptr().addr() / 8 + offset;
    assert_eq!(try_view!(words.align[16]).is_ok(), at(0) % 2 == 0);
    assert_eq!(try_view!(words[1..].align[16]).is_ok(), at(1) % 2 == 0);
}

#[test]
fn an_empty_view_is_aligned() {
    let bytes = vec![0u8; 9];
    for i in 0..9 {
        assert!(try_view!(bytes[i..i].align[8]).is_ok(), "{i}");
        // It starts where its parent starts.
        let (behind, none) = (view!(bytes[i..]), 0);
        assert!(try_view!(behind[..none].align[8]).is_ok(), "{i}");
    }
}
