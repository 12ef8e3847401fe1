use view_core::view;

const TURNS: usize = 5;

pub fn literal(image: &[[u8; 64]; 48]) -> usize {
    view!(image.rot90[-1][..8, 0]).len()
}

pub fn constant(image: &mut [[u8; 64]; 48]) -> usize {
    view!(mut image[..24].rot90.rot90[{ TURNS }]).len()
}
