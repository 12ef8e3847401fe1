use view_core::{shape, view, View};

fn rows<'a>(buf: [u8; 4]) -> View<'a, u8, shape![2]> {
    view!(buf[..2])
}

fn main() {
    println!("{:?}", rows([0; 4]));
}
