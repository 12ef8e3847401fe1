//! Guards as bases.

/// Makes a guard or a frame, which has a view in its field `view`, a base; with `mut` of unique views as well.
macro_rules! guards {
    ($([$($how:tt)?] $Guard:ident;)*) => {$(
        impl<T: Shareable, S: Shape> AsView for $Guard<'_, T, S> {
            type Element = T;
            type Shape = S;
            type Layout = AlignedLayout<A64>;
            #[inline(always)]
            fn as_view(&self) -> View<'_, T, S, AlignedLayout<A64>> {
                AsView::as_view(&self.view)
            }
        }
        guards!(@$($how)? $Guard);

        impl<T: Shareable + fmt::Debug, S: Shape> fmt::Debug for $Guard<'_, T, S> {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.debug_tuple(stringify!($Guard)).field(&AsView::as_view(self)).finish()
            }
        }
    )*};
    (@mut $Guard:ident) => {
        impl<T: Shareable, S: Shape> AsViewMut for $Guard<'_, T, S> {
            #[inline(always)]
            fn as_view_mut(&mut self) -> ViewMut<'_, T, S, AlignedLayout<A64>> {
                self.view.reborrow()
            }
        }
        base!(['a, T: Shareable, S: Shape] mut $Guard<'a, T, S>);
    };
    (@ $Guard:ident) => {
        base!(['a, T: Shareable, S: Shape] $Guard<'a, T, S>);
    };
}
pub(crate) use guards;
