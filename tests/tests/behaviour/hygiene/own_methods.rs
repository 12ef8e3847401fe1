//! The user's traits have methods on numbers, and all names of the crate are imported.

use view_core::*;

/// Names that traits of the crate might have for methods that nobody but the crate calls.
trait Own {
    fn key(&self) -> u64;
    fn widen(&self) -> u64;
    fn of(n: u64) -> Self;
    fn round(n: u64) -> u64;
    fn least(list: &[u64]) -> u64;
    fn most(list: &[u64]) -> u64;
}
impl Own for f32 {
    fn key(&self) -> u64 {
        10
    }
    fn widen(&self) -> u64 {
        11
    }
    fn of(_: u64) -> Self {
        12.0
    }
    fn round(n: u64) -> u64 {
        n + 1
    }
    fn least(list: &[u64]) -> u64 {
        list[0]
    }
    fn most(list: &[u64]) -> u64 {
        list[1]
    }
}

fn in_generic_code<T: TotalOrder + PairwiseSum + Own, N: Extent>(x: View<'_, T, S1<N>>) -> (T, u64) {
    let (most, sum) = (x.max().unwrap_or(T::of(0)), x.sum_pairwise());
    (
        most,
        most.key() + sum.widen() + T::round(0) + T::least(&[100]) + T::most(&[0, 1000]),
    )
}

#[test]
fn a_method_is_that_of_the_user() {
    let row = [1.0f32, 3.0];
    // By value, a method of the crate would come before those of the user, and nothing would say so.
    assert_eq!(
        (view!(row)[[0]].key(), row[0].widen(), f32::of(0)),
        (10, 11, 12.0)
    );
    assert_eq!(in_generic_code(view!(row)), (3.0, 1122));
}
