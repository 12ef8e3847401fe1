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

/// `Name<const AXIS: isize>(end, length: 3): "message", label "…", note "…";`, where the length has three
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

/// A number in a sentence, and how many digits it has at most.
struct Numeral {
    name: Ident,
    digits: usize,
}

impl Parse for Numeral {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let name = input.parse()?;
        let digits = if input.parse::<Option<Token![:]>>()?.is_some() {
            input.parse::<LitInt>()?.base10_parse::<usize>()?.min(DIGITS)
        } else {
            DIGITS
        };
        Ok(Self { name, digits })
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

/// Whether numbers with so many digits have a sentence of their own. Where one has a hundred times as many positions as another, it is
/// the sentence of `Msg`, since each of these traits costs everybody who compiles view-core.
fn alike(counts: &[usize]) -> bool {
    let written: Vec<_> = counts.iter().filter(|&&count| count != 0).collect();
    written
        .iter()
        .max()
        .zip(written.iter().min())
        .is_none_or(|(most, least)| **most <= **least + 1)
}

impl Sentence {
    fn expand(&self) -> TokenStream {
        let Self {
            docs, name, generics, ..
        } = self;
        // Each number is one of the table, or has so many decimal digits.
        let counts = self.numbers.iter().fold(vec![Vec::new()], |tuples, number| {
            let forms = || std::iter::once(0).chain(FEWEST..=number.digits);
            tuples
                .into_iter()
                .flat_map(|tuple| forms().map(move |form| [tuple.clone(), vec![form]].concat()))
                .filter(|tuple| alike(tuple))
                .collect()
        });
        let spelled = counts.iter().map(|counts| self.spell(counts));
        let types = generics.type_params().map(|param| &param.ident);
        let (_, args, _) = generics.split_for_impl();
        quote! {
            #(#docs)*
            #[derive(Debug)]
            pub struct #name #generics (core::marker::PhantomData<(#(#types,)*)>);
            impl #generics crate::sealed::Sealed for #name #args {}
            #(#spelled)*
        }
    }

    /// The sentence for numbers of so many digits.
    fn spell(&self, counts: &[usize]) -> TokenStream {
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
        let (mut own, mut names, mut types) = (Vec::new(), Vec::new(), Vec::new());
        let mut texts = [self.message.value(), self.label.value(), self.note.value()];
        for (number, &count) in self.numbers.iter().zip(counts) {
            let upper = number.name.to_string().to_uppercase();
            let params: Vec<_> = match count {
                0 => vec![format_ident!("{upper}_")],
                _ => (0..count).map(|place| format_ident!("{upper}{place}")).collect(),
            };
            let shown: String = params.iter().map(|param| format!("{{{param}}}")).collect();
            for text in &mut texts {
                *text = text.replace(&format!("{{{}}}", number.name), &shown);
            }
            let (ty, readable) = match count {
                0 => (quote!(usize), quote!(crate::algebra::number::constant::Const)),
                _ => {
                    let dec = format_ident!("Dec{count}");
                    (quote!(u8), quote!(crate::algebra::shape::decimal::#dec))
                }
            };
            types.push(quote!(#readable<#(#params),*>));
            own.extend(params.iter().map(|param| quote!(const #param: #ty)));
            names.extend(params);
        }
        let spelled = match counts.iter().all(|&count| count == 0) {
            true => format!("{name}Of"),
            false => counts
                .iter()
                .fold(format!("{name}In"), |name, count| format!("{name}{count}")),
        };
        let spelled = Ident::new(&spelled, Span::call_site());
        let [message, label, note] = texts;
        let say = match self.numbers.len() {
            2 => Ident::new("Msg", Span::call_site()),
            count => format_ident!("Msg{count}"),
        };
        quote! {
            #[diagnostic::on_unimplemented(message = #message, label = #label, note = #note)]
            #[doc(hidden)]
            pub unsafe trait #spelled<#(#params,)* #(#own),*> {}
            impl<#(#params,)* #(#own),*> #say<#(#types),*> for #name<#(#args),*>
            where
                Refused: #spelled<#(#args,)* #(#names),*>,
            {
            }
        }
    }
}
