//! Method calls in a row, for `view!` and for `try_view!`.

use crate::spot::{Krate, Site, Spot};
use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream};
use quote::quote_spanned;
use std::slice::from_ref;

/// One method call.
pub struct MethodCall {
    pub method: String,
    pub spot: Spot,
    pub types: Vec<TokenStream>,
    pub arguments: Vec<Option<TokenStream>>,
    pub kind: MethodKind,
    /// How many type parameters rustc infers, behind `types`. The forms of a [`Reshape`](MethodKind::Reshape) that return an error or take
    /// extents have one, for the literals. rustc reports a refusal at the last one, because it is the answer to the check, or depends on it.
    pub inferred: usize,
    /// The type argument of the method that takes no extents, if it is another one.
    pub static_type: Option<TokenStream>,
    /// The literals of a [`Reshape`](MethodKind::Reshape): one, or one for each axis. Those of a [`Rearrange`](MethodKind::Rearrange), for both sides.
    pub literals: TokenStream,
    /// The items that the types mention, in a block around the call.
    pub items: TokenStream,
}

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum MethodKind {
    /// `slice2`, `rows2`. It may be refused; at run time, if one of its arguments is a run-time value.
    Select,
    /// `last2`, which has the same name in `view!` and `try_view!`.
    SelectLast,
    /// A named operation that may be refused at run time: `cast` and `try_cast`.
    Operate,
    /// A method of the view itself that cannot fail: `transpose`. If the types refuse it, the error is about the view.
    Arrange,
    /// The same of the view with its strides: `diagonal`.
    ArrangeAxes,
    /// As `Arrange`, but the error is about the list that it takes: `permute`.
    Permute,
    /// A method that may be refused at run time, `broadcast` and `try_broadcast`. With run-time extents it has
    /// another name, and takes them as an array.
    Reshape,
    /// The same, without parameters that are inferred: `rearrange` and `try_rearrange`.
    Rearrange,
    /// A method that cannot fail.
    Sure,
    /// A method that cannot fail, and returns the view with its strides itself.
    Ranked,
    /// The same, with the claim about the run-time index behind it.
    Precheck,
}

impl MethodCall {
    pub fn sure(method: &str, spot: Spot, ty: TokenStream, kind: MethodKind) -> Self {
        Self {
            method: method.to_owned(),
            spot,
            types: vec![ty],
            arguments: Vec::new(),
            kind,
            inferred: 0,
            static_type: None,
            literals: TokenStream::new(),
            items: TokenStream::new(),
        }
    }

    pub const fn may_fail(&self) -> bool {
        matches!(
            self.kind,
            MethodKind::Select
                | MethodKind::SelectLast
                | MethodKind::Operate
                | MethodKind::Reshape
                | MethodKind::Rearrange
        )
    }

    /// Whether it is a method of the view itself. The view with its strides has the methods for static extents, which compile faster.
    fn on_the_view(&self) -> bool {
        matches!(self.kind, MethodKind::Arrange | MethodKind::Permute)
    }

    /// Whether a slice is given its run-time indices.
    fn takes_arguments(&self, attempt: bool) -> bool {
        match self.kind {
            MethodKind::Select => attempt || self.arguments.iter().any(Option::is_some),
            MethodKind::SelectLast => true,
            _ => false,
        }
    }

    /// Whether it has a form that returns the view with its strides, for the next step.
    fn can_be_chained(&self, attempt: bool) -> bool {
        self.kind == MethodKind::Select && !self.takes_arguments(attempt)
    }

    const fn site<'a>(&self, krate: &'a Krate) -> Site<'a> {
        Site {
            krate,
            spot: self.spot,
        }
    }

    /// These arguments, and a `0` at the place of each index. Its type says whether rustc heeds the check of the index (`Heeds` in view-core).
    fn heeded(&self, arguments: Option<TokenStream>) -> TokenStream {
        let zeros = zeros(self.types.len());
        let arguments = arguments.into_iter();
        quote_spanned!(Span::mixed_site()=> #(#arguments,)* #zeros)
    }

    /// `view.slice2::<I0, I1>()`, or `{ view }.ranked::<3>()`. The braces are located at the list of indices: rustc reports a list
    /// that is too long at the receiver. Without them it would point at the last index.
    fn on(&self, krate: &Krate, view: TokenStream, attempt: bool, chained: bool) -> TokenStream {
        let call = self.call(krate, attempt, chained);
        if !self.items.is_empty() {
            let items = &self.items;
            return quote_spanned!(Span::mixed_site()=> match #view { v => { #items v #call } });
        }
        // The same for an operation that needs a number of axes.
        if !matches!(
            self.kind,
            MethodKind::Ranked | MethodKind::Arrange | MethodKind::ArrangeAxes
        ) {
            return quote_spanned!(Span::mixed_site()=> #view #call);
        }
        let mut receiver = Group::new(Delimiter::Brace, view);
        receiver.set_span(self.site(krate).ends().0);
        quote_spanned!(Span::mixed_site()=> #receiver #call)
    }

    /// `.slice2::<I0, I1>()`. The method has the hygiene of the types. If they differed, rustc would point at the whole call, from
    /// which both were expanded.
    fn call(&self, krate: &Krate, attempt: bool, chained: bool) -> TokenStream {
        let takes_arguments = self.takes_arguments(attempt);
        let (before, behind) = (
            if attempt && self.may_fail() { "try_" } else { "" },
            match (takes_arguments, chained) {
                (true, _) => "_at",
                (false, true) => "_chained",
                (false, false) => "",
            },
        );
        let name = format!("{before}{}{behind}", self.method);
        let method = Ident::new(&name, self.site(krate).ends().0);
        let site = Span::mixed_site();
        let arguments = takes_arguments.then(|| {
            self.arguments
                .iter()
                .rev()
                .fold(quote_spanned!(site=> ()), |rest, argument| {
                    let nothing = quote_spanned!(site=> ());
                    let argument = argument.as_ref().unwrap_or(&nothing);
                    quote_spanned!(site=> (#argument, #rest))
                })
        });
        let arguments = match self.kind {
            MethodKind::Reshape | MethodKind::Rearrange => {
                let literals = &self.literals;
                let extents = (!self.arguments.is_empty()).then(|| {
                    let extents = self.arguments.iter().flatten();
                    quote_spanned!(site=> [#(#extents),*],)
                });
                Some(quote_spanned!(site=> #extents #literals))
            }
            // The closure that looks a field up, or literals.
            MethodKind::Operate => self.arguments.first().cloned().flatten(),
            _ => arguments,
        };
        let arguments = match self.kind {
            MethodKind::Select | MethodKind::SelectLast => Some(self.heeded(arguments)),
            _ => arguments,
        };
        let types = match &self.static_type {
            Some(ty) if self.arguments.is_empty() => from_ref(ty),
            _ => &self.types,
        };
        if types.is_empty() {
            return quote_spanned!(site=> .#method(#arguments));
        }
        let inferred = match self.kind {
            // Static slices have two parameters more, for the shape and the strides. All others have one for each literal.
            MethodKind::Select if !takes_arguments => self.types.len().max(2),
            MethodKind::Select | MethodKind::SelectLast => self.types.len(),
            MethodKind::Reshape if attempt || !self.arguments.is_empty() => 1,
            _ => self.inferred,
        };
        let answer = match (self.kind, self.types[0].clone().into_iter().next()) {
            (MethodKind::Reshape, Some(shape)) => shape.span(),
            _ => site,
        };
        let inferred = (0..inferred).map(|_| quote_spanned!(answer=> , _));
        quote_spanned!(site=> .#method::<#(#types),* #(#inferred)*>(#arguments))
    }
}

/// `0`: its type says whether rustc heeds the answer to a check (`Heeds` in view-core).
pub fn literal() -> Literal {
    let mut zero = Literal::u8_unsuffixed(0);
    zero.set_span(Span::mixed_site());
    zero
}

/// As many of them.
pub fn zeros(count: usize) -> TokenStream {
    let zeros = (0..count).map(|_| literal());
    quote_spanned!(Span::mixed_site()=> #(#zeros),*)
}

/// These calls on `view`, a view with its strides, and whether the result has its strides in the type as well.
fn follow(krate: &Krate, mut view: TokenStream, steps: &[MethodCall], attempt: bool) -> (TokenStream, bool) {
    let mut with_strides = true;
    for (number, step) in steps.iter().enumerate() {
        match (with_strides, step.on_the_view()) {
            (false, false) => view.extend(quote_spanned!(Span::mixed_site()=> .with_strides())),
            (true, true) => view.extend(quote_spanned!(Span::mixed_site()=> .into_inner())),
            _ => {}
        }
        let goes_on = steps.get(number + 1).is_some_and(|next| !next.on_the_view());
        let chained = goes_on && step.can_be_chained(attempt);
        view = step.on(krate, view, attempt, chained);
        with_strides = chained || matches!(step.kind, MethodKind::Ranked | MethodKind::Precheck);
    }
    (view, with_strides)
}

/// The chain on `view`, a view with its strides; a refusal panics.
pub fn panicking(krate: &Krate, view: TokenStream, steps: &[MethodCall]) -> TokenStream {
    let (mut view, with_strides) = follow(krate, view, steps, false);
    if with_strides {
        view.extend(quote_spanned!(Span::mixed_site()=> .into_inner()));
    }
    view
}

/// The chain on `view`, a view with its strides; a refusal is the value of the whole expression.
pub fn trying(krate: &Krate, view: TokenStream, steps: &[MethodCall]) -> TokenStream {
    let site = Span::mixed_site();
    let outer = krate.at(site);
    let Some(first) = steps.iter().position(MethodCall::may_fail) else {
        let view = panicking(krate, view, steps);
        return quote_spanned!(site=> #outer::__::ok(#view));
    };
    let (attempt, _) = follow(krate, view, &steps[..=first], true);
    let rest = &steps[first + 1..];
    if rest.is_empty() {
        return attempt;
    }
    let next = trying(krate, quote_spanned!(site=> v.with_strides()), rest);
    otherwise(krate, &attempt, &next)
}

/// `next` with the value of `attempt` as `v`, or its error.
pub fn otherwise(krate: &Krate, attempt: &TokenStream, next: &TokenStream) -> TokenStream {
    let site = Span::mixed_site();
    let outer = krate.at(site);
    quote_spanned!(site=> match #attempt {
        #outer::__::Ok(v) => #next,
        #outer::__::Err(e) => #outer::__::Err(e),
    })
}
