//! Files that the crate `memmap2` has mapped into memory as bases of bytes, with the feature `memmap2`. An offset into the file may be
//! inside a page, so nothing is known of the alignment.

use crate::error::ViewError;
use crate::view::base::as_view::{viewed_through, AsView, AsViewMut};
use crate::view::base::lend::{Base, BaseMut, Lent};
use crate::view::base::through::lends;
use crate::view::view::{View, ViewMut};
use memmap2::{Mmap, MmapMut};

lends! {
    [] Mmap => [u8], shared;
    [] MmapMut => [u8], unique;
}

impl Lent for Mmap {}
impl Lent for MmapMut {}
