//! Families of views.

use super::{emitted, refusals, tried};

/// The indices of a family, as types and as values.
#[track_caller]
fn family(call: &str, types: &str, members: &str) {
    let text = emitted(call);
    assert!(
        text.contains(&format!("family::<{types}")),
        "{call}: no {types}\n{text}"
    );
    assert!(text.contains(members), "{call}: no {members}\n{text}");
}

#[test]
fn the_indices_of_a_member() {
    family(
        "mut b => for k in ..4 [k::4]",
        "(Moving<Runtime<Alike<Shorter<L0>,Shorter<L3>>,By4>>,()),Cut",
        "const{Members::new([4],[Sweep::slice(Start::Ahead(Linear::new(0,[1])),Until::Open,4,false)])}",
    );
    family(
        "mut b => for (i, j) in ..2, ..3 [8*i..+8, j, ..]",
        "(Moving<Runtime<Exactly<E8>>>,(Moving<Pick>,(Fixed<All>,()))),Cut",
        "Sweep::slice(Start::Ahead(Linear::new(0,[8,0])),Until::Count(Linear::new(8,[0,0])),1,false),\
         Sweep::position(Start::Ahead(Linear::new(0,[0,1]))),Sweep::fixed()]",
    );
    family(
        "mut b => for i in ..2 [1 - i, 2*i..2*i + 5]",
        "(Moving<Pick>,(Moving<Runtime<Exactly<E5>>>,())),Rows",
        "Linear::new(1,[-1])",
    );
    family(
        "mut b => for i in ..2 [i:i + 5:2]",
        "(Moving<Runtime<Exactly<E3>,By2>>,())",
        "",
    );
    family(
        "mut b => for i in ..2 [i..=i + 5]",
        "(Moving<Runtime<Exactly<E6>>>,())",
        "Until::Through(Linear::new(5,[1]))",
    );
    family(
        "mut b => for i in 1..3 [-i]",
        "(Moving<PickEnd>,())",
        "Start::Behind(Linear::new(1,[1]))",
    );
    family(
        "mut b => for i in ..2 [i..9 - i]",
        "(Moving<Runtime<Dyn>>,())",
        "Until::Ahead(Linear::new(9,[-1]))",
    );
}

#[test]
fn numbers_of_run_time() {
    family(
        "mut b => for k in ..n [w*k + 1..+w]",
        "(Moving<Runtime<Dyn>>,())",
        "Members::new([a0],[Sweep::slice(Start::Ahead(Linear::of(a1).times(Linear::new(0,[1])).plus(Linear::new(1,[0]))),\
         Until::Count(Linear::of(a2)),1,false)])",
    );
    family(
        "mut b => for k in a..b [k::n]",
        "(Moving<Stepping>,())",
        "Members::new([values(a0,a1,false)],[Sweep::slice(Start::Ahead(Linear::of(a0).plus(Linear::variable::<0>())),Until::Open,a2,false)])",
    );
    family(
        "mut b => for k in ..{N} [{W}*k..+{W}]",
        "(Moving<Runtime<Exactly<Const<{W}>>>>,())",
        "const{Members::new([{N}]",
    );
}

#[test]
fn arrays_and_iterators() {
    for (call, end) in [
        ("mut b => for i in ..4 [i]", ".array1::<4>()"),
        ("mut b => for i in 2..=4 [i]", ".array1::<3>()"),
        ("mut b => for (i, j) in ..{N}, ..3 [i, j]", ".array2::<{N},3>()"),
        ("mut b => for i in ..n [i]", "((),()))"),
        ("mut b => for i in {A}..{B} [i]", "((),()))"),
    ] {
        assert!(emitted(call).contains(end), "{call}: {}", emitted(call));
    }
    assert!(emitted("mut b => for (i, j) in ..2, ..3 [i, j].T").contains(".array2::<2,3>().map(|v|v.map(|v|"));
    assert!(emitted("mut b => for i in ..n [i].T").contains("each(family::<"));
    assert!(tried("mut b => for i in ..n [i].reshape[2]").contains("all_fit(f.reborrow(),|v|"));
}

#[test]
fn members_whose_numbers_are_literals_are_asked_about() {
    let text = emitted("mut b => for k in ..4 [k::4]");
    assert!(
        text.contains(
            "if false{let k=LoopVariable;loop_variable(&k);let h0=base.plan().slice1::<Onward<L3,By4>>();}"
        ),
        "{text}"
    );
    // Every second of them overlaps.
    let text = emitted("mut b => for k in ..4 [k::2]");
    assert!(text.contains("apart::<Pair::<0,2>"), "{text}");
    // Of the others, only what is the same for all of them is known.
    let text = emitted("mut b => for k in ..n [k, 5]");
    assert!(
        text.contains("let h0=base.plan().rows2_at::<Pick,At<L5>>((a0,((),())));"),
        "{text}"
    );
}

#[test]
fn members_of_unknown_size_are_not_compared() {
    for call in [
        "mut b => for k in ..3 [2*k..+n]",
        "mut b => for k in ..3 [2*k..+{N}]",
        "mut b => for (i, j) in ..3, ..2 [4*i + 2*j..+n]",
    ] {
        let text = emitted(call);
        assert!(text.contains("let h0=") && !text.contains("apart::<"), "{text}");
    }
}

#[test]
fn indices_that_grow_in_opposite_directions_have_corners_of_their_own() {
    let text = emitted("mut b => for (i, j) in ..2, ..4 [i + j, 3 + i - j]");
    for corner in ["At<L4>,At<L1>", "At<L1>,At<L4>"] {
        assert!(text.contains(corner), "{corner}: {text}");
    }
    let text = emitted("mut b => for (i, j) in ..2, ..4 [4*i + j, 7 - 4*i - j]");
    assert!(!text.contains("let h1="), "{text}");
}

#[test]
fn numbers_that_no_integer_holds() {
    let huge = "9223372036854775807*(9223372036854775807*(9*i))";
    for call in [
        format!("mut b => for i in ..2 [{huge} + 5..]"),
        format!("mut b => for (j, i) in ..2, ..3 [j + {huge}]"),
    ] {
        assert!(emitted(&call).contains("Members::new"), "{call}");
    }
    assert_eq!(
        refusals("mut b => for i in ..2 [i..+18446744073709551615]").len(),
        1
    );
}

#[test]
fn refused() {
    for (call, sentence) in [
        (
            "mut b => for k in ..4 [k % 2]",
            "this number is not linear in the loop variables [V633]",
        ),
        (
            "mut b => for k in ..4 [f(k)]",
            "this number is not linear in the loop variables [V633]",
        ),
        (
            "mut b => for k in ..4 [{ k }]",
            "this number is not linear in the loop variables [V633]",
        ),
        (
            "mut b => for k in ..4 [(k + 1) * k]",
            "this number is not linear in the loop variables [V633]",
        ),
        (
            "mut b => for k in ..4 [k..=-k]",
            "`..=` takes no end counted from the back in a family [V633]",
        ),
        (
            "mut b => for k in ..4 [2 - k]",
            "this index is -1 for k = 3 [V118]",
        ),
        (
            "mut b => for k in 3..5 [k - 4]",
            "this index is -1 for k = 3 [V118]",
        ),
        (
            "mut b => for k in ..3 [3*k..2*k]",
            "this slice starts 2 behind its end for k = 2 [V105]",
        ),
        (
            "mut b => for k in 1..4 [2*k:3*k:-1]",
            "this slice starts 3 behind its end for k = 3 [V105]",
        ),
        (
            "mut b => for k in ..3 [-k..-(2*k)]",
            "this slice starts 2 behind its end for k = 2 [V105]",
        ),
        (
            "mut b => for k in ..2 [-(5*k)::-1]",
            "-0 is not an element, and this end is -0 for k = 0 [V107]",
        ),
        (
            "mut b => for k in ..2 [:k - 1:-1, :-(5 - 5*k):-1]",
            "-0 is not an element, and this end is -0 for k = 1 [V107]",
        ),
        (
            "mut b => for k in ..2 [-(5*k)..+1]",
            "-0 is not an element, and this end is -0 for k = 0 [V107]",
        ),
        ("mut b => for", "`for` makes a family of views [V630]"),
        ("mut b => for k", "`for` makes a family of views [V630]"),
        (
            "mut b => for k in",
            "the loop variables are 1, and their ranges 0 [V631]",
        ),
        (
            "mut b => for () in ..4 [k]",
            "the loop variables are missing [V632]",
        ),
    ] {
        let said = refusals(call);
        assert!(
            said.iter().any(|text| text.contains(sentence)),
            "{call}: {said:?}"
        );
    }
}

#[test]
fn one_mistake_is_one_refusal() {
    for (call, sentence, help) in [
        (
            "mut b => for i in ..4, j in ..5 [i, j]",
            "the loop variables are 1, and their ranges 2 [V631]",
            "`for (i, j) in ..2, ..3 [i, j]`",
        ),
        (
            "mut b => for k in ..4 [2k..+2]",
            "an index is a `usize`, not a `k` [V115]",
            "write `2*k`",
        ),
        (
            "mut b for k in ..4 [k::4]",
            "`=>` is missing in front of `for` [V638]",
            "`mut base => for i in ..4 [i, ..]`",
        ),
        (
            "b.T for k in ..4 [k::4]",
            "`=>` is missing in front of `for` [V638]",
            "`mut base => for i in ..4 [i, ..]`",
        ),
        (
            "mut b for k in ..4 => [k::4]",
            "`=>` is missing in front of `for` [V638]",
            "`mut base => for i in ..4 [i, ..]`",
        ),
        (
            "mut b => for k in 0..4 { [k::4, ..] }",
            "the views of a family stand in no braces [V630]",
            "`mut base => for i in ..4 [i, ..]`",
        ),
        (
            "mut b => for (i, j) in (..3, ..5) [i, j]",
            "the ranges of loop variables stand in no parentheses [V631]",
            "`for … in ..3, ..5 […]`",
        ),
        (
            "mut b => for k in (..n) [k]",
            "the ranges of loop variables stand in no parentheses [V631]",
            "`for … in ..n […]`",
        ),
        (
            "mut static b[0]",
            "`static` stands behind `mut` [V639]",
            "`static mut`",
        ),
        (
            "mut b => for k in ..4 [0.5*k..+1]",
            "this number is not linear in the loop variables [V633]",
            "`8*i + 2`",
        ),
    ] {
        let said = refusals(call);
        assert!(
            said.len() == 1 && said[0].contains(sentence) && said[0].contains(help),
            "{call}: {said:?}"
        );
    }
}
