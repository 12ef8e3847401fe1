//! What is known of the alignment of an address.

pub mod answer;
pub mod boundary;
pub mod evidence;
pub mod low_bits;
