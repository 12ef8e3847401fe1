//! The macro refuses a slice for its literals alone if and only if no axis has that slice.

use super::refusals;

/// Open, or a number of either sign.
fn ends() -> impl Iterator<Item = Option<i64>> + Clone {
    std::iter::once(None).chain((-4..=4).map(Some))
}

fn text(end: Option<i64>) -> String {
    end.map_or_else(String::new, |end| end.to_string())
}

/// Whether `start:stop:step` is a slice of some axis. Starts and stops are 5 from either end at most, so a few axes are enough.
fn is_somewhere(start: Option<i64>, stop: Option<i64>, step: i64) -> bool {
    step != 0 && (0..=12).any(|extent| is_on(extent, start, stop, step))
}

/// The contract: nothing is clamped, and the ends have to be in the order of the step.
fn is_on(extent: i64, start: Option<i64>, stop: Option<i64>, step: i64) -> bool {
    let (first, last) = if step > 0 { (0, extent) } else { (extent - 1, -1) };
    let highest = first.max(last);
    let place = |end: Option<i64>, open| match end {
        None => Some(open),
        Some(end) => Some(if end < 0 { end + extent } else { end }).filter(|end| (0..=highest).contains(end)),
    };
    match (place(start, first), place(stop, last)) {
        (Some(start), Some(stop)) => (stop - start) * step.signum() >= 0,
        _ => false,
    }
}

/// How many forms were taken, and how many refused.
#[derive(Default)]
struct Count(usize, usize);

impl Count {
    fn compare(&mut self, index: &str, expected: bool) {
        let said = refusals(&format!("b[{index}]"));
        assert_eq!(said.is_empty(), expected, "[{index}]: {said:?}");
        if expected {
            self.0 += 1;
        } else {
            self.1 += 1;
        }
    }
}

#[test]
fn contradictions_of_literals_are_what_no_axis_has() {
    let mut count = Count::default();
    for start in ends() {
        for stop in ends() {
            let (a, b) = (text(start), text(stop));
            for one in [format!("{a}..{b}"), format!("{a}:{b}"), format!("{a}:{b}:")] {
                count.compare(&one, is_somewhere(start, stop, 1));
            }
            for step in -4..=4 {
                count.compare(&format!("{a}:{b}:{step}"), is_somewhere(start, stop, step));
            }
        }
        for number in -4..=4 {
            let a = text(start);
            // Behind the last element is the end.
            let stop = Some(number + 1).filter(|_| number != -1);
            count.compare(&format!("{a}..={number}"), is_somewhere(start, stop, 1));
            let (from, back) = (start.unwrap_or(0), start.unwrap_or(0) < 0);
            let stop = Some(from + number).filter(|stop| !back || *stop != 0);
            let past = back && from + number > 0;
            let counted = number >= 0 && !past && is_somewhere(start, stop, 1);
            count.compare(&format!("{a}..+{number}"), counted);
        }
    }
    for position in -4..=4 {
        count.compare(&position.to_string(), true);
    }
    assert_eq!((count.0, count.1), (1058, 331));
}
