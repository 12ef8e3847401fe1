//! The method calls that a named operation becomes.

use super::lets::Lets;
use super::number;
use super::step::{Step, StepKind};
use crate::front::model::{Action, Field, Named, Number, Value};
use crate::front::spot::{Krate, Site, Spot};
use crate::front::words::dtype::{self, Dtype};
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::quote_spanned;

/// The method calls of one operation.
pub fn steps(krate: &Krate, named: &Named, lets: &mut Lets) -> Vec<Step> {
    match &named.action {
        Action::As(ty) => {
            let tokens: Vec<_> = ty.clone().into_iter().collect();
            let spot = Spot::of(&tokens, Spot::at(named.word.span()));
            vec![cast(Site { krate, spot }, named, ty.clone())]
        }
        // What is no dtype has been refused.
        Action::AsCode(code, spot) => dtype::read(code)
            .map(|dtype| {
                let site = Site { krate, spot: *spot };
                cast(site, named, target(site, dtype))
            })
            .into_iter()
            .collect(),
        Action::Align(bytes) => {
            let bytes = number::count(krate, bytes);
            vec![operation("align", named, bytes.into_iter().collect(), 1)]
        }
        Action::Field(path) => path.iter().map(|field| one_field(krate, named, field)).collect(),
        Action::Transpose => vec![arrange("transpose", named, vec![])],
        Action::Diagonal => vec![arrange("diagonal", named, vec![])],
        Action::Permute(axes) => {
            let axes: Vec<_> = axes
                .iter()
                .filter_map(|axis| number::count(krate, axis))
                .collect();
            vec![arrange("permute", named, vec![list(named, &axes)])]
        }
        Action::Reshape(extents) => {
            let extents: Vec<_> = extents.iter().map(Option::as_ref).collect();
            let step = reshape(krate, ["reshape", "reshape_to"], named, &extents, lets);
            vec![Step {
                inferred: 3,
                unfolded: Some(axes(krate, named, &extents)),
                ..step
            }]
        }
        Action::Broadcast(extents) => framed(krate, ["broadcast", "broadcast_to"], named, extents, lets),
        Action::Windows(extents) => framed(krate, ["windows", "windows_of"], named, extents, lets),
        Action::Tiles(extents) => {
            let mut steps = framed(krate, ["tiles", "tiles_of"], named, extents, lets);
            steps.iter_mut().for_each(|step| step.inferred = 3);
            steps
        }
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

/// `.field::<Name<120, ()>, _, …>(|t| &raw const t.x)`. The closure is there for rustc: it looks the field up.
fn one_field(krate: &Krate, named: &Named, field: &Field) -> Step {
    let spot = Spot::at(field.span);
    let (member, site) = (&field.member, Span::mixed_site());
    let look = quote_spanned!(site=> |t| &raw const t.#member);
    Step {
        spot,
        arguments: vec![Some(look)],
        ..operation("field", named, vec![key(Site { krate, spot }, &field.name)], 6)
    }
}

/// The name of a field as a type: sixteen bytes to a number.
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

/// To the type that stands there; what judges its bytes is inferred, and pointed at there as well.
fn cast(site: Site<'_>, named: &Named, ty: TokenStream) -> Step {
    let judge = quote_spanned!(site.spot.last=> _);
    operation("cast", named, vec![ty, site.generic("Itself", &[judge])], 3)
}

/// A method that may be refused at run time, and has a `try_` form for that.
fn operation(method: &str, named: &Named, types: Vec<TokenStream>, inferred: usize) -> Step {
    Step {
        method: method.to_owned(),
        // The word: rustc underlines where the method is named.
        spot: Spot::at(named.word.span()),
        types,
        arguments: Vec::new(),
        kind: StepKind::Operate,
        inferred,
        unfolded: None,
    }
}

/// A method of the view that cannot fail.
fn arrange(method: &str, named: &Named, types: Vec<TokenStream>) -> Step {
    Step {
        kind: StepKind::Arrange,
        ..operation(method, named, types, 0)
    }
}

fn framed(
    krate: &Krate,
    methods: [&str; 2],
    named: &Named,
    extents: &[Number],
    lets: &mut Lets,
) -> Vec<Step> {
    let extents: Vec<_> = extents.iter().map(Some).collect();
    vec![reshape(krate, methods, named, &extents, lets)]
}

/// A method of the view that takes extents: static ones as a shape, and, under the second name, all of them
/// as an array as well. `None` is computed.
fn reshape(
    krate: &Krate,
    methods: [&str; 2],
    named: &Named,
    extents: &[Option<&Number>],
    lets: &mut Lets,
) -> Step {
    let entry = |extent: &Option<&Number>| {
        let spot = extent.map_or(named.spot, |extent| extent.spot);
        let site = Site { krate, spot };
        match extent {
            None => site.name("Rest"),
            Some(extent) => number::count(krate, extent).unwrap_or_else(|| site.name("Dyn")),
        }
    };
    let shape: Vec<_> = extents.iter().map(entry).collect();
    let at_run_time =
        |extent: &Option<&Number>| extent.is_some_and(|extent| matches!(extent.value, Value::Run(_)));
    let at_run_time = extents.iter().any(at_run_time);
    let value = |extent: &Option<&Number>| match extent {
        // It is computed, and not looked at.
        None => Some(quote_spanned!(named.spot.last=> 0)),
        Some(extent) => Some(lets.value(extent)),
    };
    let arguments = if at_run_time {
        extents.iter().map(value).collect()
    } else {
        Vec::new()
    };
    Step {
        arguments,
        kind: StepKind::Reshape,
        ..operation(
            methods[usize::from(at_run_time)],
            named,
            vec![list(named, &shape)],
            2,
        )
    }
}

/// The axes of a new shape, last axis first: `Wide<U4, Wide<U3, ()>>`, spanned as the operation is.
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
                Value::Literal(0) => ("Vain", None),
                Value::Literal(1) => ("Slim", None),
                Value::Literal(_) => ("Wide", number::count(krate, extent)),
                _ => ("Any", number::count(krate, extent)),
            },
        };
        let types: Vec<_> = ty.into_iter().chain([further]).collect();
        outer.generic(axis, &types)
    })
}

/// `(U3, (U4, ()))`, spanned as the operation is.
fn list(named: &Named, types: &[TokenStream]) -> TokenStream {
    let span = named.spot.last;
    types.iter().rev().fold(
        quote_spanned!(span=> ()),
        |rest, ty| quote_spanned!(span=> (#ty, #rest)),
    )
}
