//! Promises about the types of views: auto traits, variance and size.

use static_assertions::{assert_eq_size, assert_impl_all, assert_not_impl_any, const_assert_eq};
use std::cell::Cell;
use std::rc::Rc;
use view_core::{shape, Aligned, Dyn, Layout, Shape, View, ViewError, ViewMut, A4};

type Row<'a, T> = View<'a, T, shape![4]>;
type RowMut<'a, T> = ViewMut<'a, T, shape![4]>;

// Like `&'a T`: `Send` and `Sync` if `T: Sync`.
assert_impl_all!(Row<'static, u8>: Send, Sync, Copy, Clone, Unpin, std::panic::UnwindSafe, std::panic::RefUnwindSafe);
assert_not_impl_any!(Row<'static, Cell<u8>>: Send, Sync);
assert_not_impl_any!(Row<'static, Rc<u8>>: Send, Sync);
assert_impl_all!(Row<'static, std::sync::MutexGuard<'static, u8>>: Send, Sync);
assert_impl_all!(Row<'static, String>: Copy);

// Like `&'a mut T`: `Send` if `T: Send`, `Sync` if `T: Sync`, and not `Copy`.
assert_impl_all!(RowMut<'static, u8>: Send, Sync, Unpin);
assert_impl_all!(RowMut<'static, Cell<u8>>: Send);
assert_not_impl_any!(RowMut<'static, Cell<u8>>: Sync);
assert_impl_all!(RowMut<'static, std::sync::MutexGuard<'static, u8>>: Sync);
assert_not_impl_any!(RowMut<'static, std::sync::MutexGuard<'static, u8>>: Send);
assert_not_impl_any!(RowMut<'static, Rc<u8>>: Send, Sync);
assert_not_impl_any!(RowMut<'static, u8>: Copy, Clone);

assert_impl_all!(ViewError: Send, Sync, Copy, std::error::Error);

// A static view is one pointer, and `Option` of it is no larger.
assert_eq_size!(View<'static, u8, shape![480, 640, 3]>, usize);
assert_eq_size!(Option<View<'static, u8, shape![480, 640, 3]>>, usize);
assert_eq_size!(ViewMut<'static, u8, shape![480, 640, 3]>, usize);
assert_eq_size!(Option<ViewMut<'static, u8, shape![480, 640, 3]>>, usize);
assert_eq_size!(View<'static, f64, shape![]>, usize);

// Each dynamic part is one word more; `Option` adds nothing.
assert_eq_size!(View<'static, u8, shape![Dyn]>, [usize; 2]);
assert_eq_size!(View<'static, u8, shape![Dyn, 3]>, [usize; 2]);
assert_eq_size!(View<'static, u8, shape![3, Dyn]>, [usize; 2]);
assert_eq_size!(View<'static, u8, shape![Dyn, Dyn]>, [usize; 3]);
assert_eq_size!(Option<View<'static, u8, shape![Dyn, Dyn]>>, [usize; 3]);
assert_eq_size!(ViewMut<'static, u8, shape![Dyn, Dyn, Dyn]>, [usize; 4]);

// `Aligned` is as large as its buffer, rounded up to the alignment.
const_assert_eq!(align_of::<Aligned<A4, [u8; 5]>>(), 4);
const_assert_eq!(size_of::<Aligned<A4, [u8; 8]>>(), 8);

/// A view with a longer lifetime is one with a shorter lifetime.
fn _covariant_in_the_lifetime<'short, 'long: 'short, S: Shape, L: Layout>(
    v: View<'long, u8, S, L>,
) -> View<'short, u8, S, L> {
    v
}

fn _covariant_in_the_lifetime_of_a_unique_view<'short, 'long: 'short, S: Shape, L: Layout>(
    v: ViewMut<'long, u8, S, L>,
) -> ViewMut<'short, u8, S, L> {
    v
}

/// A view of longer references is one of shorter references.
fn _covariant_in_the_element<'a, 'short, 'long: 'short, S: Shape, L: Layout>(
    v: View<'a, Option<&'long str>, S, L>,
) -> View<'a, Option<&'short str>, S, L> {
    v
}

#[test]
fn slices_of_static_views_stay_one_pointer_wide() {
    let image = [[[0u8; 3]; 64]; 48];
    let v = view_core::view!(image[1..40, ::-2, 1..]);
    assert_eq!(size_of_val(&v), size_of::<usize>());
    assert_eq!(size_of_val(&Some(v)), size_of::<usize>());
    let v = view_core::view!(image[-1, 3..-3]);
    assert_eq!(size_of_val(&v), size_of::<usize>());
}

#[test]
fn a_run_time_position_costs_nothing_a_run_time_range_one_word() {
    let image = [[[0u8; 3]; 64]; 48];
    let i = crate::bases::forget(3);
    let v = view_core::view!(image[i, .., 1]);
    assert_eq!(size_of_val(&v), size_of::<usize>());
    let v = view_core::view!(image[i..]);
    assert_eq!(size_of_val(&v), 2 * size_of::<usize>());
    let v = view_core::view!(image[i.., ..i]);
    assert_eq!(size_of_val(&v), 3 * size_of::<usize>());
    let v = view_core::view!(image[i..+8]);
    assert_eq!(size_of_val(&v), size_of::<usize>());
}

#[test]
fn a_run_time_step_costs_two_words() {
    let row = [0u8; 64];
    let k = crate::bases::forget(3);
    let v = view_core::view!(row[::k]);
    assert_eq!(size_of_val(&v), 3 * size_of::<usize>());
}
