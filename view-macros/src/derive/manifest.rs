//! The name of a dependency in the manifest of the crate that is being compiled.
//!
//! The manifest is read line by line, because a TOML parser would be the largest part of this crate.

use std::path::Path;
use std::{env, fs};

/// The name that code of this crate reaches `package` by, if it is a dependency.
pub fn name_of(package: &str) -> Option<String> {
    let folder = env::var_os("CARGO_MANIFEST_DIR")?;
    let folder = Path::new(&folder);
    let own = fs::read_to_string(folder.join("Cargo.toml")).ok()?;
    let shared = || {
        let above = folder
            .ancestors()
            .filter_map(|folder| fs::read_to_string(folder.join("Cargo.toml")).ok());
        above.into_iter().find(|manifest| manifest.contains("[workspace"))
    };
    search(&own, shared, package)
}

/// The same, in the text of the manifest and that of its workspace.
pub fn search(own: &str, shared: impl FnOnce() -> Option<String>, package: &str) -> Option<String> {
    let own = dependencies(own);
    let is_it =
        |dependency: &&Dependency| dependency.package.as_deref().unwrap_or(&dependency.key) == package;
    let by_name = own.iter().filter(|dependency| !dependency.inherited).find(is_it);
    let key = by_name.map(|dependency| dependency.key.clone()).or_else(|| {
        let inherited = |key: &str| {
            own.iter()
                .any(|dependency| dependency.inherited && dependency.key == key)
        };
        if !own.iter().any(|dependency| dependency.inherited) {
            return None;
        }
        let shared = dependencies(&shared()?);
        shared
            .iter()
            .filter(is_it)
            .find(|dependency| inherited(&dependency.key))
            .map(|found| found.key.clone())
    });
    key.map(|key| key.replace("-", "_"))
}

/// One line or section: `key = { package = "…", … }`, `[dependencies.key]`.
#[derive(Debug, Default)]
struct Dependency {
    key: String,
    package: Option<String>,
    /// `workspace = true`
    inherited: bool,
}

fn dependencies(manifest: &str) -> Vec<Dependency> {
    let mut all = Vec::new();
    let mut in_list = false;
    let mut section: Option<Dependency> = None;
    for line in manifest.lines().map(str::trim) {
        if let Some(header) = line.strip_prefix('[').and_then(|line| line.split(']').next()) {
            all.extend(section.take());
            in_list = header.ends_with("dependencies");
            section = header.rsplit_once("dependencies.").map(|(_, key)| Dependency {
                key: unquoted(key).to_owned(),
                ..Dependency::default()
            });
        } else if let (Some((key, value)), false) = (line.split_once('='), line.starts_with('#')) {
            let (key, value) = (key.trim(), value.trim());
            match &mut section {
                Some(section) => section.set(key, value),
                None if in_list => all.push(Dependency::of_line(key, value)),
                None => {}
            }
        }
    }
    all.extend(section);
    all
}

impl Dependency {
    fn of_line(key: &str, value: &str) -> Self {
        // `key.workspace = true`
        let (key, dotted) = key
            .split_once('.')
            .map_or((key, None), |(key, field)| (key, Some(field)));
        let mut dependency = Self {
            key: unquoted(key).to_owned(),
            ..Self::default()
        };
        if let Some(field) = dotted {
            dependency.set(field.trim(), value);
        }
        let inline = value.strip_prefix('{').and_then(|value| value.split('}').next());
        for part in inline.into_iter().flat_map(|inline| inline.split(',')) {
            if let Some((field, value)) = part.split_once('=') {
                dependency.set(field.trim(), value.trim());
            }
        }
        dependency
    }

    fn set(&mut self, field: &str, value: &str) {
        match field {
            "package" => self.package = Some(unquoted(value.split('#').next().unwrap_or(value)).to_owned()),
            "workspace" => self.inherited = value.starts_with("true"),
            _ => {}
        }
    }
}

fn unquoted(text: &str) -> &str {
    text.trim().trim_matches(['"', '\''])
}
