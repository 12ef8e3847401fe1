//! `sentences!`: for view-core's own use. It spells out the traits behind the decimal error messages.
//!
//! A number of the type level reaches a message only digit by digit: const parameters print as plain
//! figures, and a message may set `{D1}{D0}` side by side. So a sentence about two numbers needs one
//! trait for every pair of digit counts. None of them is ever implemented: rustc prints the message of the one that is missing.

use quote::ToTokens;
use std::fmt::Write;
use syn::parse::{Parse, ParseStream};
use syn::punctuated::Punctuated;
use syn::{parenthesized, Attribute, GenericParam, Generics, Ident, LitInt, LitStr, Token};

/// The most decimal digits of a number that is not in the table, and is written with them.
const DIGITS: usize = 7;
/// The fewest: all smaller numbers are in the table.
const FEWEST: usize = 4;

/// `Name<const AXIS: isize>(end: position, length: 3): "message", label "…", note "…";`, where the length has three
/// digits at most.
struct Sentence {
    docs: Vec<Attribute>,
    name: Ident,
    generics: Generics,
    numbers: Vec<Numeral>,
    message: LitStr,
    label: LitStr,
    note: LitStr,
}

/// A number in a sentence.
struct Numeral {
    name: Ident,
    /// How many digits it has at most, if it is not in the table.
    digits: usize,
    /// Whether it may be a position, as the macro writes those.
    position: bool,
}

impl Parse for Numeral {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse()?;
        let (mut digits, mut position) = (DIGITS, false);
        if input.parse::<Option<Token![:]>>()?.is_some() {
            match input.parse::<Option<LitInt>>()? {
                Some(most) => digits = most.base10_parse::<usize>()?.min(DIGITS),
                None => position = input.parse::<Ident>()? == "position",
            }
        }
        Ok(Self {
            name,
            digits,
            position,
        })
    }
}

/// How a number is written.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    /// `Const<480>`
    Table,
    /// `Lit<480, 7, 32>`
    Position,
    /// `Dec4<2, 0, 4, 9>`
    Digits(usize),
}

impl Numeral {
    fn forms(&self) -> Vec<Form> {
        let position = self.position.then_some(Form::Position);
        let digits = (FEWEST..=self.digits).map(Form::Digits);
        [Form::Table].into_iter().chain(position).chain(digits).collect()
    }
}

impl Parse for Sentence {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let docs = input.call(Attribute::parse_outer)?;
        let name = input.parse()?;
        let generics = input.parse()?;
        let numbers;
        parenthesized!(numbers in input);
        let numbers = Punctuated::<Numeral, Token![,]>::parse_terminated(&numbers)?;
        input.parse::<Token![:]>()?;
        let message = input.parse()?;
        let mut parts = Vec::new();
        for _ in 0..2 {
            input.parse::<Token![,]>()?;
            input.parse::<Ident>()?;
            parts.push(input.parse()?);
        }
        input.parse::<Token![;]>()?;
        let note = parts.remove(1);
        let label = parts.remove(0);
        Ok(Self {
            docs,
            name,
            generics,
            numbers: numbers.into_iter().collect(),
            message,
            label,
            note,
        })
    }
}

pub struct Sentences(Vec<Sentence>);

impl Parse for Sentences {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut all = Vec::new();
        while !input.is_empty() {
            all.push(input.parse()?);
        }
        Ok(Self(all))
    }
}

impl Sentences {
    /// All of them, as text.
    pub fn expand(&self) -> String {
        let mut text = String::new();
        for sentence in &self.0 {
            sentence.expand(&mut text);
        }
        text
    }
}

/// Whether numbers of these forms have a sentence of their own. Where one has a hundred times as many positions as another they do not,
/// since each of these traits costs everybody who compiles view-core.
fn alike(forms: &[Form]) -> bool {
    let digits = forms.iter().filter_map(|form| match form {
        Form::Digits(count) => Some(*count),
        _ => None,
    });
    digits
        .clone()
        .max()
        .zip(digits.min())
        .is_none_or(|(most, least)| most <= least + 1)
}

impl Sentence {
    /// Type, seal and sentences. It is text, because that is much quicker to parse once than tokens are to quote.
    fn expand(&self, text: &mut String) {
        let name = &self.name;
        for doc in &self.docs {
            let _ = write!(text, "{}", doc.to_token_stream());
        }
        let (params, args) = (self.parameters(), self.names(|_| true));
        let types = self.names(|param| matches!(param, GenericParam::Type(_)));
        let _ = write!(
            text,
            "pub struct {name}<{params}>(core::marker::PhantomData<({types})>);
            impl<{params}> crate::sealed::Sealed for {name}<{args}> {{}}"
        );
        self.with_forms(&mut Vec::new(), text);
    }

    /// The declarations of the parameters of the sentence itself.
    fn parameters(&self) -> String {
        let mut text = String::new();
        for param in &self.generics.params {
            let _ = write!(text, "{},", param.to_token_stream());
        }
        text
    }

    /// The names of those that are meant.
    fn names(&self, meant: impl Fn(&GenericParam) -> bool) -> String {
        let mut text = String::new();
        for param in self.generics.params.iter().filter(|&param| meant(param)) {
            let name = match param {
                GenericParam::Type(param) => &param.ident,
                GenericParam::Const(param) => &param.ident,
                GenericParam::Lifetime(param) => &param.lifetime.ident,
            };
            let _ = write!(text, "{name},");
        }
        text
    }

    /// The sentences for numbers of these forms, with all forms of the numbers behind them.
    fn with_forms(&self, forms: &mut Vec<Form>, text: &mut String) {
        let Some(number) = self.numbers.get(forms.len()) else {
            self.write(forms, text);
            return;
        };
        for form in number.forms() {
            forms.push(form);
            if alike(forms) {
                self.with_forms(forms, text);
            }
            forms.pop();
        }
    }

    /// The sentence for numbers of these forms.
    fn write(&self, forms: &[Form], text: &mut String) {
        let name = &self.name;
        let (params, args) = (self.parameters(), self.names(|_| true));
        let [mut message, mut label, mut note] = [&self.message, &self.label, &self.note].map(LitStr::value);
        // The declarations and the names of the parameters of the numbers, those of blocks, and the numbers as types.
        let (mut own, mut names, mut blocks, mut types) =
            (String::new(), String::new(), String::new(), String::new());
        let mut spelled = String::new();
        for (number, form) in self.numbers.iter().zip(forms) {
            let upper = number.name.to_string().to_uppercase();
            let (count, ty) = match form {
                Form::Digits(count) => (*count, "u8"),
                Form::Table | Form::Position => (1, "usize"),
            };
            let (mut shown, mut listed) = (String::new(), String::new());
            for place in 0..count {
                let _ = write!(own, "const {upper}{place}: {ty},");
                let _ = write!(listed, "{upper}{place},");
                let _ = write!(shown, "{{{upper}{place}}}");
            }
            names.push_str(&listed);
            for sentence in [&mut message, &mut label, &mut note] {
                *sentence = sentence.replace(&format!("{{{}}}", number.name), &shown);
            }
            let _ = match form {
                Form::Table => write!(types, "crate::algebra::number::constant::Const<{listed}>,"),
                Form::Position => {
                    let _ = write!(blocks, "const {upper}HIGH: usize, const {upper}LOW: usize,");
                    write!(
                        types,
                        "crate::algebra::number::const_len::Lit<{listed} {upper}HIGH, {upper}LOW>,"
                    )
                }
                Form::Digits(count) => write!(types, "crate::algebra::shape::decimal::Dec{count}<{listed}>,"),
            };
            let _ = write!(spelled, "{}", if ty == "u8" { count } else { 0 });
        }
        let spelled = if spelled.bytes().all(|digit| digit == b'0') {
            "Of".to_owned()
        } else {
            format!("In{spelled}")
        };
        // A position has the trait of the same number in the table.
        if !forms.contains(&Form::Position) {
            // It must not be implemented: a bound with it is a refusal.
            let _ = write!(
                text,
                "#[allow(clippy::missing_safety_doc)]
                #[diagnostic::on_unimplemented(message = {message:?}, label = {label:?}, note = {note:?})]
                pub unsafe trait {name}{spelled}<{params} {own}> {{}}"
            );
        }
        let refusal = match self.numbers.len() {
            2 => String::new(),
            count => count.to_string(),
        };
        let _ = write!(
            text,
            "impl<{params} {blocks} {own}> Accepted for Refusal{refusal}<{name}<{args}>, {types}>
            where Refused: {name}{spelled}<{args} {names}> {{}}"
        );
    }
}
