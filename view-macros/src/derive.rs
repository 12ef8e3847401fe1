//! `#[derive(Element)]`.

pub mod manifest;

use crate::errors::{Errors, Mistake};
use crate::spot::Spot;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned};
use syn::{DeriveInput, Path};

pub fn expand(input: TokenStream) -> TokenStream {
    let input: DeriveInput = match syn::parse2(input) {
        Ok(input) => input,
        Err(error) => return error.to_compile_error(),
    };
    let errors = Errors::new("derive(Element)");
    let krate = named(&input, &errors).map_or_else(found, |path| quote!(#path));
    let mistakes = errors.finish();
    let (name, site) = (&input.ident, Span::mixed_site());
    let (impl_generics, ty_generics, where_clause) = input.generics.split_for_impl();
    let reports = mistakes.iter().map(Mistake::report);
    quote_spanned! {site=>
        #(#reports)*
        #[automatically_derived]
        impl #impl_generics #krate::Element for #name #ty_generics #where_clause {
            type Unit = #krate::__::SizeOf<Self>;
        }
    }
}

/// `#[element(crate = path)]`
fn named(input: &DeriveInput, errors: &Errors) -> Option<Path> {
    let mut path = None;
    for attribute in input
        .attrs
        .iter()
        .filter(|attribute| attribute.path().is_ident("element"))
    {
        let read = attribute.parse_nested_meta(|meta| {
            if !meta.path.is_ident("crate") {
                return Err(meta.error("not `crate`"));
            }
            path = Some(meta.value()?.call(Path::parse_mod_style)?);
            Ok(())
        });
        if let Err(error) = read {
            let what = format!("this attribute cannot be read: {error}");
            errors.refuse(
                Spot::at(error.span()),
                what,
                "`#[element(crate = path::to::view_core)]` is all there is",
            );
        }
    }
    path
}

/// As the user's manifest calls it.
fn found() -> TokenStream {
    let name = manifest::name_of("view-core").unwrap_or_else(|| "view_core".to_owned());
    let name = Ident::new(&name, Span::call_site());
    quote!(::#name)
}
