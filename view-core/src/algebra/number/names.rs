//! Names for the numbers that expansions write: `L480` is a position, `E480` the extent `Const<480>`.

use crate::algebra::number::const_len::*;
use crate::algebra::number::constant::Const;

view_macros::number_names! {}
