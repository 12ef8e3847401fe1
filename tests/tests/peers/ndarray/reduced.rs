//! Sums, products and means of all elements and of each lane, and how they are printed.

use view_core::{shape, view, zip, Array, View};

#[test]
fn one_number_that_is_none_spoils_a_mean() {
    assert!(view!(([f64::NAN, 1.0])).mean().unwrap().is_nan());
}

#[test]
fn nothing_has_no_mean() {
    let none: [f64; 0] = [];
    assert_eq!(view!(none).mean(), None);
}

#[test]
fn a_mean_is_the_sum_over_the_count() {
    // Thirds between 0 and 1, whose sum is exact: (0 + 1 + … + 48) / 64.
    let numbers: Vec<f64> = (0..49).map(|n| f64::from(n * 15 % 49) / 64.0).collect();
    approx::assert_abs_diff_eq!(view!(numbers).mean().unwrap(), 24.0 / 64.0);
    approx::assert_abs_diff_eq!(view!(numbers.reshape[7, 7].T).mean().unwrap(), 24.0 / 64.0);
}

#[test]
fn sums_products_and_means_of_lanes() {
    let table = [[1.0, 2.0], [3.0, 5.0]];
    let v = view!(table);
    assert_eq!(v.sum_axis::<0, f64>(), [4.0, 7.0]);
    assert_eq!(v.sum_axis::<1, f64>(), [3.0, 8.0]);
    assert_eq!(v.fold_axis::<0, _>(1.0, |product, x| product * x), [3.0, 10.0]);
    assert_eq!(v.fold_axis::<1, _>(1.0, |product, x| product * x), [2.0, 15.0]);
    assert_eq!(v.mean_axis::<0>().unwrap(), [2.0, 3.5]);
    assert_eq!(v.mean_axis::<1>().unwrap(), [1.5, 4.0]);
    assert_eq!(*v.sum_axis::<1, f64>().view().sum_axis::<0, f64>().view(), 11.0);
    assert_eq!(v.sum::<f64>(), 11.0);
}

#[test]
fn sums_products_and_means_of_no_elements() {
    let none = [[[1.0f32; 3]; 0]; 2];
    let v = view!(none);
    assert_eq!((v.sum::<f32>(), v.iter().product::<f32>()), (0.0, 1.0));
    assert_eq!(v.sum_axis::<1, f32>(), [[0.0; 3]; 2]);
    assert_eq!(v.fold_axis::<1, _>(1.0, |product, x| product * x), [[1.0; 3]; 2]);
    assert!(v.mean_axis::<1>().is_none());
    let row: [f32; 0] = [];
    assert_eq!(*view!(row).sum_axis::<0, f32>().view(), 0.0);
    assert!(view!(row).mean_axis::<0>().is_none());
}

#[test]
fn a_closure_is_called_for_each_lane() {
    let table = [[1, 2, 3], [4, 5, 6], [7, 8, 9], [10, 11, 12]];
    let columns: Array<i32, shape![3]> = zip!(view!(table).lanes::<0>()).map_collect(|lane| lane.sum());
    assert_eq!(columns, [22, 26, 30]);
    let rows: Array<i32, shape![4]> = zip!(view!(table).lanes::<1>()).map_collect(|lane| lane[2] - lane[0]);
    assert_eq!(rows, [2; 4]);

    let mut none = [[[0.0f32; 4]; 0]; 3];
    let mut count = 0;
    let counted = zip!(view!(none).lanes::<1>()).map_collect(|lane| {
        assert_eq!(lane.shape(), [0]);
        count += 1;
        count
    });
    assert_eq!(counted.shape(), [3, 4]);
    assert!(counted.iter().copied().eq(1..=12));
    let mut v = view!(mut none);
    let counted = zip!(v.lanes_mut::<1>()).map_collect(|lane| lane.len());
    assert_eq!(counted, [[0; 4]; 3]);
    let mut table = table;
    let mut v = view!(mut table);
    let lowest = zip!(v.lanes_mut::<0>()).map_collect(|mut lane| {
        lane.reverse();
        lane[0]
    });
    assert_eq!((lowest, table[0]), (Array::from([10, 11, 12]), [10, 11, 12]));
}

#[test]
fn printed_elements_take_the_format() {
    let row = [1.0f32, 2.0, 3.0, 4.0];
    let v: View<f32, shape![4]> = view!(row);
    assert_eq!(format!("{v}"), "[1 2 3 4]");
    assert_eq!(format!("{v:4}"), "[   1    2    3    4]");
    assert_eq!(format!("{}", view!(row.reshape[2, 2])), "[[1 2]\n [3 4]]");
    assert_eq!(
        format!("{:4}", view!(row.reshape[2, 2])),
        "[[   1    2]\n [   3    4]]"
    );
    assert_eq!(
        format!("{:4}", view!(row.reshape[2, 1, 2])),
        "[[[   1    2]]\n\n [[   3    4]]]"
    );
    assert_eq!(format!("{}", view!(row[2])), "3");
    let floats = [1.1f32, 2.2, 33.0, 440.0];
    assert_eq!(
        format!("{:.3e}", view!(floats)),
        "[1.100e0 2.200e0 3.300e1 4.400e2]"
    );
    let bytes = [1u8, 0xff, 0xfe];
    assert_eq!(format!("{:02x}", view!(bytes)), "[01 ff fe]");
    assert_eq!(format!("{:#b}", view!(bytes[..1])), "[0b1]");
}
