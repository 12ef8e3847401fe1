use view_core::view;

fn main() {
    let mut samples = vec![0i16; 8];
    let (low, mut high) = view!(mut samples[..]).split_at_dyn::<0>(4);
    println!("{}", low.len());
    samples.push(1);
    high.fill(2);
}
