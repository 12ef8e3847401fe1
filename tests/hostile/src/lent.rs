//! The bytes that a base lends, and whether a view stays inside of them.

use crate::unsound;
use std::borrow::Cow;
use std::cell::{Ref, RefMut};
use std::rc::Rc;
use std::sync::{Arc, MutexGuard, RwLockReadGuard, RwLockWriteGuard};
use view_core::{Aligned, Alignment, Array, Element, Layout, Shape, View, ViewMut};

/// The addresses of the bytes that a base lends.
#[derive(Debug, Clone, Copy)]
pub struct Lent {
    first: usize,
    len: usize,
}

/// The place of elements, as a view states it.
#[derive(Debug)]
struct Place<'s> {
    address: usize,
    shape: &'s [usize],
    strides: &'s [isize],
    size: usize,
    align: usize,
}

impl Lent {
    /// The addresses of this base.
    pub fn of(base: &(impl Lends + ?Sized)) -> Self {
        base.lent()
    }

    /// The addresses of these items.
    pub fn items<X>(items: &[X]) -> Self {
        Self {
            first: items.as_ptr().addr(),
            len: size_of_val(items),
        }
    }

    /// Asserts that the addresses of a shared view obey its invariant. Under Miri this does nothing, because Miri checks it.
    pub fn hold<T: Element, S: Shape, L: Layout>(&self, view: &View<'_, T, S, L>) {
        if !cfg!(miri) {
            let (shape, strides) = (view.shape(), view.strides());
            self.place::<T>(view.as_ptr(), shape.as_ref(), strides.as_ref());
        }
    }

    /// The same for a unique view. No two of its positions may share a byte.
    pub fn hold_unique<T: Element, S: Shape, L: Layout>(&self, view: &ViewMut<'_, T, S, L>) {
        if !cfg!(miri) {
            let (shape, strides) = (view.shape(), view.strides());
            self.place::<T>(view.as_ptr(), shape.as_ref(), strides.as_ref());
            let mut all = addresses(view.as_ptr().addr(), shape.as_ref(), strides.as_ref());
            all.sort_unstable();
            if all.windows(2).any(|two| two[1] - two[0] < size_of::<T>()) {
                unsound!("two positions of a unique view share bytes: {shape:?}, {strides:?}", shape = shape.as_ref(), strides = strides.as_ref());
            }
        }
    }

    /// Asserts that these elements are among the bytes.
    pub fn hold_items<X>(&self, items: &[X]) {
        if !cfg!(miri) && !items.is_empty() {
            self.place::<X>(items.as_ptr(), &[items.len()], &[size_of::<X>() as isize]);
        }
    }

    fn place<T>(&self, start: *const T, shape: &[usize], strides: &[isize]) {
        let place = Place {
            address: start.addr(),
            shape,
            strides,
            size: size_of::<T>(),
            align: align_of::<T>(),
        };
        if let Some(why) = place.fault(self) {
            unsound!("{why}: {place:?} of {self:?}");
        }
    }
}

impl Place<'_> {
    /// Why the elements cannot be in these bytes, if they cannot.
    fn fault(&self, lent: &Lent) -> Option<&'static str> {
        if self.shape.contains(&0) {
            return None;
        }
        let used = || self.shape.iter().zip(self.strides).filter(|(extent, _)| **extent > 1);
        if self.address % self.align != 0 || used().any(|(_, stride)| stride.unsigned_abs() % self.align != 0) {
            return Some("misaligned");
        }
        if self.size == 0 {
            return None;
        }
        let (mut low, mut high) = (self.address as i128, (self.address + self.size) as i128);
        for (&extent, &stride) in used() {
            let reach = (extent as i128 - 1).saturating_mul(stride as i128);
            if reach < 0 {
                low = low.saturating_add(reach);
            } else {
                high = high.saturating_add(reach);
            }
        }
        let outside = low < lent.first as i128 || high > (lent.first + lent.len) as i128;
        outside.then_some("outside of its base")
    }
}

/// The addresses of all positions, if they are few.
pub fn addresses(start: usize, shape: &[usize], strides: &[isize]) -> Vec<usize> {
    let len = shape.iter().try_fold(1usize, |len, extent| len.checked_mul(*extent));
    // If an extent is 0, the others may have any size.
    if shape.contains(&0) || len.is_none_or(|len| len > 10_000) {
        return Vec::new();
    }
    let mut all = vec![start];
    for (&extent, &stride) in shape.iter().zip(strides) {
        all = (0..extent)
            .flat_map(|i| all.iter().map(move |at| at.wrapping_add_signed(stride.wrapping_mul(i as isize))))
            .collect();
    }
    all
}

/// A base whose bytes are known.
pub trait Lends {
    /// The bytes.
    fn lent(&self) -> Lent;
}

impl<X> Lends for [X] {
    fn lent(&self) -> Lent {
        Lent::items(self)
    }
}
impl<X, const N: usize> Lends for [X; N] {
    fn lent(&self) -> Lent {
        Lent::items(self)
    }
}
impl<A: Alignment, B: Lends> Lends for Aligned<A, B> {
    fn lent(&self) -> Lent {
        B::lent(self)
    }
}
impl<T: Element, S: Shape, L: Layout> Lends for View<'_, T, S, L> {
    /// From its lowest to its highest byte.
    fn lent(&self) -> Lent {
        let all = addresses(self.as_ptr().addr(), self.shape().as_ref(), self.strides().as_ref());
        let (low, high) = (all.iter().min().copied().unwrap_or(0), all.iter().max().copied().unwrap_or(0));
        Lent {
            first: low,
            len: high - low + size_of::<T>(),
        }
    }
}
impl<T: Element, S: Shape, A: Alignment> Lends for Array<T, S, A> {
    fn lent(&self) -> Lent {
        Lent::items(self.as_slice())
    }
}
macro_rules! lends {
    ($([$($G:tt)*] $Base:ty;)*) => {$(
        impl<$($G)*> Lends for $Base {
            fn lent(&self) -> Lent {
                (**self).lent()
            }
        }
    )*};
}
lends! {
    [X] Vec<X>;
    [B: Lends + ?Sized] Box<B>;
    [B: Lends + ?Sized] Rc<B>;
    [B: Lends + ?Sized] Arc<B>;
    [B: Lends + ToOwned + ?Sized] Cow<'_, B>;
    [B: Lends + ?Sized] Ref<'_, B>;
    [B: Lends + ?Sized] RefMut<'_, B>;
    [B: Lends + ?Sized] MutexGuard<'_, B>;
    [B: Lends + ?Sized] RwLockReadGuard<'_, B>;
    [B: Lends + ?Sized] RwLockWriteGuard<'_, B>;
    [B: Lends + ?Sized] &B;
    [B: Lends + ?Sized] &mut B;
    [] bytes::Bytes;
    [] bytes::BytesMut;
}
