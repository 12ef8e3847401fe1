use view_core::zip;

fn main() {
    let mut out = [0u8; 3];
    let list = std::collections::BTreeSet::from([1u8, 2, 3]);
    zip!(mut out, list => |out, x| *out = *x);
    let items = [1u8, 2, 3].into_iter();
    zip!(mut out, items => |out, x| *out = x);
}
