//! Numbers that no ordinary program has.

use view_core::__::*;

/// A number below zero.
pub type Below0 = Difference<U0, U1>;
