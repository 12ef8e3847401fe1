//! The methods of views on arrays, each by one row: its signature. What it does is said once, where the view has it.

/// Methods of an array that call those of the same name of its view, or with `mut` of its unique view. Behind `::` are the type
/// parameters that the arguments do not tell, in brackets all of them; behind `as` is the method that takes the unique view by value,
/// because what it returns lives as long as the borrow of the array.
macro_rules! forward {
    ($($(#[$meta:meta])* fn $name:ident $(::<$($told:ident),*>)? $([$($params:tt)*])? (&$($life:lifetime)? $self:ident $(, $arg:ident: $Arg:ty)*) $(-> $Out:ty)? $(where [$($bounds:tt)*])?;)*) => {$(
        #[doc = concat!("See [`View::", stringify!($name), "`](crate::View::", stringify!($name), ").")]
        #[doc = ""]
        $(#[$meta])*
        #[inline(always)]
        pub fn $name $(<$($params)*>)? (&$($life)? $self $(, $arg: $Arg)*) $(-> $Out)? $(where $($bounds)*)? {
            $self.view().$name $(::<$($told),*>)? ($($arg),*)
        }
    )*};
    (mut: $($(#[$meta:meta])* fn $name:ident $(::<$($told:ident),*>)? $([$($params:tt)*])? (&mut $self:ident $(, $arg:ident: $Arg:ty)*) $(-> $Out:ty)? $(where [$($bounds:tt)*])?;)*) => {$(
        #[doc = concat!("See [`ViewMut::", stringify!($name), "`](crate::ViewMut::", stringify!($name), ").")]
        #[doc = ""]
        $(#[$meta])*
        #[inline(always)]
        pub fn $name $(<$($params)*>)? (&mut $self $(, $arg: $Arg)*) $(-> $Out)? $(where $($bounds)*)? {
            $self.view_mut().$name $(::<$($told),*>)? ($($arg),*)
        }
    )*};
    (mut as: $($(#[$meta:meta])* fn $name:ident as $by:ident $(::<$($told:ident),*>)? $([$($params:tt)*])? (&mut $self:ident $(, $arg:ident: $Arg:ty)*) $(-> $Out:ty)? $(where [$($bounds:tt)*])?;)*) => {$(
        #[doc = concat!("See [`ViewMut::", stringify!($name), "`](crate::ViewMut::", stringify!($name), ").")]
        #[doc = ""]
        $(#[$meta])*
        #[inline(always)]
        pub fn $name $(<$($params)*>)? (&mut $self $(, $arg: $Arg)*) $(-> $Out)? $(where $($bounds)*)? {
            $self.view_mut().$by $(::<$($told),*>)? ($($arg),*)
        }
    )*};
}

mod assignments;
mod axes;
mod copies;
mod extents;
mod iterators;
#[cfg(not(feature = "rayon"))]
mod no_threads;
mod orders;
mod parts;
mod reductions;
#[cfg(feature = "rayon")]
mod threads;
