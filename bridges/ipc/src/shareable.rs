//! Which elements can be in memory that processes share.

use view_core::zerocopy::{FromBytes, Immutable, IntoBytes};
use view_core::Element;

/// An element that any process can hold: it has no pointers and no padding, any bytes are a valid one, and it is not written behind a shared reference.
///
/// Every `Element` with zerocopy's `FromBytes`, `IntoBytes` and `Immutable` is one: numbers, and structs that derive the traits.
/// `bool` is none, since another process could write a 2: share a `u8`. Nor is `char`. Addresses are none: they mean nothing in another process. An array is no `Element`:
/// its length is one more axis, so in place of `[f32; 3]`s share `f32`s of shape `shape![Dyn, 3]`.
///
/// ```
/// use view_core::zerocopy::{FromBytes, Immutable, IntoBytes};
/// use view_core::Element;
/// use view_ipc::Shareable;
///
/// #[derive(Element, FromBytes, IntoBytes, Immutable)]
/// #[zerocopy(crate = "view_core::zerocopy")]
/// #[repr(C)]
/// struct Point {
///     x: f32,
///     y: f32,
/// }
/// fn can_be_shared<T: Shareable>() {}
/// can_be_shared::<Point>();
/// ```
#[diagnostic::on_unimplemented(
    message = "view-ipc: processes cannot share elements of type `{Self}`",
    label = "not every process can hold this",
    note = "help: share numbers, or structs with `#[derive(Element, FromBytes, IntoBytes, Immutable)]` and `#[repr(C)]`: no pointers, no padding, and any bytes are valid; a `bool` as a `u8`, and the length of an array as one more axis of the shape"
)]
pub trait Shareable: Element + FromBytes + IntoBytes + Immutable + Sync + Send + 'static {}

// The message of the trait says more than the name of the missing trait of zerocopy.
#[diagnostic::do_not_recommend]
impl<T: Element + FromBytes + IntoBytes + Immutable + Sync + Send + 'static> Shareable for T {}

/// Refuses elements without size, which need no memory.
pub(crate) const fn assert_size<T: Shareable>() {
    assert!(
        size_of::<T>() > 0,
        "view-ipc: elements without size need no memory, so there is nothing to share"
    );
    assert!(
        align_of::<T>() <= 4096,
        "view-ipc: no memory is aligned to more than a page"
    );
}
