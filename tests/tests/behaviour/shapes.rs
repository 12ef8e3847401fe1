//! Shape, strides, rank, len and size of views of static, dynamic and mixed bases.

use view_core::view;

#[test]
fn a_row_has_one_extent_and_its_element_size_as_stride() {
    let row = [0u32; 5];
    let v = view!(row);
    assert_eq!(v.shape(), [5]);
    assert_eq!(v.strides(), [4]);
    assert_eq!(v.rank(), 1);
    assert_eq!(v.len(), 5);
    assert_eq!(v.size_bytes(), 20);
}

#[test]
fn an_image_is_row_major() {
    let image = vec![[[0u8; 3]; 640]; 480];
    let image: &[[[u8; 3]; 640]; 480] = image.as_slice().try_into().unwrap();
    let v = view!(image[..]);
    assert_eq!(v.shape(), [480, 640, 3]);
    assert_eq!(v.strides(), [1920, 3, 1]);
    assert_eq!(v.rank(), 3);
    assert_eq!(v.len(), 921_600);
    assert_eq!(v.size_bytes(), 921_600);
}

#[test]
fn a_vec_has_its_length_as_extent() {
    let v = vec![0.5f64; 9];
    let v = view!(v[..]);
    assert_eq!(v.shape(), [9]);
    assert_eq!(v.strides(), [8]);
    assert_eq!(v.size_bytes(), 72);
}

#[test]
fn a_vec_of_arrays_has_one_dynamic_extent() {
    let points = vec![[0i16; 3]; 7];
    let v = view!(points[..]);
    assert_eq!(v.shape(), [7, 3]);
    assert_eq!(v.strides(), [6, 2]);
    assert_eq!(v.len(), 21);
}

#[test]
fn strides_count_bytes_and_walk_down_for_a_step_down() {
    let grid = [[0u16; 6]; 4];
    let v = view!(grid[::2, ::-3]);
    assert_eq!(v.shape(), [2, 2]);
    assert_eq!(v.strides(), [24, -6]);
}

#[test]
fn a_slice_of_a_dynamic_axis_has_the_rest_of_it() {
    let v: Vec<u16> = (0..10).collect();
    assert_eq!(view!(v[3..]).shape(), [7]);
    assert_eq!(view!(v[..-3]).shape(), [7]);
    assert_eq!(view!(v[1::4]).shape(), [3]);
    assert_eq!(view!(v[::-4]).shape(), [3]);
}

#[test]
fn an_element_has_no_extents() {
    let grid = [[7u16; 6]; 4];
    let v = view!(grid[1, 2]);
    assert_eq!(v.shape(), [0usize; 0]);
    assert_eq!(v.strides(), [0isize; 0]);
    assert_eq!(v.rank(), 0);
    assert_eq!(v.len(), 1);
    assert_eq!(v.size_bytes(), 2);
    assert!(!v.is_empty());
}

#[test]
fn a_zero_extent_makes_it_empty() {
    let none: [[u8; 0]; 4] = [[]; 4];
    let v = view!(none[..]);
    assert_eq!(v.shape(), [4, 0]);
    assert_eq!(v.len(), 0);
    assert_eq!(v.size_bytes(), 0);
    assert!(v.is_empty());
}

#[test]
fn an_extent_that_a_literal_count_fixes_stays_static() {
    let v: Vec<u8> = vec![0; 32];
    let start = crate::bases::forget(5);
    let window = view!(v[start..+16]);
    let _: [u8; 16] = <[u8; 16]>::try_from(window.to_vec()).unwrap();
    assert_eq!(size_of_val(&window), size_of::<usize>());
}
