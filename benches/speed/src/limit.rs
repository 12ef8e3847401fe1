//! How many instructions views may take, as multiples of those of the loop by hand.

/// For the views of one workload whose extents are `static` or `dynamic`.
pub struct Limit {
    pub workload: &'static str,
    pub extents: &'static str,
    /// What is wanted.
    pub bar: f64,
    /// The multiple there was when somebody last looked, if it is above the bar. It must not get worse, and who makes it better lowers it here.
    pub known_above: Option<f64>,
}

impl Limit {
    const fn new(workload: &'static str, extents: &'static str, bar: f64) -> Self {
        Self {
            workload,
            extents,
            bar,
            known_above: None,
        }
    }

    const fn known_above(self, ratio: f64) -> Self {
        Self {
            known_above: Some(ratio),
            ..self
        }
    }

    /// What is wrong with this multiple.
    pub fn refuse(&self, ratio: f64) -> Option<String> {
        match self.known_above {
            None if ratio > self.bar => Some(format!("is above {}", self.bar)),
            Some(known) if ratio > known * 1.02 => Some(format!(
                "is worse than {known}, which is above {} already",
                self.bar
            )),
            Some(_) if ratio <= self.bar => {
                Some(format!("is not above {} any more: take the mark away", self.bar))
            }
            Some(known) if ratio < known * 0.9 => Some(format!("is better than {known}: lower the mark")),
            _ => None,
        }
    }
}

/// Static views are as good as loops by hand. A dynamic view has numbers to read that such a loop may know.
pub const LIMITS: &[Limit] = &[
    Limit::new("sum_floats", "static", 1.05),
    Limit::new("sum_floats", "dynamic", 1.15),
    Limit::new("sum_crop", "static", 1.05),
    Limit::new("sum_crop", "dynamic", 1.15),
    Limit::new("sum_stepped", "static", 1.05).known_above(1.06),
    Limit::new("sum_stepped", "dynamic", 1.15),
    Limit::new("partial_sum_crop", "static", 1.05),
    Limit::new("partial_sum_crop", "dynamic", 1.15),
    Limit::new("partial_sum_transposed", "dynamic", 1.15),
    Limit::new("sum_channel", "static", 1.05),
    Limit::new("sum_channel", "dynamic", 1.15),
    Limit::new("zip3", "static", 1.05),
    Limit::new("zip3", "dynamic", 1.15),
    Limit::new("zip5_mut", "static", 1.05),
    Limit::new("zip5_mut", "dynamic", 1.15),
    Limit::new("zip_outer", "static", 1.05),
    Limit::new("zip_outer", "dynamic", 1.15),
    Limit::new("for_crop", "static", 1.5).known_above(3.62),
    Limit::new("for_crop", "dynamic", 1.5),
    Limit::new("for_stepped", "static", 1.5).known_above(2.12),
    Limit::new("for_stepped", "dynamic", 1.5),
    Limit::new("max", "static", 1.2),
    Limit::new("max", "dynamic", 1.2),
    Limit::new("headers_count", "dynamic", 1.1),
    Limit::new("headers_range", "dynamic", 2.0),
    Limit::new("equal_crop", "static", 1.2),
    Limit::new("equal_crop", "dynamic", 1.2),
    Limit::new("equal_stepped", "static", 1.2),
    Limit::new("equal_stepped", "dynamic", 1.2),
    Limit::new("to_vec_crop", "static", 1.2),
    Limit::new("to_vec_crop", "dynamic", 1.2),
    Limit::new("copy_block", "static", 1.05),
    Limit::new("copy_block", "dynamic", 1.15),
    Limit::new("axpy_crop", "static", 1.05),
    Limit::new("axpy_crop", "dynamic", 1.15),
    Limit::new("index_sum", "static", 1.05),
    Limit::new("index_sum", "dynamic", 1.15),
    Limit::new("map_crop", "static", 1.05),
    Limit::new("map_crop", "dynamic", 1.15),
    Limit::new("from_fn", "static", 1.05),
    Limit::new("concatenate_columns", "static", 1.05),
    Limit::new("pixel_peak", "static", 1.05),
    Limit::new("pixel_peak", "dynamic", 1.15),
    Limit::new("chunk_sums", "static", 1.05),
    Limit::new("window_peak", "static", 1.05),
    Limit::new("indexed_mut", "static", 1.05),
    Limit::new("swap_rows", "static", 1.05),
    Limit::new("swap_rows", "dynamic", 1.15),
    Limit::new("reverse_columns", "static", 1.05),
    Limit::new("reverse_columns", "dynamic", 1.15),
    Limit::new("sort_columns", "static", 1.05),
    Limit::new("sort_columns", "dynamic", 1.15),
    Limit::new("argmax", "static", 1.05),
    Limit::new("argmax", "dynamic", 1.15),
    Limit::new("mean_columns", "static", 1.05),
    Limit::new("mean_columns", "dynamic", 1.15),
    Limit::new("assign_row", "static", 1.05),
    Limit::new("assign_row", "dynamic", 1.15),
    Limit::new("assign_column", "static", 1.05),
    Limit::new("assign_column", "dynamic", 1.15),
];

#[cfg(test)]
#[test]
fn a_mark_is_neither_left_nor_passed() {
    let (limit, marked) = (Limit::new("", "", 1.2), Limit::new("", "", 1.2).known_above(5.0));
    let refused = |limit: &Limit, ratio| limit.refuse(ratio).is_some();
    assert_eq!(
        [0.5, 1.2, 1.21].map(|ratio| refused(&limit, ratio)),
        [false, false, true]
    );
    let ratios = [1.0, 1.2, 4.4, 4.6, 5.0, 5.09, 5.2];
    assert_eq!(
        ratios.map(|ratio| refused(&marked, ratio)),
        [true, true, true, false, false, false, true]
    );
}
