//! The alignment of what indices select: the bits of the offset are added to those of the address.

use crate::algebra::align::evidence::{Known, Natural, Noted};
use crate::algebra::index::list::{EvidenceAfter, ItemList};
use crate::algebra::number::low_bits::{BitSum, Bits};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;

impl EvidenceAfter for Natural {
    type After<S: Shape, D: StrideList, I: ItemList> = Natural;
    #[inline(always)]
    fn agrees<S: Shape, D: StrideList, I: ItemList>(_: isize) -> bool {
        true
    }
}
macro_rules! after {
    ($($Evidence:ident)*) => {$(
        impl<B: Bits> EvidenceAfter for $Evidence<B> {
            type After<S: Shape, D: StrideList, I: ItemList> = $Evidence<BitSum<B, I::Shift<S, D>>>;
            #[inline(always)]
            fn agrees<S: Shape, D: StrideList, I: ItemList>(offset: isize) -> bool {
                let mask = (1 << I::Shift::<S, D>::COUNT) - 1;
                offset.cast_unsigned() & mask == I::Shift::<S, D>::VALUE & mask
            }
        }
    )*};
}
after!(Known Noted);
