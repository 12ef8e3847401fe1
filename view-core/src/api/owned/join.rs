//! Copies of several views side by side, in one array.

use crate::algebra::element::element::Element;
use crate::algebra::element::plain::is_plain;
use crate::algebra::shape::extent::Dyn;
use crate::algebra::shape::layout::Layout;
use crate::algebra::shape::rank::Rank;
use crate::algebra::shape::shape::Shape;
use crate::api::iter::elements::Iter;
use crate::api::iter::halves::Halves;
use crate::api::owned::array::Array;
use crate::api::owned::heap::room;
use crate::api::owned::places::Places;
use crate::api::transfer::{both, transfer};
use crate::error::{refuse, ViewError};
use crate::view::base::aligned::A1;
use crate::view::base::as_view::AsView;
use crate::view::view::View;
use alloc::vec::Vec;

/// A shape of the same rank in which every extent is known at run time only.
type Dynamic<S> = <S as Shape>::Dynamic;
/// One with an axis more.
type Stacked<S> = (Dyn, Dynamic<S>);

/// Copies views of equal shape into an array with a new axis, `axis`, along which they lie: NumPy's `stack`. Views of rank 2 stacked along axis 0
/// are the pages of a book; along axis 2, the channels of an image.
///
/// The views are anything that can be viewed, all of one type: views, arrays of arrays, `Vec`s, `Array`s. The shape of the result is known at run
/// time; [`with_shape`](crate::View::with_shape) gives its view a static one.
///
/// ```
/// use view_core::{stack, view};
///
/// let (red, green) = ([[1, 2], [3, 4]], [[5, 6], [7, 8]]);
/// let image = stack(2, &[red, green]);
/// assert_eq!(image.shape(), [2, 2, 2]);
/// assert_eq!(view!(image[1, 0]).to_vec(), [3, 7]);
/// ```
///
/// # Panics
/// If there is no view, if dynamic extents differ, if `axis` is larger than the rank of the views, or if an allocation of so many elements is too large.
#[track_caller]
pub fn stack<V: AsView<Element: Clone>>(axis: usize, views: &[V]) -> Array<V::Element, Stacked<V::Shape>> {
    match try_stack(axis, views) {
        Ok(array) => array,
        Err(error) => refuse(error),
    }
}

/// Like [`stack`], but returns an error instead of a panic.
///
/// # Errors
/// [`ViewError::NoViews`] if there is no view, [`ViewError::Axis`], with the rank of the result, if `axis` is larger than that of the views, [`ViewError::Shape`] if dynamic
/// extents differ, [`ViewError::TooLarge`] if an allocation of so many elements is too large.
pub fn try_stack<V: AsView<Element: Clone>>(
    axis: usize,
    views: &[V],
) -> Result<Array<V::Element, Stacked<V::Shape>>, ViewError> {
    let rank = <V::Shape as Shape>::Rank::RANK;
    let views: Vec<_> = views.iter().map(AsView::as_view).collect();
    let shape = views.first().ok_or(ViewError::NoViews)?.shape();
    let shape = shape.as_ref();
    if axis > rank {
        return Err(ViewError::Axis { axis, rank: rank + 1 });
    }
    equal(&views, rank)?;
    let mut extents = <Stacked<V::Shape> as Shape>::Rank::array(0);
    extents.as_mut()[..axis].copy_from_slice(&shape[..axis]);
    extents.as_mut()[axis] = views.len();
    extents.as_mut()[axis + 1..].copy_from_slice(&shape[axis..]);
    let (stored, _) = room::<V::Element, Stacked<V::Shape>, A1>(extents)?;
    Ok(Array::of(stored, joined(axis, &views)))
}

/// Copies views into one array, one behind the other along `axis`: NumPy's `concatenate`. Their extents along the other axes are equal.
///
/// The views are anything that can be viewed, all of one type: views, arrays of arrays, `Vec`s, `Array`s. Views whose types say different extents are
/// of one type after [`into_dyn`](crate::View::into_dyn). The shape of the result is known at run time.
///
/// ```
/// use view_core::{concatenate, view};
///
/// let (wide, narrow) = ([[1, 2], [3, 4]], [[5], [6]]);
/// let rows = concatenate(1, &[view!(wide).into_dyn(), view!(narrow).into_dyn()]);
/// assert_eq!(rows.view(), view!(([[1, 2, 5], [3, 4, 6]])));
/// ```
///
/// # Panics
/// If there is no view, if other dynamic extents differ, if there is no such axis, or if an allocation of so many elements is too large.
#[track_caller]
pub fn concatenate<V: AsView<Element: Clone>>(
    axis: usize,
    views: &[V],
) -> Array<V::Element, Dynamic<V::Shape>> {
    match try_concatenate(axis, views) {
        Ok(array) => array,
        Err(error) => refuse(error),
    }
}

/// Like [`concatenate`], but returns an error instead of a panic.
///
/// # Errors
/// [`ViewError::NoViews`] if there is no view, [`ViewError::Axis`] if there is no such axis, [`ViewError::Shape`] if other dynamic extents differ,
/// [`ViewError::TooLarge`] if an allocation of so many elements is too large.
pub fn try_concatenate<V: AsView<Element: Clone>>(
    axis: usize,
    views: &[V],
) -> Result<Array<V::Element, Dynamic<V::Shape>>, ViewError> {
    let rank = <V::Shape as Shape>::Rank::RANK;
    let views: Vec<_> = views.iter().map(AsView::as_view).collect();
    let shape = views.first().ok_or(ViewError::NoViews)?.shape();
    if axis >= rank {
        return Err(ViewError::Axis { axis, rank });
    }
    equal(&views, axis)?;
    let mut extents = <Dynamic<V::Shape> as Shape>::Rank::array(0);
    extents.as_mut().copy_from_slice(shape.as_ref());
    let mut lengths = views.iter().map(|view| view.shape().as_ref()[axis]);
    let along = lengths.try_fold(0usize, |sum, length| sum.checked_add(length));
    extents.as_mut()[axis] = along.ok_or(ViewError::TooLarge)?;
    let (stored, _) = room::<V::Element, Dynamic<V::Shape>, A1>(extents)?;
    Ok(Array::of(stored, joined(axis, &views)))
}

/// # Errors
/// [`ViewError::Shape`] if an extent differs from that of the first view, along another axis than `but`.
fn equal<T: Element, S: Shape, L: Layout>(views: &[View<'_, T, S, L>], but: usize) -> Result<(), ViewError> {
    let Some((first, others)) = views.split_first() else {
        return Ok(());
    };
    let expected = first.shape();
    for view in others {
        for (axis, (&expected, &found)) in expected.as_ref().iter().zip(view.shape().as_ref()).enumerate() {
            if expected != found && axis != but {
                let axis = axis as isize;
                return Err(ViewError::Shape {
                    axis,
                    expected,
                    found,
                });
            }
        }
    }
    Ok(())
}

/// The elements of all views, in turns: of each as many as lie behind one index of the axes before `axis`.
fn joined<T: Element + Clone, S: Shape, L: Layout>(axis: usize, views: &[View<'_, T, S, L>]) -> Vec<T> {
    let count = views.iter().map(View::len).sum();
    let mut elements: Vec<T> = Vec::with_capacity(count);
    let part = |view: &View<'_, T, S, L>| view.shape().as_ref()[axis..].iter().product::<usize>();
    // Nothing is allocated, so there are no places to count from.
    if count == 0 {
        return elements;
    }
    if const { is_plain::<T>() } {
        let size = size_of::<T>();
        let turn = size * views.iter().map(part).sum::<usize>();
        let mut start = 0;
        for view in views {
            let mut strides = S::Rank::array(0);
            let mut pitch = size;
            for (number, stride) in strides.as_mut().iter_mut().enumerate().rev() {
                if number + 1 == axis {
                    pitch = turn;
                }
                *stride = pitch as isize;
                // It wraps only in a view without elements, which is not copied.
                pitch = pitch.wrapping_mul(view.shape().as_ref()[number]);
            }
            let strides = both::<S>(strides.as_ref(), view.strides().as_ref());
            // SAFETY: V35, `T` is plain, and in each turn there is room for the part of this view, behind those of the views before it.
            unsafe {
                let to = elements.as_mut_ptr().byte_add(start);
                transfer::<T, S>(view.shape(), strides, false, to, view.as_ptr());
            }
            start += size * part(view);
        }
        // SAFETY: V35, each of them was written.
        unsafe { elements.set_len(count) };
        return elements;
    }
    let mut places = Places::new(&mut elements);
    let mut left: Vec<(usize, Iter<'_, T, S, L>)> =
        views.iter().map(|view| (part(view), view.iter())).collect();
    while left.iter().any(|(_, view)| view.len() > 0) {
        for (part, view) in &mut left {
            let (now, later) = view.clone().halves(*part);
            *view = later;
            // SAFETY: V36, there is room for all elements of the views, and each is visited once.
            now.for_each(|element| unsafe { places.put(element.clone()) });
        }
    }
    drop(places);
    elements
}
