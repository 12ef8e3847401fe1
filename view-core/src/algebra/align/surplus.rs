//! The comparison of the known bits of an address with the zeros that an alignment implies.

use crate::algebra::align::evidence::{Known, Natural, Surplus};
use crate::algebra::number::low_bits::Bits;

impl Surplus for () {
    type Beyond<Y: Bits, All: Bits> = Y::Some<All>;
    type TailBeyond<X: Bits, All: Bits> = Natural;
    type Some<All: Bits> = Natural;
}
impl<B, X: Bits> Surplus for (B, X) {
    type Beyond<Y: Bits, All: Bits> = Y::TailBeyond<X, All>;
    type TailBeyond<Y: Bits, All: Bits> = Y::Beyond<X, All>;
    type Some<All: Bits> = Known<All>;
}
