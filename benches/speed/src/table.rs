//! Tables of text.

/// Rows under a head. The first column is flush left, the others are flush right.
pub struct Table {
    rows: Vec<Vec<String>>,
}

impl Table {
    pub fn new(head: Vec<String>) -> Self {
        Self { rows: vec![head] }
    }

    pub fn row(&mut self, cells: Vec<String>) {
        self.rows.push(cells);
    }

    /// For a terminal: two spaces between columns.
    pub fn plain(&self) -> String {
        self.rows.iter().map(|row| self.line(row, "", "  ", "")).collect()
    }

    /// For a file.
    pub fn markdown(&self) -> String {
        let mut lines: Vec<String> = self
            .rows
            .iter()
            .map(|row| self.line(row, "| ", " | ", " |"))
            .collect();
        let columns = self.rows[0].len();
        lines.insert(1, format!("| --- |{}\n", " ---: |".repeat(columns - 1)));
        lines.concat()
    }

    fn line(&self, row: &[String], start: &str, between: &str, end: &str) -> String {
        let cells = row.iter().enumerate().map(|(column, cell)| {
            let width = self.width(column);
            match column {
                0 => format!("{cell:<width$}"),
                _ => format!("{cell:>width$}"),
            }
        });
        let line = format!("{start}{}{end}", cells.collect::<Vec<_>>().join(between));
        line.trim_end().to_owned() + "\n"
    }

    fn width(&self, column: usize) -> usize {
        let cells = self.rows.iter().filter_map(|row| row.get(column));
        cells.map(|cell| cell.chars().count()).max().unwrap_or(0)
    }
}
