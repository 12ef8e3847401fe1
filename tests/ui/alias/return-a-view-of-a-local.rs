use view_core::{shape, view, View};

fn rows() -> View<'static, u8, shape![2]> {
    let buf = [0u8; 4];
    view!(buf[..2])
}

fn main() {
    println!("{:?}", rows());
}
