//! The portable tier: a file mapped into memory, and the lock of the file.

mod lock;
mod map;
mod shared_file;

pub use shared_file::{FileGuard, FileReadGuard, SharedFile};
