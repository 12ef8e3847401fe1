use view_core::__::{methods::*, Edge, Open, StepValue, Stepping, Stop};
use view_core::{Aligned, A8};

fn main() {
    let b = Aligned::<A8, _>([[1u8; 9]; 2]);
    // The step of -2 starts at the last row, which is not aligned to 8 bytes.
    let _ = b.__view().slice1_at::<Stepping<Open>, _>((((Edge::Open, Stop::Open), StepValue::Down(2)), ()), 0);
}
