//! Small shapes.

use std::vec::Vec;

/// All shapes of so many axes with at most so many positions, and with extents from `least` to `longest`.
pub fn shapes<const R: usize>(positions: usize, least: u8, longest: u8) -> Vec<[u8; R]> {
    let count = |axes: &[u8]| axes.iter().map(|n| usize::from(*n)).product::<usize>();
    let mut shapes = Vec::from([[0; R]]);
    for axis in 0..R {
        let wider = shapes.iter().flat_map(|shape| {
            (least..=longest).map(|extent| {
                let mut wider = *shape;
                wider[axis] = extent;
                wider
            })
        });
        shapes = wider
            .filter(|shape| count(&shape[..=axis]) <= positions)
            .collect();
    }
    shapes
}
