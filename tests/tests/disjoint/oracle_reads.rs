//! The oracle that judges the pairs of `run_time` agrees with NumPy about which selections share an element. It reads every recorded
//! tuple of selections, also those whose types are not in the sample.

use crate::oracle::{read, Picture};

const CASES: &str = include_str!("cases.rs");
/// The number of tuples, so that a file that is misread fails.
const TUPLES: usize = 2080;

/// The extents of `[[u16; 5]; 3]`.
fn extents(array: &str) -> Vec<usize> {
    let extents = array
        .split(['[', ']', ';', ' '])
        .filter_map(|word| word.parse().ok());
    extents.collect::<Vec<_>>().into_iter().rev().collect()
}

/// The selection of a chain like `.T[1..].permute[1, 0]`.
fn look(extents: &[usize], chain: &str) -> Picture {
    let mut picture = Picture::of(extents);
    let mut rest = chain;
    while !rest.is_empty() {
        if let Some(behind) = rest.strip_prefix(".T") {
            let backwards: Vec<usize> = (0..picture.shape.len()).rev().collect();
            (picture, rest) = (picture.permuted(&backwards), behind);
            continue;
        }
        let (operation, behind) = rest.split_once('[').unwrap();
        let (list, behind) = behind.split_once(']').unwrap();
        picture = match operation {
            ".permute" => {
                let order = list.split(", ").map(|axis| axis.parse().unwrap());
                picture.permuted(&order.collect::<Vec<_>>())
            }
            "" => picture
                .look(&read(list))
                .unwrap_or_else(|| panic!("the oracle refuses {chain}")),
            _ => panic!("no operation {operation}"),
        };
        rest = behind;
    }
    picture
}

#[test]
fn the_oracle_reads_every_tuple_as_numpy_does() {
    let mut tuples = 0;
    for line in CASES.lines() {
        let Some((kind, rest)) = line.trim().split_once("!(") else {
            continue;
        };
        let (head, chains) = rest.strip_suffix("));").unwrap().split_once(" => ").unwrap();
        let (array, flags) = head.split_once(", [").unwrap_or((head, ""));
        let extents = extents(array);
        let chains = chains.strip_prefix('(').unwrap().split("), (");
        let seen: Vec<Picture> = chains.map(|chain| look(&extents, chain)).collect();
        let mut found = Vec::new();
        for second in 0..seen.len() {
            for first in 0..second {
                let shared = |position| seen[second].positions.contains(position);
                found.push(!seen[first].positions.iter().any(shared));
            }
        }
        let expected: Vec<bool> = match kind {
            "apart" => vec![true; found.len()],
            _ => flags
                .trim_end_matches(']')
                .split(", ")
                .map(|flag| flag == "true")
                .collect(),
        };
        assert_eq!(found, expected, "{line}");
        tuples += 1;
    }
    assert_eq!(tuples, TUPLES);
}
