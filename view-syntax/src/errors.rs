//! The mistakes of one call: all of them, each at its token, each with what to write instead.

use crate::spot::Spot;
use proc_macro2::{Delimiter, Group, Ident, Literal, Span, TokenStream, TokenTree};
use quote::{quote_spanned, ToTokens};
use std::cell::RefCell;
use std::fmt::Display;

/// What an expansion with mistakes calls `compile_error!`.
const REFUSE: &str = "__view_refuse";

/// One refusal.
#[cfg_attr(test, derive(Debug))]
pub struct Mistake {
    spot: Spot,
    voice: &'static str,
    what: Coded,
    help: String,
}

/// What is wrong, and the code of the mistake. [`coded!`] makes it.
#[cfg_attr(test, derive(Debug))]
pub struct Coded {
    what: String,
    code: &'static str,
}

impl Coded {
    /// See [`coded!`].
    pub fn new(what: impl Display, code: &'static str) -> Self {
        Self {
            what: what.to_string(),
            code,
        }
    }
}

/// `coded!(V601, "the base is missing")`: what is wrong, as for `format!`, behind the code of the mistake in ERRORS.md.
#[doc(hidden)]
#[macro_export]
macro_rules! __coded {
    ($code:ident, $($what:tt)+) => {
        $crate::__::Coded::new(format_args!($($what)+), stringify!($code))
    };
}
pub use __coded as coded;

/// The collector of mistakes. It must not be dropped before it is read, because a mistake would pass unnoticed.
#[cfg_attr(test, derive(Debug))]
pub struct Errors {
    voice: &'static str,
    found: RefCell<Vec<Mistake>>,
    read: bool,
}

impl Errors {
    /// A collector for the macro whose messages start with `voice`.
    pub const fn new(voice: &'static str) -> Self {
        Self {
            voice,
            found: RefCell::new(Vec::new()),
            read: false,
        }
    }

    /// Refuse what stands at `spot`: `what` is wrong, `help` says what to write instead.
    pub fn refuse(&self, spot: Spot, what: Coded, help: impl Display) {
        self.found.borrow_mut().push(Mistake {
            spot,
            voice: self.voice,
            what,
            help: help.to_string(),
        });
    }

    /// Whether nothing was found so far.
    pub fn is_empty(&self) -> bool {
        self.found.borrow().is_empty()
    }

    /// Read what was found, in the order in which it was found; an empty list is success.
    pub fn finish(mut self) -> Vec<Mistake> {
        self.read = true;
        self.found.take()
    }
}

impl Drop for Errors {
    fn drop(&mut self) {
        assert!(
            self.read || std::thread::panicking(),
            "the mistakes of a call were not read"
        );
    }
}

impl Mistake {
    /// The first token at fault.
    pub const fn start(&self) -> Span {
        self.spot.first
    }

    /// The stretch at fault.
    pub const fn spot(&self) -> Spot {
        self.spot
    }

    /// What is wrong.
    pub fn what(&self) -> &str {
        &self.what.what
    }

    /// The code in ERRORS.md.
    pub const fn code(&self) -> &'static str {
        self.what.code
    }

    /// What to write instead.
    pub fn help(&self) -> &str {
        &self.help
    }

    /// The whole message.
    pub fn text(&self) -> String {
        let Coded { what, code } = &self.what;
        format!("{}: {what} [{code}]\nhelp: {}", self.voice, self.help)
    }

    /// `compile_error!`, underlining all of the stretch; [`imported`] brings its name into scope. As an expression it has the error
    /// type, about which rustc reports nothing further.
    ///
    /// The name is one word: rustc joins the spans of tokens only if their hygiene is the same, and `$crate` has another hygiene
    /// than what the user wrote. `::core` could be a crate of the user's.
    pub fn report(&self) -> TokenStream {
        let Spot { first, last } = self.spot;
        let mut text = Literal::string(&self.text());
        text.set_span(last);
        let mut braces = Group::new(Delimiter::Brace, TokenTree::from(text).into());
        braces.set_span(last);
        let refuse = Ident::new(REFUSE, first);
        quote_spanned!(first=> #refuse! #braces)
    }
}

/// The import that [`Mistake::report`] needs. It stands in front of the reports, in the same block.
pub fn imported(krate: impl ToTokens) -> TokenStream {
    let site = Span::mixed_site();
    let refuse = Ident::new(REFUSE, site);
    quote_spanned!(site=> use #krate::__::compile_error as #refuse;)
}
