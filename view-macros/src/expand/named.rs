//! The method calls that a named operation becomes.

use super::lets::Lets;
use super::number;
use super::step::{Step, StepKind};
use crate::model::{Action, Named};
use crate::spot::{Krate, Site, Spot};
use proc_macro2::TokenStream;

/// The method calls of one operation.
pub fn steps(krate: &Krate, named: &Named, _: &mut Lets) -> Vec<Step> {
    let site = Site {
        krate,
        spot: named.spot,
    };
    match &named.action {
        Action::As(ty) => vec![operation("cast", named, vec![ty.clone()], 2)],
        Action::Align(bytes) => {
            let bytes = number::count(krate, bytes);
            vec![operation("align", named, bytes.into_iter().collect(), 1)]
        }
        // Refused by `check`, until they are there.
        Action::AsCode(..)
        | Action::Reshape(_)
        | Action::Transpose
        | Action::Permute(_)
        | Action::Field(_)
        | Action::Broadcast(_)
        | Action::Windows(_)
        | Action::Tiles(_)
        | Action::Diagonal => {
            let _ = site;
            vec![]
        }
    }
}

/// A method that may be refused at run time, and has a `try_` form for that.
fn operation(method: &str, named: &Named, types: Vec<TokenStream>, inferred: usize) -> Step {
    Step {
        method: method.to_owned(),
        // The word: rustc underlines where the method is named.
        spot: Spot::at(named.word.span()),
        types,
        arguments: Vec::new(),
        kind: StepKind::Operate,
        inferred,
    }
}
