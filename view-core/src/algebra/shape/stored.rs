//! What a view stores about its shape and strides: nothing for what is static, a word for the rest.

use crate::algebra::staticness::{AllStatic, SomeDynamic, Staticness};
use crate::sealed::Sealed;

/// The stored part of a list of extents or strides: `()` for a static one, `usize` or `isize` for a
/// dynamic one, nested pairs for lists.
pub trait Stored: Sealed + Copy + PartialEq + Send + Sync + 'static {
    /// Whether all is static and nothing has to be stored.
    const STATIC: bool;
    /// The same as a type.
    type Staticness: Staticness;
    /// The value where all is static; zeros otherwise, which only a default view uses.
    const NIL: Self;
    /// The same.
    #[inline(always)]
    fn nil() -> Self {
        Self::NIL
    }
}

impl Stored for () {
    const STATIC: bool = true;
    type Staticness = AllStatic;
    const NIL: Self = ();
}
impl Stored for usize {
    const STATIC: bool = false;
    type Staticness = SomeDynamic;
    const NIL: Self = 0;
}
impl Stored for isize {
    const STATIC: bool = false;
    type Staticness = SomeDynamic;
    const NIL: Self = 0;
}
impl<Head: Stored, Tail: Stored> Stored for (Head, Tail) {
    const STATIC: bool = Head::STATIC && Tail::STATIC;
    type Staticness = <Head::Staticness as Staticness>::And<Tail::Staticness>;
    const NIL: Self = (Head::NIL, Tail::NIL);
}

/// What a list of extents or strides says of its first axis and of the others.
macro_rules! list_ends {
    // There is no axis: `Ranked` and `RankAtLeast` refuse before anything is read.
    (() first $First:ty as $word:ty) => {
        type Stored = ();
        type Head = $First;
        type Tail = ();
        #[inline(always)]
        fn head((): ()) -> $word {
            0
        }
        #[inline(always)]
        fn tail((): ()) {}
    };
    (($First:ident, $Rest:ident)) => {
        type Stored = ($First::Stored, $Rest::Stored);
        type Head = $First;
        type Tail = $Rest;
        #[inline(always)]
        fn head(stored: Self::Stored) -> $First::Stored {
            stored.0
        }
        #[inline(always)]
        fn tail(stored: Self::Stored) -> $Rest::Stored {
            stored.1
        }
    };
}
pub(crate) use list_ends;

/// An extent or stride that only run time knows: a word.
macro_rules! stored_word {
    ($word:ident) => {
        type Stored = $word;
        const STATIC: Option<$word> = None;
        #[inline(always)]
        fn get(stored: $word) -> $word {
            stored
        }
        #[inline(always)]
        unsafe fn trusted(value: $word) -> $word {
            value
        }
    };
}
pub(crate) use stored_word;
