//! Views of memory that several processes share, without copies. Who may touch an element is known to the borrow checker: elements under a lock are
//! reached through its guard, and a view cannot outlive the guard.
//!
//! ```
//! use view_core::{shape, view};
//! use view_ipc::Shared;
//!
//! let samples = Shared::<i16, shape![2, 480]>::new([2, 480])?; // two channels, all zero
//! let mut guard = samples.lock()?;
//! view!(mut guard[0, ::2]).fill(7);
//! assert_eq!(view!(guard[.., ..3]).to_vec(), [7, 0, 7, 0, 0, 0]);
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Which one
//!
//! | type | who touches an element when | where |
//! | --- | --- | --- |
//! | [`Shared`] | whoever has the lock, which is in the memory. If a holder is killed, the next one is told: [`LockError::OwnerDied`] | Linux |
//! | [`SharedFile`] | whoever has the lock of the file: one for writing, or several for reading. That a holder was killed goes unnoticed | wherever files can be locked |
//! | [`SharedAtomic`] | everybody, at any time: the elements are atomics | Linux |
//! | [`Ring`] | one writer writes a frame after the other, several readers look at the last ones in place | Linux |
//!
//! # The other process
//!
//! A child that runs the same program gets memory by a [`Worker`], and takes it by its name:
//!
//! ```no_run
//! use view_core::{shape, view};
//! use view_ipc::{Shared, Worker};
//!
//! type Picture = Shared<u8, shape![480, 640]>;
//!
//! fn main() -> Result<(), Box<dyn std::error::Error>> {
//!     if std::env::args().nth(1).as_deref() == Some("child") {
//!         let picture = Picture::inherited("picture")?;
//!         view!(mut (picture.lock()?)[100..200]).fill(255);
//!         return Ok(());
//!     }
//!     let picture = Picture::new([480, 640])?;
//!     Worker::new().arg("child").share("picture", &picture)?.spawn()?.wait()?;
//!     assert_eq!(view!((picture.lock()?)[150, ..2]).to_vec(), [255, 255]);
//!     Ok(())
//! }
//! ```
//!
//! Other programs get it by [`hand_to`] or, over a Unix socket, by [`send`] and [`receive`]. These are unsafe: a lock binds only who takes it, and rustc
//! does not know whether another program does. A header with dtype and shape stands before the elements, and who attaches to memory of another kind
//! gets an [`AttachError`] that says what differs. Python takes part with `python/view_ipc.py`.
//!
//! # Functions that take a view of a guard
//!
//! The alignment is part of the layout of such a view. A function over any layout takes it as it is; so does one that names [`AlignedLayout<A64>`](view_core::AlignedLayout). For one that takes
//! the default layout, `row_major` forgets the alignment, at no cost.
//!
//! ```
//! use view_core::{shape, view, AlignedLayout, Dyn, Layout, View, A64};
//! use view_ipc::Shared;
//!
//! fn any_layout<L: Layout>(points: View<f32, shape![Dyn, 3], L>) -> f32 {
//!     points.iter().sum()
//! }
//! fn aligned(points: View<f32, shape![Dyn, 3], AlignedLayout<A64>>) -> f32 {
//!     any_layout(points)
//! }
//! fn default_layout(points: View<f32, shape![Dyn, 3]>) -> f32 {
//!     any_layout(points)
//! }
//!
//! let points = Shared::<f32, shape![Dyn, 3]>::new([100, 3])?;
//! let guard = points.lock()?;
//! let sum = any_layout(view!(guard)) + aligned(view!(guard)) + default_layout(view!(guard).row_major());
//! assert_eq!((sum, view!(guard).shape()), (0.0, [100, 3])); // a guard has no methods of a view; its view has
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Which elements
//!
//! What any process can hold ([`Shareable`]): numbers and structs of them, without pointers and padding, of which any bytes are valid. The first element is at the
//! beginning of a page, and views know an alignment of 64 bytes: casts to greater elements need no check.
//!
//! # If something goes wrong
//!
//! | what | outcome |
//! | --- | --- |
//! | a process is killed while it holds the lock | of a `Shared`, the next lockers get [`LockError::OwnerDied`] with the guard, until one calls [`Guard::mark_repaired`]; of a `SharedFile` nobody is told |
//! | a thread panics while it holds the lock | the next lockers get [`LockError::OwnerDied`], of both |
//! | a thread locks what it has locked | [`LockError::Deadlock`], not a wait. Two handles of one `SharedFile` do not know of each other: there it waits for itself |
//! | the memory is attached to twice in one process | two handles, which exclude each other as two processes do |
//! | a process forks | the copy has no access: [`Unusable::Forked`], and a view that it has from its parent ends it by a fault. A child that is started by a [`Worker`] has its own |
//! | a guard is leaked, and its thread ends | other processes are told that the owner died; this one cannot reach the elements any more ([`Unusable::Leaked`]), and views that are left fault |
//! | a process becomes another program (`CommandExt::exec`) while its main thread holds the lock | as if it were killed |
//! | the same while another thread holds it | the system does not notice: nobody gets the lock any more, and [`Shared::lock_timeout`] says so |
//! | a thread calls `exit` inside the lock | its guard is as one that was leaked: a view that another thread uses meanwhile ends the process by a fault |
//! | somebody makes the memory shorter | the system refuses: the size is sealed |
//! | a program writes without the lock | a data race, which is undefined behaviour in whoever reads: that is what the unsafe functions ask their callers to promise |
//!
//! `SOUNDNESS.md` gives the reasons, V30 to V34.

#[cfg(target_os = "linux")]
mod atomic;
mod attach_error;
mod file;
mod guard;
#[cfg(target_os = "linux")]
mod hand_over;
mod header;
#[cfg(target_os = "linux")]
mod linux;
mod lock_error;
#[cfg(target_os = "linux")]
mod ring;
mod shareable;
#[cfg(target_os = "linux")]
mod shared;

#[cfg(target_os = "linux")]
pub use atomic::SharedAtomic;
pub use attach_error::AttachError;
pub use file::{FileGuard, FileReadGuard, SharedFile};
#[cfg(target_os = "linux")]
pub use hand_over::{hand_to, receive, send, Handed, Worker};
pub use header::Use;
pub use lock_error::{LockError, LockFailure, Unusable};
#[cfg(target_os = "linux")]
pub use ring::{Frame, FrameMut, Observer, Reader, Ring, RingError, Writer};
pub use shareable::Shareable;
#[cfg(target_os = "linux")]
pub use shared::{Guard, Shared};
