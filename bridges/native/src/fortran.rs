//! Fortran procedures over assumed-shape arrays, `a(:, :)`. They take descriptors with byte strides (ISO/IEC 1539:2018, clause 18), which C makes of a
//! `CView` by the header of the Fortran compiler.
//!
//! The standard allows strides of any number of bytes, and [`address`] finds each element by them. gfortran 12.2 does not: where a procedure begins, it
//! divides each stride by the size of an element, so that it finds other elements, or memory that is not the array's. So the procedures here are
//! refused strides that are no whole number of elements.

use crate::whole::{equal, strides};
use crate::Refusal;
use num_complex::Complex;
use std::any::type_name;
use std::ffi::{c_int, c_void};
use view_core::{shape, CView, Element, Extent, Layout, Shape, View, ViewMut};

/// The number of axes that Fortran has at most.
pub const MOST_AXES: usize = 15;

/// Room for a `CFI_cdesc_t` of so many axes: an address and a size, small numbers, and three for each axis.
#[derive(Debug)]
#[repr(C)]
pub struct Descriptor([usize; 3 + 3 * MOST_AXES]);

/// What `native_describe` answers.
const OK: c_int = 0;
const RANK: c_int = 1;
const KIND: c_int = 2;

unsafe extern "C" {
    // SAFETY: it writes the descriptor only, which has room for 15 axes.
    safe fn native_describe(view: &CView, to: &mut Descriptor) -> c_int;
    fn CFI_address(array: *const Descriptor, index: *const isize) -> *const c_void;
    fn native_total(a: *const Descriptor) -> i64;
    fn native_number(a: *const Descriptor);
    fn native_place(a: *const Descriptor, i: c_int, j: c_int) -> *const i16;
    fn native_axpy(factor: Complex<f32>, x: *const Descriptor, y: *const Descriptor);
    fn native_conjugate(a: *const Descriptor);
}

/// Calls `call` with the descriptor of what C calls `view`, which has elements of the type `T`.
fn with<T, R>(view: &CView, call: impl FnOnce(*const Descriptor) -> R) -> Result<R, Refusal> {
    let mut room = Descriptor([0; 3 + 3 * MOST_AXES]);
    match native_describe(view, &mut room) {
        OK => Ok(call(&raw const room)),
        RANK => Err(Refusal::Rank(view.shape().len())),
        KIND => Err(Refusal::Kind(type_name::<T>())),
        code => Err(Refusal::Failed(format!("CFI_establish says {code}"))),
    }
}

/// Calls `call` with a pointer to the `CFI_cdesc_t` of this view, for a procedure with `intent(in)`. It is there until the call ends.
///
/// # Errors
/// [`Refusal::Rank`] if there are more than 15 axes, [`Refusal::Kind`] if Fortran has no such elements: unsigned integers, structs, the other byte order.
pub fn with_descriptor<T: Element, S: Shape, L: Layout, R>(
    view: View<T, S, L>,
    call: impl FnOnce(*const c_void) -> R,
) -> Result<R, Refusal> {
    view.with_c(|view| with::<T, R>(view, |there| call(there.cast())))
}

/// The address of an element by `CFI_address`, which is the standard's function for that. Any strides will do.
///
/// # Errors
/// Those of [`with_descriptor`].
pub fn address<T: Element, S: Shape, L: Layout>(
    view: View<T, S, L>,
    index: &[usize],
) -> Result<*const T, Refusal> {
    let inside = index
        .iter()
        .zip(view.shape().as_ref())
        .all(|(index, extent)| index < extent);
    assert!(inside && index.len() == view.rank(), "an index of the view");
    // Lower bounds are 0 in a descriptor that C makes.
    let index: Vec<isize> = index.iter().map(|&index| index as isize).collect();
    with_descriptor(view, |array| {
        // SAFETY: the descriptor has as many axes as there are numbers, each of them below the extent.
        unsafe { CFI_address(array.cast(), index.as_ptr()) }.cast()
    })
}

/// The sum of a matrix.
///
/// # Errors
/// [`ViewError::ItemStride`](view_core::ViewError::ItemStride) if the elements do not lie a whole number of elements apart, as for all procedures below.
pub fn total<M: Extent, N: Extent, L: Layout>(a: View<i16, shape![M, N], L>) -> Result<i64, Refusal> {
    strides(&a.describe())?;
    // SAFETY: the procedure reads an array of rank 2 of these elements.
    a.with_c(|a| with::<i16, _>(a, |a| unsafe { native_total(a) }))
}

/// Writes `100 i + j` to each element, counted from 1.
///
/// # Errors
/// As for [`total`].
pub fn number<M: Extent, N: Extent, L: Layout>(mut a: ViewMut<i16, shape![M, N], L>) -> Result<(), Refusal> {
    strides(&a.describe())?;
    // SAFETY: the procedure writes an array of rank 2 of these elements, which is borrowed uniquely.
    a.with_c(|a| with::<i16, _>(a, |a| unsafe { native_number(a) }))
}

/// The address of an element, as Fortran finds it. The indices count from 0 here.
///
/// # Errors
/// As for [`total`].
///
/// # Panics
/// If there is no such element.
pub fn place<M: Extent, N: Extent, L: Layout>(
    a: View<i16, shape![M, N], L>,
    index: [usize; 2],
) -> Result<*const i16, Refusal> {
    strides(&a.describe())?;
    let [i, j] = index.map(|index| index as c_int + 1);
    assert!(a.get(index).is_some(), "Fortran does not check the index");
    // SAFETY: the procedure finds an element of an array of rank 2.
    a.with_c(|a| with::<i16, _>(a, |a| unsafe { native_place(a, i, j) }))
}

/// `y = y + factor · x`
///
/// # Errors
/// As for [`total`], and [`ViewError::Shape`](view_core::ViewError::Shape) if two lengths that only run time knows differ.
pub fn axpy<N: Extent, L: Layout, K: Layout>(
    factor: Complex<f32>,
    x: View<Complex<f32>, shape![N], L>,
    mut y: ViewMut<Complex<f32>, shape![N], K>,
) -> Result<(), Refusal> {
    equal(0, x.len(), y.len())?;
    strides(&x.describe())?;
    strides(&y.describe())?;
    x.with_c(|x| {
        y.with_c(|y| {
            with::<Complex<f32>, _>(x, |x| {
                // SAFETY: the procedure reads `x` and writes `y`, which is borrowed uniquely. Both have rank 1 and one length.
                with::<Complex<f32>, _>(y, |y| unsafe { native_axpy(factor, x, y) })
            })?
        })
    })
}

/// Conjugates each element.
///
/// # Errors
/// As for [`total`].
pub fn conjugate<M: Extent, N: Extent, L: Layout>(
    mut a: ViewMut<Complex<f32>, shape![M, N], L>,
) -> Result<(), Refusal> {
    strides(&a.describe())?;
    // SAFETY: the procedure writes an array of rank 2 of these elements, which is borrowed uniquely.
    a.with_c(|a| with::<Complex<f32>, _>(a, |a| unsafe { native_conjugate(a) }))
}
