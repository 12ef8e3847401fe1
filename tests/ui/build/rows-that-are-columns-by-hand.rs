use view_core::__::{methods::*, All, Pair, Range, U0, U2, U4};

fn main() {
    let mut b = [[0u8; 4]; 4];
    let base = b.__view_mut();
    let left = base.plan().rows2::<All, Range<U0, U2, U2>, _, _>();
    let right = base.plan().rows2::<All, Range<U2, U2, U4>, _, _>();
    let _ = base.several2(left, right, Pair::<0, 1>);
}
