use view_core::{try_view, view};

fn main() {
    let image = [[[0u8; 3]; 98]; 48];
    view!(image.rearrange[h w c -> w (h c)]);
    view!(image.rearrange[height width channel -> channel (width height)]);
    view!(image.rearrange[(h a=8) (w b=7) c -> (h w) (a b) c]);
    view!(image.rearrange[a b c -> (a c b)]);
    view!(image.T.rearrange[... -> (...)]);
    view!(image.rearrange[h ... -> (... h)]);
    view!(image[.., ..50].rearrange[h w c -> (h w c)]);
    view!(image[::-1].rearrange[h w c -> (h w) c]);
    try_view!(image.rearrange[h w c -> w (c h)]).unwrap();
    view!(mut (&mut [[0u8; 4]; 3]).rearrange[a b -> (b a)]);
}
