//! Views of memory that processes share. (Docs to come.)

mod attach_error;
mod guard;
#[cfg(target_os = "linux")]
mod hand_over;
mod header;
#[cfg(target_os = "linux")]
mod linux;
mod lock_error;
mod shareable;
#[cfg(target_os = "linux")]
mod shared;

pub use attach_error::AttachError;
#[cfg(target_os = "linux")]
pub use hand_over::{hand_to, receive, send, Handed, Worker};
pub use header::Use;
pub use lock_error::{LockError, LockFailure, Unusable};
pub use shareable::Shareable;
#[cfg(target_os = "linux")]
pub use shared::{Guard, Shared};
