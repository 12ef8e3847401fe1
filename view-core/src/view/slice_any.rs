//! Slices of any kind: with run-time indices, of views in generic code, and of views with alignment evidence. Static slices with more
//! indices than axes come here too, and are refused.

use crate::algebra::index::{EvidenceAfter, ItemList, OnAxis};
use crate::algebra::shape::layout::{Cut, Layout, Part, Rows};
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;
use crate::checks::axes::{Inserts, InsertsLast};
use crate::checks::bounds::{Fits, LastOf, Ranked};
use crate::error::{refuse, ViewError};
use crate::sealed::Sealed;
use crate::view::slice_static::{for_each_count, nest};

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

/// Lets inference resolve two parameters that only the methods of static views use.
pub trait Selects<S, D>: Sealed {
    /// Shape and strides.
    type Out;
}
impl<I: ItemList, S: Shape, D: StrideList> Selects<S, D> for I {
    type Out = (I::Shape<S>, I::Strides<D>);
}

/// The methods for one number of indices.
macro_rules! methods {
    ($k:literal $static:tt $at:tt $(($AXIS:literal $BACK:literal $I:ident $E:ident $D:ident))+) => {
        methods!(@before [$k $static $at] [] [] $(($I $AXIS $BACK))+);
    };
    // Gives each index the list of those before it.
    (@before $names:tt [$($done:tt)*] [$($before:ident)*] ($I:ident $AXIS:literal $BACK:literal) $($more:tt)*) => {
        methods!(@before $names [$($done)* ($I $AXIS $BACK ($($before)*))] [$($before)* $I] $($more)*);
    };
    (@before [$k:literal [$slice:ident $rows:ident $slice_chained:ident $rows_chained:ident]
      [$slice_at:ident $rows_at:ident $try_slice_at:ident $try_rows_at:ident $last_at:ident $try_last_at:ident]]
     [$(($I:ident $AXIS:literal $BACK:literal ($($before:ident)*)))+] $all:tt) => {
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
            // These axes are counted from the end, where the first axis has the number -rank.
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

/// The slicing methods of a view or a plan with its strides.
///
/// `slice…` selects any part, `rows…` whole rows, and `last…` indexes the last axes. Static indices are types, so their methods take no
/// arguments; the methods in `…_at` take the run-time values of indices. `try_…` return the error with which the others panic. `last…`
/// do not compare the number of indices with the rank: the macro calls `ranked` first, with the indices on both sides of `...`.
pub trait Slices: Sealed + Sized {
    /// The shape of the view.
    type Shape: Shape;
    /// Its strides.
    type Strides: StrideList;
    /// The view that the indices `I` select.
    type Sliced<P: Part, I: ItemList>;

    /// Applies the indices `I`. `axis` is the number of the first axis, for the error.
    ///
    /// # Errors
    /// If an index is not on its axis.
    fn select<P: Part, I: ItemList>(
        self,
        args: I::Args,
        axis: isize,
    ) -> Result<Self::Sliced<P, I>, ViewError>;

    /// Inserts the new axes of the list `I`, which takes all others whole.
    #[inline(always)]
    fn insert<I: ItemList + Inserts<Self::Shape>>(self) -> Self::Sliced<Cut, I> {
        self.inserted::<I>()
    }

    /// Applies a list of new and whole axes.
    #[inline(always)]
    fn inserted<I: ItemList>(self) -> Self::Sliced<Cut, I> {
        let args = I::NO_ARGS.expect("a list of axes");
        match self.select::<Cut, I>(args, 0) {
            Ok(view) => view,
            Err(error) => refuse(error),
        }
    }

    /// Like [`insert`](Self::insert), where the list is about the last axes.
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

    for_each_count!(methods);
}

/// The layout of what the indices `I` select.
pub(crate) type LayoutOf<P, I, S, L, D> =
    <P as Part>::Layout<L, <I as ItemList>::Strides<D>, After<S, L, D, I>>;
/// The evidence for the alignment of the first element of that.
type After<S, L, D, I> = <<L as Layout>::Align as EvidenceAfter>::After<S, D, I>;

/// What the indices `I` select of a view of shape `S` and layout `L`, with the strides `D`: the byte offset of the first element, and the stored
/// parts of shape and layout. All of it lies inside the view (V3). If `P` stands for whole rows, the indices take whole rows (V6).
///
/// # Errors
/// If an index is not on its axis; the first axis has the number `axis`.
#[inline(always)]
pub(crate) fn selected<P: Part, I: ItemList, S: Shape, L: Layout, D: StrideList>(
    args: I::Args,
    shape: S::Stored,
    strides: D::Stored,
    axis: isize,
) -> Result<
    (
        isize,
        <I::Shape<S> as Shape>::Stored,
        <LayoutOf<P, I, S, L, D> as Layout>::Stored,
    ),
    ViewError,
> {
    const { assert!(!P::ROWS || I::ROWS, "view!: these indices do not take whole rows") };
    let (offset, shape, strides) = I::select::<S, D>(args, shape, strides, axis)?;
    let empty = <I::Shape<S> as Shape>::len(shape) == 0;
    if I::NO_ARGS.is_some() && !empty {
        assert!(
            L::Align::agrees::<S, D, I>(offset),
            "view!: an alignment that contradicts the offset"
        );
    }
    // The pointer of an empty view stays where it is (V3).
    let offset = if empty { 0 } else { offset };
    Ok((
        offset,
        shape,
        P::layout::<L, I::Strides<D>, After<S, L, D, I>>(strides),
    ))
}

/// The view or plan after a slice, with its strides, for the next operation. It needs an element type; for other types the base has
/// reported an error already.
pub trait Opens: Slices {
    /// [`Slices::Sliced`] with its strides.
    type Opened<P: Part, I: ItemList>;

    /// Adds its strides.
    fn open<P: Part, I: ItemList>(view: Self::Sliced<P, I>) -> Self::Opened<P, I>;
}
