use ndarray::ArrayView1;
use view_core::{view, Element};

#[derive(Element, Clone, Copy)]
#[repr(C, packed)]
struct Sample {
    level: view_core::zerocopy::U16<view_core::zerocopy::LE>,
    flag: u8,
}

fn main() {
    let samples = [Sample { level: 1.into(), flag: 0 }; 4];
    // The levels are 3 bytes apart, which are not whole elements of 2 bytes.
    let levels = ArrayView1::try_from(view!(samples.field(level)));
    println!("{levels:?}");
}
