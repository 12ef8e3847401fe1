//! Why something is not a call.

use crate::errors::{self, Errors};
use crate::spot::Spot;
use proc_macro2::{Delimiter, Group, Literal, Punct, Spacing, Span, TokenStream, TokenTree};
use std::error::Error;
use std::fmt::{self, Display, Formatter};

/// All mistakes of a call, in the words that `view!` has for them. There is one at least.
///
/// A macro that emits the call as its user wrote it need not report them, because `view!` does.
///
/// ```
/// use quote::quote;
/// use view_syntax::Call;
///
/// let mistakes = Call::parse(quote!(buf[5..3, 1.5])).unwrap_err();
/// let codes: Vec<&str> = mistakes.iter().map(|mistake| mistake.code()).collect();
/// assert_eq!(codes, ["V114", "V105"]);
/// ```
#[derive(Clone, Debug)]
pub struct Mistakes {
    all: Vec<Mistake>,
}

/// One mistake of a call.
#[derive(Clone, Debug)]
pub struct Mistake {
    text: String,
    what: String,
    code: &'static str,
    help: String,
    spot: Spot,
}

impl Mistakes {
    pub(crate) fn of(found: &[errors::Mistake]) -> Self {
        let all = found.iter().map(|mistake| Mistake {
            text: mistake.text(),
            what: mistake.what().to_owned(),
            code: mistake.code(),
            help: mistake.help().to_owned(),
            spot: mistake.spot(),
        });
        Self { all: all.collect() }
    }

    /// Whether nothing was found.
    pub(crate) fn none(errors: Errors) -> Result<(), Self> {
        match errors.finish().as_slice() {
            [] => Ok(()),
            found => Err(Self::of(found)),
        }
    }

    /// The mistakes, in the order in which they were found.
    pub fn iter(&self) -> impl Iterator<Item = &Mistake> {
        self.all.iter()
    }

    /// Calls of `::core::compile_error!`, one for each mistake, which underline what is wrong. They stand where items or statements can;
    /// where an expression is expected, put them in a block.
    pub fn to_compile_error(&self) -> TokenStream {
        self.iter().map(Mistake::to_compile_error).collect()
    }
}

impl Mistake {
    /// What is wrong, without the code: `slice start 5 is behind its end 3`.
    pub fn message(&self) -> &str {
        &self.what
    }

    /// The code of this kind of mistake, such as `V105`. It is stable; the words are not.
    pub fn code(&self) -> &'static str {
        self.code
    }

    /// What to write instead.
    pub fn help(&self) -> &str {
        &self.help
    }

    /// Where it is; if the compiler does not join spans, where it begins.
    pub fn span(&self) -> Span {
        self.spot.first.join(self.spot.last).unwrap_or(self.spot.first)
    }

    /// A call of `::core::compile_error!` that underlines what is wrong.
    pub fn to_compile_error(&self) -> TokenStream {
        let Spot { first, last } = self.spot;
        let mut text = Literal::string(&self.text);
        text.set_span(last);
        let mut braces = Group::new(Delimiter::Brace, TokenTree::from(text).into());
        braces.set_span(last);
        let word = |name| TokenTree::from(proc_macro2::Ident::new(name, first));
        let mark = |mark, spacing| {
            let mut mark = Punct::new(mark, spacing);
            mark.set_span(first);
            TokenTree::from(mark)
        };
        let colons = || [mark(':', Spacing::Joint), mark(':', Spacing::Alone)];
        colons()
            .into_iter()
            .chain([word("core")])
            .chain(colons())
            .chain([word("compile_error"), mark('!', Spacing::Alone), braces.into()])
            .collect()
    }
}

/// The messages, each with its code and its help.
impl Display for Mistakes {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for (place, mistake) in self.all.iter().enumerate() {
            if place > 0 {
                f.write_str("\n")?;
            }
            mistake.fmt(f)?;
        }
        Ok(())
    }
}

/// The message, as the compiler prints it.
impl Display for Mistake {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl Error for Mistakes {}

impl Error for Mistake {}
