use view_core::view;

fn main() {
    let (image, n) = ([[[0u8; 3]; 98]; 48], 8);
    view!(image.rearrange[h w c h -> h w c]);
    view!(image.rearrange[h w c -> h w w]);
    view!(image.rearrange[h w c -> h w]);
    view!(image.rearrange[h w c -> h w c b]);
    view!(image.rearrange[h (w b) c -> h w b c]);
    view!(image.rearrange[... h w c -> h w c]);
    view!(image.rearrange[h w c -> (h w) c=3]);
    view!(image.rearrange[h (w b=0) c -> h w b c]);
    view!(image.rearrange[h (w b=-n) c -> h w b c]);
    view!(image.rearrange[h (w b=) c -> h w b c]);
    view!(image.rearrange[h a a -> b h]);
    view!(image.rearrange[h w c -> ch h w]);
    view!(image.rearrange[h w c -> c (h a=8) w]);
    view!(image.rearrange[(h a) w c -> c (h a=8) w]);
}
