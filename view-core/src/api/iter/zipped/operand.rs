//! An argument of `zip!` that is an expression: its type says how it is walked.
//!
//! These are methods, so that rustc looks for them in this order: of the value, of a reference to it, of a unique reference to it.

use crate::algebra::element::element::Element;
use crate::algebra::element::nested::Exists;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::lockstep::Lockstep;
use crate::error::ViewError;
use crate::sealed::Sealed;
use crate::view::base::lend::{Base, Lent};
use crate::view::view::ViewMut;

/// What is walked as it is.
pub struct Ready<I>(I);

impl<I> Ready<I> {
    #[doc(hidden)]
    #[inline(always)]
    pub fn into_inner(self) -> I {
        self.0
    }
}

/// Iterators, and unique views, whose elements are unique.
pub trait Walked: Sized {
    #[doc(hidden)]
    #[inline(always)]
    fn __walk(self) -> Ready<Self> {
        Ready(self)
    }
    /// # Errors
    /// There are none.
    #[doc(hidden)]
    #[inline(always)]
    fn __try_walk(self) -> Result<Ready<Self>, ViewError> {
        Ok(Ready(self))
    }
}
impl<I: Lockstep> Walked for I {}
impl<T: Element, S: Shape, L: Layout> Walked for ViewMut<'_, T, S, L> {}
impl<T: Element, S: Shape, L: Layout> Walked for &mut ViewMut<'_, T, S, L> {}

/// Iterators in variables. A unique view in a variable is read; behind `mut` it is `view!` that takes it.
///
/// It is implemented for each iterator, since rustc names all conditions of an implementation for `I: Lockstep` where a variable is no base.
pub trait Named: Sealed + Sized {
    #[doc(hidden)]
    #[inline(always)]
    fn __walk_name(self) -> Ready<Self> {
        Ready(self)
    }
    /// # Errors
    /// There are none.
    #[doc(hidden)]
    #[inline(always)]
    fn __try_walk_name(self) -> Result<Ready<Self>, ViewError> {
        Ok(Ready(self))
    }
}

/// Other bases, which are borrowed.
pub trait Opened {
    #[doc(hidden)]
    #[inline(always)]
    fn __walk<'b>(&'b self) -> <Self as Base<'b>>::Open
    where
        Self: Base<'b>,
    {
        self.open()
    }
    /// # Errors
    /// [`ViewError::TooLarge`] if there are more elements than can be counted.
    #[doc(hidden)]
    #[inline(always)]
    fn __try_walk<'b>(&'b self) -> Result<<Self as Base<'b>>::Open, ViewError>
    where
        Self: Base<'b>,
    {
        self.try_open()
    }
    #[doc(hidden)]
    #[inline(always)]
    fn __walk_name<'b>(&'b self) -> <Self as Base<'b>>::Open
    where
        Self: Base<'b>,
    {
        self.open()
    }
    /// # Errors
    /// [`ViewError::TooLarge`] if there are more elements than can be counted.
    #[doc(hidden)]
    #[inline(always)]
    fn __try_walk_name<'b>(&'b self) -> Result<<Self as Base<'b>>::Open, ViewError>
    where
        Self: Base<'b>,
    {
        self.try_open()
    }
}
impl<B: Lent + ?Sized> Opened for B {}

/// Iterators over anything else, and references to iterators, which are refused.
pub trait Unwalked: Iterator + Sized {
    #[doc(hidden)]
    fn __walk(&mut self) -> <Self::Shape as Exists>::And<Ready<Self>>
    where
        Self: Unwalkable,
    {
        unreachable!("nothing is `Unwalkable`")
    }
    /// # Errors
    /// It does not compile.
    #[doc(hidden)]
    fn __try_walk(&mut self) -> <Self::Shape as Exists>::And<Result<Ready<Self>, ViewError>>
    where
        Self: Unwalkable,
    {
        unreachable!("nothing is `Unwalkable`")
    }
}
impl<I: Iterator> Unwalked for I {}

/// A refusal: nothing implements it.
#[diagnostic::on_unimplemented(
    message = "view!: only views can be walked in step [V508]",
    label = "not a view",
    note = "help: `&view`, `&mut view`, `view.iter()`, or `view.zip(…)`, but no reference to an iterator; `.iter().zip(…)` takes any iterator, and compares no shapes"
)]
pub trait Unwalkable: Sealed {
    /// The shape of nothing.
    type Shape: Shape;
}
