use view_core::{shape, View};

fn main() {
    let _: Option<View<u8, shape![-3]>> = None;
}
