//! Several views of one base.

use super::{emitted, refusals, tokens};
use crate::disjoint::{hint, Hint};
use crate::errors::Errors;
use crate::model::{self, Op};
use crate::parse;

#[track_caller]
fn call(call: &str, expected: &str) {
    assert_eq!(emitted(call), expected, "{call}");
}

#[test]
fn a_plan_for_every_head_then_all_views() {
    call(
        "mut b => [i..], [.., 0].as<u8>",
        "let a0:usize=i;match b.__view_mut(){base=>{\
         let h0=base.plan().rows1_at::<Runtime<Dyn>>(((Edge::Start(a0),Stop::Open),()));\
         let h1=base.plan().slice2::<All,At<L0>>();\
         apart::<Pair::<0,1>>(&h0,&h1);\
         match several(base,(h1,(h0,()))){(v1,(v0,()))=>(v0,v1.with_strides().cast::<u8,Itself<_>>(),),}}}",
    );
    let tried = super::tried("mut b => [1]");
    assert!(
        tried.contains("match base.plan().try_rows1_at::<At<L1>>(((),()))"),
        "{tried}"
    );
    assert!(tried.contains("try_several(base,(h0,()))"), "{tried}");
}

#[test]
fn run_time_values_are_in_the_order_of_the_source() {
    let text = emitted("mut b => [a][b..].as<u8>[c], [d]");
    let lets: Vec<_> = text.split(';').take(4).collect();
    assert_eq!(
        lets,
        [
            "let a0:usize=a",
            "let a1:usize=b",
            "let a2:usize=c",
            "let a3:usize=d"
        ]
    );
}

fn hinted(one: &str, other: &str) -> Hint {
    let errors = Errors::new("view!");
    let call = parse::call(tokens(&format!("mut b => {one}, {other}")), &errors);
    let chains: Vec<Vec<Op>> = model::chains(&call, &errors).views;
    assert!(errors.finish().is_empty(), "{one} and {other}");
    hint(&chains[0], &chains[1])
}

#[test]
fn an_overlap_whatever_the_extents() {
    for (one, other, positions) in [
        ("[2..5]", "[4..6]", vec![4]),
        ("[..4]", "[2..]", vec![2]),
        ("[3]", "[3]", vec![3]),
        ("[1::2]", "[7]", vec![7]),
        ("[6:1:-2]", "[..3]", vec![2]),
        ("[..]", "[5]", vec![5]),
        ("[-2..]", "[-1]", vec![-1]),
        ("[::-3]", "[-4]", vec![-4]),
        ("[-3:-9:-2]", "[..-4]", vec![-5]),
        ("[:-5:-1]", "[-4::-2]", vec![-4]),
        ("[..2, 0]", "[1, ..]", vec![1, 0]),
        ("[1]", "[.., -1, ...]", vec![1, -1]),
        ("[newaxis, 2..5]", "[3]", vec![3]),
        ("[:3:-1]", "[4]", vec![4]),
    ] {
        assert_eq!(hinted(one, other), Hint::Certain(positions), "{one} and {other}");
        if let Hint::Certain(again) = hinted(other, one) {
            assert_eq!(Hint::Certain(again), hinted(one, other), "{one} and {other}");
        }
    }
}

#[test]
fn the_least_length_that_would_do() {
    for (one, other, axis, least) in [
        ("[..4]", "[-3..]", 0, 7),
        ("[..1000]", "[-1000..]", 0, 2000),
        ("[..100000]", "[-100000..]", 0, 200_000),
        ("[3]", "[-5]", 0, 9),
        ("[::2]", "[::-2]", 0, 2),
        ("[.., ..2]", "[.., -2..]", 1, 4),
        ("[i, ..2]", "[.., -2..]", 1, 4),
        // On seven it is empty.
        ("[-3..4]", "[..]", 0, 7),
    ] {
        assert_eq!(
            hinted(one, other),
            Hint::Least { axis, least },
            "{one} and {other}"
        );
    }
}

#[test]
fn nothing_to_say() {
    for (one, other) in [
        ("[..4]", "[4..]"),
        ("[::2]", "[1::2]"),
        ("[1..]", "[2..]"),
        ("[..]", "[..]"),
        ("[-1]", "[-2]"),
        ("[3..3]", "[..]"),
        ("[i]", "[3]"),
        ("[{N}..]", "[3]"),
        ("[1..][2]", "[3]"),
        ("[..., 0]", "[..., 0]"),
        ("[3].field(x)", "[3]"),
        ("[..1]", "[0, 0..0]"),
        ("[:3:-1]", "[3]"),
    ] {
        assert_eq!(hinted(one, other), Hint::Nothing, "{one} and {other}");
    }
}

#[test]
fn refused() {
    assert_eq!(refusals("mut b => [..2], [2..]").len(), 0);
    let seventeen = format!("mut b => {}", ["[..]"; 17].join(", "));
    for (call, what) in [
        (
            seventeen.as_str(),
            "17 views at once, 16 are the most there can be [V404]",
        ),
        ("mut b => ", "the views are missing [V611]"),
        ("mut b => [0], b", "a view of its own needs an operation [V610]"),
        (
            "mut b => .reshape[16][..8], .reshape[16][8..]",
            "views 0 and 1 share all elements: no index stands in front of `.reshape` [V401]",
        ),
        (
            "mut b => [0], .rearrange[h w -> w h][1], .tiles[2, 2]",
            "views 1 and 2 share all elements: no index stands in front of `.tiles` [V401]",
        ),
    ] {
        let said = refusals(call);
        assert!(said.len() == 1 && said[0].contains(what), "{call}: {said:?}");
    }
    assert_eq!(refusals("b => [..2], 3, [5..3]").len(), 3);
    assert_eq!(refusals("b => [..2], [2..]").len(), 1);
}
