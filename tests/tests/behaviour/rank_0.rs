//! A view of rank 0 has one element, and all methods of other views.

use view_core::{broadcast_together, shape, shares_memory, try_view, view, Array, ViewError};

#[test]
fn a_position_and_what_rank_0_does() {
    let base = [[5u16, 6], [7, 8]];
    let one = view!(base[1, 0]);
    assert_eq!(
        (*one, one.rank(), one.len(), one.size_bytes(), one.is_empty()),
        (7, 0, 1, 2, false)
    );
    assert_eq!((one.shape(), one.strides(), one[[]]), ([], [], 7));
    assert_eq!(
        (one.is_contiguous(), one.as_slice(), one.try_as_slice()),
        (true, &[7][..], Some(&[7][..]))
    );
    assert_eq!(
        (one.iter().len(), one.iter().next(), one.iter().nth(1)),
        (1, Some(&7), None)
    );
    assert_eq!(
        (one.iter().nth_back(0), one.indexed_iter().next()),
        (Some(&7), Some(([], &7)))
    );
    assert_eq!(
        (one.to_vec(), one.copy().into_vec(), one.to_string()),
        (vec![7], vec![7], "7".to_owned())
    );
    assert_eq!(
        (
            view!(one[...]).rank(),
            view!(one[newaxis]).shape(),
            view!(one[newaxis, newaxis]).shape()
        ),
        (0, [1], [1, 1])
    );
    assert_eq!(
        (*view!(one.T), *view!(one.permute[]), *view!(one.reshape[])),
        (7, 7, 7)
    );
    assert_eq!(
        (view!(one.reshape[1, 1]).shape(), view!(one.reshape[_]).shape()),
        ([1, 1], [1])
    );
    assert_eq!(view!(one.broadcast[2, 3]).to_vec(), [7; 6]);
    assert_eq!(
        (
            *view!(one.broadcast[]),
            *view!(one.windows[]),
            *view!(one.tiles[])
        ),
        (7, 7, 7)
    );
    assert_eq!((*view!(one.as<i16>), *view!(one.align[2])), (7, 7));
    assert!(matches!(try_view!(one[newaxis].as<u8>), Ok(bytes) if bytes.len() == 2));
    assert!(one == view!(base[1, 0]) && one != view!(base[0, 0]));
    assert!(shares_memory(&one, &view!(base)) && !shares_memory(&one, &view!(base[0])));
    assert!(!one.is_overlapping());
    assert_eq!(*view!(one).squeeze(), 7);
    assert_eq!(view!(one).insert_axis::<0>().shape(), [1]);
    assert_eq!(
        one.tile_iter::<shape![]>().map(|tile| *tile).collect::<Vec<_>>(),
        [7]
    );
    let yes = [true];
    assert_eq!(one.mask(&view!(yes[0])).as_slice(), [7]);
    assert_eq!(
        one.try_select(0, &[0]).err(),
        Some(ViewError::Axis { axis: 0, rank: 0 })
    );
    let (a, b) = broadcast_together(one, view!(base));
    assert_eq!((a.to_vec(), b.to_vec()), (vec![7; 4], vec![5, 6, 7, 8]));
}

#[test]
fn a_position_is_written() {
    let mut base = [[5u16, 6], [7, 8]];
    let mut one = view!(mut base[1, 0]);
    *one = 1;
    one.map_inplace(|element| *element += 1);
    one.iter_mut().for_each(|element| *element *= 5);
    one[[]] += 1;
    assert_eq!(*one, 11);
    let ten = [10u16];
    one.assign(&view!(ten[0]));
    assert_eq!((*one, one.as_mut_slice().len()), (10, 1));
    one.fill(3);
    one.reborrow().as_cells().set(one_more(3));
    assert_eq!(base, [[5, 6], [4, 8]]);
    let (mut a, mut b) = view!(mut base => [0, 1], [1, 0]);
    std::mem::swap(&mut *a, &mut *b);
    assert_eq!(base, [[5, 4], [6, 8]]);
    let zero = Array::<u8, shape![]>::try_full_of([], 9).unwrap();
    assert_eq!((*zero.view(), zero.shape(), zero.as_slice()), (9, [], &[9][..]));
}

fn one_more(number: u16) -> u16 {
    number + 1
}
