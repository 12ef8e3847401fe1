//! Views of slices by run-time extents and strides, beside a list of all positions.

use crate::drawn::{distances, Drawn};
use std::collections::BTreeSet;
use std::ptr::NonNull;
use view_core::{shape, view, Dyn, DynView, View, ViewError, ViewMut};

/// The element numbers of all positions, or what is wrong with them. It asks each position, and does not use bounds.
fn expected(
    length: usize,
    offset: usize,
    shape: &[usize],
    strides: &[isize],
) -> Result<Vec<usize>, &'static str> {
    let all: Vec<isize> = distances(shape, strides)
        .iter()
        .map(|far| offset as isize * 4 + far)
        .collect();
    let ragged = !all.is_empty()
        && shape
            .iter()
            .zip(strides)
            .any(|(&length, stride)| length > 1 && stride % 4 != 0);
    if ragged {
        return Err("stride");
    }
    let inside = |byte: &isize| (0..length as isize * 4).contains(byte);
    if !all.iter().all(inside) || (all.is_empty() && offset > length) {
        return Err("outside");
    }
    Ok(all.iter().map(|&byte| byte as usize / 4).collect())
}

fn kind(error: ViewError) -> &'static str {
    match error {
        ViewError::ItemStride { .. } => "stride",
        ViewError::Outside { .. } => "outside",
        ViewError::Repeated => "repeated",
        other => panic!("{other}"),
    }
}

/// Compares both constructors with the list of positions, `cases` times. Returns how many views were made, shared and unique.
fn compare<const RANK: usize>(
    drawn: &mut Drawn,
    cases: usize,
    shared: impl for<'a> Fn(&'a [u32], usize, [usize; RANK], [isize; RANK]) -> Result<Vec<u32>, ViewError>,
    unique: impl for<'a> Fn(&'a mut [u32], usize, [usize; RANK], [isize; RANK]) -> Result<Vec<u32>, ViewError>,
) -> (usize, usize) {
    let (mut some, mut alone) = (0, 0);
    for _ in 0..cases {
        let length = drawn.next(40) as usize;
        let offset = drawn.next(length as u64 + 3) as usize;
        let (shape, strides) = (drawn.extents::<RANK>(), drawn.strides::<RANK>());
        let mut items: Vec<u32> = (0..length as u32).map(|n| 100 + n).collect();
        let what = format!("{length} elements, offset {offset}, {shape:?}, {strides:?}");

        let wanted = expected(length, offset, &shape, &strides);
        let values = wanted
            .clone()
            .map(|all| all.iter().map(|&n| items[n]).collect::<Vec<_>>());
        assert_eq!(
            shared(&items, offset, shape, strides).map_err(kind),
            values,
            "shared: {what}"
        );
        some += usize::from(wanted.is_ok());

        let wanted = wanted.and_then(|all| {
            let different = all.iter().collect::<BTreeSet<_>>().len() == all.len();
            if different {
                Ok(values.unwrap())
            } else {
                Err("repeated")
            }
        });
        alone += usize::from(wanted.is_ok());
        assert_eq!(
            unique(&mut items, offset, shape, strides).map_err(kind),
            wanted,
            "unique: {what}"
        );
    }
    (some, alone)
}

macro_rules! ranks {
    ($($test:ident $rank:literal $seed:literal;)*) => {$(
        #[test]
        fn $test() {
            let cases = if cfg!(miri) { 40 } else { 25_000 };
            let (some, alone) = compare::<$rank>(
                &mut Drawn($seed),
                cases,
                |items, offset, shape, strides| {
                    let view = View::from_strides(items, offset, shape, strides)?;
                    assert_eq!((view.shape(), view.strides()), (shape, strides));
                    let what = view.describe();
                    let addresses = || view.iter().map(|item| std::ptr::from_ref(item).addr());
                    assert_eq!(what.lowest, addresses().min().unwrap_or(what.address));
                    assert!(view.is_empty() || what.address == addresses().next().unwrap());
                    // The distances of the elements from the first, by the strides in elements.
                    let steps = what.elem_strides().expect("whole elements").map(|step| step * 4);
                    let far = addresses().map(|address| address.wrapping_sub(what.address) as isize);
                    assert!(far.eq(distances(&shape, &steps)));
                    Ok(view.iter().copied().collect())
                },
                |items, offset, shape, strides| {
                    let mut view = ViewMut::from_strides(items, offset, shape, strides)?;
                    let before = view.iter().copied().collect();
                    // All elements at once.
                    let all: Vec<&mut u32> = view.iter_mut().collect();
                    for (n, element) in all.into_iter().enumerate() {
                        *element = n as u32;
                    }
                    assert!(view.iter().copied().eq(0..view.len() as u32));
                    Ok(before)
                },
            );
            // Both verdicts occur often.
            assert!(some > cases / 20 && alone > cases / 40, "{some} and {alone} of {cases}");
        }
    )*};
}
ranks! {
    one_axis_agrees_with_the_list_of_positions 1 0x9e37_79b9_7f4a_7c15;
    two_axes_agree_with_the_list_of_positions 2 0xd1b5_4a32_d192_ed03;
    three_axes_agree_with_the_list_of_positions 3 0x8cb9_2ba7_2f3d_8dd7;
    four_axes_agree_with_the_list_of_positions 4 0xaaaa_5555_1234_9876;
}

#[test]
fn strides_of_the_contract_infer() {
    let bytes = [
        1u8, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
    ];
    let view = View::from_strides(&bytes, 16, [2, 3], [4, -8]).unwrap();
    assert_eq!(view, view!(([[17, 9, 1], [21, 13, 5]])));
    let error = View::from_strides(&bytes, 0, [2, 3], [4, -8]).unwrap_err();
    assert_eq!(
        error,
        ViewError::Outside {
            element: -16,
            length: 21
        }
    );
    assert_eq!(
        error.to_string(),
        "view!: a position would be element -16 of a slice of 21 [V704]"
    );
}

#[test]
fn a_short_last_row_is_a_view_of_the_type_that_a_function_takes() {
    fn sum(rows: View<u16, shape![Dyn, 3], impl view_core::Layout>) -> u32 {
        rows.iter().map(|&n| u32::from(n)).sum()
    }
    let pitch = [1u16, 2, 3, 90, 4, 5, 6];
    let view = View::from_strides(&pitch, 0, [2, 3], [8, 2]).unwrap();
    assert_eq!(sum(view.with_shape()), 21);
    assert_eq!(view!(view[1, ::-1]).to_vec(), [6, 5, 4]);
}

#[test]
fn one_position_puts_no_condition_on_its_stride() {
    let items = [7i32, 8];
    for stride in [0, 1, -3, isize::MAX, isize::MIN] {
        let view = View::from_strides(&items, 1, [1, 1], [stride, stride]).unwrap();
        assert_eq!(view, view!(([[8]])));
        let empty = View::from_strides(&items, 2, [3, 0], [stride, stride]).unwrap();
        assert!(empty.is_empty());
    }
    assert_eq!(*View::from_strides(&items, 1, [], []).unwrap(), 8);
}

#[test]
fn large_numbers_are_refused_and_do_not_wrap() {
    let items = [1u32; 4];
    let most = isize::MAX;
    for (shape, strides) in [
        ([2, 2], [most - 3, 4]),
        ([2, 2], [-(most - 3), 4]),
        ([usize::MAX / 16, 2], [4, 0]),
        ([3, 3], [most / 4 * 4, most / 4 * 4]),
    ] {
        let error = View::from_strides(&items, 2, shape, strides).unwrap_err();
        assert!(
            matches!(error, ViewError::Outside { length: 4, .. }),
            "{error}: {shape:?} {strides:?}"
        );
    }
    let error = View::from_strides(&items, 0, [usize::MAX, 2], [0, 0]).unwrap_err();
    assert_eq!(error, ViewError::TooLarge);
    let error = View::from_strides(&items, usize::MAX, [1], [0]).unwrap_err();
    assert_eq!(
        error,
        ViewError::Outside {
            element: isize::MAX,
            length: 4
        }
    );
}

#[test]
fn elements_without_size_are_counted() {
    let mut units = [(); 5];
    assert_eq!(View::from_strides(&units, 1, [2, 2], [0, 0]).unwrap().len(), 4);
    let error = ViewMut::from_strides(&mut units, 2, [2, 2], [0, 0]).err();
    assert_eq!(
        error,
        Some(ViewError::Outside {
            element: 5,
            length: 5
        })
    );
    let error = View::from_strides(&units, 0, [2], [1]).err();
    assert_eq!(
        error,
        Some(ViewError::ItemStride {
            axis: 0,
            stride: 1,
            size: 0
        })
    );
}

#[test]
fn a_search_for_an_overlap_ends() {
    let mut items = vec![0u8; 3_000_000];
    // Subset sum with large steps that have no common divisor.
    let strides = [1_000_003, 500_009, 250_007, 125_003, 62_507, 31_253];
    let shape = [2, 2, 3, 3, 4, 4];
    let verdict = ViewMut::from_strides(&mut items, 0, shape, strides).err();
    assert!(
        matches!(
            verdict,
            None | Some(ViewError::Repeated | ViewError::MaxWork { .. })
        ),
        "{verdict:?}"
    );
}

#[test]
fn raw_parts_are_the_view_they_came_from() {
    let mut grid = [[1i16, 2, 3], [4, 5, 6]];
    let first = NonNull::from(&mut grid).cast::<i16>();
    // SAFETY: all positions are elements of the array, and it is used through one view at a time.
    let flipped: DynView<i16, 2> = unsafe { View::from_raw_parts(first.add(2), [2, 3], [6, -2]) };
    assert_eq!(flipped, view!(([[3, 2, 1], [6, 5, 4]])));
    // SAFETY: as above, and each position is another element.
    unsafe { ViewMut::from_raw_parts(first, [3, 2], [2, 6]) }.fill(9);
    assert_eq!(grid, [[9; 3]; 2]);
}
