//! Calls that were changed, as they are emitted.

use super::calls::{bare, op, parsed, text};
use super::tokens;
use crate::{Call, Chain, Item, Op};
use proc_macro2::{Delimiter, Group, TokenTree};
use quote::{quote, ToTokens};

#[test]
fn a_base_is_put_in_parentheses_if_it_has_to_be() {
    let mut call = parsed("b[1]");
    for (base, emitted) in [
        ("self.frame.px", "self.frame.px[1]"),
        ("a::B", "a::B[1]"),
        ("f(x)", "(f(x))[1]"),
        ("&x", "(&x)[1]"),
        ("a + b", "(a+b)[1]"),
        ("(x)", "(x)[1]"),
        ("«a + b»", "(a+b)[1]"),
        ("«frame.px»", "frame.px[1]"),
        // A field with the name of an operation, which the index would follow.
        ("frame.T", "(frame.T)[1]"),
        ("frame.tiles", "(frame.tiles)[1]"),
        ("«frame.T»", "(frame.T)[1]"),
        // Not the mark of a unique view, but a base that nobody can read: rustc says so.
        ("mut x", "(mutx)[1]"),
    ] {
        call.set_base(bare(base));
        assert_eq!(text(&call), emitted, "{base}");
    }
    // What follows decides.
    let mut call = parsed("grid.tiles.T");
    assert_eq!(text(&call), "grid.tiles.T");
    call.chains_mut()[0].ops_mut().insert(0, op("[..]"));
    assert_eq!(text(&call), "(grid.tiles)[..].T");
}

#[test]
fn brackets_behind_an_operation_are_not_its_number() {
    let mut call = parsed("b.rot90");
    call.chains_mut()[0].ops_mut().push(op("[0]"));
    assert_eq!(text(&call), "b.rot90[1][0]");
    assert_eq!(
        parsed("b.rot90[1][0]").chains()[0].ops().len(),
        call.chains()[0].ops().len()
    );
    // Between a prefix and its only chain as well, without an arrow.
    let mut call = parsed("b[0]");
    call.prefix_mut().ops_mut().push(op(".rot90"));
    assert_eq!(text(&call), "b.rot90[1][0]");
    // In front of an arrow nothing follows.
    assert_eq!(text(&parsed("mut b.rot90 => [0], [1]")), "mutb.rot90=>[0],[1]");
}

#[test]
fn lists_change_item_by_item() {
    let mut call = parsed("b[1..4, i, ..., -1,]");
    assert_eq!(text(&call), "b[1..4,i,...,-1,]");
    let Op::Index(index) = &mut call.chains_mut()[0].ops_mut()[0] else {
        panic!()
    };
    index.items_mut().remove(0);
    index.items_mut()[0] = Item::parse(quote!(lo..hi)).unwrap();
    index.items_mut().push(Item::parse(quote!(newaxis)).unwrap());
    assert_eq!(text(&call), "b[lo..hi,...,-1,newaxis]");
    call.set_mut(true);
    assert_eq!(text(&call), "mutb[lo..hi,...,-1,newaxis]");
    call.set_mut(false);
    assert_eq!(text(&call), "b[lo..hi,...,-1,newaxis]");
}

#[test]
fn views_of_one_base_come_and_go() {
    let mut call = parsed("mut b.T => [0], [1..],");
    let views: Vec<String> = call.views().map(|view| text(&view)).collect();
    assert_eq!(views, ["mutb.T[0]", "mutb.T[1..]"]);
    call.chains_mut().pop();
    assert_eq!(text(&call), "mutb.T=>[0]");
    let mut call = parsed("mut b[0]");
    let second = Chain::parse(quote!([1].T)).unwrap();
    call.chains_mut().push(second);
    assert_eq!(text(&call), "mutb=>[0],[1].T");
    assert!(parsed(&text(&call).replace("mutb", "mut b")).is_several());
}

#[test]
fn families_keep_their_variables() {
    let mut call = parsed("mut b => for i in ..4 [i, j..]");
    call.set_base(quote!(f(x)));
    call.prefix_mut().ops_mut().push(op("[1..]"));
    let ops = call.chains_mut()[0].ops_mut();
    ops.push(op(".T"));
    let Op::Index(list) = &mut ops[0] else { panic!() };
    list.items_mut()[1] = Item::parse(quote!((i)::4)).unwrap();
    assert_eq!(text(&call), "mut(f(x))[1..]=>foriin..4[i,(i)::4].T");
}

#[test]
fn a_call_that_somebody_types_stays_as_it_is() {
    let mut call = parsed("frame.");
    assert_eq!(text(&call), "frame.");
    call.set_base(quote!(other));
    assert_eq!(text(&call), "other");
}

#[test]
fn what_did_not_change_keeps_its_groups() {
    let group = Group::new(Delimiter::Bracket, bare("«i» + 1, .."));
    let call = Call::parse(
        [tokens("b").into_iter().nth(1).unwrap(), group.into()]
            .into_iter()
            .collect(),
    );
    let emitted: Vec<TokenTree> = call.unwrap().to_token_stream().into_iter().collect();
    let TokenTree::Group(list) = &emitted[1] else {
        panic!()
    };
    assert!(
        matches!(list.stream().into_iter().next(), Some(TokenTree::Group(inner)) if inner.delimiter() == Delimiter::None)
    );
}
