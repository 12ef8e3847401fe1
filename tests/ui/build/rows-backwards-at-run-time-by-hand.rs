use view_core::__::{methods::*, Back, By1, Dyn, Edge, Runtime, Stop};

fn main() {
    let b = vec![1u8, 2, 3, 4];
    let v = b.__view().rows1_at::<Runtime<Dyn, Back<By1>>, _>(((Edge::Open, Stop::Open), ()), 0);
    assert_eq!(v.as_slice(), [4, 3, 2, 1]);
}
