use view_core::{shape, View};

pub fn total<const N: usize>(row: View<u32, shape![{ N }]>) -> u32 {
    row.sum()
}

fn main() {}
