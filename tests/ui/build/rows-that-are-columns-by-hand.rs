use view_core::__::{methods::*, several, All, Ends, E0, E2, E4};

fn main() {
    let mut b = [[0u8; 4]; 4];
    let base = b.__view_mut();
    let left = base.plan().rows2::<All, Ends<E0, E2, E2>, _, _>(0, 0);
    let right = base.plan().rows2::<All, Ends<E2, E2, E4>, _, _>(0, 0);
    let _ = several(base, (right, (left, ())));
}
