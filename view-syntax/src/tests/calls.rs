//! What calls, their parts and mistakes say of themselves.

use super::tokens;
use crate::{rewrite, Axis, Call, Chain, Form, Item, ItemKind, Mistakes, Op, Value};
use proc_macro2::TokenStream;
use quote::{quote, ToTokens};

/// Written as `view!` has it, without a `K` in front.
pub fn parsed(text: &str) -> Call {
    Call::parse(bare(text)).expect(text)
}

pub fn bare(text: &str) -> TokenStream {
    tokens(text).into_iter().skip(1).collect()
}

/// The call as text without spaces.
pub fn text(call: &Call) -> String {
    call.to_token_stream().to_string().replace(' ', "")
}

pub fn op(text: &str) -> Op {
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
fn families_have_variables() {
    let call = parsed("mut b.T => for (i, j) in ..4, a..=«7» [8*i..+8, j::2, 1].T,");
    assert!(!call.is_several() && call.views().next().is_none());
    let [i, j] = call.variables() else { panic!() };
    assert!(i.name() == "i" && i.start().is_none() && !i.is_inclusive());
    assert_eq!(i.stop().literal(), Some(4));
    assert!(j.name() == "j" && j.is_inclusive());
    let start = j.start().unwrap();
    assert!(matches!(start.value(), Value::Expression(tokens) if tokens.to_string() == "a"));
    assert_eq!(j.stop().literal(), Some(7));
    assert_eq!(call.prefix().ops().len(), 1);
    let [Op::Index(list), Op::Named(_)] = call.chains()[0].ops() else {
        panic!()
    };
    let ItemKind::Slice(slice) = list.items()[1].kind() else {
        panic!()
    };
    assert_eq!(slice.start().unwrap().to_token_stream().to_string(), "j");
    assert_eq!(slice.step().unwrap().literal(), Some(2));
    assert_eq!(text(&call), "mutb.T=>for(i,j)in..4,a..=7[8*i..+8,j::2,1].T");
}

#[test]
fn ends_of_loops_are_numbers() {
    for (range, code) in [
        ("..1.5", "V114"),
        ("..99999999999999999999", "V109"),
        ("1i8..2", "V115"),
    ] {
        let mistakes = Call::parse(bare(&format!("mut b => for i in {range} [i]"))).unwrap_err();
        assert_eq!(codes(&mistakes), [code], "{range}");
    }
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
fn patterns_say_their_names_and_sizes() {
    let Op::Named(named) = op(".rearrange[(h a={N}) w=n 1 ... -> ... (w h) a ()]") else {
        panic!()
    };
    let pattern = named.pattern().unwrap();
    fn shown(axes: &[Axis]) -> String {
        let axes = axes.iter().map(|axis| match axis {
            Axis::Part(part) => match part.size() {
                Some(size) => format!("{}={}", part.name(), size.to_token_stream()),
                None => part.name().to_string(),
            },
            Axis::Group(parts) => format!("({})", shown(parts)),
            Axis::One => "1".to_owned(),
            Axis::Others => "...".to_owned(),
        });
        axes.collect::<Vec<_>>().join(" ")
    }
    assert_eq!(shown(pattern.left()), "(h a={ N }) w=n 1 ...");
    assert_eq!(shown(pattern.right()), "... (w h) a ()");
    let Op::Named(other) = op(".reshape[3, _]") else {
        panic!()
    };
    assert!(other.pattern().is_none());
}

#[test]
fn calls_of_at_are_calls_of_view() {
    for call in ["static mut grid[7, i]", "grid.T[-1, {N}]", "mut self.row[3]"] {
        assert_eq!(text(&parsed(call)), call.replace(' ', ""));
    }
}
