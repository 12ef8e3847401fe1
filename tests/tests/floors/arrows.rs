//! The imports between the files of view-core.

use crate::paths::{read, Path as Written, Source, PERHAPS};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

/// An arrow from one file to another: a path in the first leads to the second.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Arrow {
    pub from: String,
    pub to: String,
    /// The path, from the root of the crate on.
    pub path: String,
}

/// The files of a crate, by the names of their modules.
#[derive(Debug, Default)]
pub struct Files {
    files: BTreeMap<Vec<String>, (String, Source)>,
}

impl Files {
    /// The files under a directory, except those whose path begins with one of `without`.
    pub fn under(root: &Path, without: &[&str]) -> Self {
        let mut texts = Vec::new();
        collect(root, root, &mut texts);
        texts.retain(|(name, _)| !without.iter().any(|prefix| name.starts_with(prefix)));
        Self::of(texts)
    }

    /// Files by their names, and what is in them.
    pub fn of(texts: Vec<(String, String)>) -> Self {
        let files = texts.into_iter().map(|(name, text)| {
            let module = module(&name);
            let source = read(&text, &module);
            (module, (name, source))
        });
        Self {
            files: files.collect(),
        }
    }

    /// All arrows between two files. A re-export is no arrow: a file that uses it has an arrow to the file that defines the
    /// item.
    pub fn arrows(&self) -> BTreeSet<Arrow> {
        let mut arrows = BTreeSet::new();
        for (module, (from, source)) in &self.files {
            for path in &source.paths {
                for to in self.ends(module, path) {
                    if to != *from {
                        arrows.insert(Arrow {
                            from: from.clone(),
                            to,
                            path: path.names.join("::"),
                        });
                    }
                }
            }
        }
        arrows
    }

    /// The files that a path leads to.
    fn ends(&self, module: &[String], path: &Written) -> Vec<String> {
        let mut names = path.names.as_slice();
        if names.first().is_some_and(|first| first == PERHAPS) {
            names = &names[1..];
            // It begins with a child of the module, or with another crate.
            if !self.files.contains_key(&names[..=module.len()]) {
                return Vec::new();
            }
        }
        if names.last().is_some_and(|last| last == "*") {
            let file = self.files.get(&names[..names.len() - 1]);
            return file.map(|(name, _)| name.clone()).into_iter().collect();
        }
        self.resolve(names, 0).into_iter().collect()
    }

    /// The file that defines the item of a path; `None` if the item belongs to another crate.
    fn resolve(&self, names: &[String], depth: usize) -> Option<String> {
        assert!(depth < 20, "{} names itself", names.join("::"));
        // The longest beginning that is a module.
        let known = (0..=names.len())
            .rev()
            .find(|&k| self.files.contains_key(&names[..k]))?;
        let (file, source) = &self.files[&names[..known]];
        let Some(next) = names.get(known) else {
            return Some(file.clone());
        };
        if source.defined.contains(next) {
            return Some(file.clone());
        }
        let import = |path: &&Written| path.import.as_ref().is_some_and(|import| import.name == *next);
        if let Some(path) = source.paths.iter().find(import) {
            let rest = &names[known + 1..];
            let inner = path.names.iter().filter(|name| *name != PERHAPS).cloned();
            let target: Vec<String> = inner.chain(rest.iter().cloned()).collect();
            let foreign = path.names[0] == PERHAPS && !self.files.contains_key(&target[..=known]);
            return if foreign {
                None
            } else {
                self.resolve(&target, depth + 1)
            };
        }
        if known == 0 {
            // A macro that is exported lies in the root.
            let exported = |(_, source): &&(String, Source)| source.exported.contains(next);
            return self.files.values().find(exported).map(|(name, _)| name.clone());
        }
        for path in source
            .paths
            .iter()
            .filter(|path| path.names.last().is_some_and(|last| last == "*"))
        {
            let names: Vec<String> = path
                .names
                .iter()
                .filter(|name| *name != PERHAPS)
                .cloned()
                .collect();
            let all = &names[..names.len() - 1];
            if let Some((_, there)) = self.files.get(all) {
                let public = |path: &Written| {
                    path.import
                        .as_ref()
                        .is_some_and(|import| import.public && import.name == *next)
                };
                if there.defined.contains(next) || there.paths.iter().any(public) {
                    return self.resolve(&[all, std::slice::from_ref(next)].concat(), depth + 1);
                }
            }
        }
        Some(file.clone())
    }
}

/// `a/b.rs` and `a/b/mod.rs` are the module `a::b`.
fn module(file: &str) -> Vec<String> {
    let stem = file.strip_suffix(".rs").expect("a source file");
    let mut names: Vec<String> = stem.split('/').map(str::to_owned).collect();
    if names
        .last()
        .is_some_and(|last| last == "mod" || names.len() == 1 && last == "lib")
    {
        names.pop();
    }
    names
}

fn collect(root: &Path, folder: &Path, texts: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect(root, &path, texts);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let name = path
                .strip_prefix(root)
                .unwrap()
                .to_str()
                .unwrap()
                .replace('\\', "/");
            texts.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
}

/// The circles: sets of files, as large as possible, in which arrows lead from each file to each other.
pub fn circles(arrows: &BTreeSet<Arrow>) -> Vec<BTreeSet<String>> {
    let mut next: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for arrow in arrows {
        next.entry(&arrow.from).or_default().insert(&arrow.to);
    }
    let reached: BTreeMap<&str, BTreeSet<&str>> =
        next.keys().map(|from| (*from, reach(&next, from))).collect();
    let mut circles: BTreeSet<BTreeSet<String>> = BTreeSet::new();
    for (from, there) in &reached {
        let back = there
            .iter()
            .filter(|to| reached.get(*to).is_some_and(|all| all.contains(from)));
        let circle: BTreeSet<String> = back.map(|name| (*name).to_owned()).collect();
        if !circle.is_empty() {
            circles.insert(circle);
        }
    }
    circles.into_iter().collect()
}

fn reach<'a>(next: &BTreeMap<&'a str, BTreeSet<&'a str>>, from: &str) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut open: Vec<&'a str> = next.get(from).into_iter().flatten().copied().collect();
    while let Some(name) = open.pop() {
        if reached.insert(name) {
            open.extend(next.get(name).into_iter().flatten());
        }
    }
    reached
}
