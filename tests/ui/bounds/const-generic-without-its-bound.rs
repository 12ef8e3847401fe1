use view_core::view;

fn whole<const N: usize>(row: &[u8; N]) -> usize {
    view!(row[..]).len()
}

fn main() {
    println!("{}", whole(&[1, 2, 3]));
}
