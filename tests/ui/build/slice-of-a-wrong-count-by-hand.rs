use view_core::__::{methods::*, Ahead, By1, EndPast, Exactly, Span, L10, L8, E5};

fn main() {
    let row = [0u8; 10];
    // The type claims five positions from 8 on; there are two.
    let _ = row.__view().slice1::<Span<Ahead<L8>, Ahead<L10>, By1, Exactly<E5>, L10, EndPast>, _, _>(0);
}
