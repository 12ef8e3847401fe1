//! A step is upwards or downwards. Otherwise the alignment of an open start would be that of the wrong end.
use view_core::__::methods::*;
use view_core::__::{Back, By1, Dyn, Edge, Every, Open, Pick, Runtime, Stop};
use view_core::{view, Aligned, A8};

fn main() {
    let buf = Aligned::<A8, _>([1u8; 13]);
    let upwards = view!(buf)
        .with_strides()
        .slice1_at::<Runtime<Dyn, Back<Back<By1>>, Open>, _>(((Edge::Open, Stop::Open), ()), 0);
    println!("{}", view!(upwards[4..12].as<u64>)[[0]]);
    let rows = Aligned::<A8, _>([[1u8; 4]; 13]);
    let row = view!(rows).with_strides().slice2_at::<Pick, Every<Back<Back<By1>>>, _, _>((2, ((), ())), 0, 0);
    println!("{}", view!(row[1..3].as<u16>)[[0]]);
}
