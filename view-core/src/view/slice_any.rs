//! Slices of any kind: with run-time indices, of views in generic code, with alignment evidence, and
//! with more indices than axes, which is where the message about that comes from.

use crate::algebra::index::{ItemList, OnAxis};
use crate::algebra::shape::layout::{Cut, Part, Rows};
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;
use crate::checks::axes::{Inserts, InsertsLast};
use crate::checks::bounds::{Fits, LastOf, Ranked};
use crate::error::{refuse, ViewError};
use crate::sealed::Sealed;
use crate::view::slice_static::nest;

/// The last axes of `S`, as many as `I` takes.
type Suffix<S, I> = <<I as ItemList>::Leave<S> as Shape>::DropFrom<S>;
/// The indices `I` on the last axes of `S`.
type Last<S, I> = <<I as ItemList>::Leave<S> as Shape>::Fill<I>;

/// The shape behind the axes of the indices `$before`.
macro_rules! behind {
    ($S:ty;) => { $S };
    ($S:ty; $first:ident $($rest:ident)*) => { behind!(<$S as Shape>::Tail; $($rest)*) };
}

/// The last of some parameters.
macro_rules! last {
    ($I:ident) => { $I };
    ($I:ident $($rest:ident)+) => { last!($($rest)+) };
}

/// Gives the parameters behind the indices, which only the short way needs, something to be.
pub trait Selects<S, D>: Sealed {
    /// Shape and strides.
    type Out;
}
impl<I: ItemList, S: Shape, D: StrideList> Selects<S, D> for I {
    type Out = (I::Shape<S>, I::Strides<D>);
}

/// The methods for one number of indices.
macro_rules! methods {
    ($k:literal $slice:ident $rows:ident $slice_chained:ident $rows_chained:ident $slice_at:ident $rows_at:ident $try_slice_at:ident $try_rows_at:ident
     $last_at:ident $try_last_at:ident [$($I:ident $AXIS:literal $BACK:literal ($($before:ident)*))+]) => {
        methods!(@static $k $slice $slice_chained Cut [$($I $AXIS ($($before)*))+]);
        methods!(@static $k $rows $rows_chained Rows [$($I $AXIS ($($before)*))+]);
        methods!(@given $k $slice_at $try_slice_at Cut [$($I $AXIS ($($before)*))+]);
        methods!(@given $k $rows_at $try_rows_at Rows [$($I $AXIS ($($before)*))+]);

        methods!(@last $last_at $try_last_at nest!($($I),+), [$($I $BACK ($($before)*))+]);
    };
    (@last $last_at:ident $try_last_at:ident $Items:ty, [$($I:ident $BACK:literal ($($before:ident)*))+]) => {
        #[inline(always)]
        #[track_caller]
        fn $last_at<$($I: OnAxis + Fits<<behind!(Suffix<Self::Shape, $Items>; $($before)*) as Shape>::Head, $BACK>),+>(
            self,
            args: <$Items as ItemList>::Args,
        ) -> Self::Sliced<Cut, Last<Self::Shape, $Items>> {
            match self.$try_last_at::<$($I),+>(args) {
                Ok(view) => view,
                Err(error) => refuse(error),
            }
        }
        #[inline(always)]
        fn $try_last_at<$($I: OnAxis + Fits<<behind!(Suffix<Self::Shape, $Items>; $($before)*) as Shape>::Head, $BACK>),+>(
            self,
            args: <$Items as ItemList>::Args,
        ) -> Result<Self::Sliced<Cut, Last<Self::Shape, $Items>>, ViewError> {
            let args = <<$Items as ItemList>::Leave<Self::Shape> as Shape>::fill::<$Items>(args);
            // Counted from the end, the first axis is minus the rank.
            let first = -(<<Self::Shape as Shape>::Rank as Rank>::RANK as isize);
            self.select::<Cut, Last<Self::Shape, $Items>>(args, first)
        }
    };
    (@static $k:literal $name:ident $open:ident $P:ident [$($I:ident $AXIS:literal ($($before:ident)*))+]) => {
        #[inline(always)]
        #[track_caller]
        fn $name<$($I: OnAxis + Fits<<behind!(Self::Shape; $($before)*) as Shape>::Head, $AXIS>,)+ Selected, Strides>(
            self,
        ) -> Self::Sliced<$P, nest!($($I),+)>
        where
            last!($($I)+): LastOf<$k, Self::Shape>,
            nest!($($I),+): Selects<Self::Shape, Self::Strides, Out = (Selected, Strides)>,
        {
            let args = <nest!($($I),+) as ItemList>::NO_ARGS.expect("a static index");
            match self.select::<$P, nest!($($I),+)>(args, 0) {
                Ok(view) => view,
                Err(error) => refuse(error),
            }
        }
        #[inline(always)]
        #[track_caller]
        fn $open<$($I: OnAxis + Fits<<behind!(Self::Shape; $($before)*) as Shape>::Head, $AXIS>,)+ Selected, Strides>(
            self,
        ) -> <Self as Opens>::Opened<$P, nest!($($I),+)>
        where
            Self: Opens,
            last!($($I)+): LastOf<$k, Self::Shape>,
            nest!($($I),+): Selects<Self::Shape, Self::Strides, Out = (Selected, Strides)>,
        {
            <Self as Opens>::open::<$P, nest!($($I),+)>(self.$name::<$($I,)+ Selected, Strides>())
        }
    };
    (@given $k:literal $name:ident $try_name:ident $P:ident [$($I:ident $AXIS:literal ($($before:ident)*))+]) => {
        #[inline(always)]
        #[track_caller]
        fn $name<$($I: OnAxis + Fits<<behind!(Self::Shape; $($before)*) as Shape>::Head, $AXIS>),+>(
            self,
            args: <nest!($($I),+) as ItemList>::Args,
        ) -> Self::Sliced<$P, nest!($($I),+)>
        where
            last!($($I)+): LastOf<$k, Self::Shape>,
        {
            match self.select::<$P, nest!($($I),+)>(args, 0) {
                Ok(view) => view,
                Err(error) => refuse(error),
            }
        }
        #[inline(always)]
        fn $try_name<$($I: OnAxis + Fits<<behind!(Self::Shape; $($before)*) as Shape>::Head, $AXIS>),+>(
            self,
            args: <nest!($($I),+) as ItemList>::Args,
        ) -> Result<Self::Sliced<$P, nest!($($I),+)>, ViewError>
        where
            last!($($I)+): LastOf<$k, Self::Shape>,
        {
            self.select::<$P, nest!($($I),+)>(args, 0)
        }
    };
}

/// The slicing methods of an unfolded view. `slice…` takes any part, `rows…` whole rows, `last…`
/// indexes the last axes; with a static list of indices there is nothing to pass, the methods in
/// `…_at` take the run-time parts, and `try_…` return the error that the others panic with. `last…` does
/// not ask about the rank: the macro calls `ranked` first, for the indices on both sides of its `...`.
pub trait Slices: Sealed + Sized {
    /// The shape of the view.
    type Shape: Shape;
    /// Its strides.
    type Strides: StrideList;
    /// The view that the indices `I` select.
    type Sliced<P: Part, I: ItemList>;

    /// Apply the indices `I`; `axis` is the number of the first axis, for the error.
    ///
    /// # Errors
    /// If an index is not on its axis.
    fn select<P: Part, I: ItemList>(
        self,
        args: I::Args,
        axis: isize,
    ) -> Result<Self::Sliced<P, I>, ViewError>;

    /// Insert the new axes of the list `I`, which takes all others whole.
    #[inline(always)]
    fn insert<I: ItemList + Inserts<Self::Shape>>(self) -> Self::Sliced<Cut, I> {
        self.inserted::<I>()
    }

    /// Apply a list of new and whole axes.
    #[inline(always)]
    fn inserted<I: ItemList>(self) -> Self::Sliced<Cut, I> {
        let args = I::NO_ARGS.expect("a list of axes");
        match self.select::<Cut, I>(args, 0) {
            Ok(view) => view,
            Err(error) => refuse(error),
        }
    }

    /// The same, counted from the last axis.
    #[inline(always)]
    fn insert_last<I: ItemList + InsertsLast<Self::Shape>>(self) -> Self::Sliced<Cut, Last<Self::Shape, I>> {
        self.inserted::<Last<Self::Shape, I>>()
    }

    /// The view itself, if it has at least `K` axes.
    #[inline(always)]
    fn ranked<const K: usize>(self) -> Self
    where
        Self::Shape: Ranked<K>,
    {
        self
    }

    methods!(1 slice1 rows1 slice1_chained rows1_chained slice1_at rows1_at try_slice1_at try_rows1_at last1_at try_last1_at
        [I0 0 -1 ()]);
    methods!(2 slice2 rows2 slice2_chained rows2_chained slice2_at rows2_at try_slice2_at try_rows2_at last2_at try_last2_at
        [I0 0 -2 ()
         I1 1 -1 (I0)]);
    methods!(3 slice3 rows3 slice3_chained rows3_chained slice3_at rows3_at try_slice3_at try_rows3_at last3_at try_last3_at
        [I0 0 -3 ()
         I1 1 -2 (I0)
         I2 2 -1 (I0 I1)]);
    methods!(4 slice4 rows4 slice4_chained rows4_chained slice4_at rows4_at try_slice4_at try_rows4_at last4_at try_last4_at
        [I0 0 -4 ()
         I1 1 -3 (I0)
         I2 2 -2 (I0 I1)
         I3 3 -1 (I0 I1 I2)]);
    methods!(5 slice5 rows5 slice5_chained rows5_chained slice5_at rows5_at try_slice5_at try_rows5_at last5_at try_last5_at
        [I0 0 -5 ()
         I1 1 -4 (I0)
         I2 2 -3 (I0 I1)
         I3 3 -2 (I0 I1 I2)
         I4 4 -1 (I0 I1 I2 I3)]);
    methods!(6 slice6 rows6 slice6_chained rows6_chained slice6_at rows6_at try_slice6_at try_rows6_at last6_at try_last6_at
        [I0 0 -6 ()
         I1 1 -5 (I0)
         I2 2 -4 (I0 I1)
         I3 3 -3 (I0 I1 I2)
         I4 4 -2 (I0 I1 I2 I3)
         I5 5 -1 (I0 I1 I2 I3 I4)]);
    methods!(7 slice7 rows7 slice7_chained rows7_chained slice7_at rows7_at try_slice7_at try_rows7_at last7_at try_last7_at
        [I0 0 -7 ()
         I1 1 -6 (I0)
         I2 2 -5 (I0 I1)
         I3 3 -4 (I0 I1 I2)
         I4 4 -3 (I0 I1 I2 I3)
         I5 5 -2 (I0 I1 I2 I3 I4)
         I6 6 -1 (I0 I1 I2 I3 I4 I5)]);
    methods!(8 slice8 rows8 slice8_chained rows8_chained slice8_at rows8_at try_slice8_at try_rows8_at last8_at try_last8_at
        [I0 0 -8 ()
         I1 1 -7 (I0)
         I2 2 -6 (I0 I1)
         I3 3 -5 (I0 I1 I2)
         I4 4 -4 (I0 I1 I2 I3)
         I5 5 -3 (I0 I1 I2 I3 I4)
         I6 6 -2 (I0 I1 I2 I3 I4 I5)
         I7 7 -1 (I0 I1 I2 I3 I4 I5 I6)]);
    methods!(9 slice9 rows9 slice9_chained rows9_chained slice9_at rows9_at try_slice9_at try_rows9_at last9_at try_last9_at
        [I0 0 -9 ()
         I1 1 -8 (I0)
         I2 2 -7 (I0 I1)
         I3 3 -6 (I0 I1 I2)
         I4 4 -5 (I0 I1 I2 I3)
         I5 5 -4 (I0 I1 I2 I3 I4)
         I6 6 -3 (I0 I1 I2 I3 I4 I5)
         I7 7 -2 (I0 I1 I2 I3 I4 I5 I6)
         I8 8 -1 (I0 I1 I2 I3 I4 I5 I6 I7)]);
    methods!(10 slice10 rows10 slice10_chained rows10_chained slice10_at rows10_at try_slice10_at try_rows10_at last10_at try_last10_at
        [I0 0 -10 ()
         I1 1 -9 (I0)
         I2 2 -8 (I0 I1)
         I3 3 -7 (I0 I1 I2)
         I4 4 -6 (I0 I1 I2 I3)
         I5 5 -5 (I0 I1 I2 I3 I4)
         I6 6 -4 (I0 I1 I2 I3 I4 I5)
         I7 7 -3 (I0 I1 I2 I3 I4 I5 I6)
         I8 8 -2 (I0 I1 I2 I3 I4 I5 I6 I7)
         I9 9 -1 (I0 I1 I2 I3 I4 I5 I6 I7 I8)]);
    methods!(11 slice11 rows11 slice11_chained rows11_chained slice11_at rows11_at try_slice11_at try_rows11_at last11_at try_last11_at
        [I0 0 -11 ()
         I1 1 -10 (I0)
         I2 2 -9 (I0 I1)
         I3 3 -8 (I0 I1 I2)
         I4 4 -7 (I0 I1 I2 I3)
         I5 5 -6 (I0 I1 I2 I3 I4)
         I6 6 -5 (I0 I1 I2 I3 I4 I5)
         I7 7 -4 (I0 I1 I2 I3 I4 I5 I6)
         I8 8 -3 (I0 I1 I2 I3 I4 I5 I6 I7)
         I9 9 -2 (I0 I1 I2 I3 I4 I5 I6 I7 I8)
         I10 10 -1 (I0 I1 I2 I3 I4 I5 I6 I7 I8 I9)]);
    methods!(12 slice12 rows12 slice12_chained rows12_chained slice12_at rows12_at try_slice12_at try_rows12_at last12_at try_last12_at
        [I0 0 -12 ()
         I1 1 -11 (I0)
         I2 2 -10 (I0 I1)
         I3 3 -9 (I0 I1 I2)
         I4 4 -8 (I0 I1 I2 I3)
         I5 5 -7 (I0 I1 I2 I3 I4)
         I6 6 -6 (I0 I1 I2 I3 I4 I5)
         I7 7 -5 (I0 I1 I2 I3 I4 I5 I6)
         I8 8 -4 (I0 I1 I2 I3 I4 I5 I6 I7)
         I9 9 -3 (I0 I1 I2 I3 I4 I5 I6 I7 I8)
         I10 10 -2 (I0 I1 I2 I3 I4 I5 I6 I7 I8 I9)
         I11 11 -1 (I0 I1 I2 I3 I4 I5 I6 I7 I8 I9 I10)]);
}

/// What is left unfolded for the next operation. It asks for an element; where there is none, the base has said so.
pub trait Opens: Slices {
    /// [`Slices::Sliced`], unfolded.
    type Opened<P: Part, I: ItemList>;

    /// Spells its strides out.
    fn open<P: Part, I: ItemList>(view: Self::Sliced<P, I>) -> Self::Opened<P, I>;
}
