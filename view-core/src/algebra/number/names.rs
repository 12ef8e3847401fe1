//! Names for the numbers that expansions write: `L480` is a literal, `U1480` a binary number beyond those that `typenum` names,
//! `E480` the extent `Const<480>`.

use crate::algebra::number::constant::Const;
use crate::algebra::number::literal::*;
use crate::algebra::number::{UInt, UTerm, B0, B1};

view_macros::number_names! {}
