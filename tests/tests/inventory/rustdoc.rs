//! The types and traits of view-core, read from rustdoc's JSON. The format is that of the toolchain in rust-toolchain.toml.

use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

const FORMAT: u32 = 57;

/// A struct, enum or union.
#[derive(Debug)]
pub struct Type {
    /// The lifetimes and types among its parameters, and whether each is a type of the algebra: bounded by a sealed trait.
    pub params: Vec<(String, bool)>,
    /// Whether it has no values, or no content: it is used at the type level only.
    pub marker: bool,
}

/// A trait.
#[derive(Debug)]
pub struct Trait {
    /// Whether it is `pub`; other crates can name it if there is a public path as well.
    pub public: bool,
    /// A public path, with the arguments that it needs: `"view_core::Lockstep"`.
    pub path: Option<String>,
    pub is_unsafe: bool,
    /// Whether `Sealed` is one of its supertraits, directly or indirectly.
    pub sealed: bool,
    /// Whether one of its supertraits is unsafe.
    pub on_unsafe: bool,
    /// Whether there is an implementation for all types, so that no other can be added.
    pub of_all: bool,
    /// The types among its parameters that are not bounded by a sealed trait.
    pub open_params: BTreeSet<String>,
}

/// The types and traits of view-core, by file and name: `"api/iter/elements.rs Iter"`.
pub struct Inventory {
    pub types: BTreeMap<String, Type>,
    pub traits: BTreeMap<String, Trait>,
}

impl Inventory {
    pub fn get() -> &'static Self {
        static INVENTORY: OnceLock<Inventory> = OnceLock::new();
        INVENTORY.get_or_init(|| {
            let text = std::fs::read(document()).expect("rustdoc writes JSON");
            let krate: Crate = serde_json::from_slice(&text).expect("it has this format");
            assert_eq!(krate.format_version, FORMAT, "rustdoc's JSON has another format");
            krate.inventory()
        })
    }
}

/// The target directory of these tests.
pub fn target() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("inventory")
}

/// A cargo command in a directory. It does not depend on the flags with which this test was compiled.
pub fn cargo(dir: &Path, args: &[&str]) -> Command {
    let mut cargo = Command::new(env!("CARGO"));
    cargo
        .args(args)
        .arg("--target-dir")
        .arg(target().join("target"))
        .current_dir(dir)
        // Build scripts have to see the same environment in both runs, or everything would be built twice.
        .env("RUSTC_BOOTSTRAP", "1")
        .env_remove("RUSTFLAGS")
        .env_remove("CARGO_ENCODED_RUSTFLAGS");
    cargo
}

/// The root of the repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap()
}

/// Lets rustdoc write its JSON, with private and hidden items.
fn document() -> PathBuf {
    let output = cargo(
        root(),
        &["rustdoc", "--quiet", "-p", "view-core", "--all-features"],
    )
    .args(["--", "-Zunstable-options", "--output-format", "json"])
    .args([
        "--document-private-items",
        "--document-hidden-items",
        "--cap-lints",
        "allow",
    ])
    .output()
    .expect("cargo runs");
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    target().join("target/doc/view_core.json")
}

type Id = u32;

#[derive(Deserialize)]
struct Crate {
    format_version: u32,
    root: Id,
    index: BTreeMap<Id, Item>,
}

#[derive(Deserialize)]
struct Item {
    crate_id: u32,
    name: Option<String>,
    visibility: serde_json::Value,
    span: Option<Span>,
    inner: Inner,
}

#[derive(Deserialize)]
struct Span {
    filename: String,
}

/// The kind of an item. Kinds that these tests do not need are `Other`.
#[derive(Deserialize)]
struct Inner {
    #[serde(rename = "struct")]
    structure: Option<Structure>,
    #[serde(rename = "enum")]
    enumeration: Option<Enumeration>,
    union: Option<Union>,
    #[serde(rename = "trait")]
    interface: Option<Interface>,
    #[serde(rename = "impl")]
    implementation: Option<Implementation>,
    struct_field: Option<Field>,
    module: Option<Module>,
    #[serde(rename = "use")]
    import: Option<Import>,
}

#[derive(Deserialize)]
struct Structure {
    generics: Generics,
    kind: StructKind,
}
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum StructKind {
    Unit,
    Tuple(Vec<Option<Id>>),
    Plain { fields: Vec<Id> },
}
#[derive(Deserialize)]
struct Enumeration {
    generics: Generics,
    variants: Vec<Id>,
}
#[derive(Deserialize)]
struct Union {
    generics: Generics,
}
#[derive(Deserialize)]
struct Interface {
    is_unsafe: bool,
    generics: Generics,
    bounds: Vec<Bound>,
    implementations: Vec<Id>,
}
#[derive(Deserialize)]
struct Implementation {
    generics: Generics,
    #[serde(rename = "for")]
    target: Target,
}
/// The type that a trait is implemented for, if it is a type parameter.
#[derive(Deserialize)]
struct Target {
    generic: Option<String>,
}
#[derive(Deserialize)]
struct Field {
    resolved_path: Option<Named>,
}
#[derive(Deserialize)]
struct Module {
    items: Vec<Id>,
}
#[derive(Deserialize)]
struct Import {
    name: String,
    id: Option<Id>,
    is_glob: bool,
}
#[derive(Deserialize)]
struct Generics {
    params: Vec<Param>,
    where_predicates: Vec<serde::de::IgnoredAny>,
}
#[derive(Deserialize)]
struct Param {
    name: String,
    kind: ParamKind,
}
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum ParamKind {
    Lifetime(serde::de::IgnoredAny),
    Type { bounds: Vec<Bound> },
    Const(serde::de::IgnoredAny),
}
#[derive(Deserialize)]
struct Bound {
    trait_bound: Option<TraitBound>,
}
#[derive(Deserialize)]
struct TraitBound {
    #[serde(rename = "trait")]
    name: Named,
    modifier: String,
}
#[derive(Deserialize)]
struct Named {
    path: String,
    id: Id,
}

impl Crate {
    fn inventory(&self) -> Inventory {
        let sealed = self.sealed();
        let nameable = self.nameable();
        let (mut types, mut traits) = (BTreeMap::new(), BTreeMap::new());
        for (id, item) in self.own() {
            let (Some(span), Some(name)) = (&item.span, &item.name) else {
                continue;
            };
            let file = span.filename.rsplit_once("view-core/src/").unwrap().1;
            let key = format!("{file} {name}");
            if let Some(found) = self.class(&item.inner, &sealed) {
                assert!(types.insert(key.clone(), found).is_none(), "two of {key}");
            } else if let Some(interface) = &item.inner.interface {
                let found = self.interface(*id, item, interface, &sealed, &nameable);
                assert!(traits.insert(key.clone(), found).is_none(), "two of {key}");
            }
        }
        Inventory { types, traits }
    }

    /// The items of this crate.
    fn own(&self) -> impl Iterator<Item = (&Id, &Item)> {
        self.index.iter().filter(|(_, item)| item.crate_id == 0)
    }

    fn class(&self, inner: &Inner, sealed: &BTreeSet<Id>) -> Option<Type> {
        let (generics, marker) = match inner {
            Inner {
                structure: Some(Structure { generics, kind }),
                ..
            } => (generics, self.is_empty(kind)),
            Inner {
                enumeration: Some(Enumeration { generics, variants }),
                ..
            } => (generics, variants.is_empty()),
            Inner {
                union: Some(Union { generics }),
                ..
            } => (generics, false),
            _ => return None,
        };
        let params = generics.params.iter().filter_map(|param| match &param.kind {
            ParamKind::Lifetime(_) => Some((param.name.clone(), false)),
            ParamKind::Type { bounds } => Some((param.name.clone(), any_of(bounds, sealed))),
            ParamKind::Const(_) => None,
        });
        Some(Type {
            params: params.collect(),
            marker,
        })
    }

    /// Whether a struct has fields of type `PhantomData` only.
    fn is_empty(&self, kind: &StructKind) -> bool {
        let fields: Vec<Id> = match kind {
            StructKind::Unit => Vec::new(),
            StructKind::Tuple(fields) => fields.iter().map(|id| id.unwrap()).collect(),
            StructKind::Plain { fields } => fields.clone(),
        };
        fields.iter().all(|id| {
            let field = self.index[id].inner.struct_field.as_ref().unwrap();
            let named = field.resolved_path.as_ref();
            named.is_some_and(|named| named.path.ends_with("PhantomData"))
        })
    }

    fn interface(
        &self,
        id: Id,
        item: &Item,
        interface: &Interface,
        sealed: &BTreeSet<Id>,
        nameable: &BTreeMap<Id, String>,
    ) -> Trait {
        let params = interface.generics.params.iter();
        let open_params = params.filter_map(|param| match &param.kind {
            ParamKind::Type { bounds } if !any_of(bounds, sealed) => Some(param.name.clone()),
            _ => None,
        });
        let mut impls = interface.implementations.iter().map(|id| {
            let item = self.index[id].inner.implementation.as_ref();
            item.unwrap()
        });
        Trait {
            public: item.visibility == "public",
            path: nameable.get(&id).map(|path| {
                let params: Vec<&str> = interface.generics.params.iter().map(Param::any).collect();
                format!("{path}<{}>", params.join(", ")).replace("<>", "")
            }),
            is_unsafe: interface.is_unsafe,
            sealed: sealed.contains(&id),
            on_unsafe: interface.bounds.iter().any(|bound| {
                let named = bound.trait_bound.as_ref().map(|bound| bound.name.id);
                let item = named.and_then(|id| self.index.get(&id));
                item.is_some_and(|item| item.inner.interface.as_ref().unwrap().is_unsafe)
            }),
            of_all: impls.any(|found| {
                let param = found.generics.params.iter();
                let bounds = param
                    .filter(|param| Some(&param.name) == found.target.generic.as_ref())
                    .find_map(|param| match &param.kind {
                        ParamKind::Type { bounds } => Some(bounds),
                        _ => None,
                    });
                // `?Sized` is no restriction. The parameters of the trait have to be type parameters as well.
                let all = |bounds: &Vec<Bound>| {
                    bounds.iter().all(|bound| {
                        bound
                            .trait_bound
                            .as_ref()
                            .is_some_and(|bound| bound.modifier == "maybe")
                    })
                };
                bounds.is_some_and(all)
                    && found.generics.where_predicates.is_empty()
                    && interface.generics.params.is_empty()
            }),
            open_params: open_params.collect(),
        }
    }

    /// The traits whose supertrait is `Sealed`, directly or indirectly.
    fn sealed(&self) -> BTreeSet<Id> {
        let traits: Vec<_> = self
            .own()
            .filter_map(|(id, item)| Some((*id, item.name.as_deref()?, item.inner.interface.as_ref()?)))
            .collect();
        let mut sealed: BTreeSet<Id> = traits
            .iter()
            .filter(|(_, name, _)| *name == "Sealed")
            .map(|(id, ..)| *id)
            .collect();
        assert_eq!(sealed.len(), 1);
        loop {
            let more: Vec<Id> = traits
                .iter()
                .filter(|(id, _, found)| !sealed.contains(id) && any_of(&found.bounds, &sealed))
                .map(|(id, ..)| *id)
                .collect();
            if more.is_empty() {
                return sealed;
            }
            sealed.extend(more);
        }
    }

    /// The traits that a path of public modules leads to, and such a path.
    fn nameable(&self) -> BTreeMap<Id, String> {
        let (mut traits, mut seen) = (BTreeMap::new(), BTreeSet::new());
        let mut modules = vec![(self.root, "view_core".to_owned())];
        while let Some((module, path)) = modules.pop() {
            if !seen.insert(module) {
                continue;
            }
            for id in &self.index[&module].inner.module.as_ref().unwrap().items {
                let Some(item) = self.index.get(id).filter(|item| item.visibility == "public") else {
                    continue;
                };
                let import = item.inner.import.as_ref();
                let id = import.map_or(Some(*id), |import| import.id);
                let Some((id, found)) = id.and_then(|id| Some((id, self.index.get(&id)?))) else {
                    continue;
                };
                // A glob import has no name of its own.
                let name = import.map_or(item.name.as_deref(), |import| {
                    Some(import.name.as_str()).filter(|_| !import.is_glob)
                });
                let path = match name {
                    Some("_") => continue,
                    Some(name) => format!("{path}::{name}"),
                    None => path.clone(),
                };
                if found.inner.interface.is_some() {
                    traits.insert(id, path);
                } else if found.inner.module.is_some() {
                    modules.push((id, path));
                }
            }
        }
        traits
    }
}

impl Param {
    /// An argument for the parameter. `()` implements every trait of lists.
    fn any(&self) -> &'static str {
        match self.kind {
            ParamKind::Lifetime(_) => "'static",
            ParamKind::Type { .. } => "()",
            ParamKind::Const(_) => "0",
        }
    }
}

/// Whether one of the bounds is one of these traits.
fn any_of(bounds: &[Bound], traits: &BTreeSet<Id>) -> bool {
    let mut named = bounds.iter().filter_map(|bound| bound.trait_bound.as_ref());
    named.any(|bound| traits.contains(&bound.name.id))
}
