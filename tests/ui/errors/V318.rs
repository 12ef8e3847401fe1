use view_core::try_view;

fn main() {
    let words = [0usize; 8];
    let references = try_view!(words.as<&u8>);
}
