use view_core::{view, Element};

struct Liar(u32);

// Its size and alignment are 4.
impl Element for Liar {
    type Unit = view_core::__::StrideBytes<view_core::__::E1>;
    type Align = view_core::__::AlignOf<4>;
    type Dtype = view_core::__::Own;
}

#[derive(Element)]
struct Holder {
    liars: [Liar; 2],
}

fn main() {
    let row = [Holder {
        liars: [Liar(1), Liar(2)],
    }];
    let v = view!(row.field(liars));
    assert_eq!(v[[0, 1]].0, 2);
}
