//! The method calls that a named operation becomes.

use super::chain;
use super::lets::Lets;
use super::method_call::{literal, zeros, MethodCall, MethodKind};
use super::{number, pattern};
use crate::model::{Arguments, Edge, Field, Item, Kind, List, Named, Number, Signed, Value};
use crate::spot::{Krate, Site, Spot};
use crate::words::argument::{Argument, Rest};
use crate::words::dtype::{self, Dtype};
use crate::words::operation::Passed;
use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::quote_spanned;

/// The method calls of one operation: one for each field of a path, else one.
pub fn steps(krate: &Krate, named: &Named, lets: &mut Lets) -> Vec<MethodCall> {
    match &named.arguments {
        Arguments::None => match named.operation.argument {
            Argument::Numbers(kind) => vec![with_numbers(krate, kind.passed, named, &[], lets)],
            Argument::Nothing | Argument::Element | Argument::Fields | Argument::Pattern => {
                vec![arrange(named, vec![])]
            }
        },
        Arguments::Element(ty) => {
            let tokens: Vec<_> = ty.clone().into_iter().collect();
            let spot = Spot::of(&tokens, Spot::at(named.word.span()));
            vec![cast(Site { krate, spot }, named, ty.clone())]
        }
        // `check` has refused what is no dtype.
        Arguments::Code(code, spot) => dtype::read(code)
            .map(|dtype| {
                let site = Site { krate, spot: *spot };
                cast(site, named, target(site, dtype))
            })
            .into_iter()
            .collect(),
        Arguments::Fields(path) => path.iter().map(|field| one_field(krate, named, field)).collect(),
        Arguments::Pattern(pattern) => vec![pattern::rearranged(krate, named, pattern, lets)],
        Arguments::Numbers(numbers) => match named.operation.argument {
            Argument::Numbers(kind)
                if kind.rest == Rest::Untouched && numbers.iter().any(Option::is_none) =>
            {
                on_some_axes(krate, kind.passed, named, numbers, lets)
            }
            Argument::Numbers(kind) => vec![with_numbers(krate, kind.passed, named, numbers, lets)],
            // The parser reads no numbers behind these words.
            Argument::Nothing | Argument::Element | Argument::Fields | Argument::Pattern => vec![],
        },
    }
}

/// The same behind `static`: methods that leave nothing for run time, where type parameters could.
pub fn settled_steps(krate: &Krate, named: &Named, lets: &mut Lets) -> Vec<MethodCall> {
    let mut calls = steps(krate, named, lets);
    if matches!(named.operation.argument, Argument::Element | Argument::Fields) {
        for call in &mut calls {
            call.method.insert_str(0, "settled_");
        }
    }
    calls
}

/// The call in front of an operation that says that it is not checked at run time, if it could be.
pub fn settled(krate: &Krate, named: &Named) -> Option<MethodCall> {
    let site = Site {
        krate,
        spot: Spot::at(named.word.span()),
    };
    let whole = || MethodCall {
        types: vec![site.name("Everything")],
        ..plain(named, "settled_whole")
    };
    let kind = match (named.operation.argument, &named.arguments) {
        (Argument::Numbers(kind), _) => kind,
        (Argument::Element, _) => return Some(whole()),
        (Argument::Pattern, Arguments::Pattern(pattern)) => return (!pattern.is_an_order()).then(whole),
        _ => return None,
    };
    match (kind.passed, &named.arguments) {
        (Passed::Extents(_) | Passed::Frame(_) | Passed::Reshape, _) => Some(whole()),
        (Passed::Type, Arguments::Numbers(numbers)) => {
            let bytes = &numbers.first()?.as_ref()?.number;
            Some(MethodCall {
                types: vec![number::count(krate, bytes)?],
                ..plain(named, "settled_align")
            })
        }
        _ => None,
    }
}

/// An operation that leaves axes as they are where there is no number. A window of one position leaves its axis, and adds an axis of
/// extent 1, which an index drops.
fn on_some_axes(
    krate: &Krate,
    passed: Passed,
    named: &Named,
    numbers: &[Option<Signed>],
    lets: &mut Lets,
) -> Vec<MethodCall> {
    let spot = named.spot;
    let one = |value| Number {
        spot,
        value: Value::Literal(value),
    };
    let all: Vec<Option<Signed>> = numbers
        .iter()
        .map(|number| {
            Some(number.clone().unwrap_or_else(|| Signed {
                minus: false,
                number: one(1),
            }))
        })
        .collect();
    let inside = numbers.iter().map(|number| match number {
        Some(_) => Kind::All,
        None => Kind::Position(Edge::Start(one(0))),
    });
    let kinds = std::iter::once(Kind::Ellipsis).chain(inside);
    let list = List {
        spot,
        items: kinds.map(|kind| Item { spot, kind }).collect(),
    };
    let mut calls = vec![with_numbers(krate, passed, named, &all, lets)];
    calls.extend(chain::steps(krate, &list, lets, false));
    calls
}

fn with_numbers(
    krate: &Krate,
    passed: Passed,
    named: &Named,
    numbers: &[Option<Signed>],
    lets: &mut Lets,
) -> MethodCall {
    // Where a minus is allowed it is read from `numbers`.
    let unsigned = numbers
        .iter()
        .map(|entry| entry.as_ref().map(|entry| &entry.number));
    let unsigned: Vec<Option<&Number>> = unsigned.collect();
    // `check` has refused run-time numbers where they have to be known.
    let known = || {
        unsigned
            .iter()
            .flatten()
            .filter_map(|number| number::count(krate, number))
    };
    match passed {
        Passed::Type => MethodCall {
            arguments: vec![Some(zeros(1))],
            ..operation(named, known().collect())
        },
        Passed::List => MethodCall {
            kind: MethodKind::Permute,
            ..operation(named, vec![list(named, &known().collect::<Vec<_>>())])
        },
        Passed::Turns => arrange(
            named,
            vec![turns(krate, named, numbers.first().and_then(Option::as_ref))],
        ),
        Passed::Extents(run_time) => extents(krate, run_time, named, &unsigned, lets),
        Passed::Frame(run_time) => {
            let site = Span::mixed_site();
            let literals = unsigned.iter().fold(quote_spanned!(site=> ()), |rest, _| {
                let zero = literal();
                quote_spanned!(site=> (#zero, #rest))
            });
            MethodCall {
                literals,
                ..extents(krate, run_time, named, &unsigned, lets)
            }
        }
        Passed::Reshape => MethodCall {
            static_type: Some(axes(krate, named, &unsigned)),
            ..extents(krate, "_to", named, &unsigned, lets)
        },
    }
}

/// `K::__::little_endian::U16`
fn target(site: Site<'_>, dtype: Dtype) -> TokenStream {
    let (path, order) = dtype.path();
    let (first, last) = site.ends();
    let krate = site.krate.at(site.spot.first);
    let path = path.iter().map(|name| Ident::new(name, last));
    let order = order.map(|order| {
        let order = site.name(order);
        quote_spanned!(last=> <#order>)
    });
    quote_spanned!(first=> #krate::__::#(#path)::* #order)
}

/// `.field::<Name<120, ()>, _, …>(|t| &raw const t.x)`. The closure is never called; rustc looks the field up in it.
fn one_field(krate: &Krate, named: &Named, field: &Field) -> MethodCall {
    let spot = Spot::at(field.span);
    let (member, site) = (&field.member, Span::mixed_site());
    let look = quote_spanned!(site=> |t| &raw const t.#member);
    MethodCall {
        spot,
        arguments: vec![Some(look)],
        ..operation(named, vec![key(Site { krate, spot }, &field.name)])
    }
}

/// The name of a field as a type: each number holds sixteen bytes.
pub fn key(site: Site<'_>, text: &str) -> TokenStream {
    let span = site.ends().0;
    let words: Vec<_> = text.as_bytes().chunks(16).collect();
    words.iter().rev().fold(quote_spanned!(span=> ()), |rest, bytes| {
        let word = bytes
            .iter()
            .fold(0_u128, |word, byte| word << 8 | u128::from(*byte));
        let mut word = Literal::u128_unsuffixed(word);
        word.set_span(span);
        site.generic("Name", &[quote_spanned!(span=> #word), rest])
    })
}

/// A cast to the type that stands at `site`. rustc infers the type that says which bytes are valid, and reports at the same place. The
/// arguments are those of `cast` in view-core: their types say whose implementations count, and whether a refusal is heeded.
fn cast(site: Site<'_>, named: &Named, ty: TokenStream) -> MethodCall {
    let judge = quote_spanned!(site.spot.last=> _);
    MethodCall {
        arguments: vec![Some(zeros(3))],
        ..operation(named, vec![ty, site.generic("Itself", &[judge])])
    }
}

/// A method that may be refused at run time, and has a `try_` form for that.
pub fn operation(named: &Named, types: Vec<TokenStream>) -> MethodCall {
    MethodCall {
        method: named.operation.method.to_owned(),
        // The word, since rustc underlines the name of the method.
        spot: Spot::at(named.word.span()),
        types,
        arguments: Vec::new(),
        kind: MethodKind::Operate,
        inferred: named.operation.inferred,
        static_type: None,
        literals: TokenStream::new(),
        items: TokenStream::new(),
    }
}

/// A method without arguments, of the view with its strides, which returns such a view.
pub fn plain(named: &Named, method: &str) -> MethodCall {
    MethodCall {
        method: method.to_owned(),
        kind: MethodKind::Precheck,
        inferred: 0,
        ..operation(named, vec![])
    }
}

/// A method of the view that cannot fail.
fn arrange(named: &Named, types: Vec<TokenStream>) -> MethodCall {
    MethodCall {
        kind: if named.operation.with_strides {
            MethodKind::ArrangeAxes
        } else {
            MethodKind::Arrange
        },
        ..operation(named, types)
    }
}

/// A method of the view that takes extents. If all are static, it takes a shape. Otherwise another method, whose name has the
/// suffix `run_time`, takes all of them in an array as well. An extent that is `None` is computed from the others.
fn extents(
    krate: &Krate,
    run_time: &str,
    named: &Named,
    extents: &[Option<&Number>],
    lets: &mut Lets,
) -> MethodCall {
    let entry = |extent: &Option<&Number>| {
        let spot = extent.map_or(named.spot, |extent| extent.spot);
        let site = Site { krate, spot };
        match extent {
            None => site.name("Rest"),
            Some(extent) => number::count(krate, extent).unwrap_or_else(|| site.name("Dyn")),
        }
    };
    let shape: Vec<_> = extents.iter().map(entry).collect();
    let known = |extent: &&Number| !matches!(extent.value, Value::Run(_));
    let step = MethodCall {
        kind: MethodKind::Reshape,
        literals: TokenTree::from(literal()).into(),
        ..operation(named, vec![list(named, &shape)])
    };
    if extents.iter().flatten().all(known) {
        return step;
    }
    let value = |extent: &Option<&Number>| match extent {
        // The method computes it and ignores this value.
        None => Some(quote_spanned!(named.spot.last=> 0)),
        Some(extent) => Some(lets.value(extent)),
    };
    MethodCall {
        method: format!("{}{run_time}", step.method),
        arguments: extents.iter().map(value).collect(),
        ..step
    }
}

/// The number of quarter turns modulo 4, as a constant.
fn turns(krate: &Krate, named: &Named, number: Option<&Signed>) -> TokenStream {
    let spot = number.map_or_else(|| Spot::at(named.word.span()), |turns| turns.number.spot);
    let span = spot.first;
    let minus = number.is_some_and(|turns| turns.minus);
    // The turns for each remainder. One turn clockwise is three counter-clockwise.
    let turns = if minus { [0, 3, 2, 1] } else { [0, 1, 2, 3] }.map(Literal::u8_unsuffixed);
    match number.map_or(&Value::Literal(1), |turns| &turns.number.value) {
        Value::Literal(count) => {
            let [zero, one, two, three] = turns;
            let turns = match count % 4 {
                0 => zero,
                1 => one,
                2 => two,
                _ => three,
            };
            quote_spanned!(span=> #turns)
        }
        Value::Const(content) | Value::Run(content) => {
            let usize = Site { krate, spot }.name("usize");
            let content = number::braced(content);
            quote_spanned!(span=> {
                let turns: #usize = #content;
                [#(#turns),*][turns % 4]
            })
        }
    }
}

/// The axes of a new shape, last axis first: `NewAxis<U4, NewAxis<U3, ()>>`, spanned as the operation is.
fn axes(krate: &Krate, named: &Named, extents: &[Option<&Number>]) -> TokenStream {
    let span = named.spot.last;
    let outer = Site {
        krate,
        spot: Spot::at(span),
    };
    extents.iter().fold(quote_spanned!(span=> ()), |further, extent| {
        let (axis, ty) = match extent {
            None => ("Gap", None),
            Some(extent) => match extent.value {
                Value::Literal(0) => ("NewZero", None),
                Value::Literal(1) => ("NewOne", None),
                Value::Literal(_) => ("NewAxis", number::digits(krate, extent)),
                _ => ("NewAny", number::count(krate, extent)),
            },
        };
        let types: Vec<_> = ty.into_iter().chain([further]).collect();
        outer.generic(axis, &types)
    })
}

/// `(E3, (E4, ()))`, spanned as the operation is.
fn list(named: &Named, types: &[TokenStream]) -> TokenStream {
    let span = named.spot.last;
    types.iter().rev().fold(
        quote_spanned!(span=> ()),
        |rest, ty| quote_spanned!(span=> (#ty, #rest)),
    )
}
