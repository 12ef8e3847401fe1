//! Parallel iteration over elements.

use crate::algebra::element::element::Element;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::elements::{Iter, IterMut};
use crate::api::iter::parallel::Parallel;
use crate::view::view::{View, ViewMut};
use rayon::iter::IntoParallelIterator;

impl<'a, T: Element + Sync, S: Shape, L: Layout> View<'a, T, S, L> {
    /// Like [`iter`](Self::iter), on rayon's threads: an indexed parallel iterator over the elements, in row-major order.
    ///
    /// `for_each`, `sum`, `map` and similar methods run nested loops over the elements of each thread.
    ///
    /// ```
    /// use rayon::iter::{IndexedParallelIterator, ParallelIterator};
    /// use view_core::view;
    ///
    /// let grid = [[1, 2, 3], [4, 5, 6]];
    /// let even = view!(grid[.., ::-1]).par_iter().position_first(|x| x % 2 == 0);
    /// assert_eq!((view!(grid).par_iter().sum::<i32>(), even), (21, Some(1)));
    /// ```
    pub fn par_iter(&self) -> Parallel<Iter<'a, T, S, L>> {
        Parallel(self.iter())
    }
}

impl<T: Element, S: Shape, L: Layout> ViewMut<'_, T, S, L> {
    /// Like [`iter`](Self::iter), on rayon's threads. See [`View::par_iter`].
    #[rustfmt::skip]
    pub fn par_iter(&self) -> Parallel<Iter<'_, T, S, L>> where T: Sync {
        self.as_view().par_iter()
    }

    /// Like [`iter_mut`](Self::iter_mut), on rayon's threads: an indexed parallel iterator over mutable references to the elements.
    ///
    /// ```
    /// use rayon::iter::{IndexedParallelIterator, ParallelIterator};
    /// use view_core::view;
    ///
    /// let mut table = vec![[0; 4]; 100];
    /// view!(mut table[.., ::2]).par_iter_mut().enumerate().for_each(|(i, x)| *x = i);
    /// assert_eq!(table[99], [198, 0, 199, 0]);
    /// ```
    #[rustfmt::skip]
    pub fn par_iter_mut(&mut self) -> Parallel<IterMut<'_, T, S, L>> where T: Send {
        Parallel(self.iter_mut())
    }
}

macro_rules! into_par_iter {
    ($([$($b:lifetime)?] $View:ty, $Item:ty, $Iter:ty, $Auto:ident;)*) => {$(
        impl<'a, $($b,)? T: Element + $Auto, S: Shape, L: Layout> IntoParallelIterator for $View {
            type Iter = Parallel<$Iter>;
            type Item = $Item;
            fn into_par_iter(self) -> Parallel<$Iter> {
                Parallel(self.into_iter())
            }
        }
    )*};
}
into_par_iter! {
    [] View<'a, T, S, L>, &'a T, Iter<'a, T, S, L>, Sync;
    ['b] &'b View<'a, T, S, L>, &'a T, Iter<'a, T, S, L>, Sync;
    ['b] &'b ViewMut<'a, T, S, L>, &'b T, Iter<'b, T, S, L>, Sync;
    ['b] &'b mut ViewMut<'a, T, S, L>, &'b mut T, IterMut<'b, T, S, L>, Send;
    [] ViewMut<'a, T, S, L>, &'a mut T, IterMut<'a, T, S, L>, Send;
}
