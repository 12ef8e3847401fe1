use view_core::{try_view, view};

fn main() {
    let (mut image, n) = ([[[0u8; 3]; 640]; 480], 8);
    let _ = view!(image.rearrange[h w c -> c h w]);
    let _ = view!(image.rearrange[(h a=8) (w b=8) c -> h w a b c]);
    let _ = view!(image[1..].T.rearrange[... h -> h ... 1]);
    let _ = try_view!(image.rearrange[h (w b=n) c -> h w b c]);
    let _ = view!(mut image.rearrange[h w c -> (h w) c]);
}
