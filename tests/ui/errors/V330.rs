use view_core::{view, Element};

#[derive(Element, Clone, Copy)]
struct Price(f32);

fn main() {
    let prices = [Price(1.0), Price(2.0)];
    let mean = view!(prices).mean();
}
