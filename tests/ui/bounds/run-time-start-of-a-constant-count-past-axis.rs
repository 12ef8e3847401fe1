use view_core::view;

fn main() {
    const COUNT: usize = 9;
    let row = [0u8; 8];
    let start = 2;
    let _ = view!(row[start..+{ COUNT }]);
}
