use view_core::{shape, IterMut};

type Grid = shape![2, 2];

fn elements<'a, 's>(iter: IterMut<'a, &'static str, Grid>) -> IterMut<'a, &'s str, Grid> {
    iter
}

fn main() {
    let _ = elements;
}
