use view_core::view;

macro_rules! halves {
    ($base:ident, $each:expr) => {
        view!(mut $base => for i in ..2 [2*i..+$each])
    };
}

fn main() {
    let (mut row, i) = ([1u8, 2, 3, 4], 1);
    let _ = halves!(row, i);
}
