//! Iterators of views, cut by code that ignores where they end.

use crate::lent::Lent;
use crate::several::{together, OneOf};
use crate::{wrong, MOST};
use rayon::iter::plumbing::{Producer, ProducerCallback};
use std::marker::PhantomData;

/// Cuts a producer of rayon's at these items, one cut after the other, and uses all parts at the same time.
pub struct Cut<'l, 'v> {
    /// The places, each counted from the start of the last part.
    pub at: &'l [usize],
    /// The bytes that are lent.
    pub lent: &'l Lent,
    /// The lifetime of the views.
    pub life: PhantomData<&'v ()>,
}

impl<'v, V: OneOf<'v>> ProducerCallback<V> for Cut<'_, 'v> {
    type Output = ();
    fn callback<P: Producer<Item = V>>(self, producer: P) {
        let mut all = Vec::new();
        let mut rest = producer;
        for at in self.at {
            let (first, second) = rest.split_at(*at);
            all.extend(first.into_iter().take(MOST));
            rest = second;
        }
        all.extend(rest.into_iter().rev().take(MOST));
        together(all, self.lent);
    }
}

/// The same for a whole iterator: from both ends, and past them.
pub fn ends<'v, V: OneOf<'v>>(mut views: impl ExactSizeIterator<Item = V> + DoubleEndedIterator, skip: usize, lent: &Lent) {
    let mut all = Vec::new();
    let len = views.len();
    all.extend(views.next());
    all.extend(views.next_back());
    let left = len.saturating_sub(2);
    if views.size_hint() != (left, Some(left)) {
        wrong!("{:?} views are left of {len}, less 2", views.size_hint());
    }
    all.extend(views.nth(skip));
    all.extend(views.nth_back(skip));
    all.extend(views.by_ref().take(MOST));
    all.extend(views.next());
    all.extend(views.next_back());
    together(all, lent);
}
