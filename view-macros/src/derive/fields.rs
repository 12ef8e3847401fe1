//! The fields of a struct, for `.field(…)`.
//!
//! All of them implement a trait that belongs to the struct, so that its message can list them. A field is only
//! reached with a marker type that has the field's own visibility. Marker and type of a field are parameters, not
//! associated types: those may not be private.

use super::{is_generic, measured, own_name, timeless};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{Data, DeriveInput, Field, Fields, Generics};

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
    let named: Vec<_> = data
        .fields
        .iter()
        .enumerate()
        .map(|(place, field)| (name_of(place, field), field))
        .collect();
    let (impl_generics, ty_generics, where_clause) = input.generics.split_for_impl();
    let fields = named
        .iter()
        .map(|(field, definition)| one(input, krate, field, definition, packed));
    let types = data.fields.iter().map(|field| own_name::of(input, &field.ty));
    let members = data.fields.members();
    let (message, label, note) = (
        format!("view!: `{name}` has no such field"),
        format!("not a field of `{name}`"),
        listed(&data.fields, &named),
    );
    let generics = &input.generics;
    let Ok(mut own) = syn::parse2::<Generics>(quote!(#generics)) else {
        return TokenStream::new();
    };
    own.params.push(syn::parse_quote!(__N));
    own.params.push(syn::parse_quote!(__W));
    own.params.push(syn::parse_quote!(__X));
    let (own_generics, ..) = own.split_for_impl();
    let bounds = where_clause.map(|clause| &clause.predicates);
    quote_spanned! {site=>
        #[diagnostic::on_unimplemented(message = #message, label = #label, note = #note)]
        // SAFETY: an implementation promises what `Field` asks for. The trait is unsafe, since code of the user's can stand in
        // here: in the length of an array, which is part of the type of a field.
        pub unsafe trait __Fields<__S, __W, __X> {
            type Placement: #krate::__::Placement;
            const OFFSET: #krate::__::usize;
        }
        // SAFETY: `__X` and `OFFSET` are those of the field (V11); that it is aligned unless the struct is packed is what
        // the language says, and is asserted where the field is used.
        #[automatically_derived]
        unsafe impl #own_generics #krate::__::Field<__N, __W, __X> for #name #ty_generics
        where
            #krate::__::Key<__N>: __Fields<Self, __W, __X>,
            #bounds
        {
            type Placement = <#krate::__::Key<__N> as __Fields<Self, __W, __X>>::Placement;
            const OFFSET: #krate::__::usize = <#krate::__::Key<__N> as __Fields<Self, __W, __X>>::OFFSET;
        }
        #(#fields)*
        // What is said of the types of the fields is so.
        #[allow(clippy::all, clippy::pedantic, clippy::nursery, clippy::restriction)]
        const _: () = {
            #[allow(dead_code)]
            fn check #impl_generics (value: &#name #ty_generics) #where_clause {
                #(let _: *const #types = &raw const value.#members;)*
            }
        };
    }
}

fn one(input: &DeriveInput, krate: &TokenStream, name: &Ident, field: &Field, packed: bool) -> TokenStream {
    let (site, own) = (Span::mixed_site(), &input.ident);
    let (impl_generics, ty_generics, where_clause) = input.generics.split_for_impl();
    let Field { vis, ident, .. } = field;
    let ty = own_name::of(input, &field.ty);
    let text = plain(name);
    // `offset_of!` counts fields of tuple structs.
    let member = ident.as_ref().map_or_else(
        || text.trim_start_matches('_').parse().unwrap_or_default(),
        |ident| quote!(#ident),
    );
    let witness = format_ident!("__field_{text}", span = site);
    let key = key(krate, site, &text);
    let place = if is_generic(input) {
        quote_spanned!(site=> #krate::__::Somewhere)
    } else {
        let timeless = timeless(input);
        let offset = measured(
            krate,
            &quote_spanned!(site=> #krate::__::offset_of!(#timeless, #member)),
        );
        let place = Ident::new(if packed { "Packed" } else { "Lawful" }, site);
        quote_spanned!(site=> #krate::__::#place<#offset>)
    };
    quote_spanned! {site=>
        #[allow(non_camel_case_types, dead_code)]
        #vis struct #witness {}
        #[diagnostic::do_not_recommend]
        // SAFETY: this is the type of the field, as the compiler confirms below, and its offset.
        unsafe impl #impl_generics __Fields<#own #ty_generics, #witness, #ty> for #krate::__::Key<#key> #where_clause {
            type Placement = #place;
            // Not by the path of the crate, which the user can give.
            const OFFSET: #krate::__::usize = ::core::mem::offset_of!(#own #ty_generics, #member);
        }
    }
}

/// `x`; the fields of a tuple struct are `_0`, `_1`.
fn name_of(place: usize, field: &Field) -> Ident {
    field
        .ident
        .clone()
        .unwrap_or_else(|| format_ident!("_{place}", span = Span::mixed_site()))
}

/// The name without `r#`.
fn plain(name: &Ident) -> String {
    let text = name.to_string();
    text.strip_prefix("r#").map(str::to_owned).unwrap_or(text)
}

/// The name as a type: sixteen bytes to a number.
pub fn key(krate: &TokenStream, span: Span, text: &str) -> TokenStream {
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

fn listed(fields: &Fields, named: &[(Ident, &Field)]) -> String {
    let names: Vec<_> = named
        .iter()
        .map(|(name, _)| {
            let text = plain(name);
            let shown = if matches!(fields, Fields::Unnamed(_)) {
                &text[1..]
            } else {
                &text
            };
            format!("`{shown}`")
        })
        .collect();
    match names.as_slice() {
        [] => "help: it has no fields".to_owned(),
        [only] => format!("help: its only field is {only}"),
        all => format!("help: its fields are {}", all.join(", ")),
    }
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
