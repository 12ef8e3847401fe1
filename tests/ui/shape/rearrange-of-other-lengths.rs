use view_core::view;

const WIDTH: usize = 99;

fn main() {
    let image = [[[0u8; 3]; 98]; 48];
    view!(image.rearrange[h w=97 c -> h w c]);
    view!(image.rearrange[h=48 w={ WIDTH } c=3 -> h w c]);
    view!(image.rearrange[h (a=7 b=15) c -> h a b c]);
    view!(image.rearrange[h=40 ... c=4 -> h ... c]);
    view!(image.rearrange[h w 1 -> h w]);
    view!(image.rearrange[() ... -> ...]);
}
