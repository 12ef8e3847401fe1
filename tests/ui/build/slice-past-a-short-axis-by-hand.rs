use view_core::__::{methods::*, Ahead, Back, By1, DownStartPast, Exactly, Span, L2, L5, U3};

fn main() {
    let row = [0u8; 5];
    // Downwards from 5, the type says, fits an axis of five positions; it takes six.
    let _ = row.__view().slice1::<Span<Ahead<L5>, Ahead<L2>, Back<By1>, Exactly<U3>, L5, DownStartPast>, _, _>();
}
