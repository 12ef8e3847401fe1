//! Where counting ends, to the element.

#[cfg(target_pointer_width = "64")]
use crate::algebra::number::names::E4;
use crate::algebra::number::names::{E0, E1, E1024, E2, E8};
use crate::algebra::shape::extent::Dyn;
use crate::algebra::shape::size_limit::{assert_countable, countable, is_unlimited};
use crate::algebra::shape::stored::Stored;
use crate::error::ViewError;

/// Half of the bytes that an `isize` can count, and one: 2^62 or 2^30.
#[cfg(target_pointer_width = "64")]
type Half<Tail> = (E4, (E1024, (E1024, (E1024, (E1024, (E1024, (E1024, Tail)))))));
#[cfg(target_pointer_width = "32")]
type Half<Tail> = (E1024, (E1024, (E1024, Tail)));
/// The same number.
const HALF: usize = isize::MAX as usize / 2 + 1;

#[test]
fn a_static_shape_of_bytes_may_have_half_of_what_can_be_counted() {
    assert_countable::<u8, Half<()>>();
    assert_countable::<(), Half<(Dyn, ())>>();
    assert_eq!(countable::<u8, Half<()>>(Stored::nil()), Ok(()));
}

#[test]
#[should_panic(expected = "view!: a shape of more positions than can be counted")]
fn a_static_shape_of_twice_that_is_refused() {
    assert_countable::<u8, Half<(E2, ())>>();
}

#[test]
#[should_panic(expected = "view!: a shape of more positions than can be counted")]
fn as_is_one_of_elements_twice_the_size() {
    assert_countable::<u16, Half<()>>();
}

#[test]
#[should_panic(expected = "view!: a shape of more positions than can be counted")]
fn an_extent_of_0_is_as_good_as_1() {
    assert_countable::<u16, (E0, Half<()>)>();
}

#[test]
fn dynamic_extents_are_counted_with_the_static_ones() {
    type Mixed = (Dyn, (E8, ()));
    let most = HALF / 4 - 1;
    assert_eq!(countable::<u8, Mixed>((most, ((), ()))), Ok(()));
    assert_eq!(
        countable::<u8, Mixed>((most + 1, ((), ()))),
        Err(ViewError::TooLarge)
    );
    assert_eq!(
        countable::<u16, Mixed>((most, ((), ()))),
        Err(ViewError::TooLarge)
    );
    assert_eq!(countable::<(), Mixed>((most, ((), ()))), Ok(()));
    assert_eq!(countable::<(), (Dyn, (Dyn, ()))>((0, (2 * HALF - 1, ()))), Ok(()));
    assert_eq!(
        countable::<(), (Dyn, (Dyn, ()))>((0, (2 * HALF, ()))),
        Err(ViewError::TooLarge)
    );
}

#[test]
fn memory_is_no_limit_to_arrays_without_size() {
    assert!(is_unlimited::<[(); 8], (E8, ())>());
    assert!(is_unlimited::<[u8; 0], (E0, ())>());
    // Elements without size are as many as a slice of them says, which fits `usize`.
    assert!(!is_unlimited::<(), ()>());
    assert!(!is_unlimited::<[u8; 1], (E1, ())>());
}
