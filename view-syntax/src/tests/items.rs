//! One index in each form that view-core has a type for.

use super::emitted;

/// The type of `[index]`: what stands behind `slice1::<` or `rows1::<`, or behind the `_at` of one with a run-time part.
#[track_caller]
fn index(index: &str, expected: &str) {
    let text = emitted(&format!("b[{index}]"));
    let method = text
        .split_once("b.__view().")
        .map_or(text.as_str(), |(_, method)| method);
    // `claims` has the tests of what is known of a run-time index.
    let method = match method.split_once(">().require::<") {
        Some((claim, rest)) => &rest[claim.len() - "precheck::<".len() + ">().".len()..],
        None => method,
    };
    let method = method
        .strip_prefix("slice1")
        .or_else(|| method.strip_prefix("rows1"))
        .unwrap_or(method);
    let shown = match method.strip_prefix("_at::<") {
        Some(method) => method
            .strip_suffix(",()))")
            .map(|method| method.replacen(">((", " ", 1)),
        None => method
            .strip_prefix("::<")
            .and_then(|method| method.strip_suffix(">()"))
            .map(str::to_owned),
    };
    assert_eq!(shown.as_deref(), Some(expected), "[{index}] is {text}");
}

#[test]
fn positions() {
    index("3", "At<L3>");
    index("-2", "AtEnd<L2>");
    index("0x10", "At<L16>");
    index("1_000", "At<L1000>");
    index("3usize", "At<L3>");
    index("(3)", "Pick a0");
    index("(i.into())", "Pick a0");
    index("(&s.r[0].clone())", "Value<_> a0");
    index("(r)", "Value<_> a0");
    index("-(r)", "PickEnd a0");
    index("2048", "At<Lit<2048,32,0>>");
    index("4096", "At<Const<4096>>");
    index("{N}", "At<Const<{N}>>");
    index("-{N + 1}", "AtEnd<Const<{N+1}>>");
    index("i", "Pick a0");
    index("-i", "PickEnd a0");
    index("-(i + 1)", "PickEnd a0");
}

#[test]
fn whole_axes() {
    for whole in ["..", ":", "::", "::1", ": :", "«..»"] {
        index(whole, "All");
    }
}

#[test]
fn ranges_upwards() {
    index("1..3", "Ends<L1,E2,L3>");
    index("3..3", "Ends<L3,E0,L3>");
    index("3..=2", "Ends<L3,E0,L3>");
    index("1..=3", "Ends<L1,E3,L4>");
    index("..3", "Ends<L0,E3,L3>");
    index("1:3", "Ends<L1,E2,L3>");
    index(":3", "Ends<L0,E3,L3>");
    index("0..3000", "Ends<L0,Const<3000>,Const<3000>>");
    index("1:6:2", "Span<Ahead<L1>,Ahead<L6>,By2,Exactly<E3>,L6,EndPast>");
    index("2..", "Onward<L2>");
    index("2:", "Onward<L2>");
    index("2::3", "Onward<L2,By3>");
    index("::9", "Every<By<E9>>");
    index("1..-2", "Trim<L1,L3>");
    index("..-2", "Span<Ahead<L0>,Behind<L2>,By1,Shorter<L2>,L2,BackPast>");
    index("..=-1", "All");
    index("..=-3", "Span<Ahead<L0>,Behind<L2>,By1,Shorter<L2>,L2,BackPast>");
    index("1:-2:2", "Trim<L1,L3,By2>");
    index("-3..", "Span<Behind<L3>,Open,By1,Exactly<E3>,L3,BackPast>");
    index("-3::2", "Span<Behind<L3>,Open,By2,Exactly<E2>,L3,BackPast>");
    index(
        "-3..-1",
        "Span<Behind<L3>,Behind<L1>,By1,Exactly<E2>,L3,BackPast>",
    );
    index("-3..=-1", "Span<Behind<L3>,Open,By1,Exactly<E3>,L3,BackPast>");
    index("-3..4", "Mixed<Behind<L3>,Ahead<L4>,By1,L7,L3,L4>");
    index("-3:4:2", "Mixed<Behind<L3>,Ahead<L4>,By2,L7,L3,L4>");
}

#[test]
fn slices_downwards() {
    index(
        "5:1:-1",
        "Span<Ahead<L5>,Ahead<L1>,Back<By1>,Exactly<E4>,L6,DownStartPast>",
    );
    index(
        "5:1:-2",
        "Span<Ahead<L5>,Ahead<L1>,Back<By2>,Exactly<E2>,L6,DownStartPast>",
    );
    index(
        "5::-2",
        "Span<Ahead<L5>,Open,Back<By2>,Exactly<E3>,L6,DownStartPast>",
    );
    index("5:-2:-1", "Mixed<Ahead<L5>,Behind<L2>,Back<By1>,L7,L6,L2>");
    index(":2:-1", "Span<Open,Ahead<L2>,Back<By1>,Shorter<L3>,L3,StopPast>");
    index("::-1", "Every<Back<By1>>");
    index(
        ":-3:-9",
        "Span<Open,Behind<L3>,Back<By<E9>>,Exactly<E1>,L3,BackPast>",
    );
    index(
        "-2:1:-1",
        "Span<Behind<L2>,Ahead<L1>,Back<By1>,Shorter<L3>,L3,Crossing>",
    );
    index(
        "-1:-4:-2",
        "Span<Behind<L1>,Behind<L4>,Back<By2>,Exactly<E2>,L4,BackPast>",
    );
    index(
        "-2::-1",
        "Span<Behind<L2>,Open,Back<By1>,Shorter<L1>,L2,BackPast>",
    );
}

#[test]
fn counted() {
    index("2..+3", "Ends<L2,E3,L5>");
    index("..+3", "Ends<L0,E3,L3>");
    index("2.. +3", "Ends<L2,E3,L5>");
    index(
        "-3..+2",
        "Span<Behind<L3>,Behind<L1>,By1,Exactly<E2>,L3,BackPast>",
    );
    index("-3..+3", "Span<Behind<L3>,Open,By1,Exactly<E3>,L3,BackPast>");
    index("i..+4", "Runtime<Exactly<E4>> (Edge::Start(a0),Stop::Count(4))");
    index("-i..+4", "Runtime<Exactly<E4>> (Edge::End(a0),Stop::Count(4))");
    index(
        "i..+{N}",
        "Runtime<Exactly<Const<{N}>>> (Edge::Start(a0),Stop::Count(a1))",
    );
    index(
        "2..+n",
        "Runtime<Dyn,By1,Ahead<L2>> (Edge::Start(2),Stop::Count(a0))",
    );
}

#[test]
fn constants() {
    let constant = |name: &str| format!("Const<{{{name}}}>");
    let (a, b) = (constant("A"), constant("B"));
    index("{A}..{B}", &format!("Between<{a},{b},By1>"));
    index("{A}..7", &format!("Between<{a},L7,By1>"));
    index("2:{B}:3", &format!("Between<L2,{b},By3>"));
    index("2:7:{B}", &format!("Between<L2,L7,By<{b}>>"));
    // The extent is the constant.
    index("..{B}", &format!("Ends<L0,{b},{b}>"));
    index("0..{B}", &format!("Ends<L0,{b},{b}>"));
    index("{A}..", &format!("Onward<{a}>"));
    index("{A}::2", &format!("Onward<{a},By2>"));
    index("::{B}", &format!("Every<By<{b}>>"));
    index("1:-2:{B}", &format!("Trim<L1,L3,By<{b}>>"));
    index("{A}..+4", &format!("Counted<{a},E4>"));
    index("..+{B}", &format!("Counted<L0,{b}>"));
    index("2..={B}", &format!("Through<L2,{b}>"));
    index("..={B}", &format!("Through<L0,{b}>"));
    index("{A}..-2", &format!("Trim<{a},Sum<{a},L2>,By1>"));
    index(
        "..-{B}",
        &format!("Span<Ahead<L0>,Behind<{b}>,By1,Shorter<{b}>,{b},BackPast>"),
    );
    index(
        "-{A}..",
        &format!("Span<Behind<{a}>,Open,By1,Divided<{a}>,{a},BackPast>"),
    );
    index(
        "-{A}..-1",
        &format!(
            "Ordered<L1,{a},OrderBack,Span<Behind<{a}>,Behind<L1>,By1,Divided<Difference<{a},L1>>,{a},BackPast>>"
        ),
    );
    index(
        "-{A}:7:2",
        &format!("Mixed<Behind<{a}>,Ahead<L7>,By2,Sum<{a},L7>,{a},L7>"),
    );
    index(
        "..=-{B}",
        &format!(
            "Ordered<L1,{b},MinusZero,Span<Ahead<L0>,Behind<Before<{b}>>,By1,Shorter<Before<{b}>>,Before<{b}>,BackPast>>"
        ),
    );
    index(
        "-3::{B}",
        &format!("Span<Behind<L3>,Open,By<{b}>,Divided<L3>,L3,BackPast>"),
    );
    index(
        "-{A}..+4",
        &format!("Runtime<Exactly<E4>,By1,Behind<{a}>> (Edge::End(a0),Stop::Count(4))"),
    );
}

#[test]
fn constants_downwards() {
    let constant = |name: &str| format!("Const<{{{name}}}>");
    let (a, b) = (constant("A"), constant("B"));
    index("::-{B}", &format!("Every<Back<By<{b}>>>"));
    index(
        "{A}::-1",
        &format!("Span<Ahead<{a}>,Open,Back<By1>,Divided<After<{a}>>,After<{a}>,DownStartPast>"),
    );
    index(
        ":{B}:-1",
        &format!("Span<Open,Ahead<{b}>,Back<By1>,Shorter<After<{b}>>,After<{b}>,StopPast>"),
    );
    index(
        "-{A}::-2",
        &format!(
            "Ordered<L1,{a},MinusZero,Span<Behind<{a}>,Open,Back<By2>,Shorter<Before<{a}>>,{a},BackPast>>"
        ),
    );
    index(
        ":-{B}:-1",
        &format!(
            "Ordered<L1,{b},MinusZero,Span<Open,Behind<{b}>,Back<By1>,Divided<Before<{b}>>,{b},BackPast>>"
        ),
    );
    index(
        "5:{B}:-1",
        &format!(
            "Ordered<{b},L5,OrderDown,Span<Ahead<L5>,Ahead<{b}>,Back<By1>,\
             Divided<Difference<L5,{b}>>,After<L5>,DownStartPast>>"
        ),
    );
    index(
        "5:-2:-{B}",
        &format!("Mixed<Ahead<L5>,Behind<L2>,Back<By<{b}>>,Sum<L5,L2>,After<L5>,L2>"),
    );
    index(
        "-2:{B}:-1",
        &format!("Span<Behind<L2>,Ahead<{b}>,Back<By1>,Shorter<Sum<L2,{b}>>,Sum<L2,{b}>,Crossing>"),
    );
    index(
        "i:j:-{B}",
        &format!("Runtime<Dyn,Back<By<{b}>>> (Edge::Start(a0),Stop::Start(a1))"),
    );
    index(
        "-1:-{B}:-1",
        &format!(
            "Ordered<L1,{b},MinusZero,Ordered<L1,{b},OrderDownBack,\
             Span<Behind<L1>,Behind<{b}>,Back<By1>,Divided<Difference<{b},L1>>,{b},BackPast>>>"
        ),
    );
    index(
        "-{A}:-{B}:-1",
        &format!(
            "Ordered<L1,{b},MinusZero,Ordered<L1,{a},MinusZero,Ordered<{a},{b},OrderDownBack,\
             Span<Behind<{a}>,Behind<{b}>,Back<By1>,Divided<Difference<{b},{a}>>,{b},BackPast>>>>"
        ),
    );
}

#[test]
fn run_time() {
    index("i..j", "Runtime<Dyn> (Edge::Start(a0),Stop::Start(a1))");
    index("i..=j", "Runtime<Dyn> (Edge::Start(a0),Stop::Through(a1))");
    index("i..=-1", "Runtime<Dyn> (Edge::Start(a0),Stop::Open)");
    index("i..=-3", "Runtime<Dyn> (Edge::Start(a0),Stop::End(2))");
    index("..n - 1", "Runtime<Dyn,By1,Open> (Edge::Open,Stop::Start(a0))");
    index("i + 1..j * 2", "Runtime<Dyn> (Edge::Start(a0),Stop::Start(a1))");
    index("-i..", "Runtime<Dyn> (Edge::End(a0),Stop::Open)");
    index("i..-2", "Runtime<Dyn> (Edge::Start(a0),Stop::End(2))");
    index(
        "i:j:-2",
        "Runtime<Dyn,Back<By2>> (Edge::Start(a0),Stop::Start(a1))",
    );
    index("f(x)::2", "Runtime<Dyn,By2> (Edge::Start(a0),Stop::Open)");
    index("(i)::2", "Runtime<Dyn,By2> (Edge::Start(a0),Stop::Open)");
    index(
        "1:5:s",
        "Stepping<Ahead<L1>> ((Edge::Start(1),Stop::Start(5)),step(a0))",
    );
    index("::-s", "Stepping ((Edge::Open,Stop::Open),step_back(a0))");
    index("::s", "Stepping<Ahead<L0>> ((Edge::Open,Stop::Open),step(a0))");
}
