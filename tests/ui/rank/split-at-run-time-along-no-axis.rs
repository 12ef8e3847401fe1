use view_core::view;

fn main() {
    let mut samples = vec![0i16; 8];
    let middle = samples.len() / 2;
    view!(mut samples).split_at_dyn_mut::<1>(middle);
}
