use view_core::{view, Element};

struct Liar(u32);

// Its size and alignment are 4.
impl Element for Liar {
    type Unit = view_core::__::StrideBytes<view_core::__::E4>;
    type Align = view_core::__::AlignOf<64>;
    type Dtype = view_core::__::Own;
}

fn main() {
    let row = [Liar(1), Liar(2)];
    let v = view!(row);
    assert_eq!(v[[1]].0, 2);
}
