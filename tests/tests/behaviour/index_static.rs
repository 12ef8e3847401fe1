//! Every INDEX form on static extents.

use crate::bases::{block, plane, row};
use crate::index_forms::{on_a_block, on_a_plane, on_a_row};

on_a_row! { row: let row = row(); }
on_a_plane! { plane: let plane = plane(); }
on_a_block! { block: let block = block(); }
