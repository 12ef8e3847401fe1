use view_core::{try_view, view};

const TILE: usize = 9;
const NONE: usize = 0;

fn main() {
    let image = [[[0u8; 3]; 98]; 48];
    view!(image.rearrange[h (w b=8) c -> h w b c]);
    view!(image.rearrange[(h a=5) (w b=8) c -> h w a b c]);
    view!(image.rearrange[h (a=4 w b=4) c -> h w a b c]);
    view!(image.rearrange[(h a={ TILE }) w c -> h w a c]);
    view!(image.rearrange[... (c d=2) -> ... d c]);
    try_view!(image.rearrange[h (w b=10) c -> h w b c]).unwrap();
    view!(mut (&mut [0u8; 7]).rearrange[(a b=2) -> b a]);
    view!(image[..47].rearrange[(h a=2) w c -> h w a c]);
    view!(image.rearrange[(h a={ NONE }) w c -> h w a c]);
    view!((&[[0u8; 1001]; 1001]).reshape[_].rearrange[(h a=1000) -> h a]);
    view!((&[[0u8; 1001]; 1001]).reshape[_].rearrange[(h a=10000) -> h a]);
}
