use view_core::view;

fn main() {
    let row = [0u8; 4];
    let mut write = || {
        view!(mut row[1..]).fill(1);
    };
    write();
}
