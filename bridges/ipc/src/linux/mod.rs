//! What only Linux has: sealed memory, and locks in it.

pub(crate) mod fork;
pub(crate) mod held;
pub(crate) mod lock;
pub(crate) mod map;
pub(crate) mod mutex;
pub(crate) mod process;
pub(crate) mod role;
