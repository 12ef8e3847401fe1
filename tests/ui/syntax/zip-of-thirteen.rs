use view_core::zip;

fn main() {
    let a = [1, 2];
    zip!(a, a, a, a, a, a, a, a, a, a, a, a, a[..]).for_each(drop);
}
