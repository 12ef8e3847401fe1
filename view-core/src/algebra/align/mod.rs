//! What is known of the alignment of an address.

pub(crate) mod answer;
pub(crate) mod boundary;
pub(crate) mod evidence;
pub(crate) mod surplus;
