//! Memory of Rust as objects of Python.

mod count;
mod exported;
mod lent;
mod memory;
mod scoped;

pub use self::exported::{export, Exported};
pub use self::lent::{lend, Lent, StillExported};
pub(crate) use self::memory::Memory;
pub use self::scoped::with_exported;
