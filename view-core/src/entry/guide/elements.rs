//! Other elements: casts, byte order, alignment, fields.
//!
//! The same bytes as elements of another type, and one field of every struct. Nothing is copied, and nothing is assumed: sizes, alignment and validity are proven or checked.
//!
//! `.as<…>` reads the same bytes as elements of another type. `.field(…)` selects one field of every struct.
//!
//! | NumPy | `view!` | |
//! | --- | --- | --- |
//! | `a.view(np.float32)` | `view!(a.as<f32>)` | any type for which every byte pattern is valid |
//! | `a.view('<i2')` | `view!(a.as<"<i2">)` | NumPy's dtype codes; with `<` or `>`, any address will do |
//! | `np.frombuffer(b, '>u2', 4, 14)` | `view!(b[14..+8].as<">u2">)` | a slice gives offset and count, in bytes |
//! | `a['position']` | `view!(a.field(position))` | a struct with `#[derive(Element)]` |
//!
//! ```rust
//! use view_core::{view, Aligned, Element, A4};
//!
//! let file = *b"RIFF\x24\x08\x00\x00WAVE";
//! let size = view!(file[4..8].as<"<u4">);
//! assert_eq!(size[[0]].get(), 2084);
//!
//! let buffer = Aligned::<A4, _>([0_u8; 64]);
//! let floats = view!(buffer[16..].as<f32>); // 16 bytes on, the alignment is still known
//! assert_eq!(floats.shape(), [12]);
//!
//! #[derive(Element, Clone, Default)]
//! struct Particle {
//!     position: [f32; 3],
//!     mass: f64,
//! }
//! let mut particles = vec![Particle::default(); 100];
//! view!(mut particles.field(mass)).fill(1.5);
//! let heights = view!(particles.field(position)[.., 2]);
//! assert_eq!((heights.shape(), heights.strides()), ([100], [24]));
//! ```
//!
//! The compiler checks sizes, alignment and validity as far as it knows the extents: it refuses `view!(buffer[1..5].as<i16>)`
//! with `start is only aligned to 1 byte, i16 needs 2`. `.align[4]` checks an address once, at run time, and the casts behind it rely on that.
//! Types with invalid bit patterns, such as `bool`, need `try_view!`, which validates each element. To cast to types of your own,
//! derive zerocopy's traits for them. Name zerocopy as a dependency, `zerocopy = { version = "0.8", features = ["derive"] }`:
//!
//! ```rust
//! use view_core::{try_view, view, Element, ViewError};
//! use zerocopy::big_endian::U16;
//! use zerocopy::{FromBytes, Immutable, IntoBytes};
//!
//! #[derive(Element, FromBytes, IntoBytes, Immutable)]
//! #[repr(C)]
//! struct Ports {
//!     source: U16,
//!     destination: U16,
//! }
//!
//! let mut packet = vec![0x9c_u8, 0x41, 0, 53, 0, 37, 0xa4, 0x45];
//! let ports = try_view!(packet[..4].as<Ports>[0])?;
//! assert_eq!(ports.destination.get(), 53);
//! view!(mut packet[..4].as<Ports>.field(destination)).fill(U16::new(5353));
//! assert_eq!(packet[2..4], [0x14, 0xe9]);
//! # Ok::<(), ViewError>(())
//! ```
//!
//! `#[derive(Element)]` works on every struct, enum and union. `.field(…)` reaches the fields of structs, under these conditions:
//!
//! - Put the derive below the other attribute macros of the item. It sees the item before the attributes below it change it.
//! - The type of the field is an `Element`, or an array of elements.
//! - A field of a packed struct needs an alignment that the compiler can prove for every element. A field whose type has an alignment of 1,
//!   such as `zerocopy::little_endian::U32` or `zerocopy::Unalign<f64>`, always has it. `.align` is evidence for the first element only; it does not help
//!   if the size of the struct is not a multiple of the alignment.
//! - A struct that is both packed and generic has no fields that `.field` reaches.
//! - In a crate that re-exports view-core, and whose users do not name view-core themselves, write `#[element(crate = path::to::view_core)]` below the derive.
