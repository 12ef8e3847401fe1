//! What `at!` refuses: all that is not one element.

use crate::ast::{Call, Chains};
use crate::errors::{coded, Errors};
use crate::model::{self, Kind, Op};
use crate::spot::Spot;

pub fn check(call: &Call, chains: &model::Chains, errors: &Errors) {
    let ops = match &call.chains {
        Chains::One(_) => &chains.views[0],
        Chains::Several { arrow, .. } => return several(*arrow, errors),
        Chains::Family(family) => return several(family.arrow, errors),
    };
    let Some(Op::Index(list)) = ops.last() else {
        // A base or a last operation that cannot be read is a mistake of its own.
        if call.base.is_some() && call.chains.ops().count() == ops.len() {
            let spot = call.chains.ops().last().map_or_else(
                || {
                    call.base
                        .as_ref()
                        .map_or(Spot::at(proc_macro2::Span::call_site()), |base| base.spot)
                },
                |op| match op {
                    crate::ast::Op::Index(index) => index.spot,
                    crate::ast::Op::Named(named) => named.spot,
                },
            );
            errors.refuse(
                spot,
                coded!(V645, "`at!` ends in the indices of one element"),
                "`at!(image[7, 3])`; `view!` makes views",
            );
        }
        return;
    };
    for item in &list.items {
        if !matches!(item.kind, Kind::Position(_) | Kind::Value(_) | Kind::Ellipsis) {
            errors.refuse(
                item.spot,
                coded!(V645, "`at!` takes one element, and this index takes several"),
                "`view!` makes views; `at!` has a position for each axis",
            );
        }
    }
}

fn several(arrow: Spot, errors: &Errors) {
    errors.refuse(
        arrow,
        coded!(V645, "`at!` takes one element, and these are several views"),
        "`view!` makes views",
    );
}
