use view_core::__::{methods::*, Back, By1, From, L2};

fn main() {
    let row = [0u8; 10];
    // Eight positions down from 2, says the type; there are three.
    let _ = row.__view().slice1::<From<L2, Back<By1>>, _, _>();
}
