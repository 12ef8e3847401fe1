//! Tuples of iterators that are walked in step.

use crate::algebra::element::rescale::MOST;
use crate::algebra::shape::offsets::Offset;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::halves::check;
use crate::api::iter::lockstep::Lockstep;
use crate::view::access::PerAxis;

/// A tuple of iterators over views of equal shape. The names are those of [`Iterator`] and [`Lockstep`], and mean the same for all of them in step.
///
/// # Safety
/// As for [`Lockstep`], if the extents of all parts are equal.
pub unsafe trait Parts: Sized {
    #[doc(hidden)]
    type Item;
    #[doc(hidden)]
    type Shape: Shape;
    #[doc(hidden)]
    type Offset: Offset;
    #[doc(hidden)]
    const PITCH: Self::Offset;
    #[doc(hidden)]
    const PACKED: bool;
    #[doc(hidden)]
    const FIXED: bool;
    #[doc(hidden)]
    const STEADY: [bool; MOST];
    /// The number of items that are left.
    #[doc(hidden)]
    fn left(&self) -> usize;
    #[doc(hidden)]
    fn next(&mut self) -> Option<Self::Item>;
    #[doc(hidden)]
    fn nth(&mut self, n: usize) -> Option<Self::Item>;
    #[doc(hidden)]
    fn next_back(&mut self) -> Option<Self::Item>;
    #[doc(hidden)]
    fn nth_back(&mut self, n: usize) -> Option<Self::Item>;
    #[doc(hidden)]
    fn halves(self, at: usize) -> (Self, Self);
    #[doc(hidden)]
    fn extents(&self) -> PerAxis<Self::Shape, usize>;
    #[doc(hidden)]
    fn strides(&self) -> PerAxis<Self::Shape, Self::Offset>;
    #[doc(hidden)]
    fn is_whole(&self) -> bool;
    #[doc(hidden)]
    fn ready(&mut self) -> usize;
    #[doc(hidden)]
    fn ahead(&self) -> (Self::Offset, Self::Offset);
    #[doc(hidden)]
    fn take_row(&mut self, count: usize) -> (Self::Offset, Self::Offset);
    /// # Safety
    /// As for [`Lockstep::at`].
    #[doc(hidden)]
    unsafe fn at(&self, offset: Self::Offset) -> Self::Item;
}

/// What has more than `count` items left is shortened to as many, from the back, as the standard library does.
#[inline(always)]
fn level(part: &mut impl Lockstep, count: usize) {
    if let Some(over) = part.len().checked_sub(count + 1) {
        part.nth_back(over);
    }
}

/// Implements `Parts` for the tuples of up to so many parts. The offset of several parts is that of a pair: of all but the last, and of the last.
macro_rules! tuples {
    ([$($P:ident $p:ident $i:tt)+] $Offset:ty, $offset:tt; $($N:ident $n:ident $k:tt)*) => {
        // SAFETY: V5, each part keeps the promise, and their extents are equal. An item is yielded when each part yields one.
        #[allow(clippy::needless_question_mark)]
        unsafe impl<$($P: Lockstep),+> Parts for ($($P,)+) {
            type Item = tuples!(@alone $($P::Item),+);
            type Shape = A::Shape;
            type Offset = $Offset;
            const PITCH: Self::Offset = {
                let ($($p,)+) = ($($P::PITCH,)+);
                $offset
            };
            const PACKED: bool = true $(&& $P::PACKED)+;
            const FIXED: bool = true $(&& $P::FIXED)+;
            const STEADY: [bool; MOST] = {
                let (mut all, mut axis) = ([true; MOST], 0);
                while axis < MOST {
                    all[axis] = true $(&& $P::STEADY[axis])+;
                    axis += 1;
                }
                all
            };
            #[inline(always)]
            fn left(&self) -> usize {
                let least = usize::MAX;
                $(let least = least.min(self.$i.len());)+
                least
            }
            #[inline(always)]
            fn next(&mut self) -> Option<Self::Item> {
                Some(tuples!(@alone $(self.$i.next()?),+))
            }
            #[inline]
            fn nth(&mut self, n: usize) -> Option<Self::Item> {
                Some(tuples!(@alone $(self.$i.nth(n)?),+))
            }
            #[inline(always)]
            fn next_back(&mut self) -> Option<Self::Item> {
                let left = self.left();
                $(level(&mut self.$i, left);)+
                Some(tuples!(@alone $(self.$i.next_back()?),+))
            }
            #[inline]
            fn nth_back(&mut self, n: usize) -> Option<Self::Item> {
                let left = self.left();
                $(level(&mut self.$i, left);)+
                Some(tuples!(@alone $(self.$i.nth_back(n)?),+))
            }
            #[inline(always)]
            fn halves(self, at: usize) -> (Self, Self) {
                // If one part has more items left than the others, those that have no partner stay behind the cut.
                check(at, self.left());
                let ($($p,)+) = ($(self.$i.halves(at),)+);
                (($($p.0,)+), ($($p.1,)+))
            }
            #[inline(always)]
            fn extents(&self) -> PerAxis<A::Shape, usize> {
                self.0.extents()
            }
            #[inline(always)]
            fn strides(&self) -> PerAxis<A::Shape, Self::Offset> {
                let ($($p,)+) = ($(self.$i.strides(),)+);
                let mut all = <A::Shape as Shape>::Rank::array(Self::Offset::ZERO);
                for (axis, all) in all.as_mut().iter_mut().enumerate() {
                    let ($($p,)+) = ($($p.as_ref()[axis],)+);
                    *all = $offset;
                }
                all
            }
            #[inline(always)]
            fn is_whole(&self) -> bool {
                true $(&& self.$i.is_whole())+
            }
            #[inline(always)]
            fn ready(&mut self) -> usize {
                let least = usize::MAX;
                $(let least = least.min(self.$i.ready());)+
                least
            }
            #[inline(always)]
            fn ahead(&self) -> (Self::Offset, Self::Offset) {
                let rows = ($(self.$i.ahead(),)+);
                tuples!(@row rows $offset $($p $i)+)
            }
            #[inline(always)]
            fn take_row(&mut self, count: usize) -> (Self::Offset, Self::Offset) {
                let rows = ($(self.$i.take_row(count),)+);
                tuples!(@row rows $offset $($p $i)+)
            }
            #[inline(always)]
            unsafe fn at(&self, $offset: Self::Offset) -> Self::Item {
                // SAFETY: V5, the caller promises it for all parts, which have equal shapes.
                unsafe { tuples!(@alone $(self.$i.at($p)),+) }
            }
        }
        tuples!(@more [$($P $p $i)+] $Offset, $offset; $($N $n $k)*);
    };
    (@more $parts:tt $Offset:ty, $offset:tt;) => {};
    (@more [$($parts:tt)+] $Offset:ty, $offset:tt; $N:ident $n:ident $k:tt $($more:tt)*) => {
        tuples!([$($parts)+ $N $n $k] ($Offset, $N::Offset), ($offset, $n); $($more)*);
    };
    // The first offsets of rows and the distances in them, from those of each part.
    (@row $rows:ident $offset:tt $($p:ident $i:tt)+) => {{
        let ($($p,)+) = ($($rows.$i.0,)+);
        let first = $offset;
        let ($($p,)+) = ($($rows.$i.1,)+);
        (first, $offset)
    }};
    // A tuple, or what stands alone.
    (@alone $one:ty) => { $one };
    (@alone $one:expr) => { $one };
    (@alone $($several:tt)+) => { ($($several)+) };
}
tuples!([A a 0] A::Offset, a; B b 1 C c 2 D d 3 E e 4 F f 5 G g 6 H h 7 I i 8 J j 9 K k 10 L l 11);
