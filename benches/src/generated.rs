//! The crates that are timed.

use crate::instructions;
use crate::mix::slices;
use crate::stopwatch::Command;
use std::error::Error;
use std::fmt::{self, Write as _};
use std::fs;
use std::path::{Path, PathBuf};

/// The content of a crate.
#[derive(Clone, Copy)]
pub enum Kind {
    /// So many two-axis slices of a 480 × 640 view.
    Slices(usize),
    /// So many chains of ten slices each.
    Chains(usize),
    /// So many slices of a view with extents of 2^32.
    Large(usize),
    /// This operation on each of so many slices of 480 × 640; none for the slices alone.
    #[allow(dead_code)] // Only `operations` asks for it.
    Operation(Option<&'static Operation>, usize),
}

/// An operation on a slice that takes whole blocks of 4 × 8.
pub struct Operation {
    /// Its name in the table, and in the name of a crate.
    pub name: &'static str,
    /// The operation as it is written behind a slice of so many rows and columns.
    pub text: fn(rows: usize, columns: usize) -> String,
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let text = match self {
            Self::Slices(count) => format!("{count} slices of 480 × 640"),
            Self::Chains(count) => format!("{count} chains of 10 slices of 480 × 640"),
            Self::Large(count) => format!("{count} slices of 2^32 × 640"),
            Self::Operation(operation, count) => {
                format!(
                    "{count} slices, {}",
                    operation.map_or("nothing", |operation| operation.name)
                )
            }
        };
        f.pad(&text)
    }
}

#[derive(Clone, Copy)]
pub enum Library {
    View,
    Ndarray,
}

/// Slices in one function.
const PER_FUNCTION: usize = 10;
/// The longest axis for which the documentation promises that it compiles.
const LARGE: u64 = 1 << 32;

impl Kind {
    /// The number of slices in the crate.
    pub fn slices(self) -> usize {
        match self {
            Self::Slices(count) | Self::Large(count) | Self::Operation(_, count) => count,
            Self::Chains(count) => count * 10,
        }
    }

    /// Whether ndarray is measured as well. It has no extents in its types.
    pub fn has_peer(self) -> bool {
        matches!(self, Self::Slices(_))
    }

    fn package(self, library: Library) -> String {
        let kind = match self {
            Self::Slices(count) => format!("slices-{count}"),
            Self::Chains(count) => format!("chains-{count}"),
            Self::Large(count) => format!("large-{count}"),
            Self::Operation(operation, count) => {
                format!(
                    "{}-{count}",
                    operation.map_or("blocks", |operation| operation.name)
                )
            }
        };
        match library {
            Library::View => format!("{kind}-view"),
            Library::Ndarray => format!("{kind}-ndarray"),
        }
    }

    /// The sources of the crate.
    fn source(self, library: Library) -> String {
        let rows = if let Self::Large(_) = self { LARGE } else { 480 };
        let (prelude, view) = match library {
            Library::View => (
                "use view_core::{shape, view, View};",
                format!("View<u8, shape![{rows}, 640]>"),
            ),
            Library::Ndarray => ("use ndarray::{s, ArrayView2};", "ArrayView2<u8>".into()),
        };
        let mut source = format!("{prelude}\n");
        for (number, expressions) in self.expressions(library, rows).chunks(PER_FUNCTION).enumerate() {
            let _ = writeln!(
                source,
                "pub fn f{number}(v: {view}) -> usize {{\n    let mut t = 0;"
            );
            for expression in expressions {
                let _ = writeln!(source, "    t += {expression}.as_ptr() as usize;");
            }
            source.push_str("    t\n}\n");
        }
        source
    }

    fn expressions(self, library: Library, rows: u64) -> Vec<String> {
        if let Self::Chains(count) = self {
            return (0..count).map(chain).collect();
        }
        if let Self::Operation(operation, count) = self {
            return (0..count).map(|number| block(number, operation)).collect();
        }
        slices(self.slices(), [rows, 640])
            .into_iter()
            .map(|[row, column]| match library {
                Library::View => format!("view!(v[{row}, {column}])"),
                Library::Ndarray => format!("v.slice(s![{}, {}])", row.for_ndarray(), column.for_ndarray()),
            })
            .collect()
    }
}

/// A slice of whole blocks of 480 × 640, and what is done to it.
fn block(number: usize, operation: Option<&Operation>) -> String {
    let (top, left) = (4 * (number % 37), 8 * (number % 23));
    let (rows, columns) = (4 * (1 + number % 71), 8 * (1 + number % 41));
    let text = operation.map_or_else(String::new, |operation| (operation.text)(rows, columns));
    format!(
        "view!(v[{top}..{}, {left}..{}]{text})",
        top + rows,
        left + columns
    )
}

/// Ten slices of 480 × 640 in a row, each of the slice before. Their ends are literals, so this function computes the extents.
fn chain(number: usize) -> String {
    let mut chain = String::from("view!(v");
    let (mut rows, mut columns) = (480, 640);
    for link in 0..10 {
        let cut = 1 + (number + link) % 7;
        match link % 3 {
            0 => {
                let _ = write!(chain, "[{cut}.., ..-{cut}]");
                rows -= cut;
                columns -= cut;
            }
            1 => {
                rows -= cut;
                let _ = write!(chain, "[..{rows}, {cut}..]");
                columns -= cut;
            }
            _ => {
                let _ = write!(chain, "[..-{cut}, 1..{columns}]");
                rows -= cut;
                columns -= 1;
            }
        }
    }
    chain.push(')');
    chain
}

/// The generated workspace. It has one lock file, so that all its crates see the same dependencies.
pub struct Workspace {
    dir: PathBuf,
}

impl Workspace {
    pub fn create(dir: &Path, kinds: &[Kind]) -> Result<Self, Box<dyn Error>> {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize()?;
        fs::create_dir_all(dir)?;
        let dir = dir.canonicalize()?;
        let mut members = Vec::new();
        for &kind in kinds {
            for library in [Library::View, Library::Ndarray] {
                if matches!(library, Library::Ndarray) && !kind.has_peer() {
                    continue;
                }
                let package = kind.package(library);
                let dependency = match library {
                    Library::View => format!("view-core = {{ path = {:?} }}", root.join("view-core")),
                    Library::Ndarray => "ndarray = \"0.17\"".into(),
                };
                let crate_dir = dir.join(&package);
                fs::create_dir_all(crate_dir.join("src"))?;
                fs::write(
                    crate_dir.join("Cargo.toml"),
                    format!(
                        "[package]\nname = {package:?}\nversion = \"0.0.0\"\nedition = \"2021\"\n\n\
                         [dependencies]\n{dependency}\n"
                    ),
                )?;
                fs::write(crate_dir.join("src/lib.rs"), kind.source(library))?;
                members.push(package);
            }
        }
        fs::write(
            dir.join("Cargo.toml"),
            format!("[workspace]\nresolver = \"3\"\nmembers = {members:?}\n"),
        )?;
        fs::copy(root.join("Cargo.lock"), dir.join("Cargo.lock"))?;
        fs::copy(root.join("rust-toolchain.toml"), dir.join("rust-toolchain.toml"))?;
        Ok(Self { dir })
    }

    /// Rebuild one crate and nothing else, and return the CPU seconds that it took.
    pub fn build(&self, kind: Kind, library: Library, command: Command) -> Result<f64, Box<dyn Error>> {
        let package = kind.package(library);
        self.touch(&package)?;
        command.seconds(&self.dir, &package)
    }

    /// Rebuild one crate, whose dependencies are built; the instructions that rustc took.
    pub fn count(&self, kind: Kind, library: Library, command: Command) -> Result<f64, Box<dyn Error>> {
        let package = kind.package(library);
        self.touch(&package)?;
        instructions::count(&self.dir, &package, command)
    }

    fn touch(&self, package: &str) -> Result<(), Box<dyn Error>> {
        let source = self.dir.join(package).join("src/lib.rs");
        fs::File::options()
            .append(true)
            .open(source)?
            .set_modified(std::time::SystemTime::now())?;
        Ok(())
    }
}
