//! Whether all elements of a view have the alignment that their type requires.

use crate::algebra::align::evidence::{AlignOf, OpaqueAlign, Requirement};
use crate::algebra::element::rescale::MetByAll;
use crate::algebra::number::low_bits::Bits;
use crate::algebra::number::{Holds, Verdict};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;

impl MetByAll for OpaqueAlign {
    type All<S: Shape, D: StrideList, B: Bits> = Holds;
}
// Every address is a multiple of one byte, so the answer is yes for all.
impl MetByAll for AlignOf<1> {
    type All<S: Shape, D: StrideList, B: Bits> = Holds;
}
macro_rules! met_by_all {
    ($($bytes:literal)*) => {$(
        impl MetByAll for AlignOf<$bytes> {
            type All<S: Shape, D: StrideList, B: Bits> =
                <S::None as Verdict>::Or<<<Self as Requirement>::Met<B> as Verdict>::And<S::Aligned<D, Self>>>;
        }
    )*};
}
met_by_all!(2 4 8 16 32 64 128 256 512 1024 2048 4096 8192 16384 32768 65536);
