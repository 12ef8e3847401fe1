//! Whether the limits are kept.

use crate::callgrind;
use crate::limit::LIMITS;
use crate::workload::Workload;
use crate::workloads;
use std::error::Error;

/// Prints the multiple of each limit. An error if some are not kept.
pub fn check() -> Result<(), Box<dyn Error>> {
    let limited = |workload: &&Workload| LIMITS.iter().any(|limit| limit.workload == workload.name);
    let rows = callgrind::count(&workloads::all().filter(limited).collect::<Vec<_>>())?;
    let mut refused = 0;
    for limit in LIMITS {
        let row = rows.iter().find(|row| row.workload.name == limit.workload);
        let ratio = row.and_then(|row| row.ratio("view", limit.extents));
        let ratio = ratio.ok_or_else(|| format!("there is no {} {}", limit.workload, limit.extents))?;
        let complaint = limit.refuse(ratio);
        refused += usize::from(complaint.is_some());
        let complaint = complaint.unwrap_or_default();
        println!(
            "{:<16} {:<8} {ratio:>8.3}  {complaint}",
            limit.workload, limit.extents
        );
    }
    match refused {
        0 => Ok(()),
        _ => Err(format!("{refused} multiples of the instructions by hand: see src/limit.rs").into()),
    }
}
