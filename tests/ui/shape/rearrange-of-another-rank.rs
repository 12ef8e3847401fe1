use view_core::view;

fn main() {
    let image = [[[0u8; 3]; 98]; 48];
    view!(image.rearrange[h w -> w h]);
    view!(image.rearrange[h w c d -> w h c d]);
    view!(image.rearrange[a b c ... d -> d ... c b a]);
    view!(image[0, 0, 0].rearrange[a -> a]);
    let deep = [[[[[[[[0u8; 2]; 2]; 2]; 2]; 2]; 2]; 2]; 2];
    view!(deep.rearrange[... -> 1 1 1 1 1 1 1 1 1 ...]);
}
