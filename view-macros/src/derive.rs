//! `#[derive(Element)]`.

mod fields;
pub mod manifest;
mod measure;
mod names;

use self::measure::Measures;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{quote, quote_spanned, ToTokens};
use syn::{Attribute, DeriveInput, GenericParam, Generics, Path};
use view_syntax::__::{coded, imported, Errors, Mistake, Spot};

pub fn expand(input: TokenStream) -> TokenStream {
    let errors = Errors::new("derive(Element)");
    let mut krate = None;
    let implementations = match syn::parse2(input.clone()) {
        Ok(item) => {
            let options = Options::read(&item, &errors);
            let krate = krate.insert(options.krate.map_or_else(found, |path| quote!(#path)));
            implementations(&input, &item, krate, options.bytemuck)
        }
        Err(error) => {
            let what = coded!(V509, "this definition cannot be read: {error}");
            errors.refuse(
                Spot::at(error.span()),
                what,
                "a struct, an enum or a union is expected",
            );
            TokenStream::new()
        }
    };
    let mistakes = errors.finish();
    let imported = (!mistakes.is_empty()).then(|| imported(krate.unwrap_or_else(found)));
    // rustc reports the last one first.
    let reports = mistakes.iter().rev().map(Mistake::report);
    quote_spanned! {Span::mixed_site()=>
        const _: () = {
            #imported
            #(#reports)*
            #implementations
        };
    }
}

/// The implementations for `item`, which was read from `source`.
fn implementations(
    source: &TokenStream,
    item: &DeriveInput,
    krate: &TokenStream,
    bytemuck: bool,
) -> TokenStream {
    let (name, site) = (&item.ident, Span::mixed_site());
    let (impl_generics, _, where_clause) = item.generics.split_for_impl();
    let arguments = arguments(&item.generics);
    let measures = Measures::of(source, item, krate);
    let (unit, align) = (measures.unit(), measures.align());
    let (unit_type, align_type) = (&unit.ty, &align.ty);
    let constants = [&unit.constants, &align.constants];
    let judge = Ident::new(if bytemuck { "ByPod" } else { "Own" }, site);
    let fields = fields::expand(source, item, krate, &measures);
    quote_spanned! {site=>
        #(#constants)*
        #[automatically_derived]
        #[allow(deprecated)]
        impl #impl_generics #krate::Element for #name #arguments #where_clause {
            type Unit = #unit_type;
            type Align = #align_type;
            type Dtype = #krate::__::#judge;
        }
        #fields
    }
}

/// The parameters as arguments. A constant stands in braces: without them its name could mean a type of the same name.
fn arguments(generics: &Generics) -> TokenStream {
    if generics.params.is_empty() {
        return TokenStream::new();
    }
    let each = generics.params.iter().map(|parameter| match parameter {
        GenericParam::Lifetime(lifetime) => lifetime.lifetime.to_token_stream(),
        GenericParam::Type(ty) => ty.ident.to_token_stream(),
        GenericParam::Const(constant) => {
            let name = &constant.ident;
            quote!({ #name })
        }
    });
    quote!(<#(#each),*>)
}

/// Whether there are parameters other than lifetimes.
fn is_generic(input: &DeriveInput) -> bool {
    input
        .generics
        .params
        .iter()
        .any(|param| !matches!(param, GenericParam::Lifetime(_)))
}

/// `#[element(crate = path, bytemuck)]`
#[derive(Default)]
struct Options {
    krate: Option<Path>,
    bytemuck: bool,
}

impl Options {
    fn read(input: &DeriveInput, errors: &Errors) -> Self {
        let mut options = Self::default();
        let own = |attribute: &&Attribute| attribute.path().is_ident("element");
        for attribute in input.attrs.iter().filter(own) {
            let read = attribute.parse_nested_meta(|meta| {
                if meta.path.is_ident("bytemuck") {
                    options.bytemuck = true;
                } else if meta.path.is_ident("crate") {
                    options.krate = Some(meta.value()?.call(Path::parse_mod_style)?);
                } else {
                    return Err(meta.error("neither `crate` nor `bytemuck`"));
                }
                Ok(())
            });
            if let Err(error) = read {
                let what = coded!(V510, "this attribute cannot be read: {error}");
                let help =
                    "`#[element(crate = path::to::view_core)]` and `#[element(bytemuck)]` are all there is";
                errors.refuse(Spot::at(error.span()), what, help);
            }
        }
        options
    }
}

/// The name that the user's manifest gives it.
fn found() -> TokenStream {
    let name = manifest::name_of("view-core").unwrap_or_else(|| "view_core".to_owned());
    let name = Ident::new(&name, Span::call_site());
    quote!(::#name)
}
