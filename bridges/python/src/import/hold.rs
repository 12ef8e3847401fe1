//! What a view needs of Python as long as it lives.

use super::array::Array;
use super::chain::Chain;
use super::claim::Claim;
use super::holder::Holder;
use super::layout::PyLayout;
use super::lock::Lock;
use super::place::Place;
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
        if let Some((array, lock)) = locked(object, false)? {
            return Self::array::<T, S, L, V>(array, lock, format, false, make);
        }
        Self::followed::<T, S, L>(object, format).map(make)
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
        if let Some((array, lock)) = locked(object, true)? {
            return Self::array::<T, S, L, V>(array, lock, format, true, make);
        }
        let chain = Chain::of(object, false)?;
        Self::asked::<T, S, L>(object, chain, format, true).map(make)
    }

    /// The elements of an array of numbers, without a buffer. It does the same as what follows, and each step returns so little that nothing is moved in memory.
    #[inline(always)]
    fn array<T: Element + Part, S: Shape, L: PyLayout, V>(
        array: Array<'_, 'py>,
        lock: Lock<'py>,
        format: Option<&CStr>,
        writable: bool,
        make: impl Fn(Held<'py, T, S>) -> V,
    ) -> PyResult<V> {
        Place::<T, S>::ask(&array, format)?;
        let place = Place::<T, S>::copy(&array);
        place.check::<L>(&array)?;
        let by = By::Claim(place.claim(array.object().py(), writable)?, Some(lock));
        let kept = Kept::array(array.object());
        Ok(make((place, Self { by, kept })))
    }

    /// The elements of an object, to be read: immutable ones, if the objects from which it has borrowed them say so.
    #[inline(never)]
    fn followed<T: Element + Part, S: Shape, L: PyLayout>(
        object: &Bound<'py, PyAny>,
        format: Option<&CStr>,
    ) -> PyResult<Held<'py, T, S>> {
        let mut chain = Chain::of(object, true)?;
        if let Some(holder) = chain.holder.take() {
            let source = Source::open(object, false)?;
            let place = Place::<T, S>::of::<L>(&source, format)?;
            if place.is_empty() || holder.has(&place) {
                // An array may be about to write these `bytes`.
                let by = By::Holder(holder, place.claim(object.py(), false)?);
                let kept = source.keep(object, chain.pins);
                return Ok((place, Self { by, kept }));
            }
        }
        Self::asked::<T, S, L>(object, chain, format, false)
    }

    /// Elements that others may write. The array behind them is locked before they are looked at: until then it can move them.
    #[inline(never)]
    fn asked<T: Element + Part, S: Shape, L: PyLayout>(
        object: &Bound<'py, PyAny>,
        chain: Chain<'py>,
        format: Option<&CStr>,
        writable: bool,
    ) -> PyResult<Held<'py, T, S>> {
        let Chain { array, pins, .. } = chain;
        let lock = array.as_ref().map(|array| Lock::new(array.as_borrowed()));
        let lock = lock.transpose()?;
        let source = Source::open(object, writable)?;
        let place = Place::<T, S>::of::<L>(&source, format)?;
        if !place.is_empty() {
            pins.have(place.addresses())?;
        }
        let by = By::Claim(place.claim(object.py(), writable)?, lock);
        let kept = source.keep(object, pins);
        Ok((place, Self { by, kept }))
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

/// An array of numbers whose memory is that of an array, which stays where it is as long as the lock. `None`, if the fields say less than a buffer.
#[inline(always)]
fn locked<'a, 'py>(
    object: &'a Bound<'py, PyAny>,
    writable: bool,
) -> PyResult<Option<(Array<'a, 'py>, Lock<'py>)>> {
    let Some((array, owner)) = Array::with_owner(object, writable) else {
        return Ok(None);
    };
    let lock = Lock::new(owner)?;
    Ok(array.is_still_of(owner, writable).then_some((array, lock)))
}
