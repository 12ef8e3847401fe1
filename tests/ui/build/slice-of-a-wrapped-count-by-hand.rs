use view_core::__::{methods::*, Ahead, By1, EndPast, Exactly, Span, E3, E5, E6};

fn main() {
    let b = [0u8; 8];
    // 5..3, whose count would wrap where constant functions have no overflow checks.
    let _ = b.__view().slice1::<Span<Ahead<E5>, Ahead<E3>, By1, Exactly<E6>, E6, EndPast>, _, _>(0);
}
