//! Every type and every trait of view-core has an entry here, hidden and private ones included. It states why the type or trait is
//! sound: the variance of a type and whether it is `Send` and `Sync`, and who may implement a trait. The lists are compared
//! with rustdoc's, so a type or trait without an entry fails.

mod probes;
mod rustdoc;
mod traits;
mod types;

use std::collections::{BTreeMap, BTreeSet};

/// Names of types or traits, each with its parameters.
type Names = BTreeMap<String, BTreeSet<String>>;

/// Checks that the list has everything that exists, and nothing else.
fn compare(listed: &Names, found: &Names) {
    let beside = |these: &Names, those: &Names| -> Names {
        let mut these = these.clone();
        these.retain(|name, params| those.get(name) != Some(params));
        these
    };
    let (gone, new) = (beside(listed, found), beside(found, listed));
    assert!(
        gone.is_empty() && new.is_empty(),
        "listed only: {gone:#?}\nthere only: {new:#?}"
    );
}
