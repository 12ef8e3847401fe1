use view_core::zip;

fn main() {
    zip!().for_each(drop);
}
