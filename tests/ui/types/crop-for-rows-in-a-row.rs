use view_core::{shape, view, View};

struct Crop<'a> {
    part: View<'a, u8, shape![100, 200]>,
}

fn main() {
    let image = [[0u8; 640]; 480];
    let crop = Crop {
        part: view!(image[..100, ..200]),
    };
    assert_eq!(crop.part.shape(), [100, 200]);
}
