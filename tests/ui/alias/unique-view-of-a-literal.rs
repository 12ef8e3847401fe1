use view_core::view;

fn main() {
    let mut five = view!(mut (5i32));
    *five = 6;
}
