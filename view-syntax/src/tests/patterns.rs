//! `.rearrange[…]`: what it becomes, and what is refused.

use super::{emitted, refusals, tried};

/// There is one mistake, with this message and a line of help behind it.
#[track_caller]
fn refused(pattern: &str, what: &str) {
    refused_with(pattern, what, "");
}

/// The same, and this is in the line of help.
#[track_caller]
fn refused_with(pattern: &str, what: &str, advice: &str) {
    let call = format!("b.rearrange[{pattern}]");
    let said = refusals(&call);
    assert_eq!(said.len(), 1, "{call}: {said:?}");
    let (first, help) = said[0].split_once('\n').unwrap_or_default();
    assert_eq!(first, format!("view!: {what}"), "{call}");
    assert!(help.starts_with("help: ") && help.len() > 10, "{call}: {help}");
    assert!(help.contains(advice), "{call}: {help}");
}

#[track_caller]
fn call(pattern: &str, expected: &str) {
    assert_eq!(
        emitted(&format!("b.rearrange[{pattern}]")),
        format!("b.__view(){expected}"),
        "{pattern}"
    );
}

#[test]
fn both_sides_are_types() {
    call(
        "h w -> w h",
        ".rearrange::<(Rest,(Rest,())),(E1,(E0,())),Cut>((0,()),())",
    );
    call(
        "(h a=8) w -> h a w",
        ".rearrange::<((Rest,(E8,())),(Rest,())),(E0,(E1,(E2,()))),Rows>((0,(0,())),())",
    );
    call(
        "h=480 1 -> 1 h",
        ".rearrange::<((E480,()),((),())),((),(E0,())),Rows>((0,(0,(0,()))),())",
    );
    call(
        "h () -> h",
        ".rearrange::<(Rest,((),())),(E0,()),Rows>((0,(0,())),())",
    );
    call(
        "... c -> c ...",
        ".rearrange::<(Ellipsis,(Rest,())),(E0,(Ellipsis,())),Cut>((0,()),())",
    );
    call(
        "a ... -> a ...",
        ".rearrange::<(Rest,(Ellipsis,())),(E0,(Ellipsis,())),Rows>((0,()),())",
    );
    call(
        "(h a={N}) -> h a",
        ".rearrange::<((Rest,(Const<{N}>,())),()),(E0,(E1,())),Rows>((0,(0,())),())",
    );
    // Parentheses around one name change nothing, and neither does a 1 beside others.
    call(
        "(h) (w 1) -> (w) h",
        ".rearrange::<(Rest,(Rest,())),(E1,(E0,())),Cut>((0,()),())",
    );
}

#[test]
fn merged_axes_have_sentences_with_their_names() {
    let expanded = emitted("b.rearrange[h w c -> c (h w)]");
    let right = "(E2,((Called<E0,Merged1>,(Called<E1,Merged1>,())),()))";
    assert!(expanded.contains(right), "{expanded}");
    let said = |call: &str| emitted(call).matches("cannot be merged").count();
    assert!(
        expanded.contains("axes`h`and`w`cannot be merged without a copy[V220]"),
        "{expanded}"
    );
    assert!(
        expanded.contains("MsgUnmerged<E0,E1,R>for Merged1{}"),
        "{expanded}"
    );
    // Each two of them, and `...` with itself.
    assert_eq!(said("b.rearrange[h w -> w h]"), 0);
    assert_eq!(said("b.rearrange[h w -> (w h)]"), 1);
    assert_eq!(said("b.rearrange[a b c d -> (a b c d)]"), 6);
    assert_eq!(said("b.rearrange[a ... -> (a ...)]"), 2);
    assert_eq!(said("b.rearrange[a b c d -> (d c) (b a)]"), 2);
}

#[test]
fn sizes_of_run_time_are_arguments() {
    let expanded = emitted("b.rearrange[(h a=n) (w b=8) -> h w a b]");
    assert!(expanded.contains("let a0:usize=n;"), "{expanded}");
    assert!(
        expanded.contains(".rearrange_to::<((Rest,(Dyn,())),((Rest,(E8,())),())),"),
        "{expanded}"
    );
    assert!(expanded.contains("([0,a0,0,0],"), "{expanded}");
    for size in ["self.n", "a::B", "x.0.y", "(n / 2)", "(f(n))", "{ N + 1 }"] {
        let expanded = emitted(&format!("b.rearrange[(h a={size}) w -> h a w]"));
        assert!(!expanded.contains("refuse"), "{expanded}");
    }
    assert!(tried("b.rearrange[h w -> w h]").contains("try_rearrange::<"));
    assert!(tried("b.rearrange[h w=n -> w h]").contains("try_rearrange_to::<"));
}

#[test]
fn patterns_without_two_sides() {
    refused("", "`->` is missing in this pattern [V650]");
    refused("h w", "`->` is missing in this pattern [V650]");
    refused("h w, w h", "`->` is missing in this pattern [V650]");
    refused("h w - > w h", "`->` is missing in this pattern [V650]");
    refused("h w => w h", "`->` is missing in this pattern [V650]");
    refused("h w -> w h -> h w", "`->` stands twice in this pattern [V650]");
    for call in ["b.rearrange", "b.rearrange(h w -> w h)", "b.rearrange{h -> h}"] {
        let said = refusals(call);
        assert!(call == "b.rearrange" || said.len() == 1, "{call}: {said:?}");
    }
}

#[test]
fn names_that_do_not_pair() {
    refused("h h -> h", "`h` stands twice on this side [V245]");
    refused("h w -> w h h", "`h` stands twice on this side [V245]");
    refused("(h h=2) -> h", "`h` stands twice on this side [V245]");
    refused("h w -> (w h w)", "`w` stands twice on this side [V245]");
    refused("h w -> h", "`w` stands on the left side only [V246]");
    refused("h -> h w", "`w` stands on the right side only [V246]");
    refused("(h a=8) -> h", "`a` stands on the left side only [V246]");
    refused("h -> (h w)", "`w` stands on the right side only [V246]");
    refused("h w -> h 1", "`w` stands on the left side only [V246]");
    refused("... h -> h", "`...` stands on the left side only [V246]");
    refused("h -> ... h", "`...` stands on the right side only [V246]");
    refused("h -> (...) h", "`...` stands on the right side only [V246]");
    refused("... h ... -> h ...", "`...` stands twice on this side [V619]");
    refused("... h -> ... (h ...)", "`...` stands twice on this side [V619]");
    refused("(... h) -> ... h", "`...` is no part of an axis [V652]");
    let all = refusals("b.rearrange[a a b -> c]");
    assert_eq!(all.len(), 4, "{all:?}");
}

#[test]
fn a_mistyped_name_is_one_mistake() {
    refused_with(
        "h w c -> ch h w",
        "`ch` stands on the right side only [V246]",
        "did you mean `c`? the names on the left side are `h`, `w`, `c`",
    );
    refused_with(
        "(h a=8) w -> h aa w",
        "`aa` stands on the right side only [V246]",
        "did you mean `a`?",
    );
    let two = refusals("b.rearrange[h w c -> height width c]");
    assert!(
        two.len() == 2
            && two
                .iter()
                .all(|text| text.contains("the names on the left side are")),
        "{two:?}"
    );
}

#[test]
fn sizes_in_other_places() {
    for pattern in [
        "h w c -> c (h a=8) w",
        "(h a) w c -> c (h a=8) w",
        "(h a) w c -> c h a=8 w",
    ] {
        refused_with(
            pattern,
            "a size on the right side [V248]",
            "sizes stand on the left side: `a=8` there",
        );
    }
    refused_with(
        "(h a) (w b) c -> h w a b c, a=8, b=8",
        "sizes behind the pattern [V248]",
        "`(h a=8) (w b=8) c -> …`",
    );
    refused_with(
        "... (h a) 1 -> ... h a, a={N},",
        "sizes behind the pattern [V248]",
        "`... (h a={N}) 1 -> …`",
    );
    refused_with("h w -> w h, q=3", "sizes behind the pattern [V248]", "`h w -> …`");
    // einops' `repeat`.
    refused_with(
        "h w -> h w c, c=3",
        "`c` stands on the right side only [V246]",
        "`.broadcast[…]`",
    );
}

#[test]
fn sizes_without_their_parentheses() {
    for (pattern, size) in [
        ("(a=v.len() b) -> a b", "v.len()"),
        ("(a=v[1] b) -> a b", "v[1]"),
        ("(h a=n/2) -> h a", "n / 2"),
        ("(h a=8/2) -> h a", "8 / 2"),
        ("(h a={N}*2) -> h a", "{ N } * 2"),
        ("(h a=f(x, y)) -> h a", "f(x, y)"),
        ("(h a=n as usize) -> h a", "n as usize"),
        ("(h a=self.n.get()) -> h a", "self.n.get()"),
        ("h=v[0] w -> w h", "v[0]"),
        ("h=v.len() w -> w h", "v.len()"),
        ("h=n-1 w -> w h", "n - 1"),
    ] {
        let name = if pattern.contains("a=") { "a" } else { "h" };
        refused_with(
            pattern,
            &format!("the size `{size}` has no parentheses [V653]"),
            &format!("`{name}=({size})`"),
        );
    }
    // An axis of length 1, and one with parts, stand behind these sizes.
    for pattern in [
        "h=self.n () -> h",
        "h=n () -> h",
        "h=self.n (w b=2) -> h w b",
        "h=n ... -> ... h",
    ] {
        let said = refusals(&format!("b.rearrange[{pattern}]"));
        assert!(said.is_empty(), "{pattern}: {said:?}");
    }
}

#[test]
fn patterns_as_einops_spells_them() {
    refused_with(
        "\"h w c -> c h w\"",
        "a pattern in quotes [V650]",
        "without quotes: `.rearrange[h w c -> c h w]`",
    );
    refused("\"(h a) w -> h w a\", a=8", "a pattern in quotes [V650]");
    refused_with(
        "h, w, c -> c, h, w",
        "`,` is not an axis of a pattern [V652]",
        "without commas",
    );
    refused("(h, a=8), w -> h, a, w", "`,` is not an axis of a pattern [V652]");
    refused_with(
        "h w c => c h w",
        "`->` is missing in this pattern [V650]",
        "`->` stands between the sides",
    );
}

#[test]
fn sizes_that_say_too_little_or_too_much() {
    refused("(h a) -> h a", "neither `h` nor `a` has a size [V247]");
    refused("(h a b=2) -> h a b", "neither `h` nor `a` has a size [V247]");
    refused("(h a=0) -> h a", "`a` has 0 positions [V213]");
    refused("h=0 -> h", "`h` has 0 positions [V213]");
    refused("(h a=-8) -> h a", "-8 is not a size [V203]");
    refused("(h a=-n) -> h a", "-n is not a size [V203]");
    refused("h=-1 w -> w h", "-1 is not a size [V203]");
    refused("(h a=) -> h a", "the size of `a` is missing behind `=` [V651]");
    refused("h= -> h", "the size of `h` is missing behind `=` [V651]");
    refused("h w= -> w h", "the size of `w` is missing behind `=` [V651]");
    refused("(h a=8) -> h a=8", "a size on the right side [V248]");
    refused("h w -> (h w=3)", "a size on the right side [V248]");
    refused("(h a=8.0) -> h a", "8.0 is not an index [V114]");
    refused("(h a='x') -> h a", "'x' is not an index [V114]");
    refused("(h a=\"8\") -> h a", "\"8\" is not an index [V114]");
    refused("(h a=8u8) -> h a", "an index is a `usize`, not a `u8` [V115]");
    refused("(h a={}) -> h a", "`{}` is not a constant [V614]");
    refused(
        "(h a=18446744073709551615) -> h a",
        "18446744073709551615 is past the end of any axis [V109]",
    );
    refused(
        "(h a=4294967296 b=4294967296) -> h a b",
        "these parts have more positions than any axis [V109]",
    );
}

#[test]
fn what_is_no_axis() {
    refused("_ w -> w", "`_` is not an axis of a pattern [V652]");
    refused("h w -> _ h w", "`_` is not an axis of a pattern [V652]");
    refused("h 3 -> h", "`3` is not an axis of a pattern [V652]");
    refused("0 h -> h", "`0` is not an axis of a pattern [V652]");
    refused("h -> h 2", "`2` is not an axis of a pattern [V652]");
    refused("1.0 h -> h", "`1.0` is not an axis of a pattern [V652]");
    refused("(h 5=h) -> h", "`5 = h` is not an axis of a pattern [V652]");
    refused("h, w -> w h", "`,` is not an axis of a pattern [V652]");
    refused("h w -> w h,", "`,` is not an axis of a pattern [V652]");
    refused("(h w=3)=6 -> h w", "`= 6` is not an axis of a pattern [V652]");
    refused("[h a] w -> h", "`[h a]` is not an axis of a pattern [V652]");
    refused("h {N} -> h", "`{ N }` is not an axis of a pattern [V652]");
    refused("((h a=2) b=2) -> h", "parentheses in parentheses [V652]");
    refused("h w -> ((h w))", "parentheses in parentheses [V652]");
    refused("h .. -> h", "`..` is not an axis of a pattern [V652]");
    refused("h * w -> h w", "`*` is not an axis of a pattern [V652]");
    refused("h -1 -> h", "`-` is not an axis of a pattern [V652]");
    refused("'a' h -> h", "`'a'` is not an axis of a pattern [V652]");
    refused("self h -> h", "`self` is not an axis of a pattern [V652]");
    refused(
        "a b c d e f g h i j k l m n o p q -> (a b c d e f g h i j k l m n o p q)",
        "17 axes, 16 are the most there can be [V207]",
    );
}
