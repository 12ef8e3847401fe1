use view_core::{shape, view, Const, Extent, Layout, Length, View};

fn every<const STEP: usize>(row: &[u8; 98]) -> usize
where
    Const<STEP>: Length,
{
    view!(row[::{STEP}]).len()
}

fn back<const STEP: usize, N: Extent, L: Layout>(row: View<u8, shape![N], L>) -> usize
where
    Const<STEP>: Length,
{
    view!(row[::-{STEP}]).len()
}

fn main() {
    every::<2>(&[0; 98]);
    back::<2, _, _>(view!(([0; 98])));
}
