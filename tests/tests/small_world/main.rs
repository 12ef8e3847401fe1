//! Every form of index in a small world: the verdict of the types, the verdict at run time, NumPy's rule and the naive
//! oracle's are one, and so are the positions they select.

mod forms;
#[path = "../behaviour/oracle.rs"]
#[allow(dead_code, reason = "the behaviour suite uses all of it")]
mod oracle;
mod run_time;
mod world;
