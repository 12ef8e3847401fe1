//! Every INDEX form where some extents are static and others are not.

use crate::bases::{block, forget, plane};
use crate::index_forms::{on_a_block, on_a_plane};
use view_core::view;

on_a_plane! { plane: let plane = plane().to_vec(); }
on_a_block! { block:
    let block = block();
    let block = view!(block[.., ..forget(3), ..]);
}
