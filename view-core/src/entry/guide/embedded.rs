//! `no_std` and firmware: views without an allocator, without panics, over memory that hardware shares.
//!
//! Without default features the crate needs neither `std` nor an allocator:
//!
//! ```toml
//! [dependencies]
//! view-core = { version = "0.2", default-features = false }
//! ```
//!
//! What goes away is [`Array`](crate::Array), `copy` and `to_vec`, and the owners of `alloc` and `std` as bases. Arrays, slices, views, [`Aligned`](struct@crate::Aligned) and casts stay.
//!
//! # No check left for run time
//!
//! A view with literals on a static base has no check in the machine code. `view!(static …)` and [`at!`](crate::at!) make that a promise: they do not compile if a check is left. With a parameter, a bound says what is needed.
//!
//! ```
//! use view_core::{at, shape, view, AtLeast, Extent, StaticExtent, View, ViewMut};
//!
//! /// One block of an audio callback: a gain, and a filter of three taps.
//! fn process<N: Extent + AtLeast<3> + StaticExtent>(input: View<f32, shape![N]>, mut output: ViewMut<f32, shape![N]>) {
//!     let (left, middle, right) = (view!(static input[..-2]), view!(static input[1..-1]), view!(static input[2..]));
//!     let mut inner = view!(static mut output[1..-1]);
//!     inner.assign(&middle);
//!     inner.zip_mut(left).for_each(|(out, x)| *out = 0.5 * *out + 0.25 * x);
//!     inner.zip_mut(right).for_each(|(out, x)| *out += 0.25 * x);
//! }
//! let (block, mut out) = ([1.0; 64], [0.0; 64]);
//! process(view!(block), view!(mut out));
//! assert_eq!((at!(out[1]), at!(out[-2])), (1.0, 1.0));
//! ```
//!
//! # Headers and registers
//!
//! A packet or a block of registers is bytes with fields in a fixed order. Types of zerocopy have an alignment of 1, so they lie anywhere.
//!
//! ```
//! use view_core::zerocopy::little_endian::{U16, U32};
//! use view_core::{at, view};
//!
//! let frame: [u8; 12] = [0xaa, 0x55, 4, 0, 0x78, 0x56, 0x34, 0x12, 1, 2, 3, 4];
//! let length: U16 = at!((view!(static frame[2..4].as<U16>))[0]);
//! let word: U32 = at!((view!(static frame[4..8].as<U32>))[0]);
//! assert_eq!((length.get(), word.get()), (4, 0x1234_5678));
//! ```
//!
//! # Memory that hardware writes
//!
//! A view is a reference: the compiler assumes that nobody else writes while it lives. Memory that a device or an interrupt writes is viewed as atomics, or copied out by a volatile read first. A DMA buffer is a base as soon as the
//! transfer has ended, and until the next one begins; the borrow of the buffer can stand for that.
//!
//! # Code size
//!
//! Static views are inlined to pointer arithmetic. Each shape is a type, so a generic function is compiled once for each: take `shape![Dyn]`, or erase with `into_dyn()`, where many shapes share one function.
