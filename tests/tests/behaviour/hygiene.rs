//! The macros work wherever a user may put them.

mod no_prelude;
mod own_methods;
mod passed_on;
mod positions;
mod shadowed;
mod strict;
mod user_macros;
