use view_core::{shape, view};

fn main() {
    let mut samples = [1i16, 2, 3];
    let any = view!(samples[::2]).into_any();
    samples[0] = 9;
    println!("{}", any.downcast::<i16, shape![2]>().unwrap());
    println!("{samples:?}");
}
