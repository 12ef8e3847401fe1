//! Whether several views of one base share an element: the verdict is compared with their elements, in both directions.

mod cases;
mod expected;
#[path = "../behaviour/oracle.rs"]
#[allow(dead_code)] // Shared with the behaviour suite.
mod oracle;
mod oracle_reads;
#[path = "../behaviour/picture_axes.rs"]
#[allow(dead_code)]
mod picture_axes;
mod run_time;
