//! Families of unique views of one base: `view!(mut base => for i in ..4 […])`.

use crate::algebra::element::element::Element;
use crate::algebra::loops::items::MemberItems;
use crate::algebra::loops::members::Members;
use crate::algebra::shape::layout::{Layout, Part};
use crate::algebra::shape::shape::Shape;
use crate::algebra::shape::stride_list::StrideList;
use crate::api::iter::halves::{cut, Halves};
use crate::error::{refuse, ViewError};
use crate::sealed::Sealed;
use crate::view::slice_any::Slices;
use crate::view::slice_static::WithStrides;
use crate::view::view::ViewMut;
use crate::view::with_strides::ViewMutWithStrides;
use core::iter::FusedIterator;
use core::marker::PhantomData;
use core::ops::Range;

/// The member of a family of views of `T`s of a base of shape `S` and layout `L`.
pub(crate) type Member<'a, T, S, L, P, I> =
    <ViewMutWithStrides<'a, T, S, L> as Slices>::Sliced<P, <I as MemberItems>::Items>;

/// A family of unique views of one base, which share no element: an iterator over its members, in the order of the loop.
///
/// [`view!`](crate::view!) makes it of `mut base => for i in ..n […]`, if only run time knows how many members there are.
/// With the feature `rayon`, `into_par_iter` shares the members among threads.
///
/// ```
/// use view_core::view;
///
/// let (mut samples, channels) = ([0, 1, 2, 3, 4, 5], 3);
/// let family = view!(mut samples => for channel in ..channels [channel::3]);
/// for (number, mut channel) in family.enumerate() {
///     channel.fill(number);
/// }
/// assert_eq!(samples, [0, 1, 2, 0, 1, 2]);
/// ```
pub struct Family<
    'a,
    T: Element,
    S: Shape,
    L: Layout,
    P: Part,
    I: MemberItems,
    const R: usize,
    const A: usize,
> {
    base: ViewMut<'a, T, S, L>,
    members: Members<R, A>,
    given: I::Given,
    // The numbers of the members that were not yielded yet, in the order of the loop (V5).
    left: Range<usize>,
    part: PhantomData<fn() -> (P, I)>,
}

impl<'a, T: Element, S: Shape, L: Layout, P: Part, I: MemberItems, const R: usize, const A: usize>
    Family<'a, T, S, L, P, I, R, A>
{
    /// # Errors
    /// If an index of a member is not on its axis, or if two members share an element.
    #[inline(always)]
    fn new(base: ViewMut<'a, T, S, L>, members: Members<R, A>, given: I::Given) -> Result<Self, ViewError> {
        assert!(
            I::take(members.sweeps()),
            "view!: indices of a family that contradict their types"
        );
        let mut count: usize = 1;
        for &values in members.counts() {
            let Some(product) = count.checked_mul(values) else {
                return Err(ViewError::TooLarge);
            };
            count = product;
        }
        let mut family = Self {
            base,
            members,
            given,
            left: 0..count,
            part: PhantomData,
        };
        if count > 0 {
            family.check_bounds()?;
            if !members.apart() {
                family.check_apart()?;
            }
        }
        Ok(family)
    }

    /// Checks that the members lie in the base. Their indices are linear in the variables, and so are the bounds: it is enough to
    /// compare the members for the first and the last value of each variable.
    #[inline(always)]
    fn check_bounds(&mut self) -> Result<(), ViewError> {
        for corner in 0..1usize << R {
            let mut index = [0; R];
            for (k, value) in index.iter_mut().enumerate() {
                if corner >> k & 1 == 1 {
                    *value = self.members.counts()[k] - 1;
                }
            }
            for (axis, sweep) in self.members.sweeps().iter().enumerate() {
                sweep.check(&index, axis as isize)?;
            }
            let args = I::at(self.given, self.members.sweeps(), &index);
            if let Err(misfit) = self.base.reborrow().with_strides().select::<P, I::Items>(args, 0) {
                return Err(misfit.error());
            }
        }
        Ok(())
    }

    /// Checks that no two members share an element. Their indices are on their axes.
    #[inline]
    fn check_apart(&self) -> Result<(), ViewError> {
        if S::len(self.base.stored_shape()) == 0 {
            return Ok(());
        }
        let mut axes = [(0, true); A];
        if let Err(misfit) = I::measure::<S>(self.given, self.base.stored_shape(), 0, &mut axes) {
            return Err(misfit.error());
        }
        match self.members.collision(&axes) {
            None => Ok(()),
            Some(found) => {
                let (one, other) = (self.number(&found.first), self.number(&found.second));
                Err(ViewError::Overlap {
                    first: one.min(other),
                    second: one.max(other),
                    axis: found.axis as isize,
                    index: found.index,
                })
            }
        }
    }

    /// The number of a member in the order of the loop.
    fn number(&self, index: &[usize; R]) -> usize {
        let mut number = 0;
        for (k, &count) in self.members.counts().iter().enumerate() {
            number = number * count + index[k];
        }
        number
    }

    /// The variables of member number `number`.
    #[inline(always)]
    fn index(&self, mut number: usize) -> [usize; R] {
        let mut index = [0; R];
        for k in (1..R).rev() {
            let count = self.members.counts()[k];
            index[k] = number % count;
            number /= count;
        }
        if let Some(first) = index.first_mut() {
            *first = number;
        }
        index
    }

    /// The member at these values of the variables.
    ///
    /// # Safety
    /// V13: no other view reaches the elements of this member while it lives.
    #[inline(always)]
    unsafe fn member(&self, index: &[usize; R]) -> Member<'a, T, S, L, P, I> {
        // SAFETY: V13, of this view only the elements of the member are used, as the caller promises.
        let base = unsafe { self.base.twin() };
        let args = I::at(self.given, self.members.sweeps(), index);
        match base.with_strides().select::<P, I::Items>(args, 0) {
            Ok(member) => member,
            Err(misfit) => misfit.refuse(),
        }
    }

    /// The same family, borrowed from this one.
    #[doc(hidden)]
    #[inline(always)]
    pub fn reborrow(&mut self) -> Family<'_, T, S, L, P, I, R, A> {
        Family {
            base: self.base.reborrow(),
            members: self.members,
            given: self.given,
            left: self.left.clone(),
            part: PhantomData,
        }
    }

    /// The first `n` of the members that are left, and the others, as two iterators.
    ///
    /// # Panics
    /// If fewer than `n` are left.
    #[must_use]
    pub fn split_at(self, n: usize) -> (Self, Self) {
        self.halves(n)
    }
}

/// The families of these members of `base`.
///
/// # Panics
/// If an index of a member is not on its axis, or if two members share an element.
#[inline(always)]
#[track_caller]
pub fn family<
    'a,
    I: MemberItems,
    P: Part,
    T: Element,
    S: Shape,
    L: Layout,
    D: StrideList,
    M,
    const R: usize,
    const A: usize,
>(
    base: WithStrides<ViewMut<'a, T, S, L>, D, M>,
    members: Members<R, A>,
    given: I::Given,
) -> Family<'a, T, S, L, P, I, R, A> {
    match Family::new(base.into_inner(), members, given) {
        Ok(family) => family,
        Err(error) => refuse(error),
    }
}

/// Like [`family`].
///
/// # Errors
/// If an index of a member is not on its axis, or if two members share an element.
#[inline(always)]
pub fn try_family<
    'a,
    I: MemberItems,
    P: Part,
    T: Element,
    S: Shape,
    L: Layout,
    D: StrideList,
    M,
    const R: usize,
    const A: usize,
>(
    base: WithStrides<ViewMut<'a, T, S, L>, D, M>,
    members: Members<R, A>,
    given: I::Given,
) -> Result<Family<'a, T, S, L, P, I, R, A>, ViewError> {
    Family::new(base.into_inner(), members, given)
}

/// `expr` for each value of these variables, as nested arrays.
macro_rules! nested {
    (=> $expr:expr) => { $expr };
    ($k:ident $($rest:ident)* => $expr:expr) => {
        core::array::from_fn(|$k| nested!($($rest)* => $expr))
    };
}
/// The members of a family as nested arrays, one for each variable.
macro_rules! arrays {
    ($($R:literal $method:ident: $($N:ident $k:ident),+ => $Array:ty;)+) => {$(
        impl<'a, T: Element, S: Shape, L: Layout, P: Part, I: MemberItems, const A: usize>
            Family<'a, T, S, L, P, I, $R, A>
        {
            /// All members, as nested arrays.
            ///
            /// # Panics
            /// If the numbers of values of the variables are others, or if a member was yielded before.
            #[doc(hidden)]
            #[inline(always)]
            pub fn $method<$(const $N: usize),+>(self) -> $Array {
                assert!(
                    *self.members.counts() == [$($N),+] && self.left == (0..1 $(* $N)+),
                    "view!: a family of another size"
                );
                // SAFETY: V13, each index is taken once, no member was yielded before, and the family is consumed.
                nested!($($k)+ => unsafe { self.member(&[$($k),+]) })
            }
        }
    )+};
}
arrays! {
    1 array1: N0 i => [Member<'a, T, S, L, P, I>; N0];
    2 array2: N0 i, N1 j => [[Member<'a, T, S, L, P, I>; N1]; N0];
    3 array3: N0 i, N1 j, N2 k => [[[Member<'a, T, S, L, P, I>; N2]; N1]; N0];
    4 array4: N0 i, N1 j, N2 k, N3 l => [[[[Member<'a, T, S, L, P, I>; N3]; N2]; N1]; N0];
}

impl<'a, T: Element, S: Shape, L: Layout, P: Part, I: MemberItems, const R: usize, const A: usize> Iterator
    for Family<'a, T, S, L, P, I, R, A>
{
    type Item = Member<'a, T, S, L, P, I>;
    #[inline(always)]
    fn next(&mut self) -> Option<Self::Item> {
        let number = self.left.next()?;
        // SAFETY: V13, the number has just been taken out.
        Some(unsafe { self.member(&self.index(number)) })
    }
    #[inline(always)]
    fn size_hint(&self) -> (usize, Option<usize>) {
        self.left.size_hint()
    }
    #[inline(always)]
    fn nth(&mut self, n: usize) -> Option<Self::Item> {
        let number = self.left.nth(n)?;
        // SAFETY: V13, as above.
        Some(unsafe { self.member(&self.index(number)) })
    }
    #[inline]
    fn count(self) -> usize {
        self.left.len()
    }
    #[inline]
    fn last(mut self) -> Option<Self::Item> {
        self.next_back()
    }
}
impl<T: Element, S: Shape, L: Layout, P: Part, I: MemberItems, const R: usize, const A: usize>
    DoubleEndedIterator for Family<'_, T, S, L, P, I, R, A>
{
    #[inline(always)]
    fn next_back(&mut self) -> Option<Self::Item> {
        let number = self.left.next_back()?;
        // SAFETY: V13, the number has just been taken out.
        Some(unsafe { self.member(&self.index(number)) })
    }
    #[inline(always)]
    fn nth_back(&mut self, n: usize) -> Option<Self::Item> {
        let number = self.left.nth_back(n)?;
        // SAFETY: V13, as above.
        Some(unsafe { self.member(&self.index(number)) })
    }
}
impl<T: Element, S: Shape, L: Layout, P: Part, I: MemberItems, const R: usize, const A: usize>
    ExactSizeIterator for Family<'_, T, S, L, P, I, R, A>
{
}
impl<T: Element, S: Shape, L: Layout, P: Part, I: MemberItems, const R: usize, const A: usize> FusedIterator
    for Family<'_, T, S, L, P, I, R, A>
{
}
impl<T: Element, S: Shape, L: Layout, P: Part, I: MemberItems, const R: usize, const A: usize> Sealed
    for Family<'_, T, S, L, P, I, R, A>
{
}
impl<T: Element, S: Shape, L: Layout, P: Part, I: MemberItems, const R: usize, const A: usize> Halves
    for Family<'_, T, S, L, P, I, R, A>
{
    fn halves(self, at: usize) -> (Self, Self) {
        let (first, second) = cut(self.left.clone(), at);
        // SAFETY: V13, the two have the numbers before and behind the cut, and each makes only the members of its own.
        let base = unsafe { self.base.twin() };
        let behind = Self {
            base,
            left: second,
            members: self.members,
            given: self.given,
            part: PhantomData,
        };
        (Self { left: first, ..self }, behind)
    }
}
