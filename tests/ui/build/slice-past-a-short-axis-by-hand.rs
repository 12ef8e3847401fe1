use view_core::__::{methods::*, Ahead, Back, By1, DownStartPast, Exactly, Span, L2, L5, E3};

fn main() {
    let row = [0u8; 5];
    // The type claims that a slice downwards from 5 fits an axis of five positions; it needs six.
    let _ = row.__view().slice1::<Span<Ahead<L5>, Ahead<L2>, Back<By1>, Exactly<E3>, L5, DownStartPast>, _, _>(0);
}
