//! The fields of a struct, for `.field(…)`.
//!
//! A field is only reached with a marker type that has the field's own visibility. Marker and type of a field are
//! parameters of the trait, not associated types: those may not be private.
//!
//! The derive may see another struct than rustc compiles: attributes below it change the item, and a macro in place of a type is
//! expanded later, each time it is written. So the derive proves nothing. `member!` is expanded in the implementation, where
//! `Self` is the struct that rustc compiles, and its value is a `Member<Self, X>` only if `X` is the type of the field.

use super::is_generic;
use super::measure::{Measure, Measures};
use super::names::{bare, unused_prefix};
use proc_macro2::{Span, TokenStream};
use quote::{format_ident, quote_spanned};
use syn::{Data, DeriveInput, Field, Member};

/// What all fields of one struct have in common.
struct Fields<'a> {
    input: &'a DeriveInput,
    krate: &'a TokenStream,
    measures: &'a Measures<'a>,
    /// The prefix of the names of the markers.
    prefix: String,
    packed: bool,
}

/// The markers and implementations of all fields. `source` is what `input` was read from.
pub fn expand(
    source: &TokenStream,
    input: &DeriveInput,
    krate: &TokenStream,
    measures: &Measures,
) -> TokenStream {
    let Data::Struct(data) = &input.data else {
        return TokenStream::new();
    };
    let packed = is_packed(input);
    // No type says where a field of such a struct is, or how it is aligned.
    if packed && is_generic(input) {
        return TokenStream::new();
    }
    let fields = Fields {
        input,
        krate,
        measures,
        prefix: unused_prefix(source, "__field_"),
        packed,
    };
    let each = data.fields.iter().zip(data.fields.members());
    each.enumerate()
        .map(|(index, (field, member))| fields.one(index, field, &member))
        .collect()
}

impl Fields<'_> {
    fn one(&self, index: usize, field: &Field, member: &Member) -> TokenStream {
        let Self { input, krate, .. } = self;
        let (site, own) = (Span::mixed_site(), &input.ident);
        let (impl_generics, _, where_clause) = input.generics.split_for_impl();
        let arguments = super::arguments(&input.generics);
        let Field { vis, ty, .. } = field;
        let text = plain(member);
        let marker = format_ident!("{}{text}", self.prefix, span = site);
        let key = key(krate, site, &text);
        let Measure { constants, ty: place } = self.measures.place(index, member, self.packed);
        let packed = self.packed.then(|| quote_spanned!(site=> packed));
        quote_spanned! {site=>
            #constants
            #[allow(non_camel_case_types, dead_code)]
            #vis struct #marker {}
            #[automatically_derived]
            #[allow(deprecated)]
            impl #impl_generics #krate::__::Field<#key, #marker, #ty> for #own #arguments #where_clause {
                type Placement = #place;
                const MEMBER: #krate::__::Member<Self, #ty> = #krate::__::member!(#packed #member);
            }
        }
    }
}

/// The name of a field; those of a tuple struct are `_0`, `_1`.
fn plain(member: &Member) -> String {
    match member {
        Member::Unnamed(index) => format!("_{}", index.index),
        Member::Named(name) => bare(name),
    }
}

/// The name as a type: each number holds sixteen bytes.
fn key(krate: &TokenStream, span: Span, text: &str) -> TokenStream {
    let words: Vec<_> = text
        .as_bytes()
        .chunks(16)
        .map(|bytes| {
            bytes
                .iter()
                .fold(0_u128, |word, byte| word << 8 | u128::from(*byte))
        })
        .collect();
    words.iter().rev().fold(quote_spanned!(span=> ()), |rest, word| {
        let mut word = proc_macro2::Literal::u128_unsuffixed(*word);
        word.set_span(span);
        quote_spanned!(span=> #krate::__::Name<#word, #rest>)
    })
}

fn is_packed(input: &DeriveInput) -> bool {
    let mut packed = false;
    for attribute in input
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("repr"))
    {
        // If this is not a valid `repr`, rustc refuses it.
        let _ = attribute.parse_nested_meta(|meta| {
            packed |= meta.path.is_ident("packed");
            if meta.input.peek(syn::token::Paren) {
                let inside;
                syn::parenthesized!(inside in meta.input);
                inside.parse::<TokenStream>()?;
            }
            Ok(())
        });
    }
    packed
}
