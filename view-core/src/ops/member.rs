//! The proof that a struct has a field, which views of fields rely on.

use core::marker::PhantomData;

/// The proof that the struct `S` has a field of type `X`, and the offset of the field.
///
/// Only the macro `member!` makes one in safe code, so unsafe code can rely on it wherever it comes from. It is invariant in both types:
/// `X` is the type of the field, not a subtype or supertype.
#[derive(Debug)]
pub struct Member<S, X> {
    offset: usize,
    of: PhantomData<fn(S, X) -> (S, X)>,
}

impl<S, X> Member<S, X> {
    /// The field at `offset` bytes. Only the type of the pointer `field` is used.
    ///
    /// # Safety
    /// `S` is a struct that has a field of type `X` itself, not through `Deref`, and the field is `offset` bytes behind its start.
    #[must_use]
    pub const unsafe fn new(offset: usize, field: *mut X) -> Self {
        _ = field;
        Self {
            offset,
            of: PhantomData,
        }
    }

    /// The distance of the field from the start of the struct, in bytes.
    #[must_use]
    pub const fn offset(&self) -> usize {
        self.offset
    }
}

/// `None`, as a reference to a struct: code in a `Some` arm is type-checked and never runs.
#[must_use]
pub const fn nowhere<'a, S: 'a>() -> Option<&'a mut S> {
    None
}

/// The field of that name as a [`Member`] of `Self`, with `packed` in front if the struct is packed.
///
/// `Self` is the real type even if another macro changed the item after the derive saw it. All other names start at `$crate`.
#[doc(hidden)]
#[macro_export]
macro_rules! __member {
    ($name:tt) => {
        $crate::__member!(@ $name, __field)
    };
    (packed $name:tt) => {
        $crate::__member!(@ $name, _)
    };
    // The variables have underscores, because a constant of the user with the same name would be meant by the pattern instead.
    (@ $name:tt, $binding:tt) => {{
        let __offset = $crate::__::offset_of!(Self, $name);
        let __pointer = match $crate::__::nowhere::<Self>() {
            $crate::__::Some(__struct) => {
                // A pattern does not look through `Deref`, and `..` is not allowed in the pattern of a union, so `Self` is a struct with
                // this field. The binding is a reference, which rustc refuses if the field may not be aligned.
                let Self { $name: $binding, .. } = __struct;
                &raw mut __struct.$name
            }
            $crate::__::None => $crate::__::null_mut(),
        };
        // SAFETY: V11, the pattern proves that the struct `Self` has a field of this name itself, so `offset_of!` and the pointer mean the
        // same field: the one gives its offset, the other its type.
        unsafe { $crate::__::Member::<Self, _>::new(__offset, __pointer) }
    }};
}
