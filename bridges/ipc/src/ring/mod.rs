//! Rings of frames: one process writes, others read, and nobody waits for a lock.

mod bell;
mod buffer;
mod control;
mod error;
mod frame;
mod observer;
mod protocol;
mod reader;
#[expect(clippy::module_inception, reason = "it is the noun")]
mod ring;
mod writer;

pub use error::RingError;
pub use frame::{Frame, FrameMut};
pub use observer::Observer;
pub use reader::Reader;
pub use ring::Ring;
pub use writer::Writer;
