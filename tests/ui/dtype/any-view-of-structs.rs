use view_core::{shape, view, Dyn, Element};

#[derive(Clone, Copy, Element)]
#[repr(C)]
struct Pixel {
    r: u8,
    g: u8,
}

fn main() {
    let bytes = [1u8, 2, 3, 4];
    let any = view!(bytes).into_any();
    let pixels = any.downcast::<Pixel, shape![Dyn]>();
    _ = pixels;
}
