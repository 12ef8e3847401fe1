//! The oracle that judges the random and exhaustive tests at run time agrees with NumPy. It reads every recorded list of indices,
//! also those whose types are not in the sample.

use crate::oracle::{read, Picture};

const CASES: &str = include_str!("numpy_cases.rs");
/// The least numbers of cases, so that a file that is misread fails.
const LEAST: [usize; 2] = [546, 112];

/// A base: its extents, and the size of its elements.
fn base(name: &str) -> (&'static [usize], isize) {
    match name {
        "ROW" => (&[9], 1),
        "PLANE" => (&[4, 6], 2),
        "TALL" => (&[7, 3], 8),
        "BLOCK" => (&[3, 4, 5], 4),
        "STACK" => (&[2, 3, 4, 3], 1),
        "row" => (&[8], 4),
        "plane" => (&[5, 4], 8),
        "block" => (&[4, 3, 5], 1),
        "stack" => (&[3, 2, 3, 4], 2),
        _ => panic!("no base {name}"),
    }
}

/// The numbers of `&[1, 2], `, and the text behind it.
fn numbers(text: &str) -> (Vec<isize>, &str) {
    let (list, rest) = text
        .strip_prefix("&[")
        .and_then(|text| text.split_once(']'))
        .unwrap();
    let numbers = list.split(", ").filter(|number| !number.is_empty());
    (
        numbers.map(|number| number.parse().unwrap()).collect(),
        &rest[2..],
    )
}

/// The selection of the lists behind a name; run-time numbers are read as literals.
fn look(extents: &[usize], lists: &str) -> Option<Picture> {
    let lists = lists.replace("at(", "").replace(')', "");
    let mut lists = lists.split(['[', ']']).filter(|list| !list.is_empty());
    lists.try_fold(Picture::of(extents), |picture, list| picture.look(&read(list)))
}

/// The positions that NumPy's answer shows, in row-major order.
fn positions(shape: &[isize], strides: &[isize], first: isize) -> Vec<isize> {
    let mut positions = vec![first];
    for (extent, stride) in shape.iter().zip(strides) {
        positions = positions
            .iter()
            .flat_map(|position| (0..*extent).map(move |i| position + i * stride))
            .collect();
    }
    positions
}

#[test]
fn the_oracle_reads_every_case_as_numpy_does() {
    let (mut accepted, mut refused, mut forgotten) = (0, 0, "");
    for line in CASES.lines() {
        let line = line.trim();
        if let Some(rest) = line.strip_prefix("let forgotten = view!(") {
            forgotten = rest.split_once('[').unwrap().0;
        }
        let Some((kind, rest)) = line.split_once("(\"") else {
            continue;
        };
        let (case, rest) = rest.split_once('"').unwrap();
        let at = case.find('[').unwrap();
        let (extents, item) = base(match &case[..at] {
            "forgotten" => forgotten,
            name => name,
        });
        let picture = look(extents, &case[at..]);
        if kind == "refused" {
            assert_eq!(picture, None, "{case}");
            refused += 1;
            continue;
        }
        let picture = picture.unwrap_or_else(|| panic!("the oracle refuses {case}"));
        let (shape, rest) = numbers(&rest[rest.find("), &[").unwrap() + 3..]);
        let (strides, rest) = numbers(rest);
        let first: isize = rest.split_once(',').unwrap().0.parse().unwrap();
        assert!(
            picture
                .shape
                .iter()
                .map(|&extent| extent as isize)
                .eq(shape.iter().copied()),
            "{case}"
        );
        let shown = picture.positions.iter().map(|&position| position as isize * item);
        assert_eq!(
            shown.collect::<Vec<_>>(),
            positions(&shape, &strides, first),
            "{case}"
        );
        accepted += 1;
    }
    assert!(
        accepted >= LEAST[0] && refused >= LEAST[1],
        "{accepted} accepted, {refused} refused"
    );
}
