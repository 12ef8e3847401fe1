//! Lists of indices, bases, and both of them in a chain.

use super::{emitted, literally, tried};

#[track_caller]
fn call(call: &str, expected: &str) {
    assert_eq!(emitted(call), expected, "{call}");
}

#[test]
fn no_operation_takes_everything() {
    call("b", "b.__view().into_inner()");
    call("mut b", "b.__view_mut().into_inner()");
    call("mut self.frame.px", "self.frame.px.__view_mut().into_inner()");
    assert_eq!(
        tried("b"),
        "match b.__try_view(){Ok(v)=>ok(v.into_inner()),Err(e)=>Err(e),}"
    );
}

#[test]
fn bases() {
    call("crate::BUF[..]", "crate::BUF.__view().rows1::<All>()");
    call("<T as Has>::BUF[..]", "<T as Has>::BUF.__view().rows1::<All>()");
    call("frame.0.1.px[..]", "frame.0.1.px.__view().rows1::<All>()");
    call("(f(x)?)[..]", "(f(x)?).__view().rows1::<All>()");
    call("«buf»[..]", "buf.__view().rows1::<All>()");
    call("««a + b»»[..]", "(a+b).__view().rows1::<All>()");
    // These are fields: they lack the arguments of the operation, or something else follows than can end a base.
    call("frame.tiles.px[..]", "frame.tiles.px.__view().rows1::<All>()");
    call("frame.T.px", "frame.T.px.__view().into_inner()");
    call("frame.field[0]", "frame.field.__view().rows1::<At<L0>>()");
}

#[test]
fn static_lists_leave_shape_and_strides_to_be_inferred() {
    assert_eq!(literally("b[1, ..]"), "b.__view().rows2::<At<L1>,All,_,_>(0,0)");
    assert_eq!(
        literally("b[i]"),
        "let a0:usize=i;b.__view().rows1_at::<Pick,_>((a0,()),0)"
    );
    assert_eq!(
        literally("b[..., 1]"),
        "{b.__view()}.ranked::<1>().last1_at::<At<L1>,_>(((),()),0)"
    );
}

#[test]
fn a_link_before_another_is_chained() {
    call(
        "b[1][2..]",
        "b.__view().rows1_chained::<At<L1>>().rows1::<Onward<L2>>()",
    );
}

#[test]
fn whole_rows_keep_their_layout() {
    call(
        "b[1, -2, 3..5, .., :]",
        "b.__view().rows5::<At<L1>,AtEnd<L2>,Ends<L3,E2,L5>,All,All>()",
    );
    call("b[.., 0]", "b.__view().slice2::<All,At<L0>>()");
    call("b[1.., 2..]", "b.__view().slice2::<Onward<L1>,Onward<L2>>()");
    call("b[::2]", "b.__view().slice1::<Every<By2>>()");
    call(
        "b[i, 1..]",
        "let a0:usize=i;b.__view().rows2_at::<Pick,Onward<L1>>((a0,((),())))",
    );
    call(
        "b[i..]",
        "let a0:usize=i;b.__view().rows1_at::<Runtime<Dyn>>(((Edge::Start(a0),Stop::Open),()))",
    );
}

#[test]
fn values_are_evaluated_from_left_to_right() {
    call(
        "b[i, j..k][l]",
        "let a0:usize=i;let a1:usize=j;let a2:usize=k;let a3:usize=l;\
         b.__view().rows2_at::<Pick,Runtime<Dyn>>((a0,((Edge::Start(a1),Stop::Start(a2)),()))).with_strides().rows1_at::<Pick>((a3,()))",
    );
}

#[test]
fn ellipsis() {
    call("b[...]", "b.__view().into_inner()");
    call(
        "b[..., 3]",
        "b.__view().ranked::<1>().last1_at::<At<L3>>(((),()))",
    );
    call("b[3, ...]", "b.__view().ranked::<1>().rows1::<At<L3>>()");
    call(
        "b[3, ..., i]",
        "let a0:usize=i;b.__view().ranked::<2>().slice1_chained::<At<L3>>().last1_at::<Pick>((a0,()))",
    );
    assert_eq!(
        tried("b[3, ..., 4]"),
        "match b.__try_view(){Ok(v)=>match v.ranked::<2>().try_slice1_at::<At<L3>>(((),())){\
         Ok(v)=>v.with_strides().try_last1_at::<At<L4>>(((),())),Err(e)=>Err(e),},Err(e)=>Err(e),}"
    );
}

#[test]
fn new_axes() {
    call("b[newaxis]", "b.__view().insert::<(New,())>()");
    call(
        "b[newaxis, 1..3, newaxis]",
        "b.__view().rows1_chained::<Ends<L1,E2,L3>>().insert::<(New,(All,(New,())))>()",
    );
    call(
        "b[newaxis, 1, newaxis]",
        "b.__view().rows1_chained::<At<L1>>().insert::<(New,(New,()))>()",
    );
    call("b[newaxis, ...]", "b.__view().insert::<(New,())>()");
    call(
        "b[..., newaxis, 0..2]",
        "b.__view().ranked::<1>().last1_at::<Ends<L0,E2,L2>>(((),())).with_strides().insert_last::<(New,(All,()))>()",
    );
    call(
        "b[newaxis, 1, ..., newaxis]",
        "b.__view().ranked::<1>().rows1_chained::<At<L1>>().insert::<(New,())>().with_strides().insert_last::<(New,())>()",
    );
    assert_eq!(
        tried("b[newaxis, 1]"),
        "match b.__try_view(){Ok(v)=>match v.try_rows1_at::<At<L1>>(((),())){Ok(v)=>ok(v.with_strides().insert::<(New,())>()),Err(e)=>Err(e),},Err(e)=>Err(e),}"
    );
}

#[test]
fn try_nests() {
    assert_eq!(
        tried("b[i][2..][3]"),
        "let a0:usize=i;match b.__try_view(){Ok(v)=>match v.try_rows1_at::<Pick>((a0,())){\
         Ok(v)=>match v.with_strides().try_rows1_at::<Onward<L2>>(((),())){\
         Ok(v)=>v.with_strides().try_rows1_at::<At<L3>>(((),())),Err(e)=>Err(e),},Err(e)=>Err(e),},Err(e)=>Err(e),}"
    );
}

#[test]
fn captured_by_macro_rules() {
    call(
        "«b»[«3», -«3», «-3», «1»..«4», «1..4»]",
        &emitted("b[3, -3, -3, 1..4, 1..4]"),
    );
    call(
        "b[«i + 1» * 2]",
        "let a0:usize=(i+1)*2;b.__view().rows1_at::<Pick>((a0,()))",
    );
    call(
        "b[-«i + 1»]",
        "let a0:usize=(i+1);b.__view().rows1_at::<PickEnd>((a0,()))",
    );
    call(
        "b[«i»::2]",
        "let a0:usize=i;b.__view().slice1_at::<Runtime<Dyn,By2>>(((Edge::Start(a0),Stop::Open),()))",
    );
    call(
        "b[«T»::N]",
        "let a0:usize=T::N;b.__view().rows1_at::<Pick>((a0,()))",
    );
    call(
        "b[x as «usize»]",
        "let a0:usize=x as usize;b.__view().rows1_at::<Pick>((a0,()))",
    );
    call("b[«newaxis»]", &emitted("b[newaxis]"));
}

#[test]
fn paths_and_commas_of_expressions() {
    call(
        "b[consts::N]",
        "let a0:usize=consts::N;b.__view().rows1_at::<Pick>((a0,()))",
    );
    call(
        "b[consts::N..]",
        "let a0:usize=consts::N;b.__view().rows1_at::<Runtime<Dyn>>(((Edge::Start(a0),Stop::Open),()))",
    );
    call(
        "b[f::<A, B>(x), <T as U<V, W>>::N]",
        "let a0:usize=f::<A,B>(x);let a1:usize=<T as U<V,W>>::N;b.__view().rows2_at::<Pick,Pick>((a0,(a1,())))",
    );
    call("b[a.b[c], self.n, if x { 1 } else { 2 }]", "let a0:usize=a.b[c];let a1:usize=self.n;let a2:usize=if x{1}else{2};b.__view().rows3_at::<Pick,Pick,Pick>((a0,(a1,(a2,()))))");
}

#[test]
fn trailing_commas() {
    call("b[1..,]", &emitted("b[1..]"));
    call("b[1..],", &emitted("b[1..]"));
}

#[test]
fn a_dot_behind_the_base_still_completes() {
    call("frame.", "frame.field.__view().into_inner()");
    call("mut frame.px.", "frame.px.field.__view_mut().into_inner()");
}

#[test]
fn a_refused_call_still_mentions_what_it_can() {
    let text = emitted("mut b[i, 5..3, [j]]");
    let start =
        "use compile_error as __view_refuse;let _:usize=i;let _=&([j]);__view_refuse!{\"view!:slice start 5";
    assert!(text.starts_with(start), "{text}");
    assert!(text.ends_with("match&(b){_=>__view_refuse!{\"view!:[[j]]would copy[V116]\\nhelp:`.select(2,&[j])`copies by position,`.mask(&m)`where a mask is true\"}}"), "{text}");
}

#[test]
fn literal_lists_become_one() {
    call("b[1..][..-1]", "b.__view().rows1::<Trim<L1,L2>>()");
    call(
        "b[.., 1..][2..-3, 1..]",
        "b.__view().slice2::<Trim<L2,L5>,Onward<L2>>()",
    );
    call("b[..][3]", "b.__view().rows1::<At<L3>>()");
    call("b[.., ..][3]", "b.__view().rows2::<At<L3>,All>()");
    // These move axes, or count from the front.
    for kept in [
        "b[1][2..]",
        "b[1..9][..-1]",
        "b[::2][1..]",
        "b[i..][1..]",
        "b[newaxis, 1..][1..]",
        "b[..., 1..][1..]",
    ] {
        let pair = emitted(kept);
        assert!(
            pair.contains("_chained") || pair.contains("with_strides"),
            "{kept} is {pair}"
        );
    }
}
