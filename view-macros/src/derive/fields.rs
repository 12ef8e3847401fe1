//! The fields of a struct, for `.field(…)`.
//!
//! A field is only reached with a marker type that has the field's own visibility. Marker and type of a field are
//! parameters of the trait, not associated types: those may not be private.

use super::{is_generic, own_name, timeless};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote_spanned};
use syn::{Data, DeriveInput, Field, Member, Type};

pub fn expand(input: &DeriveInput, krate: &TokenStream) -> TokenStream {
    let Data::Struct(data) = &input.data else {
        return TokenStream::new();
    };
    let packed = is_packed(input);
    // Where a field of such a struct is, and how it is aligned, no type says.
    if packed && is_generic(input) {
        return TokenStream::new();
    }
    let (name, site) = (&input.ident, Span::mixed_site());
    let (impl_generics, ty_generics, where_clause) = input.generics.split_for_impl();
    let each = || data.fields.iter().zip(data.fields.members());
    let fields = each().map(|(field, member)| one(input, krate, field, &member, packed));
    let types = each().map(|(field, _)| pointee(&field.ty, own_name::of(input, &field.ty)));
    let members = data.fields.members();
    quote_spanned! {site=>
        #(#fields)*
        // What is said of the types of the fields is so.
        #[allow(dead_code, clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)]
        fn check #impl_generics (value: &#name #ty_generics) #where_clause {
            #(let _: *const #types = &raw const value.#members;)*
        }
    }
}

/// The type behind a `*const`, where no `+` may stand alone.
fn pointee(ty: &Type, tokens: TokenStream) -> TokenStream {
    match ty {
        Type::Group(group) => pointee(&group.elem, tokens),
        Type::TraitObject(_) | Type::ImplTrait(_) => quote_spanned!(Span::mixed_site()=> (#tokens)),
        _ => tokens,
    }
}

fn one(
    input: &DeriveInput,
    krate: &TokenStream,
    field: &Field,
    member: &Member,
    packed: bool,
) -> TokenStream {
    let (site, own) = (Span::mixed_site(), &input.ident);
    let (impl_generics, ty_generics, where_clause) = input.generics.split_for_impl();
    let vis = &field.vis;
    let ty = own_name::of(input, &field.ty);
    let text = plain(member);
    let witness = format_ident!("__field_{text}", span = site);
    let key = key(krate, site, &text);
    let place = if is_generic(input) {
        quote_spanned!(site=> #krate::__::Somewhere)
    } else {
        let timeless = timeless(input);
        let offset = quote_spanned!(site=> #krate::__::measured!(#krate::__::offset_of!(#timeless, #member)));
        let place = Ident::new(if packed { "Packed" } else { "Lawful" }, site);
        quote_spanned!(site=> #krate::__::#place<#offset>)
    };
    quote_spanned! {site=>
        #[allow(non_camel_case_types, dead_code)]
        #vis struct #witness {}
        // SAFETY: offset and type are those of the field (V11): the compiler confirms the type below, and where the field is
        // used that it is aligned.
        #[automatically_derived]
        unsafe impl #impl_generics #krate::__::Field<#key, #witness, #ty> for #own #ty_generics #where_clause {
            type Placement = #place;
            // Not by the path of the crate, which the user can give.
            const OFFSET: #krate::__::usize = ::core::mem::offset_of!(#own #ty_generics, #member);
        }
    }
}

/// The name without `r#`; the fields of a tuple struct are `_0`, `_1`.
fn plain(member: &Member) -> String {
    match member {
        Member::Unnamed(index) => format!("_{}", index.index),
        Member::Named(name) => {
            let text = name.to_string();
            text.strip_prefix("r#").map(str::to_owned).unwrap_or(text)
        }
    }
}

/// The name as a type: sixteen bytes to a number.
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
        // What `repr` cannot be is for rustc to say.
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
