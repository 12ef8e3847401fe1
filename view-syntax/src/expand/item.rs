//! One index as a type, and as an argument where a part of it is known only at run time.

use super::claim::Claim;
use super::lets::Lets;
use super::{number, slice};
use crate::model::{Edge, Item, Kind};
use crate::spot::{Krate, Site};
use proc_macro2::TokenStream;
use quote::quote_spanned;

/// An index, ready to be emitted.
pub struct Selector {
    pub ty: TokenStream,
    /// `None` for a static index.
    pub argument: Option<TokenStream>,
    /// What is known of one that is not.
    pub claim: Option<Claim>,
}

impl Selector {
    pub const fn fixed(ty: TokenStream) -> Self {
        Self {
            ty,
            argument: None,
            claim: None,
        }
    }
}

pub fn selector(krate: &Krate, item: &Item, lets: &mut Lets) -> Selector {
    let site = Site {
        krate,
        spot: item.spot,
    };
    match &item.kind {
        Kind::Position(edge) => position(site, edge, lets),
        Kind::Value(value) => Selector {
            ty: site.generic("Value", &[quote_spanned!(site.ends().1=> _)]),
            argument: Some(lets.given(value)),
            claim: None,
        },
        Kind::Slice(slice) => slice::selector(site, slice, lets),
        Kind::All | Kind::Ellipsis | Kind::NewAxis => Selector::fixed(site.name("All")),
    }
}

fn position(site: Site<'_>, edge: &Edge, lets: &mut Lets) -> Selector {
    let (known, unknown, number) = match edge {
        Edge::Open => return Selector::fixed(site.name("All")),
        Edge::Start(number) => ("At", "Pick", number),
        Edge::End(number) => ("AtEnd", "PickEnd", number),
    };
    if let Some(ty) = number::short(site.krate, number) {
        return Selector::fixed(site.generic(known, &[ty]));
    }
    Selector {
        ty: site.name(unknown),
        argument: Some(lets.value(number)),
        claim: None,
    }
}
