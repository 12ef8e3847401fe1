use view_core::{shape, OuterIterMut, RowMajor};

type Rows<'a, T> = OuterIterMut<'a, T, shape![2, 2], RowMajor>;

fn shorten<'a, 's>(rows: Rows<'a, &'static str>) -> Rows<'a, &'s str> {
    rows
}

fn main() {
    let _ = shorten;
}
