use view_core::__::{methods::*, Back, By1, Onward, L2};

fn main() {
    let row = [0u8; 10];
    // The type claims eight positions down from 2; there are three.
    let _ = row.__view().slice1::<Onward<L2, Back<By1>>, _, _>(0);
}
