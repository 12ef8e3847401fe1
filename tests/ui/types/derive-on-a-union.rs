use view_core::Element;

#[derive(Element, Clone, Copy)]
pub union Either {
    pub a: u32,
    pub b: f32,
}

fn main() {}
