//! Which bytes are which elements: zerocopy's traits, asked in this crate's words.

use crate::element::Element;
use zerocopy::{FromBytes, Immutable, IntoBytes, TryFromBytes};

/// Says by whose implementations of zerocopy's traits the bytes of a `T` are judged, for types that have none themselves.
///
/// `Own` is the implementation for types that have them.
///
/// # Safety
/// What zerocopy's `FromBytes`, `IntoBytes` and `Immutable` promise of `Judge`, where it implements them, is true of `T`. Where
/// `Judge` has a size it is that of `T`, and bytes that are a valid `Judge` are a valid `T`.
pub unsafe trait Dtype<T> {
    /// The type that is asked.
    type Judge;
}

/// A type whose own implementations count.
#[derive(Debug)]
pub enum Own {}

// SAFETY: what is promised of `T` is true of `T`.
unsafe impl<T> Dtype<T> for Own {
    type Judge = T;
}

type Judge<T> = <<T as Element>::Dtype as Dtype<T>>::Judge;

/// Every byte of it is initialised and may be read: zerocopy's `IntoBytes`.
#[diagnostic::on_unimplemented(
    message = "view!: the bytes of `{Self}` cannot be read as something else: some may be padding, which is not initialised",
    label = "elements of `{Self}` cannot be reinterpreted",
    note = "help: without padding, `#[derive(zerocopy::IntoBytes, zerocopy::Immutable)]` on `{Self}` says so; `.field(…)` reaches one field"
)]
pub trait Initialised {}
#[diagnostic::do_not_recommend]
impl<T: Element> Initialised for T where Judge<T>: IntoBytes {}

/// Nothing writes to it behind a shared reference: zerocopy's `Immutable`.
#[diagnostic::on_unimplemented(
    message = "view!: `{Self}` can change behind a shared view, so it is never reinterpreted",
    label = "`{Self}` has interior mutability, or does not deny it",
    note = "help: cast first, then share: `.as_cells()` and `.as_atomic()` of the cast view; for a type of your own `#[derive(zerocopy::Immutable)]`"
)]
pub trait Frozen {}
#[diagnostic::do_not_recommend]
impl<T: Element> Frozen for T where Judge<T>: Immutable {}

/// Every pattern of bits is a valid value: zerocopy's `FromBytes`.
#[diagnostic::on_unimplemented(
    message = "view!: not every bit pattern is a valid `{Self}`",
    label = "some bytes are no `{Self}`",
    note = "help: `try_view!(… .as<…>)` looks at every element, for types with zerocopy's `TryFromBytes`; for a type of your own that takes any bytes `#[derive(zerocopy::FromBytes)]`"
)]
pub trait AnyBits {}
#[diagnostic::do_not_recommend]
impl<T: Element> AnyBits for T where Judge<T>: FromBytes {}

/// Bytes can be asked whether they are a value: zerocopy's `TryFromBytes`.
#[diagnostic::on_unimplemented(
    message = "view!: bytes cannot be checked for being a valid `{Self}`",
    label = "no view of `{Self}` is made of other elements",
    note = "help: `#[derive(zerocopy::TryFromBytes)]` on a type of your own; references, boxes and the like are never made of bytes"
)]
pub trait Checked: Element {
    /// Whether these bytes, as many as it has, are a value.
    fn is_valid(bytes: &[u8]) -> bool;
}
#[diagnostic::do_not_recommend]
impl<T: Element> Checked for T
where
    Judge<T>: TryFromBytes,
{
    #[inline(always)]
    fn is_valid(bytes: &[u8]) -> bool {
        // What was read is not dropped: it stands for an element that stays where it is.
        Judge::<T>::try_read_from_prefix(bytes)
            .map(core::mem::forget)
            .is_ok()
    }
}
