use view_core::__::{methods::*, several2, All, Ends, Pair, E0, E2, E4};

fn main() {
    let mut b = [[0u8; 4]; 4];
    let base = b.__view_mut();
    let left = base.plan().rows2::<All, Ends<E0, E2, E2>, _, _>(0, 0);
    let right = base.plan().rows2::<All, Ends<E2, E2, E4>, _, _>(0, 0);
    let _ = several2::<Pair<0, 1>, _, _, _, _, _, _, _, _, _, _, _, _, _, _>(base, left, right, 0);
}
