use view_core::view;

fn main() {
    let image = [[[0u8; 3]; 98]; 48];
    let (n, v) = (16, vec![8, 4]);
    view!(image.rearrange[h w c]);
    view!(image.rearrange[h w c => c h w]);
    view!(image.rearrange[h w c -> w h c -> c h w]);
    view!(image.rearrange[h, w, c -> c, h, w]);
    view!(image.rearrange[_ w c -> w c]);
    view!(image.rearrange[h w 3 -> h w]);
    view!(image.rearrange[h w c -> 2 h w c]);
    view!(image.rearrange[((h a=2) b=2) w c -> h a b w c]);
    view!(image.rearrange["h w c -> c h w"]);
    view!(image.rearrange[(h a) (w b) c -> h w a b c, a=8, b=2]);
    view!(image.rearrange[(h a=n / 2) w c -> h a w c]);
    view!(image.rearrange[(h a=v.len()) w c -> h a w c]);
    view!(image.rearrange[(a=v[1] h) w c -> h a w c]);
    view!(image.rearange[h w c -> c h w]);
    view!(image.rearrange(h w c -> c h w));
}
