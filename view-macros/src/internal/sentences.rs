//! `sentences!`: for view-core's own use. It spells out the traits behind the decimal error messages.
//!
//! A number of the type level reaches a message only digit by digit: const parameters print as plain
//! figures, and a message may set `{D1}{D0}` side by side. So a sentence about two numbers needs one
//! trait for every pair of digit counts. None of them is ever implemented: rustc prints the message of the one that is missing.

use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote};
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
    pub fn expand(&self) -> TokenStream {
        self.0.iter().map(Sentence::expand).collect()
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
    fn expand(&self) -> TokenStream {
        let Self {
            docs, name, generics, ..
        } = self;
        let forms = self.numbers.iter().fold(vec![Vec::new()], |tuples, number| {
            tuples
                .into_iter()
                .flat_map(|tuple| {
                    let next = |form| [tuple.clone(), vec![form]].concat();
                    number.forms().into_iter().map(next).collect::<Vec<_>>()
                })
                .filter(|tuple| alike(tuple))
                .collect()
        });
        let written = forms.iter().map(|forms| self.write(forms));
        let types = generics.type_params().map(|param| &param.ident);
        let (_, args, _) = generics.split_for_impl();
        quote! {
            #(#docs)*
            pub struct #name #generics (core::marker::PhantomData<(#(#types,)*)>);
            impl #generics crate::sealed::Sealed for #name #args {}
            #(#written)*
        }
    }

    /// The sentence for numbers of these forms.
    fn write(&self, forms: &[Form]) -> TokenStream {
        let name = &self.name;
        let params: Vec<_> = self.generics.params.iter().collect();
        let args: Vec<_> = params
            .iter()
            .map(|param| match param {
                GenericParam::Type(param) => &param.ident,
                GenericParam::Const(param) => &param.ident,
                GenericParam::Lifetime(param) => &param.lifetime.ident,
            })
            .collect();
        let (mut own, mut blocks, mut names, mut types) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        let mut texts = [self.message.value(), self.label.value(), self.note.value()];
        for (number, &form) in self.numbers.iter().zip(forms) {
            let upper = number.name.to_string().to_uppercase();
            let params: Vec<_> = match form {
                Form::Table | Form::Position => vec![format_ident!("{upper}_")],
                Form::Digits(count) => (0..count).map(|place| format_ident!("{upper}{place}")).collect(),
            };
            let shown: String = params.iter().map(|param| format!("{{{param}}}")).collect();
            for text in &mut texts {
                *text = text.replace(&format!("{{{}}}", number.name), &shown);
            }
            types.push(match form {
                Form::Table => quote!(crate::algebra::number::constant::Const<#(#params),*>),
                Form::Position => {
                    let block = [format_ident!("{upper}HIGH"), format_ident!("{upper}LOW")];
                    let ty = quote!(crate::algebra::number::const_len::Lit<#(#params),*, #(#block),*>);
                    blocks.extend(block);
                    ty
                }
                Form::Digits(count) => {
                    let dec = format_ident!("Dec{count}");
                    quote!(crate::algebra::shape::decimal::#dec<#(#params),*>)
                }
            });
            let ty = match form {
                Form::Digits(_) => quote!(u8),
                _ => quote!(usize),
            };
            own.extend(params.iter().map(|param| quote!(const #param: #ty)));
            names.extend(params);
        }
        let count = |form: &Form| match form {
            Form::Digits(count) => *count,
            _ => 0,
        };
        let spelled = match forms.iter().all(|form| count(form) == 0) {
            true => format!("{name}Of"),
            false => forms
                .iter()
                .fold(format!("{name}In"), |name, form| format!("{name}{}", count(form))),
        };
        let spelled = Ident::new(&spelled, Span::call_site());
        let [message, label, note] = texts;
        let refusal = match self.numbers.len() {
            2 => Ident::new("Refusal", Span::call_site()),
            count => format_ident!("Refusal{count}"),
        };
        // A position has the trait of the same number in the table.
        let item = (!forms.contains(&Form::Position)).then(|| {
            quote! {
                // It must not be implemented: a bound with it is a refusal.
                #[allow(clippy::missing_safety_doc)]
                #[diagnostic::on_unimplemented(message = #message, label = #label, note = #note)]
                pub unsafe trait #spelled<#(#params,)* #(#own),*> {}
            }
        });
        quote! {
            #item
            impl<#(#params,)* #(const #blocks: usize,)* #(#own),*> Accepted for #refusal<#name<#(#args),*>, #(#types),*>
            where
                Refused: #spelled<#(#args,)* #(#names),*>,
            {
            }
        }
    }
}
