//! Several unique views of one base: a plan for the head of every chain, all views at once, then what follows the
//! heads.

use super::step::{self, Step};
use super::Mode;
use crate::front::ast;
use crate::front::disjoint::{hint, Hint};
use crate::front::model::Op;
use crate::front::parse::shown;
use crate::front::spot::{Krate, Site, Spot};
use proc_macro2::{Ident, Literal, Span, TokenStream, TokenTree};
use quote::{format_ident, quote_spanned};

/// One chain.
pub struct Part<'a> {
    pub spot: Spot,
    /// What its head means.
    pub ops: &'a [Op],
    /// The whole chain, as it was written.
    pub written: &'a [ast::Op],
    /// The calls on the plan.
    pub head: Vec<Step>,
    /// The calls on the view.
    pub tail: Vec<Step>,
}

/// How many type parameters of `severalN` rustc infers: element, shape, layout, strides and mode of the base; element, shape, layout and
/// selection of each plan.
const OF_THE_BASE: usize = 5;
const OF_A_PLAN: usize = 4;

/// The views of `base`. A `match` borrows it, so that temporaries in it live as long as for a single view.
pub fn views(krate: &Krate, base: &TokenStream, parts: &[Part<'_>], arrow: Spot, mode: Mode) -> TokenStream {
    let site = Span::mixed_site();
    let heads = (0..parts.len()).map(|number| numbered("h", number));
    let (refusals, questions): (Vec<_>, Vec<_>) = pairs(parts)
        .map(|(first, second)| pair(krate, parts, arrow, first, second))
        .unzip();
    let before = if mode == Mode::Try { "try_" } else { "" };
    let function = Site {
        krate,
        spot: Spot::at(arrow.first),
    }
    .name(&format!("{before}several{}", parts.len()));
    let others = (0..OF_THE_BASE + OF_A_PLAN * parts.len()).map(|_| quote_spanned!(site=> _));
    let generics = questions.into_iter().chain(others);
    let views = quote_spanned!(site=> #function::<#(#generics),*>(base, #(#heads),*));
    let views = match mode {
        Mode::Panic => panicking(krate, &views, parts),
        Mode::Try => trying(krate, &views, parts),
    };
    let views = planned(krate, parts, mode, views);
    quote_spanned!(site=> match #base {
        base => {
            #(#refusals)*
            #views
        }
    })
}

/// Every pair of chains, by their numbers.
fn pairs(parts: &[Part<'_>]) -> impl Iterator<Item = (usize, usize)> {
    (0..parts.len()).flat_map(|second| (0..second).map(move |first| (first, second)))
}

/// The verdict of the types on every pair, in place of the views.
#[cfg(any(test, feature = "__tests"))]
pub fn verdicts(krate: &Krate, base: &TokenStream, parts: &[Part<'_>]) -> TokenStream {
    let site = Span::mixed_site();
    let verdicts = pairs(parts).map(|(first, second)| {
        let (first, second) = (numbered("h", first), numbered("h", second));
        quote_spanned!(site=> #first.verdict(&#second))
    });
    let verdicts = planned(krate, parts, Mode::Panic, quote_spanned!(site=> [#(#verdicts),*]));
    quote_spanned!(site=> match #base { base => { #verdicts } })
}

/// `value`, behind the plans of all heads. A refusal panics, or is the value of the whole expression.
fn planned(krate: &Krate, parts: &[Part<'_>], mode: Mode, value: TokenStream) -> TokenStream {
    let site = Span::mixed_site();
    let outer = krate.at(site);
    let plans = parts.iter().enumerate().rev();
    plans.fold(value, |rest, (number, part)| {
        let name = numbered("h", number);
        let start = quote_spanned!(site=> base.plan());
        if mode == Mode::Try && !part.head.is_empty() {
            let attempt = step::trying(krate, start, &part.head);
            return quote_spanned!(site=> match #attempt {
                #outer::__::Ok(#name) => { #rest }
                #outer::__::Err(e) => #outer::__::Err(e),
            });
        }
        let plan = step::panicking(krate, start, &part.head);
        quote_spanned!(site=> let #name = #plan; #rest)
    })
}

/// The refusal of two views, if it has its own sentence, and what is asked about them, located at both chains: `K::__::Pair::<0, 1>`.
fn pair(
    krate: &Krate,
    parts: &[Part<'_>],
    arrow: Spot,
    first: usize,
    second: usize,
) -> (TokenStream, TokenStream) {
    let site = Site {
        krate,
        spot: Spot {
            first: parts[first].spot.first,
            last: parts[second].spot.last,
        },
    };
    let numbers = [first, second]
        .map(Literal::usize_unsuffixed)
        .map(TokenTree::from)
        .to_vec();
    let question = match hint(parts[first].ops, parts[second].ops) {
        Hint::Nothing => of_numbers(site, "Pair", numbers),
        Hint::Least { axis, least } => {
            let more = [Literal::usize_unsuffixed(axis), Literal::u64_unsuffixed(least)];
            of_numbers(
                site,
                "PairFrom",
                numbers.into_iter().chain(more.map(TokenTree::from)).collect(),
            )
        }
        Hint::Certain(positions) => {
            let heads = [&parts[first], &parts[second]].map(head_text);
            return (refusal(site, arrow, &heads, &positions), site.name("Stated"));
        }
    };
    (TokenStream::new(), question)
}

/// `K::__::Pair::<0, 1>`
fn of_numbers(site: Site<'_>, name: &str, numbers: Vec<TokenTree>) -> TokenStream {
    let (start, end) = site.ends();
    let krate = site.krate.at(site.spot.first);
    let name = Ident::new(name, start);
    let close = quote_spanned!(end=> >);
    quote_spanned!(start=> #krate::__::#name::<#(#numbers),* #close)
}

/// The refusal of two views that overlap on the first axes, unless a further axis is empty. rustc takes the sentence from a trait that
/// has an implementation for consent only: `share_nothing(K::__::Others::<(K::__::Dyn, ())>::of(&base))`.
fn refusal(site: Site<'_>, arrow: Spot, [one, other]: &[String; 2], positions: &[i128]) -> TokenStream {
    let shown: Vec<_> = positions.iter().map(ToString::to_string).collect();
    let (place, held) = match shown.as_slice() {
        [index] => ("axis 0".to_owned(), format!("both hold index {index}")),
        all => {
            let through = if all.len() == 2 { "and" } else { "to" };
            let last = all.len() - 1;
            (
                format!("axes 0 {through} {last}"),
                format!("both hold element [{}]", all.join(", ")),
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

/// The head of a chain, as it was written.
fn head_text(part: &Part<'_>) -> String {
    let heads = part.written.iter().take(part.ops.len());
    let text = |op: &ast::Op| match op {
        ast::Op::Index(index) => shown(&[TokenTree::Group(index.group.clone())]),
        ast::Op::Named(named) => format!(".{}", named.word),
    };
    let text: String = heads.map(text).collect();
    text.replace(",..", ", ..")
}

/// The operations behind the heads; a refusal panics.
fn panicking(krate: &Krate, views: &TokenStream, parts: &[Part<'_>]) -> TokenStream {
    if parts.iter().all(|part| part.tail.is_empty()) {
        return views.clone();
    }
    let site = Span::mixed_site();
    let names = (0..parts.len()).map(|number| numbered("v", number));
    let chains = parts.iter().enumerate().map(|(number, part)| {
        let name = numbered("v", number);
        if part.tail.is_empty() {
            return quote_spanned!(site=> #name);
        }
        step::panicking(krate, quote_spanned!(site=> #name.with_strides()), &part.tail)
    });
    quote_spanned!(site=> match #views {
        (#(#names,)*) => (#(#chains,)*),
    })
}

/// The operations behind the heads; a refusal is the value of the whole expression.
fn trying(krate: &Krate, views: &TokenStream, parts: &[Part<'_>]) -> TokenStream {
    if parts.iter().all(|part| part.tail.is_empty()) {
        return views.clone();
    }
    let site = Span::mixed_site();
    let outer = krate.at(site);
    let names: Vec<_> = (0..parts.len()).map(|number| numbered("v", number)).collect();
    let all = quote_spanned!(site=> #outer::__::ok((#(#names,)*)));
    let chains = parts.iter().zip(&names).rev();
    let rest = chains
        .filter(|(part, _)| !part.tail.is_empty())
        .fold(all, |rest, (part, name)| {
            let attempt = step::trying(krate, quote_spanned!(site=> #name.with_strides()), &part.tail);
            quote_spanned!(site=> match #attempt {
                #outer::__::Ok(#name) => #rest,
                #outer::__::Err(e) => #outer::__::Err(e),
            })
        });
    quote_spanned!(site=> match #views {
        #outer::__::Ok((#(#names,)*)) => #rest,
        #outer::__::Err(e) => #outer::__::Err(e),
    })
}

fn numbered(letter: &str, number: usize) -> Ident {
    format_ident!("{letter}{number}", span = Span::mixed_site())
}
