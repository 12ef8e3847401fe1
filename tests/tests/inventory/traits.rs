//! Which traits other crates may implement.

use crate::probes::{errors, put};
use crate::rustdoc::{root, target, Inventory, Trait};
use crate::{compare, Names};
use std::collections::BTreeSet;

/// The traits that others may implement in safe code, and why that does no harm.
const OPEN: [(&str, &str); 28] = [
    (
        "view/base/lend.rs Base",
        "there is no way to a view but from another base, and it is asked once for a call",
    ),
    ("view/base/lend.rs BaseMut", "as `Base`"),
    (
        "view/base/as_view.rs AsView",
        "there is no way to a view but from a base, and nothing of ours asks for it",
    ),
    ("view/base/as_view.rs AsViewMut", "as `AsView`"),
    (
        "view/base/image.rs Writable",
        "it is `DerefMut` under a name with a message, and holds of all that are",
    ),
    ("view/base/lend.rs Lent", "a base has to be a `Base` as well"),
    ("view/base/lend.rs Lend", "its methods need a `Base`"),
    (
        "api/iter/zipped/operand.rs Walked",
        "what it gives to `zip!` has to be a `Lockstep` as well",
    ),
    ("api/iter/zipped/operand.rs Opened", "its methods need a `Base`"),
    (
        "algebra/index/value.rs Indexing",
        "a run-time index of it is compared with its axis, whatever made it",
    ),
    (
        "api/order/sortable.rs Sortable",
        "elements are compared by `Ord`, which std sorts by",
    ),
    (
        "api/iter/zipped/operand.rs Unwalked",
        "it says that something is no `Lockstep`",
    ),
    (
        "api/bridges/arrow/lists.rs ArrowValue",
        "Arrow seals its supertrait, and checks the column that is made",
    ),
    (
        "api/reduce/total_order.rs TotalOrder",
        "which of the numbers it is asked about is returned is its own affair",
    ),
    (
        "api/reduce/pairwise.rs PairwiseSum",
        "it adds numbers of its own type, and no unsafe code relies on the sum",
    ),
    (
        "api/reduce/mean.rs Mean",
        "it adds and divides numbers of its own type, and no unsafe code relies on the mean",
    ),
    ("api/cells.rs Settable", "what it puts where is its own affair"),
    (
        "algebra/element/element.rs Element",
        "size and alignment are compared with rustc's, and the other two items are sealed or unsafe",
    ),
    (
        "ops/field.rs Field",
        "a `Member` is the proof of the field, and only the macro `member!` makes one in safe code",
    ),
    ("ops/static_ops.rs Infer", "nothing is asked of it"),
    (
        "checks/bounds.rs LastOf",
        "it holds of all types where it holds at all; what it is asked of is sealed",
    ),
    (
        "checks/overlap.rs Apart",
        "it is about the message only: the views are compared in any case",
    ),
    (
        "message/say.rs HeedsAll",
        "it is about the message only: what it lets through is checked at run time",
    ),
    ("message/say.rs SettlesAll", "as `HeedsAll`"),
    ("message/say.rs AllAccepted", "as `HeedsAll`"),
    ("checks/pattern.rs HeedsLeft", "as `HeedsAll`"),
    ("checks/pattern.rs HeedsRight", "as `HeedsAll`"),
    (
        "message/axes.rs MsgUnmerged",
        "it is about the message only: strides are compared where axes are merged",
    ),
];

/// Parameters of sealed traits without a bound. They have none because bounds take rustc time at every call. Another crate can put a
/// type of its own there, and so implement such a trait for a type of ours. Each entry says why that does no harm, and for
/// which traits and parameters.
const PARAMS: [(&str, &[(&str, &str)]); 6] = [
    (
        "shape, extent, strides, axes or selection of a view, or an axis or a question of ours: whoever asks has sealed ones",
        &[
            ("ops/several/taken.rs Take", "D S"),
            ("view/slice_claims.rs Claim", "S"),
            ("view/slice_claims.rs ClaimHolds", "S"),
            ("checks/axes.rs AxisOf", "S"),
            ("checks/axes.rs Inserts", "S"),
            ("checks/axes.rs InsertsLast", "S"),
            ("checks/axes.rs OrderOf", "S"),
            ("checks/axes.rs PlaceIn", "S"),
            ("checks/axes.rs SplitPoint", "S"),
            ("checks/axes.rs Suffix", "Z"),
            ("checks/axes.rs UnitAxis", "X"),
            ("ops/static_ops.rs CutUp", "D S U"),
            ("ops/static_ops.rs Repeat", "D S"),
            ("ops/static_ops.rs SlideOver", "D S"),
            ("checks/extents.rs Asked", "A Q W"),
            ("checks/extents.rs Broadcast", "A W"),
            ("checks/bounds.rs Fits", "E"),
            ("checks/bounds.rs FitsIf", "E K"),
            ("checks/bounds.rs LeastKnown", "X"),
            ("algebra/index/foreseen_list.rs Foreseen", "S"),
            ("algebra/index/on_axes.rs OnAxes", "D S"),
            ("algebra/number/nat.rs Equals", "M"),
            ("algebra/shape/extent_ops.rs EqualExtents", "X"),
            ("algebra/shape/extent_ops.rs EqualTo", "X"),
            ("algebra/shape/extent_ops.rs Beside", "F"),
            ("algebra/shape/extent_ops.rs Broadcasts", "F X"),
            ("message/say.rs Heeds", "A"),
            ("message/say.rs Known", "X"),
            ("message/say.rs Settles", "A"),
            ("view/slice_any.rs Placed", "I V"),
            ("view/slice_any.rs Unit", "N"),
            ("view/slice_static.rs Select", "D S"),
        ],
    ),
    (
        "it has an implementation for all `Self`, and rustc takes no other beside that: ui/threat/own-reshape.rs",
        &[("ops/reshape.rs ReshapeOf", "L S T"), ("ops/reshape.rs ReshapeIf", "L S T")],
    ),
    (
        "whoever implements it has to have the view that it gives",
        &[
            ("api/operand.rs OpenShared", "T"),
            ("api/operand.rs OpenUnique", "T"),
            ("api/operand.rs Shared", "T"),
            ("api/operand.rs Unique", "T"),
        ],
    ),
    (
        "the storage has to be nalgebra's `RawStorage` or `RawStorageMut` of it, which are unsafe traits",
        &[("view/base/nalgebra.rs Known", "C R T"), ("view/base/nalgebra.rs KnownMut", "C R T")],
    ),
    ("what it gives is what it was made of", &[("view/slice_claims.rs Require", "V")]),
    ("it is about the message only: a constant asks again", &[("ops/field.rs SettledField", "D S T W X")]),
];

fn traits() -> impl Iterator<Item = (&'static str, &'static Trait)> {
    let traits = Inventory::get().traits.iter();
    traits.map(|(name, found)| (name.as_str(), found))
}

#[test]
fn what_others_may_implement_is_listed() {
    let open: Names = traits()
        .filter(|(_, found)| {
            found.public && !found.is_unsafe && !found.sealed && !found.on_unsafe && !found.of_all
        })
        .map(|(name, _)| (name.to_owned(), BTreeSet::new()))
        .collect();
    let listed: Names = OPEN
        .iter()
        .map(|(name, _)| ((*name).to_owned(), BTreeSet::new()))
        .collect();
    assert!(traits().count() > 150);
    compare(&listed, &open);
}

#[test]
fn what_others_may_give_to_sealed_traits_is_listed() {
    let open: Names = traits()
        .filter(|(_, found)| found.public && found.sealed && !found.is_unsafe && !found.on_unsafe)
        .filter(|(_, found)| !found.open_params.is_empty())
        .map(|(name, found)| (name.to_owned(), found.open_params.clone()))
        .collect();
    let mut listed = Names::new();
    for (name, params) in PARAMS.iter().flat_map(|(_, listed)| *listed) {
        let params = params.split(' ').map(str::to_owned).collect();
        assert!(listed.insert((*name).to_owned(), params).is_none(), "{name}");
    }
    compare(&listed, &open);
}

/// What another crate implements a trait for: its own type, and references to it.
const FORMS: [&str; 3] = ["", "&'static ", "&'static mut "];

/// Another crate implements each trait that it can name, each on a line of its own.
#[test]
fn others_are_refused_what_is_not_listed() {
    let named: Vec<_> = traits()
        .filter(|(name, _)| OPEN.iter().all(|(open, _)| open != name))
        .filter_map(|(name, found)| Some((name, found.path.as_ref()?)))
        .collect();
    assert!(named.len() > 30, "{} traits", named.len());
    // A type for each trait, because some traits are supertraits of others. A reference to such a type is one of that crate, too.
    let attempts = FORMS
        .iter()
        .flat_map(|form| named.iter().map(move |trait_of| (form, trait_of)));
    let attempts = attempts
        .enumerate()
        .map(|(i, (form, (_, path)))| format!("pub struct Mine{i}; impl {path} for {form}Mine{i} {{}}\n"));
    let text: String = attempts.collect();
    let dir = target().join("other");
    put(&dir.join("src/lib.rs"), &text);
    put(
        &dir.join("Cargo.toml"),
        &format!(
            "[package]\nname = \"other\"\nedition = \"2021\"\n[workspace]\n\
             [dependencies]\nview-core = {{ path = {:?}, features = {:?} }}\n",
            root().join("view-core"),
            features()
        ),
    );
    put(
        &dir.join("Cargo.lock"),
        &std::fs::read_to_string(root().join("Cargo.lock")).unwrap(),
    );
    let errors = errors(&dir, "other");
    let ours: BTreeSet<_> = traits()
        .map(|(name, _)| name.rsplit(' ').next().unwrap())
        .collect();
    let attempts = FORMS
        .iter()
        .flat_map(|form| named.iter().map(move |trait_of| (form, trait_of)));
    for (i, (form, (name, path))) in attempts.enumerate() {
        // An error about missing items is no refusal.
        let reason = errors.iter().find(|error| {
            let here = error.spots.iter().any(|(_, line)| *line == i + 1);
            // Of what it is not, the standard library's traits do not count. rustc leaves out the path of a name that is there once.
            let bound = error.message.split_once(&format!("`{form}Mine{i}: "));
            let refused = bound.is_some_and(|(_, bound)| {
                let bound = bound.split(['`', '<']).next().unwrap();
                bound.starts_with("view_core::") || ours.contains(bound)
            });
            // Or the sentence of one of our traits says so.
            let sentence = error.code == "E0277" && error.message.starts_with("view!:");
            here && (error.code == "E0200" || refused || sentence)
        });
        assert!(
            reason.is_some(),
            "{name}: `impl {path} for {form}Mine{i}` is not refused"
        );
    }
}

/// All features of view-core: rustdoc lists traits with all of them, and so dependencies are built once.
fn features() -> Vec<String> {
    let manifest = std::fs::read_to_string(root().join("view-core/Cargo.toml")).unwrap();
    let table = manifest.lines().skip_while(|line| *line != "[features]").skip(1);
    let entries = table
        .take_while(|line| !line.starts_with('['))
        .filter(|line| !line.starts_with('#'));
    let features: Vec<_> = entries
        .filter_map(|line| Some(line.split_once(" = ")?.0.to_owned()))
        .collect();
    assert!(features.iter().any(|feature| feature == "rayon"), "{features:?}");
    features
}
