//! Tables of text.

/// Rows under a head. The first column is flush left, the others are flush right.
pub struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    pub fn new(head: &[&str]) -> Self {
        let head = head.iter().map(|&cell| cell.to_owned()).collect();
        Self { rows: vec![head] }
    }

    pub fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    /// For a terminal: two spaces between columns.
    pub fn plain(&self) -> String {
        let mut text = String::new();
        for row in &self.rows {
            for (column, cell) in row.iter().enumerate() {
                let width = self.width(column);
                match column {
                    0 => text += &format!("{cell:<width$}"),
                    _ => text += &format!("  {cell:>width$}"),
                }
            }
            text.push('\n');
        }
        text
    }

    fn width(&self, column: usize) -> usize {
        let cells = self.rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    }
}

/// A quotient with two decimals, or nothing if there is none.
pub fn ratio(view: Option<f64>, hand: Option<f64>) -> String {
    match (view, hand) {
        (Some(view), Some(hand)) => format!("{:.2}", view / hand),
        _ => String::new(),
    }
}
