use view_core::zip;

fn main() {
    let row = [0u8; 6];
    zip!(row, row, row, row, row, row, row, row, row, row, row, row, row).for_each(drop);
}
