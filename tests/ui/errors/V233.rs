use view_core::{shape, view, ContiguousRows, Layout, View};

fn first_row<L: Layout>(table: View<u32, shape![3, 2], L>) -> u32
where
    L: ContiguousRows<u32, shape![3, 2]>,
{
    table.rows().next().unwrap().iter().sum()
}

fn main() {
    let table = [[1, 2, 3, 4], [5, 6, 7, 8], [9, 10, 11, 12]];
    let sum = first_row(view!(table[.., ::2]));
}
