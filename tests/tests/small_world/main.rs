//! Every form of index with small numbers on short axes. The types, the run-time path, NumPy's rule and the oracle agree on whether it
//! is refused, and on the positions that it selects.

mod forms;
#[path = "../behaviour/oracle.rs"]
#[allow(dead_code, reason = "the behaviour suite uses all of it")]
mod oracle;
mod run_time;
mod world;
