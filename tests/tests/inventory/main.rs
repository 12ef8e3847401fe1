//! Every type and every trait of view-core, hidden and private ones among them, has an entry here that says what makes it
//! sound: how lives go through it, who may have it on which thread, who may implement it. The lists are compared with
//! rustdoc's, so that a new one without an entry fails.

mod probes;
mod rustdoc;
mod traits;
mod types;
