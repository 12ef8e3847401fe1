use view_core::{View, shape};

fn main() {
    let _: Option<View<u8, shape![-3]>> = None;
}
