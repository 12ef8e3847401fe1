use view_core::{view, Element};

#[derive(Clone, Copy, Element)]
struct Price(f32);

fn main() {
    let prices = [Price(1.0), Price(2.0)];
    println!("{}", view!(prices).mean().is_some());
}
