//! The public calls: what `Call::parse` accepts, and what is emitted again.

use super::tokens;
use crate::expand::Mode;
use crate::{pipeline, rewrite, Call, Chain, Form, Item, ItemKind, Mistakes, Op, Value};
use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use quote::{quote, ToTokens};

/// Asserts that a call with a `K` in front is the same call when it was read and emitted. All tests of expansions call this.
pub fn assert_round_trip(input: &TokenStream, expansion: &TokenStream, mode: Mode) {
    let mut trees = input.clone().into_iter();
    let Some(krate) = trees.next() else { return };
    let Ok(call) = Call::parse(trees.collect()) else {
        assert!(
            expansion.to_string().contains("__view_refuse"),
            "{input} is refused by the library only"
        );
        return;
    };
    let emitted = call.to_token_stream();
    let again = std::iter::once(krate).chain(emitted.clone()).collect();
    let other = pipeline::view(again, mode, |_| (0, 0));
    let compared = |expansion: &TokenStream| {
        let text = expansion.to_string();
        // What a macro captured as a base is emitted in parentheses, if it needs them.
        match captured(call.base()) {
            true => text.replace(['(', ')', ' '], ""),
            false => text,
        }
    };
    assert_eq!(
        compared(&other),
        compared(expansion),
        "{input} is emitted as {emitted}"
    );
    let read = Call::parse(emitted.clone()).expect("what was emitted is a call");
    let twice = read.to_token_stream();
    assert_eq!(format!("{twice:?}"), format!("{emitted:?}"), "{input}");
    assert_eq!(shape(&read), shape(&call), "{input} is emitted as {emitted}");
}

/// Whether an invisible group is among the tokens.
fn captured(tokens: &TokenStream) -> bool {
    let invisible = |tree| matches!(tree, TokenTree::Group(group) if group.delimiter() == Delimiter::None);
    tokens.clone().into_iter().any(invisible)
}

/// What a call says of itself.
fn shape(call: &Call) -> String {
    let chains = call.chains().iter().chain([call.prefix()]);
    let ops: Vec<String> = chains.flat_map(Chain::ops).map(|op| format!("{op:?}")).collect();
    format!("{} {} {ops:?}", call.is_mut(), call.is_several())
}

/// Written as `view!` has it, without a `K` in front.
fn parsed(text: &str) -> Call {
    Call::parse(bare(text)).expect(text)
}

fn bare(text: &str) -> TokenStream {
    tokens(text).into_iter().skip(1).collect()
}

/// The call as text without spaces.
fn text(call: &Call) -> String {
    call.to_token_stream().to_string().replace(' ', "")
}

fn op(text: &str) -> Op {
    Op::parse(bare(text)).expect(text)
}

fn codes(mistakes: &Mistakes) -> Vec<&str> {
    mistakes.iter().map(|mistake| mistake.code()).collect()
}

fn item(text: &str) -> ItemKind {
    Item::parse(bare(text)).expect(text).kind().clone()
}

#[test]
fn indices_are_what_was_written() {
    assert!(matches!(item("3"), ItemKind::Position(number) if number.literal() == Some(3)));
    assert!(matches!(item("-1"), ItemKind::Position(number) if number.literal() == Some(-1)));
    assert!(
        matches!(item("9223372036854775808"), ItemKind::Position(number) if number.literal() == Some(1 << 63))
    );
    assert!(matches!(item("(r)"), ItemKind::Value(_)));
    assert!(matches!(item("..."), ItemKind::Ellipsis));
    assert!(matches!(item("newaxis"), ItemKind::NewAxis));
    let ItemKind::Position(number) = item("-{N + 1}") else {
        panic!()
    };
    assert!(number.is_negative() && number.literal().is_none());
    assert!(matches!(number.value(), Value::Constant(tokens) if tokens.to_string() == "N + 1"));
    assert_eq!(
        number.to_token_stream().to_string(),
        quote!(-{ N + 1 }).to_string()
    );
    let ItemKind::Position(number) = item("f(x) + 1") else {
        panic!()
    };
    assert!(matches!(number.value(), Value::Expression(tokens) if tokens.to_string() == "f (x) + 1"));
}

#[test]
fn slices_have_their_ends_in_every_form() {
    for (written, form, ends) in [
        ("..", Form::HalfOpen, [None, None, None]),
        ("1..4", Form::HalfOpen, [Some(1), Some(4), None]),
        ("..=-2", Form::Inclusive, [None, Some(-2), None]),
        ("2..+3", Form::Counted, [Some(2), Some(3), None]),
        (":", Form::Colon, [None, None, None]),
        ("5:1:-2", Form::Colon, [Some(5), Some(1), Some(-2)]),
        ("::3", Form::Colon, [None, None, Some(3)]),
        ("«1..4»", Form::HalfOpen, [Some(1), Some(4), None]),
        ("«1»..«-1»", Form::HalfOpen, [Some(1), Some(-1), None]),
    ] {
        let ItemKind::Slice(slice) = item(written) else {
            panic!("{written}")
        };
        assert_eq!(slice.form(), form, "{written}");
        let read = [slice.start(), slice.stop(), slice.step()];
        assert_eq!(
            read.map(|end| end.and_then(|end| end.literal())),
            ends,
            "{written}"
        );
    }
}

#[test]
fn operations_have_their_names_and_arguments() {
    let call = parsed("b.as<[u8; 4]>.reshape[3, _, n].field(pos.0).T.rot90[-1]");
    let read: Vec<(String, String, usize)> = call.chains()[0]
        .ops()
        .iter()
        .map(|op| match op {
            Op::Named(named) => (
                named.name().to_string(),
                named.arguments().to_string().replace(' ', ""),
                named.numbers().len(),
            ),
            Op::Index(_) => panic!(),
        })
        .collect();
    let expected = [
        ("as", "<[u8;4]>", 0),
        ("reshape", "[3,_,n]", 3),
        ("field", "(pos.0)", 0),
        ("T", "", 0),
        ("rot90", "[-1]", 1),
    ];
    assert_eq!(
        read,
        expected.map(|(name, arguments, count)| (name.to_owned(), arguments.to_owned(), count))
    );
}

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
fn a_call_that_somebody_types_stays_as_it_is() {
    let mut call = parsed("frame.");
    assert_eq!(text(&call), "frame.");
    call.set_base(quote!(other));
    assert_eq!(text(&call), "other");
}

#[test]
fn mistakes_are_those_of_the_macro() {
    let mistakes = Call::parse(bare("b[5..3].shape[1]")).unwrap_err();
    assert_eq!(codes(&mistakes), ["V604", "V105"]);
    let last = mistakes.iter().last().unwrap();
    assert_eq!(last.message(), "slice start 5 is behind its end 3");
    let printed = format!(
        "view!: {} [{}]\nhelp: {}",
        last.message(),
        last.code(),
        last.help()
    );
    assert_eq!(last.to_string(), printed);
    assert!(mistakes.to_string().contains(&printed));
    let errors = mistakes.to_compile_error();
    let file: syn::File = syn::parse2(errors.clone()).expect("items");
    assert_eq!(file.items.len(), 2);
    assert!(syn::parse2::<syn::Block>(quote!({ #errors })).is_ok());
}

#[test]
fn parts_are_one_part() {
    for wrong in ["", "1, 2", "1..2..3", "i j", "-0"] {
        assert!(Item::parse(bare(wrong)).is_err(), "{wrong}");
    }
    for wrong in [
        "", "b", "b[1]", "[1][2]", "[1],", "[5..3]", ".shape", "=> [1]", "[]",
    ] {
        assert!(Op::parse(bare(wrong)).is_err(), "{wrong}");
    }
    for wrong in ["b", "[1], [2]", "[1] => [2]", "[1].", "mut b"] {
        assert!(Chain::parse(bare(wrong)).is_err(), "{wrong}");
    }
    assert!(Chain::parse(TokenStream::new()).unwrap().ops().is_empty());
    assert_eq!(codes(&Item::parse(bare("1, 2")).unwrap_err()), ["V114"]);
    assert_eq!(codes(&Op::parse(bare("[1][2]")).unwrap_err()), ["V604"]);
}

#[test]
fn calls_are_found_everywhere() {
    let source = quote! {
        fn f() {
            let x = view!(a[view!(b[0])]);
            other!(|i| x::view! { c[i] }, try_view!(d[1])?);
            if view != (y) && z.view(1) && view[0] { }
        }
        macro_rules! view { () => {} }
    };
    let mut found = Vec::new();
    let same = rewrite(source.clone(), &["view", "try_view"], |name, tokens| {
        found.push(format!("{name} {tokens}"));
        None
    });
    assert_eq!(format!("{same:?}"), format!("{source:?}"));
    assert_eq!(
        found,
        [
            "view b [0]",
            "view a [view ! (b [0])]",
            "view c [i]",
            "try_view d [1]"
        ]
    );
    let marked = rewrite(quote!(g(view!(view!(x)))), &["view"], |_, tokens| {
        Some(quote!(#tokens [0]))
    });
    assert_eq!(marked.to_string(), quote!(g(view!(view!(x[0])[0]))).to_string());
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
