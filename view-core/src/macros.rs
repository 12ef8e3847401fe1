//! The macros' entries: thin shims that tell the procedural macros what this crate is called.

/// A view.
#[macro_export]
macro_rules! view {
    ($($tokens:tt)*) => { $crate::__::expand_view! { $crate $($tokens)* } };
}

/// A view, or the reason why there is none.
#[macro_export]
macro_rules! try_view {
    ($($tokens:tt)*) => { $crate::__::expand_try_view! { $crate $($tokens)* } };
}

/// A shape.
#[macro_export]
macro_rules! shape {
    ($($tokens:tt)*) => { $crate::__::expand_shape! { $crate $($tokens)* } };
}
