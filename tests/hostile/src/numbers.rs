//! Numbers that no ordinary program has.

use view_core::__::*;

/// `16·H + 15`, eight times: the low 32 bits of a number are all ones.
pub type Ones<H> = XF<XF<XF<XF<XF<XF<XF<XF<H>>>>>>>>;
/// The same with zeros.
pub type Zeros<H> = X0<X0<X0<X0<X0<X0<X0<X0<H>>>>>>>>;
/// The literal `N` as a number that is not written in hexadecimal.
pub type Plain<N> = Sum<N, U0>;
/// A number below zero.
pub type Below0 = Difference<U0, U1>;
