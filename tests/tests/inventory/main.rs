//! Every type and every trait of view-core, hidden and private ones among them, has an entry here that says what makes it
//! sound: how lives go through it, who may have it on which thread, who may implement it. The lists are compared with
//! rustdoc's, so that a new one without an entry fails.

mod probes;
mod rustdoc;
mod traits;
mod types;

use std::collections::{BTreeMap, BTreeSet};

/// What is listed and what there is, each with its parameters.
type Names = BTreeMap<String, BTreeSet<String>>;

/// Checks that what is listed is what there is.
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
