//! The functions that the script has drawn, and the items that they name.

#![forbid(unsafe_code)]
#![allow(clippy::all, unused, dead_code)]

use hostile::asked::selects;
use hostile::computed::{Around, StrideOf};
use hostile::cut::*;
use hostile::elements::*;
use hostile::lent::*;
use hostile::numbers::*;
use hostile::read::{self, like, read};
use hostile::several::*;
use hostile::tuple;
use hostile::write::{self, lend, lend_one, write};
use rayon::iter::{IndexedParallelIterator, ParallelIterator};
use std::marker::PhantomData;
use view_core::__::methods::*;
use view_core::__::*;
use view_core::*;
use zerocopy::{FromBytes, Immutable, IntoBytes};

include!(concat!(env!("OUT_DIR"), "/drawn.rs"));
