//! The variance of every type with values, and whether it is `Send` and `Sync`.

use crate::probes::{check, Probe};
use crate::rustdoc::Inventory;
use crate::{compare, Names};
use Variance::{Covariant, Invariant};

/// The variance in a lifetime, of the type itself or of its elements.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Variance {
    /// Covariant: a type with a longer lifetime can be used in place of one with a shorter lifetime. So are types that only read
    /// elements, and types that own them.
    Covariant,
    /// Invariant. So are types through which elements are written, and types whose numbers a trait computes from the type of the
    /// elements.
    Invariant,
}

/// The claims about a type.
pub struct Entry {
    /// Its file, below `view-core/src`.
    pub file: &'static str,
    pub name: &'static str,
    /// The generic parameters of the types below.
    pub generics: &'static str,
    /// For each lifetime and each element type among its parameters: the parameter, the type with `'x` in place of that lifetime or
    /// with elements of the lifetime `'x`, and its variance.
    pub lives: &'static [(&'static str, &'static str, Variance)],
    /// The type with `ELEMENT`s, and a type that is `Send` and `Sync` under the same conditions.
    pub threads: [&'static str; 2],
}

macro_rules! entries {
    ($($file:literal $name:literal [$($generics:tt)*] { $($param:literal: $form:literal $Variance:ident;)* } $type:literal as $like:literal;)*) => {
        const ENTRIES: &[Entry] = &[$(Entry {
            file: $file,
            name: $name,
            generics: stringify!($($generics)*),
            lives: &[$(($param, $form, $Variance)),*],
            threads: [$type, $like],
        }),*];
    };
}

entries! {
    // Shared borrows.
    "view/view.rs" "View" [S: Shape, L: Layout] {
        "'a": "View<'x, u8, S, L>" Covariant;
        "T": "View<'a, &'x u8, S, L>" Covariant;
    } "View<'static, ELEMENT, Row, RowMajor>" as "&'static ELEMENT";
    "api/iter/elements.rs" "Iter" [S: Shape, L: Layout] {
        "'a": "Iter<'x, u8, S, L>" Covariant;
        "T": "Iter<'a, &'x u8, S, L>" Covariant;
    } "Iter<'static, ELEMENT, Row, RowMajor>" as "&'static ELEMENT";
    "api/iter/indexed.rs" "IndexedIter" [S: Shape, L: Layout] {
        "'a": "IndexedIter<'x, u8, S, L>" Covariant;
        "T": "IndexedIter<'a, &'x u8, S, L>" Covariant;
    } "IndexedIter<'static, ELEMENT, Row, RowMajor>" as "&'static ELEMENT";
    "api/iter/tile_iter.rs" "TileIter" [S: Shape, L: Layout, Z: Shape] {
        "'a": "TileIter<'x, u8, S, L, Z>" Covariant;
        "T": "TileIter<'a, &'x u8, S, L, Z>" Covariant;
    } "TileIter<'static, ELEMENT, Row, RowMajor, Row>" as "&'static ELEMENT";
    "api/iter/outer.rs" "OuterIter" [S: Shape, L: Layout] {
        "'a": "OuterIter<'x, u8, S, L>" Covariant;
        "T": "OuterIter<'a, &'x u8, S, L>" Invariant;
    } "OuterIter<'static, ELEMENT, Row, RowMajor>" as "&'static ELEMENT";
    "api/iter/axes.rs" "AxesIter" [S: Shape, L: Layout, A: LeadingAxes] {
        "'a": "AxesIter<'x, u8, S, L, A>" Covariant;
        "T": "AxesIter<'a, &'x u8, S, L, A>" Invariant;
    } "AxesIter<'static, ELEMENT, Row, RowMajor, Const<1>>" as "&'static ELEMENT";
    "api/iter/chunks.rs" "Chunks" [S: Shape, L: Layout] {
        "'a": "Chunks<'x, u8, S, L, 0>" Covariant;
        "T": "Chunks<'a, &'x u8, S, L, 0>" Covariant;
    } "Chunks<'static, ELEMENT, Row, RowMajor, 0>" as "&'static ELEMENT";
    "api/iter/lanes.rs" "Lanes" [S: Shape, L: Layout, K: Axis] {
        "'a": "Lanes<'x, u8, S, L, K>" Covariant;
        "T": "Lanes<'a, &'x u8, S, L, K>" Invariant;
    } "Lanes<'static, ELEMENT, Row, RowMajor, Const<0>>" as "&'static ELEMENT";
    "api/sequences.rs" "Part" [S: Shape, L: Layout] {
        "'v": "Part<'x, u8, S, L>" Covariant;
        "T": "Part<'a, &'x u8, S, L>" Covariant;
    } "Part<'static, ELEMENT, Row, RowMajor>" as "&'static ELEMENT";
    "api/print.rs" "Piece" [] {
        "'v": "Piece<'x, u8>" Covariant;
        "T": "Piece<'a, &'x u8>" Covariant;
    } "Piece<'static, ELEMENT>" as "&'static ELEMENT";
    // It has a field of a function type that takes an element.
    "api/print.rs" "Brackets" [S: Shape, L: Layout] {
        "'v": "Brackets<'x, u8, S, L>" Covariant;
        "T": "Brackets<'a, &'x u8, S, L>" Invariant;
    } "Brackets<'static, ELEMENT, Row, RowMajor>" as "&'static ELEMENT";

    // Unique borrows.
    "view/view.rs" "ViewMut" [S: Shape, L: Layout] {
        "'a": "ViewMut<'x, u8, S, L>" Covariant;
        "T": "ViewMut<'a, &'x u8, S, L>" Invariant;
    } "ViewMut<'static, ELEMENT, Row, RowMajor>" as "&'static mut ELEMENT";
    "api/iter/elements.rs" "IterMut" [S: Shape, L: Layout] {
        "'a": "IterMut<'x, u8, S, L>" Covariant;
        "T": "IterMut<'a, &'x u8, S, L>" Invariant;
    } "IterMut<'static, ELEMENT, Row, RowMajor>" as "&'static mut ELEMENT";
    "api/iter/tile_iter.rs" "TileIterMut" [S: Shape, L: Layout, Z: Shape] {
        "'a": "TileIterMut<'x, u8, S, L, Z>" Covariant;
        "T": "TileIterMut<'a, &'x u8, S, L, Z>" Invariant;
    } "TileIterMut<'static, ELEMENT, Row, RowMajor, Row>" as "&'static mut ELEMENT";
    "api/iter/outer.rs" "OuterIterMut" [S: Shape, L: Layout] {
        "'a": "OuterIterMut<'x, u8, S, L>" Covariant;
        "T": "OuterIterMut<'a, &'x u8, S, L>" Invariant;
    } "OuterIterMut<'static, ELEMENT, Row, RowMajor>" as "&'static mut ELEMENT";
    "api/iter/family.rs" "Family" [S: Shape, L: Layout, P: Part, I: MemberItems] {
        "'a": "Family<'x, u8, S, L, P, I, 1, 1>" Covariant;
        "T": "Family<'a, &'x u8, S, L, P, I, 1, 1>" Invariant;
    } "Family<'static, ELEMENT, Row, RowMajor, crate::__::Cut, (), 1, 0>" as "&'static mut ELEMENT";
    "api/iter/each.rs" "Each" [] {
        "I": "Each<&'x u8, ()>" Covariant;
        "F": "Each<(), &'x u8>" Covariant;
    } "Each<ELEMENT, ELEMENT>" as "ELEMENT";
    "api/iter/axes.rs" "AxesIterMut" [S: Shape, L: Layout, A: LeadingAxes] {
        "'a": "AxesIterMut<'x, u8, S, L, A>" Covariant;
        "T": "AxesIterMut<'a, &'x u8, S, L, A>" Invariant;
    } "AxesIterMut<'static, ELEMENT, Row, RowMajor, Const<1>>" as "&'static mut ELEMENT";
    "api/iter/chunks.rs" "ChunksMut" [S: Shape, L: Layout] {
        "'a": "ChunksMut<'x, u8, S, L, 0>" Covariant;
        "T": "ChunksMut<'a, &'x u8, S, L, 0>" Invariant;
    } "ChunksMut<'static, ELEMENT, Row, RowMajor, 0>" as "&'static mut ELEMENT";
    "api/iter/indexed.rs" "IndexedIterMut" [S: Shape, L: Layout] {
        "'a": "IndexedIterMut<'x, u8, S, L>" Covariant;
        "T": "IndexedIterMut<'a, &'x u8, S, L>" Invariant;
    } "IndexedIterMut<'static, ELEMENT, Row, RowMajor>" as "&'static mut ELEMENT";
    "api/iter/lanes.rs" "LanesMut" [S: Shape, L: Layout, K: Axis] {
        "'a": "LanesMut<'x, u8, S, L, K>" Covariant;
        "T": "LanesMut<'a, &'x u8, S, L, K>" Invariant;
    } "LanesMut<'static, ELEMENT, Row, RowMajor, Const<0>>" as "&'static mut ELEMENT";
    // A unique view is made from it, but it only holds numbers.
    "ops/several/plan.rs" "Plan" [S: Shape, L: Layout, B: Shape, M: Layout, K: Selection] {
        "U": "Plan<&'x u8, u8, S, L, B, M, K>" Invariant;
        "T": "Plan<u8, &'x u8, S, L, B, M, K>" Invariant;
    } "Plan<ELEMENT, ELEMENT, Row, RowMajor, Row, RowMajor, ()>" as "()";

    // Borrows of numbers.
    "api/any_view.rs" "AnyView" [] {
        "'a": "AnyView<'x>" Covariant;
    } "AnyView<'static>" as "&'static [u8]";
    "api/any_view.rs" "AnyViewMut" [] {
        "'a": "AnyViewMut<'x>" Covariant;
    } "AnyViewMut<'static>" as "&'static mut [u8]";

    "api/bridges/arrow.rs" "Values" [] {
        "'a": "Values<'x>" Covariant;
    } "Values<'static>" as "&'static dyn core::any::Any";

    // Types with the properties of their content.
    "view/view.rs" "Words" [] {
        "W": "Words<&'x u8>" Covariant;
    } "Words<&'static ELEMENT>" as "&'static ELEMENT";
    "view/slice_static.rs" "WithStrides" [D: StrideList] {
        "V": "WithStrides<&'x u8, D, ()>" Covariant;
        "M": "WithStrides<(), D, &'x u8>" Covariant;
    } "WithStrides<ELEMENT, (), ()>" as "ELEMENT";
    "view/slice_claims.rs" "Prechecked" [] {
        "V": "Prechecked<&'x u8, (), ()>" Covariant;
        "S": "Prechecked<(), &'x u8, ()>" Covariant;
        "Outcome": "Prechecked<(), (), &'x u8>" Covariant;
    } "Prechecked<ELEMENT, (), ()>" as "ELEMENT";
    "api/iter/zip.rs" "Zip" [] {
        "A": "Zip<&'x u8, ()>" Covariant;
        "B": "Zip<(), &'x u8>" Covariant;
    } "(Zip<ELEMENT, ()>, Zip<(), ELEMENT>)" as "ELEMENT";
    "api/iter/zipped.rs" "Zipped" [] {
        "P": "Zipped<&'x u8>" Covariant;
    } "Zipped<ELEMENT>" as "ELEMENT";
    "api/iter/zipped.rs" "Attempt" [] {
        "P": "Attempt<&'x u8>" Covariant;
    } "Attempt<ELEMENT>" as "ELEMENT";
    "api/iter/zipped/operand.rs" "Ready" [] {
        "I": "Ready<&'x u8>" Covariant;
    } "Ready<ELEMENT>" as "ELEMENT";
    "api/iter/search.rs" "Made" [] {
        "'i": "Made<'x, crate::Iter<'a, u8, Row, RowMajor>>" Covariant;
    } "Made<'static, crate::Iter<'static, ELEMENT, Row, RowMajor>>" as "&'static ELEMENT";
    "api/iter/axes.rs" "IndexedAxes" [A: LeadingAxes] {
        "I": "IndexedAxes<&'x u8, A>" Covariant;
    } "IndexedAxes<ELEMENT, Const<1>>" as "ELEMENT";
    "api/iter/parallel.rs" "Parallel" [] {
        "I": "Parallel<&'x u8>" Covariant;
    } "Parallel<ELEMENT>" as "ELEMENT";
    "api/iter/parallel.rs" "HalvesProducer" [] {
        "I": "HalvesProducer<&'x u8>" Covariant;
    } "HalvesProducer<ELEMENT>" as "ELEMENT";
    "api/iter/walk/positions.rs" "Cursor" [] {
        "I": "Cursor<&'x u8>" Covariant;
    } "Cursor<ELEMENT>" as "ELEMENT";
    "api/iter/walk/positions.rs" "Positions" [] {
        "I": "Positions<&'x u8, ()>" Covariant;
        "D": "Positions<(), &'x u8>" Covariant;
    } "(Positions<ELEMENT, ()>, Positions<(), ELEMENT>)" as "ELEMENT";
    "api/iter/walk/runs.rs" "Run" [] {
        "I": "Run<&'x u8>" Covariant;
    } "Run<ELEMENT>" as "ELEMENT";
    "api/iter/walk/runs.rs" "Runs" [] {
        "I": "Runs<&'x u8, ()>" Covariant;
        "D": "Runs<(), &'x u8>" Covariant;
    } "(Runs<ELEMENT, ()>, Runs<(), ELEMENT>)" as "ELEMENT";
    "algebra/index/value.rs" "Given" [] {
    } "Given<All>" as "()";
    "algebra/shape/offsets/nest.rs" "Nest" [] {
        "I": "Nest<&'x u8, ()>" Covariant;
        "D": "Nest<(), &'x u8>" Covariant;
    } "(Nest<ELEMENT, ()>, Nest<(), ELEMENT>)" as "ELEMENT";
    "view/base/aligned.rs" "Aligned" [A: Alignment] {
        "B": "Aligned<A, &'x u8>" Covariant;
    } "Aligned<A1, ELEMENT>" as "ELEMENT";

    // Owners of elements.
    "api/reduce/pairwise.rs" "Halved" [] {
        "P": "Halved<&'x u8>" Covariant;
    } "Halved<ELEMENT>" as "ELEMENT";
    "api/reduce/pairwise.rs" "Pairs" [] {
        "P": "Pairs<&'x u8>" Covariant;
    } "Pairs<ELEMENT>" as "ELEMENT";
    "api/reduce/partial.rs" "Parts" [] {
        "P": "Parts<&'x u8>" Covariant;
    } "Parts<ELEMENT>" as "ELEMENT";
    "api/reduce/race.rs" "Race" [] {
        "F": "Race<&'x u8, u8, 4>" Covariant;
        "B": "Race<u8, &'x u8, 4>" Covariant;
    } "Race<ELEMENT, ELEMENT, 4>" as "ELEMENT";
    "api/owned/places.rs" "Places" [] {
        "'v": "Places<'x, u8>" Covariant;
        "T": "Places<'a, &'x u8>" Invariant;
    } "Places<'static, ELEMENT>" as "*mut ELEMENT";
    "api/order/aside.rs" "Aside" [] {
        "'l": "Aside<'x, u8>" Covariant;
        "T": "Aside<'a, &'x u8>" Invariant;
    } "Aside<'static, ELEMENT>" as "*mut ELEMENT";
    "api/sequences/read.rs" "Level" [] {
        "'l": "Level<'x, u8>" Covariant;
        "T": "Level<'a, &'x u8>" Invariant;
    } "Level<'static, ELEMENT>" as "&'static mut std::vec::Vec<ELEMENT>";
    "api/owned/array.rs" "Array" [S: Shape, A: Alignment] {
        "T": "Array<&'x u8, S, A>" Covariant;
    } "Array<ELEMENT, Row, A1>" as "std::vec::Vec<ELEMENT>";
    "api/owned/heap.rs" "Heap" [A: Alignment] {
        "T": "Heap<&'x u8, A>" Covariant;
    } "Heap<ELEMENT, A1>" as "std::vec::Vec<ELEMENT>";

    // What it gives to its function has the type that the function takes.
    "view/base/foreign.rs" "Foreign" [D: for<'e> FnOnce(core::ptr::NonNull<&'e u8>, usize)] {
        "T": "Foreign<&'x u8, D>" Invariant;
        "D": "Foreign<u8, std::boxed::Box<dyn FnOnce(core::ptr::NonNull<u8>, usize) + 'x>>" Covariant;
    } "Foreign<ELEMENT, fn(core::ptr::NonNull<ELEMENT>, usize)>" as "std::vec::Vec<ELEMENT>";

    // Plain numbers. The parameter of the first three is a byte order.
    "api/elements/half.rs" "F16" [] {
        "O": "F16<&'x u8>" Covariant;
    } "F16<BigEndian>" as "()";
    "api/elements/complex.rs" "ComplexF32" [] {
        "O": "ComplexF32<&'x u8>" Covariant;
    } "ComplexF32<BigEndian>" as "()";
    "api/elements/complex.rs" "ComplexF64" [] {
        "O": "ComplexF64<&'x u8>" Covariant;
    } "ComplexF64<BigEndian>" as "()";
    // A proof about two types. It holds no value of either.
    "ops/member.rs" "Member" [] {
        "S": "Member<&'x u8, u8>" Invariant;
        "X": "Member<u8, &'x u8>" Invariant;
    } "Member<ELEMENT, ELEMENT>" as "()";
    "api/describe.rs" "Description" [] {} "Description<Row>" as "()";
    "api/iter/walk.rs" "Walk" [] {} "Walk<Row>" as "()";
    "api/iter/indices.rs" "Indices" [] {} "Indices<Row>" as "()";
    "api/iter/indices.rs" "Along" [] {} "Along<<Row as crate::Shape>::Rank>" as "()";
}

#[test]
fn every_type_that_holds_anything_has_an_entry() {
    let listed: Names = ENTRIES
        .iter()
        .map(|entry| {
            let params = entry.lives.iter().map(|(param, ..)| (*param).to_owned());
            (format!("{} {}", entry.file, entry.name), params.collect())
        })
        .collect();
    assert_eq!(listed.len(), ENTRIES.len(), "one entry for a type");
    let types = &Inventory::get().types;
    let found: Names = types
        .iter()
        .filter(|(_, class)| !class.marker && !class.params.is_empty())
        .map(|(name, class)| {
            let params = class.params.iter().filter(|(_, algebra)| !algebra);
            (name.clone(), params.map(|(param, _)| param.clone()).collect())
        })
        .collect();
    assert!(types.len() > 200, "{} types", types.len());
    compare(&listed, &found);
}

#[test]
fn every_type_is_what_its_entry_says() {
    let mut probes = Vec::new();
    for entry in ENTRIES {
        lives(entry, &mut probes);
        threads(entry, &mut probes);
    }
    assert!(probes.len() > 300, "{} probes", probes.len());
    check(&probes);
}

/// The probes that use the type with a shorter and with a longer lifetime.
fn lives(entry: &Entry, probes: &mut Vec<Probe>) {
    for (param, form, variance) in entry.lives {
        assert!(form.contains("'x"), "{} {param}", entry.name);
        let mut probe = |what: &str, from, to, compiles| {
            let (generics, from, to) = (entry.generics, form.replace("'x", from), form.replace("'x", to));
            probes.push(Probe {
                file: entry.file,
                what: format!("{}, {param}: {what}", entry.name),
                code: format!("fn NAME<'long: 'short, 'short, 'a, {generics}>(it: {from}) -> {to} {{ it }}"),
                compiles,
            });
        };
        probe("as long", "'long", "'long", true);
        probe("shorter", "'long", "'short", *variance == Covariant);
        probe("longer", "'short", "'long", false);
    }
}

/// Element types: `Send` and `Sync`, `Send` only, `Sync` only, neither.
const ELEMENTS: [&str; 4] = [
    "u8",
    "core::cell::Cell<u8>",
    "Option<std::sync::MutexGuard<'static, u8>>",
    "*const u8",
];

/// The probe that compares the type with the type that it should be like.
fn threads(entry: &Entry, probes: &mut Vec<Probe>) {
    for element in ELEMENTS {
        let [own, like] = entry.threads.map(|form| form.replace("ELEMENT", element));
        for threads in ["SEND", "SYNC"] {
            probes.push(Probe {
                file: entry.file,
                what: format!("{threads} of {own} and of {like}"),
                code: format!(
                    "const NAME: () = assert!(Threads::<{own}>::{threads} == Threads::<{like}>::{threads});"
                ),
                compiles: true,
            });
        }
    }
}
