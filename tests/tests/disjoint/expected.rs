//! The verdict on several views at once, compared with the elements that they take, in both directions.

use view_core::{Layout, Shape, ViewMut};

/// Every element is its own number.
pub trait Numbered {
    fn numbered() -> Self;
    fn number(&mut self, next: &mut u16);
}
impl Numbered for u16 {
    fn numbered() -> Self {
        0
    }
    fn number(&mut self, next: &mut u16) {
        *self = *next;
        *next += 1;
    }
}
impl<X: Numbered, const N: usize> Numbered for [X; N] {
    fn numbered() -> Self {
        std::array::from_fn(|_| X::numbered())
    }
    fn number(&mut self, next: &mut u16) {
        for item in self {
            item.number(next);
        }
    }
}

/// The elements that each chain of literals takes, and the verdict of the types on each pair of chains.
macro_rules! verdicts {
    ($Base:ty => $($chain:tt)*) => {{
        let mut base = <$Base as $crate::expected::Numbered>::numbered();
        let mut next = 0;
        $crate::expected::Numbered::number(&mut base, &mut next);
        view_core::__::expand_verdict! { view_core mut base => $($chain)* }.as_slice().to_vec()
    }};
}

/// Chains that share no element: all of them are views at the same time, and no view sees what another one writes.
macro_rules! apart {
    ($Base:ty => $(($($chain:tt)+)),+) => {{
        let verdicts = $crate::expected::verdicts!($Base => $($($chain)+),+);
        assert!(verdicts.iter().all(|verdict| *verdict == Some(true)), "{verdicts:?}: {}", stringify!($($($chain)+),+));
        let mut base = <$Base as $crate::expected::Numbered>::numbered();
        let mut next = 0;
        $crate::expected::Numbered::number(&mut base, &mut next);
        let alone = [$(view_core::view!(base $($chain)+).to_vec()),+];
        let together = $crate::expected::Lists::lists(view_core::view!(mut base => $($($chain)+),+));
        assert_eq!(together, alone, "{}", stringify!($($($chain)+),+));
        $crate::expected::share(&alone, &verdicts);
    }};
}

/// Chains some of which share an element, and for each pair, (0, 1), (0, 2), (1, 2), …, whether it shares none.
macro_rules! overlap {
    ($Base:ty, [$($apart:literal),+] => $(($($chain:tt)+)),+) => {{
        let verdicts = $crate::expected::verdicts!($Base => $($($chain)+),+);
        assert_eq!(verdicts, [$(Some($apart)),+], "{}", stringify!($($($chain)+),+));
        let mut base = <$Base as $crate::expected::Numbered>::numbered();
        let mut next = 0;
        $crate::expected::Numbered::number(&mut base, &mut next);
        $crate::expected::share(&[$(view_core::view!(base $($chain)+).to_vec()),+], &verdicts);
    }};
}

pub(crate) use {apart, overlap, verdicts};

/// The elements of every view of a tuple.
pub trait Lists {
    fn lists(self) -> Vec<Vec<u16>>;
}
macro_rules! lists {
    ($(($($S:ident $L:ident $v:ident)+))+) => {$(
        impl<$($S: Shape, $L: Layout),+> Lists for ($(ViewMut<'_, u16, $S, $L>,)+) {
            fn lists(self) -> Vec<Vec<u16>> {
                let ($($v,)+) = self;
                vec![$($v.to_vec()),+]
            }
        }
    )+};
}
lists! {
    (S0 L0 a S1 L1 b)
    (S0 L0 a S1 L1 b S2 L2 c)
}

/// Two lists share a number if and only if the verdict is not that they share none.
pub fn share(lists: &[Vec<u16>], verdicts: &[Option<bool>]) {
    let mut verdicts = verdicts.iter();
    for second in 0..lists.len() {
        for first in 0..second {
            let apart = lists[first].iter().all(|number| !lists[second].contains(number));
            assert_eq!(
                verdicts.next(),
                Some(&Some(apart)),
                "{first} and {second} of {lists:?}"
            );
        }
    }
}
