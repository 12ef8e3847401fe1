//! The tables of cases say what is true: a row that passes names a test, and every test has a row.

use std::collections::BTreeSet;

/// How many cases pass, at least.
const PASS: usize = 417;

/// A peer, its table, and the modules that have its tests.
const PEERS: [(&str, &str, &[&str]); 5] = [
    (
        "mdarray",
        include_str!("mdarray.txt"),
        &[include_str!("mdarray/made.rs"), include_str!("mdarray/seen.rs")],
    ),
    (
        "mdspan",
        include_str!("mdspan.txt"),
        &[
            include_str!("mdspan/extents.rs"),
            include_str!("mdspan/pointers.rs"),
            include_str!("mdspan/strides.rs"),
        ],
    ),
    (
        "ndarray",
        include_str!("ndarray.txt"),
        &[
            include_str!("ndarray/chunks.rs"),
            include_str!("ndarray/extents.rs"),
            include_str!("ndarray/indexed.rs"),
            include_str!("ndarray/joined.rs"),
            include_str!("ndarray/made.rs"),
            include_str!("ndarray/memory.rs"),
            include_str!("ndarray/parallel.rs"),
            include_str!("ndarray/planes.rs"),
            include_str!("ndarray/pointers.rs"),
            include_str!("ndarray/reduced.rs"),
            include_str!("ndarray/row_order.rs"),
            include_str!("ndarray/run_time_rank.rs"),
            include_str!("ndarray/splits.rs"),
            include_str!("ndarray/stacked.rs"),
            include_str!("ndarray/strides.rs"),
            include_str!("ndarray/windows.rs"),
            include_str!("ndarray/zips.rs"),
        ],
    ),
    (
        "numpy",
        include_str!("numpy.txt"),
        &[
            include_str!("numpy/along.rs"),
            include_str!("numpy/in_step.rs"),
            include_str!("numpy/joined.rs"),
            include_str!("numpy/made.rs"),
            include_str!("numpy/masks.rs"),
            include_str!("numpy/ordered.rs"),
            include_str!("numpy/positions.rs"),
            include_str!("numpy/splits.rs"),
            include_str!("numpy/strides.rs"),
            include_str!("numpy/walks.rs"),
        ],
    ),
    (
        "zerocopy",
        include_str!("zerocopy.txt"),
        &[include_str!("zerocopy.rs")],
    ),
];

/// The columns of a row: the peer's test, `passes` or `not`, and the test here or the reason.
fn rows(table: &str) -> impl Iterator<Item = [&str; 3]> {
    table
        .lines()
        .filter(|line| !line.is_empty() && !line.starts_with('#'))
        .map(|line| {
            let columns: Vec<_> = line.split(" | ").map(str::trim).collect();
            <[&str; 3]>::try_from(columns).unwrap_or_else(|_| panic!("a row has three columns: {line}"))
        })
}

/// The functions of a module that are tests.
fn tests(source: &str) -> BTreeSet<&str> {
    let after = source.split("#[test]\n").skip(1);
    after
        .map(|text| {
            let text = &text[text.find("fn ").expect("a test is a function") + 3..];
            &text[..text.find('(').expect("a function has parameters")]
        })
        .collect()
}

#[test]
fn every_case_has_a_test_or_a_reason() {
    let mut pass = 0;
    for (peer, table, sources) in PEERS {
        let tests: BTreeSet<_> = sources.iter().flat_map(|source| tests(source)).collect();
        let (mut named, mut cases) = (BTreeSet::new(), BTreeSet::new());
        for [case, state, text] in rows(table) {
            assert!(cases.insert(case), "{peer}: {case} has two rows");
            assert!(!text.is_empty(), "{peer}: {case} has no text");
            match state {
                "passes" => {
                    assert!(tests.contains(text), "{peer}: {case} names no test: {text}");
                    named.insert(text);
                    pass += 1;
                }
                "not" => assert!(!tests.contains(text), "{peer}: {case} has no reason"),
                _ => panic!("{peer}: {case} is neither `passes` nor `not`"),
            }
        }
        assert_eq!(tests, named, "{peer}: tests without a row");
    }
    assert!(pass >= PASS, "only {pass} cases pass");
}
