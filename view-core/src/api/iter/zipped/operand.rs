//! An argument of `zip!` that is an expression: its type says how it is walked.
//!
//! These are methods, so that rustc looks for them in this order: of the value, of a reference to it, of a unique reference to it.

use crate::algebra::element::element::Element;
use crate::algebra::element::nested::Exists;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::lockstep::Lockstep;
use crate::error::ViewError;
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
pub trait Named: Lockstep + Sized {
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
impl<I: Lockstep> Named for I {}

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

/// Iterators over anything else, which are refused.
pub trait Unwalked: Iterator + Sized {
    #[doc(hidden)]
    fn __walk(&mut self) -> <Self::Shape as Exists>::And<Ready<Self>>
    where
        Self: Lockstep,
    {
        unreachable!("what can be walked is taken by value")
    }
    /// # Errors
    /// It does not compile.
    #[doc(hidden)]
    fn __try_walk(&mut self) -> <Self::Shape as Exists>::And<Result<Ready<Self>, ViewError>>
    where
        Self: Lockstep,
    {
        unreachable!("what can be walked is taken by value")
    }
}
impl<I: Iterator> Unwalked for I {}

/// What is neither an iterator over views nor a base, in a variable.
pub trait Unnamed {
    #[doc(hidden)]
    fn __walk_name(&mut self) -> <Self::Shape as Exists>::And<Ready<Self>>
    where
        Self: Lockstep + Sized,
    {
        unreachable!("what can be walked is taken by value")
    }
    /// # Errors
    /// It does not compile.
    #[doc(hidden)]
    fn __try_walk_name(&mut self) -> <Self::Shape as Exists>::And<Result<Ready<Self>, ViewError>>
    where
        Self: Lockstep + Sized,
    {
        unreachable!("what can be walked is taken by value")
    }
}
impl<X: ?Sized> Unnamed for X {}
