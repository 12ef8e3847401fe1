//! What a view needs of Python as long as it lives.

use super::array::Array;
use super::check::Place;
use super::claim::Claim;
use super::holder::Holder;
use super::layout::PyLayout;
use super::lock::Lock;
use super::owner::Owner;
use super::source::{Kept, Source};
use crate::dtype::element::Part;
use pyo3::prelude::*;
use std::ffi::CStr;
use view_core::{Element, Shape};

/// The memory of a view, held where it is, and claimed.
pub struct Hold<'py> {
    // What follows is released in this order.
    by: By<'py>,
    kept: Kept<'py>,
}

enum By<'py> {
    /// Nobody writes it, if no array has been made to write `bytes`: then the claim refuses one of both.
    Holder(
        #[allow(dead_code)] Holder<'py>,
        #[allow(dead_code)] Option<Claim<'py>>,
    ),
    Claim(
        #[allow(dead_code)] Option<Claim<'py>>,
        #[allow(dead_code)] Option<Lock<'py>>,
    ),
}

/// The place of a view, and what it needs of Python.
pub type Held<'py, T, S> = (Place<T, S>, Hold<'py>);

impl<'py> Hold<'py> {
    /// The elements of an object, to be read, of which `make` makes a view. `format` is how Rust would write what they are, if it can.
    ///
    /// # Errors
    /// Those of [`PyView::from_object`](crate::PyView::from_object).
    #[inline(always)]
    pub fn shared<T: Element + Part, S: Shape, L: PyLayout, V>(
        object: &Bound<'py, PyAny>,
        format: Option<&CStr>,
        make: impl Fn(Held<'py, T, S>) -> V,
    ) -> PyResult<V> {
        match Array::with_owner(object, false) {
            Some((array, owner)) => Self::array::<T, S, L, V>(array, owner, format, false, make),
            None => Self::followed::<T, S, L>(object, format).map(make),
        }
    }

    /// The elements of an object, to be written.
    ///
    /// # Errors
    /// Those of [`PyViewMut::from_object`](crate::PyViewMut::from_object).
    #[inline(always)]
    pub fn unique<T: Element + Part, S: Shape, L: PyLayout, V>(
        object: &Bound<'py, PyAny>,
        format: Option<&CStr>,
        make: impl Fn(Held<'py, T, S>) -> V,
    ) -> PyResult<V> {
        match Array::with_owner(object, true) {
            Some((array, owner)) => Self::array::<T, S, L, V>(array, owner, format, true, make),
            None => {
                let array = Owner::of(object, false).array;
                Self::asked::<T, S, L>(object, array, format, true).map(make)
            }
        }
    }

    /// The elements of an array of numbers, without a buffer. It does the same as what follows, and each step returns so little that nothing is moved in memory.
    #[inline(always)]
    fn array<T: Element + Part, S: Shape, L: PyLayout, V>(
        array: Array<'_, 'py>,
        owner: Borrowed<'_, 'py, PyAny>,
        format: Option<&CStr>,
        writable: bool,
        make: impl Fn(Held<'py, T, S>) -> V,
    ) -> PyResult<V> {
        let lock = Lock::new(owner)?;
        Place::<T, S>::ask(&array, format)?;
        let place = Place::<T, S>::copy(&array);
        place.check::<L>(&array)?;
        let claim = if place.is_empty() {
            None
        } else {
            Some(place.claim(owner.py(), writable)?)
        };
        let kept = Kept::array(array.object());
        Ok(make((
            place,
            Self {
                by: By::Claim(claim, Some(lock)),
                kept,
            },
        )))
    }

    /// The elements of an object, to be read: immutable ones, if the objects from which it has borrowed them say so.
    #[inline(never)]
    fn followed<T: Element + Part, S: Shape, L: PyLayout>(
        object: &Bound<'py, PyAny>,
        format: Option<&CStr>,
    ) -> PyResult<Held<'py, T, S>> {
        let Owner { array, holder } = Owner::of(object, true);
        if let Some(holder) = holder {
            let source = Source::open(object, false)?;
            let place = Place::<T, S>::of::<L>(&source, format)?;
            let inside = place.is_empty()
                || place
                    .span()
                    .is_some_and(|span| holder.has(place.first.as_ptr().cast(), span))
                    && holder.has_no_others(
                        place.first.as_ptr().cast(),
                        place.extents.as_ref(),
                        place.strides.as_ref(),
                    );
            if inside {
                // An array may be about to write these `bytes`.
                let claim = if place.is_empty() {
                    None
                } else {
                    Some(place.claim(object.py(), false)?)
                };
                return Ok((
                    place,
                    Self {
                        by: By::Holder(holder, claim),
                        kept: source.keep(object),
                    },
                ));
            }
        }
        Self::asked::<T, S, L>(object, array, format, false)
    }

    /// Elements that others may write. The array behind them is locked before they are looked at: until then it can move them.
    #[inline(never)]
    fn asked<T: Element + Part, S: Shape, L: PyLayout>(
        object: &Bound<'py, PyAny>,
        array: Option<Bound<'py, PyAny>>,
        format: Option<&CStr>,
        writable: bool,
    ) -> PyResult<Held<'py, T, S>> {
        let lock = array
            .as_ref()
            .map(|array| Lock::new(array.as_borrowed()))
            .transpose()?;
        let source = Source::open(object, writable)?;
        let place = Place::<T, S>::of::<L>(&source, format)?;
        let claim = if place.is_empty() {
            None
        } else {
            Some(place.claim(object.py(), writable)?)
        };
        Ok((
            place,
            Self {
                by: By::Claim(claim, lock),
                kept: source.keep(object),
            },
        ))
    }

    /// The object.
    pub fn object(&self) -> &Bound<'py, PyAny> {
        &self.kept.object
    }

    /// Whether nobody can write the memory any more.
    #[inline]
    pub fn is_immutable(&self) -> bool {
        matches!(self.by, By::Holder(..))
    }
}
