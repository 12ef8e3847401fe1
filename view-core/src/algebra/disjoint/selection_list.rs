//! The lists of axes: `()`, and an entry in front of a list.

use crate::algebra::disjoint::congruence::Congruence;
use crate::algebra::disjoint::entry::{Entry, Kept};
use crate::algebra::disjoint::entry::{Inserted, Origin};
use crate::algebra::disjoint::intersection::Together;
use crate::algebra::disjoint::progress::Progress;
use crate::algebra::disjoint::progression::{AnyPositions, AxisSelection};
use crate::algebra::disjoint::run_time::{CommonElement, RunTimeSelection};
use crate::algebra::disjoint::selection::Selection;
use crate::algebra::index::misfit::Misfit;
use crate::algebra::index::ItemList;
use crate::algebra::number::{Nat, UTerm};

impl Selection for () {
    type Stored = ();
    type Follow<I: ItemList> = I::Beyond;
    type Against<Y: Selection> = Y::Ended;
    // It takes all of what the other takes a part of.
    type Versus<T: AxisSelection, X: Selection> = <T::Count as Congruence>::Present<X::Ended>;
    type Ended = Together<()>;
    #[inline(always)]
    fn follow<I: ItemList>(
        (): (),
        args: I::Args,
        axis: isize,
    ) -> Result<<I::Beyond as Selection>::Stored, Misfit> {
        I::beyond(args, axis)
    }
    type Append<Y: Selection> = Y;
    #[inline(always)]
    fn append<Y: Selection>((): (), more: Y::Stored) -> Y::Stored {
        more
    }
    #[inline(always)]
    fn against<Y: Selection>((): (), y: Y::Stored, found: CommonElement) -> Option<CommonElement> {
        Y::ended(y, found)
    }
    #[inline(always)]
    fn versus<X: Selection>(
        (): (),
        here: Progress,
        x: X::Stored,
        found: CommonElement,
    ) -> Option<CommonElement> {
        X::ended(x, found.present(here)?)
    }
    #[inline(always)]
    fn ended((): (), found: CommonElement) -> Option<CommonElement> {
        Some(found)
    }
    const IN_ORDER: bool = true;
    type BaseOrder = ();
    type Sorted = ();
    type Sort<E: Entry, N: Nat> = (E, ());
    type Count = UTerm;
    type Numbered<N: Nat> = ();
    #[inline(always)]
    fn numbered<N: Nat>((): ()) {}
    type Reversed<Y: Selection> = Y;
    #[inline(always)]
    fn reversed<Y: Selection>((): (), more: Y::Stored) -> Y::Stored {
        more
    }
    // There is no axis: `OrderOf` has refused it.
    type First = Kept<AnyPositions, Inserted>;
    type Rest = ();
    #[inline(always)]
    fn first((): ()) -> Progress {
        Progress::whole(1)
    }
    #[inline(always)]
    fn rest((): ()) {}
    type Kept = ();
    #[inline(always)]
    fn kept((): ()) {}
    type Gone = ();
    #[inline(always)]
    fn gone((): ()) {}
    #[inline(always)]
    fn collect((): (), _: &mut RunTimeSelection) {}
}

impl<E: Entry, Rest: Selection> Selection for (E, Rest) {
    type Stored = (Progress, Rest::Stored);
    type Follow<I: ItemList> = E::Follow<I, Rest>;
    type Against<Y: Selection> = <E::Origin as Origin>::Against<E::AxisSelection, Rest, Y>;
    type Versus<T: AxisSelection, X: Selection> = <E::Origin as Origin>::Versus<E::AxisSelection, Rest, T, X>;
    type Ended = <<E::AxisSelection as AxisSelection>::Count as Congruence>::Present<Rest::Ended>;
    #[inline(always)]
    fn follow<I: ItemList>(
        (here, rest): Self::Stored,
        args: I::Args,
        axis: isize,
    ) -> Result<<Self::Follow<I> as Selection>::Stored, Misfit> {
        E::follow::<I, Rest>(here, rest, args, axis)
    }
    type Append<Y: Selection> = (E, Rest::Append<Y>);
    #[inline(always)]
    fn append<Y: Selection>(
        (here, rest): Self::Stored,
        more: Y::Stored,
    ) -> <Self::Append<Y> as Selection>::Stored {
        (here, Rest::append::<Y>(rest, more))
    }
    #[inline(always)]
    fn against<Y: Selection>(
        (here, rest): Self::Stored,
        y: Y::Stored,
        found: CommonElement,
    ) -> Option<CommonElement> {
        if <E::Origin as Origin>::SHARED {
            Y::versus::<Rest>(y, here, rest, found)
        } else {
            Rest::against::<Y>(rest, y, found.present(here)?)
        }
    }
    #[inline(always)]
    fn versus<X: Selection>(
        (own, rest): Self::Stored,
        here: Progress,
        x: X::Stored,
        found: CommonElement,
    ) -> Option<CommonElement> {
        if <E::Origin as Origin>::SHARED {
            X::against::<Rest>(x, rest, found.on(here, own, <E::Origin as Origin>::SHOWN)?)
        } else {
            Rest::versus::<X>(rest, here, x, found.present(own)?)
        }
    }
    #[inline(always)]
    fn ended((own, rest): Self::Stored, found: CommonElement) -> Option<CommonElement> {
        Rest::ended(rest, found.present(own)?)
    }
    const IN_ORDER: bool = true;
    type BaseOrder = Self;
    type Sorted = <E::Origin as Origin>::Sort<E, Rest::Sorted>;
    type Sort<F: Entry, N: Nat> = <E::Origin as Origin>::Before<F, N, E, Rest>;
    type Count = <E::Origin as Origin>::Next<Rest::Count>;
    type Numbered<N: Nat> = (
        E::Of<<E::Origin as Origin>::Number<N>>,
        Rest::Numbered<<E::Origin as Origin>::Next<N>>,
    );
    #[inline(always)]
    fn numbered<N: Nat>((here, rest): Self::Stored) -> <Self::Numbered<N> as Selection>::Stored {
        (here, Rest::numbered::<<E::Origin as Origin>::Next<N>>(rest))
    }
    type Reversed<Y: Selection> = Rest::Reversed<(E, Y)>;
    #[inline(always)]
    fn reversed<Y: Selection>(
        (here, rest): Self::Stored,
        more: Y::Stored,
    ) -> <Self::Reversed<Y> as Selection>::Stored {
        Rest::reversed::<(E, Y)>(rest, (here, more))
    }
    type First = E;
    type Rest = Rest;
    #[inline(always)]
    fn first((here, _): Self::Stored) -> Progress {
        here
    }
    #[inline(always)]
    fn rest((_, rest): Self::Stored) -> Rest::Stored {
        rest
    }
    type Kept = E::IfKept<Rest::Kept>;
    #[inline(always)]
    fn kept((here, rest): Self::Stored) -> <Self::Kept as Selection>::Stored {
        E::if_kept::<Rest::Kept>(here, Rest::kept(rest))
    }
    type Gone = E::IfGone<Rest::Gone>;
    #[inline(always)]
    fn gone((here, rest): Self::Stored) -> <Self::Gone as Selection>::Stored {
        E::if_gone::<Rest::Gone>(here, Rest::gone(rest))
    }
    #[inline(always)]
    fn collect((here, rest): Self::Stored, gathered: &mut RunTimeSelection) {
        if <E::Origin as Origin>::SHARED {
            gathered.put(<E::Origin as Origin>::NUMBER, here, <E::Origin as Origin>::SHOWN);
        } else {
            gathered.present(here);
        }
        Rest::collect(rest, gathered);
    }
}
