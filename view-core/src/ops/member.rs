//! That a struct has a field: the proof on which views of fields stand.

use core::marker::PhantomData;

/// A field of type `X` of the struct `S`, and where it is.
///
/// There is one safe way to have one, the macro `member!`, and so whoever has one need not believe who gave it. It is
/// invariant in both types: `X` is the type of the field, and neither a subtype nor a supertype of it.
#[derive(Debug)]
pub struct Member<S, X> {
    offset: usize,
    of: PhantomData<fn(S, X) -> (S, X)>,
}

impl<S, X> Member<S, X> {
    /// The field to which `field` would lead: only the type of that pointer counts.
    ///
    /// # Safety
    /// `S` is a struct, in which a field of its own, of the type `X`, lies `offset` bytes behind the start.
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

/// No struct: what is done with one is compiled, and never happens.
#[must_use]
pub const fn nowhere<'a, S: 'a>() -> Option<&'a mut S> {
    None
}

/// The field of that name as a [`Member`] of `Self`; `packed` in front if it need not be aligned.
///
/// `Self` is what the language takes it for, whatever stood in front of a derive, and all else is named by `$crate`.
#[doc(hidden)]
#[macro_export]
macro_rules! __member {
    ($name:tt) => {
        $crate::__member!(@ $name, __field)
    };
    (packed $name:tt) => {
        $crate::__member!(@ $name, _)
    };
    // A constant of the user that is called like one of these variables would be meant instead.
    (@ $name:tt, $binding:tt) => {{
        let __offset = $crate::__::offset_of!(Self, $name);
        let __pointer = match $crate::__::nowhere::<Self>() {
            $crate::__::Some(__struct) => {
                // A pattern looks through no `Deref`, and `..` stands in that of a struct only, not in that of a union.
                // What it binds is a reference, which rustc refuses if the field is not aligned.
                let Self { $name: $binding, .. } = __struct;
                &raw mut __struct.$name
            }
            $crate::__::None => $crate::__::null_mut(),
        };
        // SAFETY: V11, `Self` is a struct that has a field of this name, of which rustc says where it is; the pointer has the type of
        // one to the same field, since `Self` itself has it and so none behind a `Deref` is meant.
        unsafe { $crate::__::Member::<Self, _>::new(__offset, __pointer) }
    }};
}
