use view_core::__::{methods::*, Back, By1, Every};

fn main() {
    let b = [1u8, 2, 3, 4];
    let v = b.__view().rows1::<Every<Back<By1>>, _, _>(0);
    assert_eq!(v.as_slice(), [4, 3, 2, 1]);
}
