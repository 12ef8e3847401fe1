use view_core::try_zip;

fn main() {
    let (a, b) = ([1, 2, 3], [4, 5, 6]);
    let _ = try_zip!(a, , b);
}
