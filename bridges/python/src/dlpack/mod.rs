//! DLPack: memory as a tensor, with strides in elements.

pub mod abi;
pub mod dtype;
pub mod give;
pub mod take;
