//! Every form with run-time numbers, compared with NumPy's answers. It has also the forms whose types are not in the sample.

use crate::oracle;
use view_core::try_view;

const FORMS: &str = include_str!("forms.rs");
/// The least number of forms, so that a file that is misread fails.
const LEAST: usize = 2300;

/// Where a slice ends.
#[derive(Clone, Copy)]
enum Stop {
    Open,
    Before(i64),
    Through(usize),
    Count(usize),
}

/// A form as it is written.
#[derive(Clone, Copy)]
enum Form {
    At(i64),
    Slice(Option<i64>, Stop, i64),
}

fn end(text: &str) -> Option<i64> {
    (!text.is_empty()).then(|| text.parse().unwrap())
}

fn before(stop: Option<i64>) -> Stop {
    stop.map_or(Stop::Open, Stop::Before)
}

impl Form {
    fn read(text: &str) -> Self {
        if let Some((start, stop)) = text.split_once("..") {
            let stop = match stop.as_bytes().first() {
                Some(b'=') => match stop[1..].parse::<i64>().unwrap() {
                    // There is no such form at run time, so it is written as another one with the same meaning.
                    -1 => Stop::Open,
                    last if last < 0 => Stop::Before(last + 1),
                    last => Stop::Through(last as usize),
                },
                Some(b'+') => Stop::Count(stop[1..].parse().unwrap()),
                _ => before(end(stop)),
            };
            return Self::Slice(end(start), stop, 1);
        }
        match *text.split(':').collect::<Vec<_>>() {
            [position] => Self::At(position.parse().unwrap()),
            [start, stop] => Self::Slice(end(start), before(end(stop)), 1),
            [start, stop, step] => Self::Slice(end(start), before(end(stop)), end(step).unwrap_or(1)),
            _ => panic!("`{text}` is no form"),
        }
    }

    /// The product's selection from a base whose elements are their own positions.
    fn select(self, base: &[u8]) -> Option<Vec<u8>> {
        let size = |number: i64| usize::try_from(number.unsigned_abs()).unwrap();
        // The sign is part of the syntax.
        macro_rules! from {
            ($start:ident $($rest:tt)*) => {{
                let a = size($start.unwrap_or(0));
                match $start {
                    None => try_view!(base[$($rest)*]).map(|view| view.to_vec()),
                    Some(0..) => try_view!(base[(a)$($rest)*]).map(|view| view.to_vec()),
                    Some(_) => try_view!(base[-(a)$($rest)*]).map(|view| view.to_vec()),
                }
            }};
        }
        macro_rules! stepping {
            ($start:ident $stop:ident $($step:tt)*) => {
                match $stop {
                    Stop::Before(b @ 0..) => {
                        let b = size(b);
                        from!($start :b:$($step)*)
                    }
                    Stop::Before(b) => {
                        let b = size(b);
                        from!($start :-b:$($step)*)
                    }
                    _ => from!($start ::$($step)*),
                }
            };
        }
        let found = match self {
            Self::At(i @ 0..) => {
                let i = size(i);
                try_view!(base[i]).map(|view| view.to_vec())
            }
            Self::At(i) => {
                let i = size(i);
                try_view!(base[-i]).map(|view| view.to_vec())
            }
            Self::Slice(start, Stop::Open, 1) => from!(start..),
            Self::Slice(start, Stop::Before(b @ 0..), 1) => {
                let b = size(b);
                from!(start..b)
            }
            Self::Slice(start, Stop::Before(b), 1) => {
                let b = size(b);
                from!(start..-b)
            }
            Self::Slice(start, Stop::Through(b), _) => from!(start..=b),
            Self::Slice(start, Stop::Count(b), _) => from!(start ..+b),
            Self::Slice(start, stop, step) if step < 0 => {
                let k = size(step);
                stepping!(start stop -k)
            }
            Self::Slice(start, stop, step) => {
                let k = size(step);
                stepping!(start stop k)
            }
        };
        found.ok()
    }
}

#[test]
fn every_form_selects_what_numpy_says() {
    let mut forms = 0;
    for line in FORMS.lines() {
        let Some((form, numpy)) = line.trim().strip_prefix('[').and_then(|row| row.split_once("] ")) else {
            continue;
        };
        forms += 1;
        let (read, index) = (Form::read(form), oracle::read(form)[0]);
        for (extent, numpy) in numpy.trim_matches('"').split(' ').enumerate() {
            let case = format!("[{form}] of {extent}");
            let digit = |letter: char| letter.to_digit(10).map(|digit| digit as u8);
            let expected = (numpy != "-").then(|| numpy.chars().filter_map(digit).collect::<Vec<_>>());
            let chosen = oracle::chosen(index, extent);
            let chosen = chosen.map(|all| all.into_iter().map(|position| position as u8).collect());
            assert_eq!(chosen, expected, "the oracle, {case}");
            assert_eq!(read.select(&[0, 1, 2, 3, 4][..extent]), expected, "{case}");
        }
    }
    assert!(forms >= LEAST, "{forms} forms, there were {LEAST}");
}
