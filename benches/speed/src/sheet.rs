//! A table of rows, with the columns that have a number.

use crate::row::{Row, PEERS};
use crate::table::Table;

/// A column: its head, and what stands in it.
type Column = (String, Box<dyn Fn(&Row) -> Option<String>>);

/// `number` prints a value, in a unit that suits all of them.
pub fn sheet(rows: &[Row], number: fn(f64) -> String) -> Table {
    let value = move |head: &str, by: &'static str, extents: &'static str| -> Column {
        (
            head.to_owned(),
            Box::new(move |row| row.value(by, extents).map(number)),
        )
    };
    let ratio = |by: &'static str, extents: &'static str| -> Column {
        (
            "÷".to_owned(),
            Box::new(move |row| row.ratio(by, extents).map(quotient)),
        )
    };
    let mut columns = vec![
        value("hand static", "hand", "static"),
        value("view", "view", "static"),
        ratio("view", "static"),
        value("hand dynamic", "hand", "dynamic"),
        value("view", "view", "dynamic"),
        ratio("view", "dynamic"),
        value("DynView", "erased", "dynamic"),
        ratio("erased", "dynamic"),
    ];
    columns.extend(PEERS.map(|peer| value(peer, peer, "dynamic")));
    columns.push((
        "÷ best".to_owned(),
        Box::new(|row| beside_best_peer(row).map(quotient)),
    ));
    columns.push((
        "memcpy".to_owned(),
        Box::new(move |row| row.value("memcpy", "static").map(number)),
    ));
    columns.retain(|(_, cell)| rows.iter().any(|row| cell(row).is_some()));

    let heads = columns.iter().map(|(head, _)| head.clone());
    let mut table = Table::new([String::new()].into_iter().chain(heads).collect());
    for row in rows {
        let cells = columns.iter().map(|(_, cell)| cell(row).unwrap_or_default());
        table.row([row.workload.name.to_owned()].into_iter().chain(cells).collect());
    }
    table
}

/// The dynamic view divided by the best peer, whose extents are dynamic as well.
pub fn beside_best_peer(row: &Row) -> Option<f64> {
    Some(row.value("view", "dynamic")? / row.best_peer()?.value)
}

pub fn quotient(ratio: f64) -> String {
    format!("{ratio:.2}")
}
