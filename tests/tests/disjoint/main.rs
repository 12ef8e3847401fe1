//! Whether several views of one base share an element: the verdict is the truth, in both directions.

mod cases;
#[path = "../behaviour/oracle.rs"]
mod oracle;
mod run_time;
mod truth;
