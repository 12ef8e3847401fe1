// The twins of types/atomics-of-floats, bounds/split-past-the-end, rank/split-along-no-axis,
// rank/split-at-run-time-along-no-axis, bounds/tiles-that-do-not-divide, rank/tiles-of-another-rank,
// types/tiles-of-no-extent and types/tiles-of-a-dynamic-extent.
use view_core::{shape, view};

fn main() {
    let mut buf = [0.0f32; 8];
    view!(mut buf[..]).as_cells();
    let image = [[0u8; 640]; 480];
    assert!(view!(image).split_at::<0, 480>().1.is_empty());
    assert_eq!(view!(image).split_at::<1, 10>().1.shape(), [480, 630]);
    let mut samples = vec![0i16; 8];
    let middle = samples.len() / 2;
    view!(mut samples).split_at_dyn_mut::<0>(middle);
    assert_eq!(view!(image).tile_iter::<shape![8, 20]>().len(), 60 * 32);
    assert_eq!(view!(image).tile_iter::<shape![8, 640]>().len(), 60);
    assert_eq!(view!(image).tile_iter::<shape![1, 1]>().len(), 640 * 480);
    let mut image = vec![[0u8; 640]; 480];
    assert_eq!(view!(mut image).tile_iter_mut::<shape![480, 5]>().len(), 128);
}
