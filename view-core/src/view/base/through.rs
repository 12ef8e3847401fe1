//! Bases that lead to another base, and lend what they lead to.

/// Implements [`Base`](crate::view::base::lend::Base) and [`AsView`](crate::AsView) for what leads to a `$Target`. If it leads there uniquely, it
/// lends itself uniquely as well.
macro_rules! lends {
    ($([$($G:tt)*] $B:ty => $Target:ty, $how:ident;)*) => {$(
        impl<'b, $($G)*> Base<'b> for $B
        where
            $Target: Base<'b> + 'b,
        {
            type Open = <$Target as Base<'b>>::Open;
            #[inline(always)]
            fn open(&'b self) -> Self::Open {
                <$Target as Base<'b>>::open(self)
            }
            #[inline(always)]
            fn try_open(&'b self) -> Result<Self::Open, ViewError> {
                <$Target as Base<'b>>::try_open(self)
            }
        }
        lends!(@$how [$($G)*] $B => $Target);
        viewed_through!([$($G)*] $B => $Target, $how;);
    )*};
    (@unique [$($G:tt)*] $B:ty => $Target:ty) => {
        impl<'b, $($G)*> BaseMut<'b> for $B
        where
            $Target: BaseMut<'b> + 'b,
        {
            type Open = <$Target as BaseMut<'b>>::Open;
            #[inline(always)]
            fn open_mut(&'b mut self) -> Self::Open {
                <$Target as BaseMut<'b>>::open_mut(self)
            }
            #[inline(always)]
            fn try_open_mut(&'b mut self) -> Result<Self::Open, ViewError> {
                <$Target as BaseMut<'b>>::try_open_mut(self)
            }
        }
    };
    (@shared [$($G:tt)*] $B:ty => $Target:ty) => {};
}
pub(crate) use lends;
