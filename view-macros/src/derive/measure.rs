//! Sizes, alignments and offsets as types. Only rustc knows these numbers, so the types are made of constants.
//!
//! The constants are items, because rust-analyzer evaluates the name of a constant in a type, but no expression. Without sizes and
//! alignments it could not show the types of views of fields.

use super::is_generic;
use super::names::unused_prefix;
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use syn::{DeriveInput, Member};

/// What is measured of one definition.
pub struct Measures<'a> {
    krate: &'a TokenStream,
    /// The type as a constant can name it; `None` in generic code, where a constant cannot become a type.
    own: Option<TokenStream>,
    /// The prefix of the names of the constants.
    prefix: String,
}

/// A measured number: the type that states it, and the constants in it.
pub struct Measure {
    pub constants: TokenStream,
    pub ty: TokenStream,
}

impl<'a> Measures<'a> {
    pub fn of(source: &TokenStream, input: &DeriveInput, krate: &'a TokenStream) -> Self {
        Self {
            krate,
            own: (!is_generic(input)).then(|| timeless(input)),
            prefix: unused_prefix(source, "__CONST_"),
        }
    }

    /// The size: the distance of neighbours in memory.
    pub fn unit(&self) -> Measure {
        let (site, krate) = (Span::mixed_site(), self.krate);
        let Some(own) = &self.own else {
            return Measure::opaque(quote_spanned!(site=> #krate::__::SizeOf<Self>));
        };
        let size = quote_spanned!(site=> #krate::__::size_of::<#own>());
        let (size, mut constants) = self.constant("SIZE", &size);
        let digits: Vec<_> = (0..8)
            .map(|place| format_ident!("{size}_{place}", span = site))
            .collect();
        constants.extend(quote_spanned!(site=> #krate::__::digits! { #size => #(#digits)* }));
        let size = quote_spanned!(site=> #krate::__::Measured<#(#digits),*>);
        Measure {
            constants,
            ty: quote_spanned!(site=> #krate::__::StrideBytes<#krate::__::Readable<#size>>),
        }
    }

    pub fn align(&self) -> Measure {
        let (site, krate) = (Span::mixed_site(), self.krate);
        let Some(own) = &self.own else {
            return Measure::opaque(quote_spanned!(site=> #krate::__::OpaqueAlign));
        };
        let align = quote_spanned!(site=> #krate::__::align_of::<#own>());
        let (align, constants) = self.constant("ALIGN", &align);
        Measure {
            constants,
            ty: quote_spanned!(site=> #krate::__::AlignOf<#align>),
        }
    }

    /// The place of the field number `index`, whose name is `member`.
    pub fn place(&self, index: usize, member: &Member, packed: bool) -> Measure {
        let (site, krate) = (Span::mixed_site(), self.krate);
        let Some(own) = &self.own else {
            return Measure::opaque(quote_spanned!(site=> #krate::__::AnyOffset));
        };
        let offset = quote_spanned!(site=> #krate::__::offset_of!(#own, #member));
        let (offset, constants) = self.constant(&format!("OFFSET_{index}"), &offset);
        let place = Ident::new(if packed { "PackedAt" } else { "AlignedAt" }, site);
        // rust-analyzer does not evaluate `offset_of!`, so the digits need no names.
        Measure {
            constants,
            ty: quote_spanned!(site=> #krate::__::#place<#krate::__::measured!(#offset)>),
        }
    }

    /// A constant and the item that declares it.
    fn constant(&self, name: &str, value: &TokenStream) -> (Ident, TokenStream) {
        let (site, krate) = (Span::mixed_site(), self.krate);
        let name = format_ident!("{}{name}", self.prefix, span = site);
        let item = quote_spanned! {site=>
            #[allow(deprecated)]
            const #name: #krate::__::usize = #value;
        };
        (name, item)
    }
}

impl Measure {
    /// What rustc knows and no type does.
    fn opaque(ty: TokenStream) -> Self {
        Self {
            constants: TokenStream::new(),
            ty,
        }
    }
}

/// The type as constants can name it: no lifetime parameter may stand in them.
fn timeless(input: &DeriveInput) -> TokenStream {
    let name = &input.ident;
    let lifetimes: Vec<_> = input
        .generics
        .lifetimes()
        .map(|_| quote_spanned!(Span::mixed_site()=> 'static))
        .collect();
    if lifetimes.is_empty() {
        quote!(#name)
    } else {
        quote!(#name<#(#lifetimes),*>)
    }
}
