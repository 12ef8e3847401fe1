use view_core::{view, Element};

struct Liar(u32);

// Its size and alignment are 4.
impl Element for Liar {
    type Unit = view_core::__::StrideBytes<view_core::__::E4>;
    type Align = view_core::__::AlignOf<1>;
    type Dtype = view_core::__::Own;
}

#[derive(Element)]
#[repr(C, packed)]
struct Holder {
    kind: u8,
    liar: Liar,
}

fn main() {
    let row = [Holder {
        kind: 1,
        liar: Liar(2),
    }];
    let v = view!(row.field(liar));
    assert_eq!((v[[0]].0, row[0].kind), (2, 1));
}
