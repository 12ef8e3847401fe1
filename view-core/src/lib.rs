#![no_std]
#[cfg(feature = "alloc")]
extern crate alloc;
#[cfg(feature = "std")]
extern crate std;
mod align; mod aligned; mod base; #[cfg(feature = "alloc")] mod base_alloc; mod element; mod error; mod extent; mod index; mod layout; mod length; mod number; mod rank; mod refuse; mod sealed; mod shape; mod step; mod stride; mod stride_list; mod words;mod view;mod unfold;mod slices;
pub use view::{View, ViewMut};
pub use aligned::*;
pub use extent::{Dyn,Extent};
pub use shape::Shape; pub use layout::*; pub use element::Element; pub use error::ViewError;
#[doc(hidden)]
pub mod __ { pub use crate::base::*; pub use crate::index::*; pub use crate::length::*; pub use crate::number::literal::*; pub use crate::number::*; pub use crate::step::*; pub use crate::slices::*; pub use crate::refuse::*; pub use typenum::consts::*; pub use crate::stride::SizeOf; pub use core::primitive::usize; pub use core::result::Result::{Ok, Err}; pub use crate::Dyn; pub use view_macros::*; pub use core::compile_error; }
