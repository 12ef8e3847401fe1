//! Whether several views of one base share an element: the verdict is the truth, in both directions.

mod cases;
#[path = "../behaviour/oracle.rs"]
#[allow(dead_code)] // Shared with the behaviour suite.
mod oracle;
mod run_time;
mod truth;
