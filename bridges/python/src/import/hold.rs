//! What a view needs of Python as long as it lives.

use super::array::Array;
use super::buffer::{has_buffer, Buffer};
use super::chain::Chain;
use super::claim::Claim;
use super::holder::Holder;
use super::layout::PyLayout;
use super::lock::Lock;
use super::mismatch::Mismatch;
use super::place::Place;
use super::source::{Kept, Source};
use crate::dtype::element::Part;
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::types::PyString;
use std::ffi::CStr;
use view_core::{Element, Rank, Shape};

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
        if let Some(locked) = locked(object, false)? {
            return Self::array::<T, S, L, V>(locked, format, false, make);
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
        if let Some(locked) = locked(object, true)? {
            return Self::array::<T, S, L, V>(locked, format, true, make);
        }
        let chain = Chain::of(object, false)?;
        Self::asked::<T, S, L>(object, chain, format, true).map(make)
    }

    /// The elements of an array of numbers, without a buffer. It does the same as what follows, and each step returns so little that nothing is moved in memory.
    #[inline(always)]
    fn array<T: Element + Part, S: Shape, L: PyLayout, V>(
        (array, owner, lock): Locked<'_, 'py>,
        format: Option<&CStr>,
        writable: bool,
        make: impl Fn(Held<'py, T, S>) -> V,
    ) -> PyResult<V> {
        Place::<T, S>::ask(&array, format).map_err(|mismatch| used(mismatch, writable))?;
        let place = Place::<T, S>::copy(&array);
        place
            .check::<L>(&array)
            .map_err(|mismatch| used(mismatch, writable))?;
        if array.object().as_ptr() != owner.object().as_ptr() && !place.is_within(owner.range()) {
            return Err(Box::new(Mismatch::Outside).into());
        }
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
        let source = match Source::open(object, writable) {
            Ok(source) => source,
            Err(error) => return Err(explained::<T, S>(object, writable, error)),
        };
        let place = Place::<T, S>::of::<L>(&source, format).map_err(|mismatch| used(mismatch, writable))?;
        pins.have(&place)?;
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

/// An array of numbers, the array that has its memory, which are numbers, too, and what keeps that where it is.
type Locked<'a, 'py> = (Array<'a, 'py>, Array<'a, 'py>, Lock<'py>);

/// `None`, if the fields say less than a buffer.
#[inline(always)]
fn locked<'a, 'py>(object: &'a Bound<'py, PyAny>, writable: bool) -> PyResult<Option<Locked<'a, 'py>>> {
    let Some((array, owner)) = Array::with_owner(object, writable) else {
        return Ok(None);
    };
    let lock = Lock::new(owner.object())?;
    let known = array.is_still_of(owner, writable) && owner.number().is_some();
    Ok(known.then_some((array, owner, lock)))
}

/// What differs, of memory that is written or only read.
fn used(mismatch: Box<Mismatch>, writable: bool) -> Box<Mismatch> {
    match writable {
        true => Box::new(mismatch.for_writing()),
        false => mismatch,
    }
}

/// Why an object gives no memory out, if it is one of the two common reasons; what it has raised otherwise.
#[cold]
fn explained<T: Part, S: Shape>(object: &Bound<'_, PyAny>, writable: bool, error: PyErr) -> PyErr {
    let py = object.py();
    let found = || {
        let name = object.get_type().name();
        name.map_or_else(|_| "object".to_owned(), |name| name.to_string())
    };
    let buffer = Buffer::open(object, false);
    if writable && buffer.is_ok() {
        return Mismatch::ReadOnly { found: found() }.into();
    }
    let has = |name: &Bound<'_, PyString>| object.hasattr(name).unwrap_or(false);
    if has_buffer(object) || has(intern!(py, "__dlpack__")) {
        return error;
    }
    let instead = match () {
        () if has(intern!(py, "get_obj")) => Some("get_obj()"),
        () if has(intern!(py, "buf")) => Some("buf"),
        () => None,
    };
    Mismatch::NoMemory {
        expected: T::item(),
        rank: S::Rank::RANK,
        found: found(),
        instead,
    }
    .into()
}
