//! The extents and strides of axes, by their numbers, and the axes behind them.

use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;

/// The extent of axis 0 of `S`, and of those behind.
pub(crate) type Extent0<S> = <S as Shape>::Head;
pub(crate) type Extent1<S> = Extent0<<S as Shape>::Tail>;
pub(crate) type Extent2<S> = Extent1<<S as Shape>::Tail>;
pub(crate) type Extent3<S> = Extent2<<S as Shape>::Tail>;
pub(crate) type Extent4<S> = Extent3<<S as Shape>::Tail>;
pub(crate) type Extent5<S> = Extent4<<S as Shape>::Tail>;
pub(crate) type Extent6<S> = Extent5<<S as Shape>::Tail>;
pub(crate) type Extent7<S> = Extent6<<S as Shape>::Tail>;
pub(crate) type Extent8<S> = Extent7<<S as Shape>::Tail>;
pub(crate) type Extent9<S> = Extent8<<S as Shape>::Tail>;
pub(crate) type Extent10<S> = Extent9<<S as Shape>::Tail>;
pub(crate) type Extent11<S> = Extent10<<S as Shape>::Tail>;

/// The stride of axis 0, and of those behind.
pub(crate) type Stride0<D> = <D as StrideList>::Head;
pub(crate) type Stride1<D> = Stride0<<D as StrideList>::Tail>;
pub(crate) type Stride2<D> = Stride1<<D as StrideList>::Tail>;
pub(crate) type Stride3<D> = Stride2<<D as StrideList>::Tail>;
pub(crate) type Stride4<D> = Stride3<<D as StrideList>::Tail>;
pub(crate) type Stride5<D> = Stride4<<D as StrideList>::Tail>;
pub(crate) type Stride6<D> = Stride5<<D as StrideList>::Tail>;
pub(crate) type Stride7<D> = Stride6<<D as StrideList>::Tail>;
pub(crate) type Stride8<D> = Stride7<<D as StrideList>::Tail>;
pub(crate) type Stride9<D> = Stride8<<D as StrideList>::Tail>;
pub(crate) type Stride10<D> = Stride9<<D as StrideList>::Tail>;
pub(crate) type Stride11<D> = Stride10<<D as StrideList>::Tail>;

/// `S` without the first axis, and without more of them.
pub(crate) type Tail1<S> = <S as Shape>::Tail;
pub(crate) type Tail2<S> = Tail1<<S as Shape>::Tail>;
pub(crate) type Tail3<S> = Tail2<<S as Shape>::Tail>;
pub(crate) type Tail4<S> = Tail3<<S as Shape>::Tail>;
pub(crate) type Tail5<S> = Tail4<<S as Shape>::Tail>;
pub(crate) type Tail6<S> = Tail5<<S as Shape>::Tail>;
pub(crate) type Tail7<S> = Tail6<<S as Shape>::Tail>;
pub(crate) type Tail8<S> = Tail7<<S as Shape>::Tail>;
pub(crate) type Tail9<S> = Tail8<<S as Shape>::Tail>;
pub(crate) type Tail10<S> = Tail9<<S as Shape>::Tail>;
pub(crate) type Tail11<S> = Tail10<<S as Shape>::Tail>;
pub(crate) type Tail12<S> = Tail11<<S as Shape>::Tail>;
