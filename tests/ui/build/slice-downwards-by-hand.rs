use view_core::__::{methods::*, Back, By1, From, L2};

fn main() {
    let row = [0u8; 10];
    // The type claims eight positions down from 2; there are three.
    let _ = row.__view().slice1::<From<L2, Back<By1>>, _, _>();
}
