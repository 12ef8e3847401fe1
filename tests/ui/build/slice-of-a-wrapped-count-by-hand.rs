use view_core::__::{methods::*, Ahead, By1, EndPast, Exactly, Span, U3, U5, U6};

fn main() {
    let b = [0u8; 8];
    // 5..3, whose count would wrap where constant functions have no overflow checks.
    let _ = b.__view().slice1::<Span<Ahead<U5>, Ahead<U3>, By1, Exactly<U6>, U6, EndPast>, _, _>();
}
