//! What was measured of one workload.

use crate::case::Case;
use crate::workload::Workload;
use std::error::Error;

/// One number, in instructions or in seconds.
pub struct Figure {
    pub by: &'static str,
    pub extents: &'static str,
    pub value: f64,
    checksum: f64,
}

impl Figure {
    pub fn new(case: &Case, value: f64, checksum: f64) -> Self {
        let (by, extents) = (case.by, case.extents);
        Self {
            by,
            extents,
            value,
            checksum,
        }
    }
}

/// The numbers of all cases of a workload.
pub struct Row {
    pub workload: &'static Workload,
    pub figures: Vec<Figure>,
}

impl Row {
    /// An error if those that do the job do not agree about its result.
    pub fn new(workload: &'static Workload, figures: Vec<Figure>) -> Result<Self, Box<dyn Error>> {
        let mut workers = figures.iter().filter(|figure| figure.by != "memcpy");
        let Some(first) = workers.next() else {
            return Err(format!("{} has no cases", workload.name).into());
        };
        if let Some(other) = workers.find(|figure| figure.checksum != first.checksum) {
            let [one, two] =
                [first, other].map(|one| format!("{} by {} {}", one.checksum, one.by, one.extents));
            return Err(format!("{}: the checksums are {one} and {two}", workload.name).into());
        }
        Ok(Self { workload, figures })
    }

    pub fn value(&self, by: &str, extents: &str) -> Option<f64> {
        let mut figures = self.figures.iter();
        let found = figures.find(|figure| figure.by == by && figure.extents == extents);
        found.map(|figure| figure.value)
    }

    /// A case divided by the loop over the same extents.
    pub fn ratio(&self, by: &str, extents: &str) -> Option<f64> {
        Some(self.value(by, extents)? / self.value("hand", extents)?)
    }

    /// The least of the crates and of NumPy.
    pub fn best_peer(&self) -> Option<&Figure> {
        let peers = self.figures.iter().filter(|figure| PEERS.contains(&figure.by));
        peers.min_by(|one, other| one.value.total_cmp(&other.value))
    }
}

pub const PEERS: [&str; 4] = ["ndarray", "mdarray", "nalgebra", "numpy"];
