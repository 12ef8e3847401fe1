//! Several unique views of one base: a plan for the head of every chain, all views at once, then what follows the
//! heads.

use super::method_call::{self, literal, MethodCall};
use super::Mode;
use crate::ast::{self, Call};
use crate::disjoint::{hint, Hint};
use crate::model::Op;
use crate::parse::shown;
use crate::spot::{Krate, Site, Spot};
use crate::words::enumerated;
use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{format_ident, quote_spanned};

/// One chain, and the method calls of its head and of what follows the head.
pub struct Chain<'a> {
    pub spot: Spot,
    /// What its head means.
    pub ops: &'a [Op],
    /// Its head, as it was written.
    pub text: String,
    /// Which of the views it is, in sentences.
    pub number: usize,
    /// The calls on the plan.
    pub head: Vec<MethodCall>,
    /// The calls on the view.
    pub tail: Vec<MethodCall>,
}

/// The views of `base`. A `match` borrows it, so that temporaries in it live as long as for a single view.
pub fn views(call: &Call, base: &TokenStream, chains: &[Chain<'_>], arrow: Spot, mode: Mode) -> TokenStream {
    let site = Span::mixed_site();
    let plans = listed((0..chains.len()).map(|number| numbered("h", number)));
    let krate = &call.krate;
    let questions = pairs(chains).map(|(first, second)| question(call, chains, arrow, first, second));
    let before = if mode == Mode::Try { "try_" } else { "" };
    let function = at(krate, arrow, &format!("{before}several"));
    let views = quote_spanned!(site=> #function(base, #plans));
    let views = match mode {
        Mode::Panic => panicking(krate, &views, chains),
        Mode::Try => trying(krate, &views, chains),
    };
    let views = quote_spanned!(site=> #(#questions)* #views);
    let views = planned(krate, chains, mode, views);
    quote_spanned!(site=> match #base {
        base => { #views }
    })
}

/// A list with the last one in front: `(h1, (h0, ()))`.
fn listed(names: impl Iterator<Item = Ident>) -> TokenStream {
    let site = Span::mixed_site();
    names.fold(
        quote_spanned!(site=> ()),
        |rest, name| quote_spanned!(site=> (#name, #rest)),
    )
}

/// A name of view-core, located at the arrow.
fn at(krate: &Krate, arrow: Spot, name: &str) -> TokenStream {
    let spot = Spot::at(arrow.first);
    Site { krate, spot }.name(name)
}

/// Every pair of chains, by their numbers.
fn pairs(chains: &[Chain<'_>]) -> impl Iterator<Item = (usize, usize)> {
    (0..chains.len()).flat_map(|second| (0..second).map(move |first| (first, second)))
}

/// The verdict of the types on every pair, in place of the views.
#[cfg(any(test, feature = "__tests"))]
pub fn verdicts(krate: &Krate, base: &TokenStream, chains: &[Chain<'_>]) -> TokenStream {
    let site = Span::mixed_site();
    let verdicts = pairs(chains).map(|(first, second)| {
        let (first, second) = (numbered("h", first), numbered("h", second));
        quote_spanned!(site=> #first.verdict(&#second))
    });
    let verdicts = planned(
        krate,
        chains,
        Mode::Panic,
        quote_spanned!(site=> [#(#verdicts),*]),
    );
    quote_spanned!(site=> match #base { base => { #verdicts } })
}

/// `value`, behind the plans of all heads. A refusal panics, or is the value of the whole expression.
pub fn planned(krate: &Krate, chains: &[Chain<'_>], mode: Mode, value: TokenStream) -> TokenStream {
    let site = Span::mixed_site();
    let outer = krate.at(site);
    let plans = chains.iter().enumerate().rev();
    plans.fold(value, |rest, (number, chain)| {
        let name = numbered("h", number);
        let start = quote_spanned!(site=> base.plan());
        if mode == Mode::Try && !chain.head.is_empty() {
            let attempt = method_call::trying(krate, start, &chain.head);
            return quote_spanned!(site=> match #attempt {
                #outer::__::Ok(#name) => { #rest }
                #outer::__::Err(e) => #outer::__::Err(e),
            });
        }
        let plan = method_call::panicking(krate, start, &chain.head);
        quote_spanned!(site=> let #name = #plan; #rest)
    })
}

/// How many type parameters of `apart` rustc infers: element, shape and layout of the base; element, shape, layout and selection of both
/// plans; and the type of the literal.
const INFERRED: usize = 3 + 2 * 4 + 1;

/// What is asked about two plans, located at both chains: `apart::<K::__::Pair::<0, 1>, …>(&h0, &h1, 0);`. If the literals tell the
/// answer, it is a refusal with its own sentence.
pub fn question(call: &Call, chains: &[Chain<'_>], arrow: Spot, first: usize, second: usize) -> TokenStream {
    let krate = &call.krate;
    let site = Site {
        krate,
        spot: Spot {
            first: chains[first].spot.first,
            last: chains[second].spot.last,
        },
    };
    let numbers = [first, second]
        .map(|place| Literal::usize_unsuffixed(chains[place].number))
        .map(TokenTree::from);
    let pair = match hint(chains[first].ops, chains[second].ops) {
        Hint::Nothing => of_numbers(site, "Pair", &numbers),
        Hint::Least { axis, least } => {
            let more = [Literal::usize_unsuffixed(axis), Literal::u64_unsuffixed(least)];
            let all: Vec<_> = numbers.into_iter().chain(more.map(TokenTree::from)).collect();
            of_numbers(site, "PairFrom", &all)
        }
        Hint::Certain(positions) => {
            let heads = [&*chains[first].text, &*chains[second].text];
            return refusal(site, arrow, heads, &positions);
        }
    };
    let (one, other) = (numbered("h", first), numbered("h", second));
    let (own, zero) = (Span::mixed_site(), literal());
    let apart = at(krate, arrow, "apart");
    let inferred = (0..INFERRED).map(|_| quote_spanned!(own=> _));
    let settled = call.settled.as_ref().map(|_| {
        let apart = at(krate, arrow, "settled_apart");
        let inferred = (1..INFERRED).map(|_| quote_spanned!(own=> _));
        quote_spanned!(own=> #apart::<#pair #(, #inferred)*>(&#one, &#other);)
    });
    quote_spanned!(own=> #apart::<#pair #(, #inferred)*>(&#one, &#other, #zero); #settled)
}

/// `K::__::Pair::<0, 1>`
fn of_numbers(site: Site<'_>, name: &str, numbers: &[TokenTree]) -> TokenStream {
    let (start, end) = site.ends();
    let krate = site.krate.at(site.spot.first);
    let name = Ident::new(name, start);
    let close = quote_spanned!(end=> >);
    quote_spanned!(start=> #krate::__::#name::<#(#numbers),* #close)
}

/// The refusal of two views that overlap on the first axes, unless a further axis is empty. rustc takes the sentence from a trait that
/// has an implementation for consent only: `share_nothing(K::__::Others::<(K::__::Dyn, ())>::of(&base))`.
fn refusal(site: Site<'_>, arrow: Spot, [one, other]: [&str; 2], positions: &[i128]) -> TokenStream {
    let shown: Vec<_> = positions.iter().map(ToString::to_string).collect();
    let (place, held) = match shown.as_slice() {
        [index] => ("axis 0".to_owned(), format!("both hold index {index}")),
        all => {
            let through = if all.len() == 2 { "and" } else { "to" };
            let last = all.len() - 1;
            (
                format!("axes 0 {through} {last}"),
                format!(
                    "both hold element [{}]",
                    enumerated(all.iter().map(String::as_str), ", ")
                ),
            )
        }
    };
    let message = format!("view!: {one} and {other} overlap on {place}: {held} [V401]");
    let note =
        "help: unique views of one base share no element, as `[..4]` and `[4..]`, or `[::2]` and `[1::2]`";
    let (start, end) = site.ends();
    let (span, _) = Site { spot: arrow, ..site }.ends();
    let base = quote_spanned!(Span::mixed_site()=> &base);
    let krate = site.krate.at(start);
    let axes = positions.iter().fold(
        quote_spanned!(start=> ()),
        |rest, _| quote_spanned!(start=> (#krate::__::Dyn, #rest)),
    );
    let call = quote_spanned!(end=> (#base));
    let told = quote_spanned!(start=> #krate::__::Others::<#axes>::of #call);
    quote_spanned!(span=> {
        #[diagnostic::on_unimplemented(message = #message, label = #held, note = #note)]
        trait NothingShared {}
        #[diagnostic::do_not_recommend]
        impl NothingShared for #krate::__::Told<#krate::__::Accept> {}
        fn share_nothing<A: NothingShared>(_: A) {}
        share_nothing(#told);
    })
}

/// The operations of a head, as they were written.
pub fn text(written: &[ast::Op]) -> String {
    let text = |op: &ast::Op| match op {
        ast::Op::Index(index) => shown(&[TokenTree::Group(index.group.clone())]),
        ast::Op::Named(named) => format!(".{}", named.word),
    };
    let text: String = written.iter().map(text).collect();
    text.replace(",..", ", ..")
}

/// A tuple of the views, with the operations behind the heads; a refusal panics.
fn panicking(krate: &Krate, views: &TokenStream, chains: &[Chain<'_>]) -> TokenStream {
    let site = Span::mixed_site();
    let list = listed((0..chains.len()).map(|number| numbered("v", number)));
    let calls = chains.iter().enumerate().map(|(number, chain)| {
        let name = numbered("v", number);
        if chain.tail.is_empty() {
            return quote_spanned!(site=> #name);
        }
        method_call::panicking(krate, quote_spanned!(site=> #name.with_strides()), &chain.tail)
    });
    quote_spanned!(site=> match #views {
        #list => (#(#calls,)*),
    })
}

/// The same, where a refusal is the value of the whole expression.
fn trying(krate: &Krate, views: &TokenStream, chains: &[Chain<'_>]) -> TokenStream {
    let site = Span::mixed_site();
    let outer = krate.at(site);
    let names: Vec<_> = (0..chains.len()).map(|number| numbered("v", number)).collect();
    let list = listed(names.iter().cloned());
    let all = quote_spanned!(site=> #outer::__::ok((#(#names,)*)));
    let calls = chains.iter().zip(&names).rev();
    let rest = calls
        .filter(|(chain, _)| !chain.tail.is_empty())
        .fold(all, |rest, (chain, name)| {
            let attempt =
                method_call::trying(krate, quote_spanned!(site=> #name.with_strides()), &chain.tail);
            quote_spanned!(site=> match #attempt {
                #outer::__::Ok(#name) => #rest,
                #outer::__::Err(e) => #outer::__::Err(e),
            })
        });
    quote_spanned!(site=> match #views {
        #outer::__::Ok(#list) => #rest,
        #outer::__::Err(e) => #outer::__::Err(e),
    })
}

fn numbered(letter: &str, number: usize) -> Ident {
    format_ident!("{letter}{number}", span = Span::mixed_site())
}
