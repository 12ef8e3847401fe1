//! What the test suites of other libraries check and views once could not do, in our words. `NAME.txt` beside a module has a row for each
//! of those tests: what it is here, or why it is not.

mod mdarray;
mod mdspan;
mod ndarray;
mod numpy;
mod table;
mod zerocopy;
