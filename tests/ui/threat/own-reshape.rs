use view_core::{shape, Element, ReshapeOf, RowMajor};

#[derive(Element)]
struct Mine(u8);

impl ReshapeOf<Mine, shape![6], RowMajor> for shape![7] {}

fn main() {}
