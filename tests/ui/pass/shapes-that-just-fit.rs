// The twins of shape: operations on axes and extents that just exist.
use view_core::{broadcast_together, shape, view, Dyn, Rest};

const AXIS: usize = 1;
const TILE: usize = 8;

fn main() {
    let image = [[[0u8; 3]; 640]; 480];
    assert_eq!(view!(image.permute[2, 0, 1]).shape(), [3, 480, 640]);
    assert_eq!(view!(image[.., .., 0].permute[{ AXIS }, 0]).shape(), [640, 480]);
    assert_eq!(view!(image).swap_axes::<0, 2>().shape(), [3, 640, 480]);
    assert_eq!(view!(image).move_axis::<2, 0>().shape(), [3, 480, 640]);
    assert_eq!(view!(image).flip::<2>().shape(), [480, 640, 3]);
    assert_eq!(view!(image).insert_axis::<3>().shape(), [480, 640, 3, 1]);
    assert_eq!(view!(image).sum_axis::<2, u8>().shape(), [480, 640]);
    assert_eq!(view!(image[..1]).fold_axis::<0, _>(0u8, |most, x| *x.max(most)).shape(), [640, 3]);
    assert_eq!(view!(image[..1]).squeeze_axis::<0>().shape(), [640, 3]);
    assert_eq!(view!(image.diagonal).shape(), [3, 480]);
    assert_eq!(*view!(image.T[2, 639, 479]), 0);

    let (row, one) = ([0u8; 3], [[[0u8; 3]; 1]; 480]);
    assert_eq!(view!(row.broadcast[4, 3]).shape(), [4, 3]);
    assert_eq!(view!(one.broadcast[2, 480, 640, 3]).shape(), [2, 480, 640, 3]);
    assert_eq!(view!(row).broadcast_to::<shape![Dyn, 3]>([4, 3]).shape(), [4, 3]);
    let (a, b) = broadcast_together(view!(one), view!(image));
    assert_eq!(a.shape(), b.shape());

    let mut image = [[0u8; 640]; 480];
    assert_eq!(view!(image.windows[480, 640]).shape(), [1, 1, 480, 640]);
    assert_eq!(view!(image.windows[3, 1]).shape(), [478, 640, 3, 1]);
    assert_eq!(view!(image.tiles[{ TILE }, 8]).shape(), [60, 80, 8, 8]);
    assert_eq!(view!(mut image[..-2].tiles[2, 5]).shape(), [239, 128, 2, 5]);
    assert_eq!(view!(mut image).as_view().windows::<shape![3, 3]>().len(), 478 * 638 * 9);
    let deep = [[[[[[[[0u8; 2]; 2]; 2]; 2]; 2]; 2]; 2]; 2];
    assert_eq!(view!(deep.windows[1, 1, 1, 1, 1, 1, 1, 2]).rank(), 16);

    let (samples, n) = ([0i16; 12], 3);
    assert_eq!(view!(samples.reshape[3, _, 2]).shape(), [3, 2, 2]);
    assert_eq!(view!(samples.reshape[n, _]).shape(), [3, 4]);
    assert_eq!(view!(samples).reshape::<shape![Rest, 6]>().shape(), [2, 6]);
    assert_eq!(view!(image[.., ..100].reshape[4, 120, 10, 10]).strides(), [76800, 640, 10, 1]);
    assert_eq!(view!(image.T.reshape[64, 10, 480]).strides(), [10, 1, 640]);
    assert_eq!(view!(mut image[::2].reshape[24, 10, 640]).shape(), [24, 10, 640]);
    let signal = [0f32; 100];
    assert_eq!(view!(signal.windows[10].reshape[7, 13, 10]).strides(), [52, 4, 4]);
    assert_eq!(view!(samples.broadcast[6, 12].reshape[2, 3, 4, 3]).strides(), [0, 0, 6, 2]);
}
