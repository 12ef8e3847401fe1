//! FFTW. It counts in elements, in integers of 32 bits, and writes where it reads.

use crate::whole::{int, strides};
use crate::Refusal;
use num_complex::Complex;
use std::ffi::{c_int, c_uint, c_void};
use std::sync::{Mutex, PoisonError};
use view_core::{shape, Extent, Layout, ViewMut};

/// Plans without measurements, which would overwrite the elements.
const ESTIMATE: c_uint = 1 << 6;

#[link(name = "fftw3f")]
extern "C" {
    fn fftwf_plan_many_dft(
        rank: c_int,
        n: *const c_int,
        howmany: c_int,
        input: *mut Complex<f32>,
        inembed: *const c_int,
        istride: c_int,
        idist: c_int,
        output: *mut Complex<f32>,
        onembed: *const c_int,
        ostride: c_int,
        odist: c_int,
        sign: c_int,
        flags: c_uint,
    ) -> *mut c_void;
    fn fftwf_execute(plan: *const c_void);
    fn fftwf_destroy_plan(plan: *mut c_void);
}

/// The sign in the exponent. Neither direction scales.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(i32)]
pub enum Direction {
    /// To frequencies.
    Forward = -1,
    /// Back, times the length.
    Backward = 1,
}

/// FFTW makes and destroys one plan at a time.
static PLANNER: Mutex<()> = Mutex::new(());

/// Transforms each column in place. The columns may lie in any order, any number of elements apart.
///
/// # Errors
/// [`Refusal::View`] if the elements do not lie a whole number of elements apart, [`Refusal::Backwards`] if axis 0 runs backwards, since FFTW's manual knows
/// no negative strides, [`Refusal::TooLarge`] if a number has more than 32 bits.
pub fn columns<N: Extent, M: Extent, L: Layout>(
    mut matrix: ViewMut<Complex<f32>, shape![N, M], L>,
    direction: Direction,
) -> Result<(), Refusal> {
    let what = matrix.describe();
    let ([length, many], [step, apart]) = (what.shape, strides(&what)?);
    if what.shape.contains(&0) {
        return Ok(());
    }
    if length > 1 && step < 0 {
        return Err(Refusal::Backwards { axis: 0 });
    }
    // A stride of a single position is not used. The order of the columns does not matter, so the first one is that at the lowest address.
    let used = |extent, stride| if extent > 1 { stride } else { 1 };
    let (step, apart) = (
        int(0, used(length, step))?,
        int(1, used(many, apart).unsigned_abs())?,
    );
    let (length, many) = (int(0, length)?, int(1, many)?);
    let lowest = matrix.as_mut_ptr().with_addr(what.lowest);
    let planner = || PLANNER.lock().unwrap_or_else(PoisonError::into_inner);
    let guard = planner();
    // SAFETY: the plan is of the elements of the view, from the lowest one on, in other columns first. With `ESTIMATE` nothing is read or written.
    let plan = unsafe {
        fftwf_plan_many_dft(
            1,
            &raw const length,
            many,
            lowest,
            std::ptr::null(),
            step,
            apart,
            lowest,
            std::ptr::null(),
            step,
            apart,
            direction as c_int,
            ESTIMATE,
        )
    };
    drop(guard);
    if plan.is_null() {
        return Err(Refusal::Failed("FFTW has no plan for this".to_owned()));
    }
    // SAFETY: the view is borrowed uniquely, and its elements are those of the plan.
    unsafe { fftwf_execute(plan) };
    let _guard = planner();
    // SAFETY: it is a plan, and it is not used again.
    unsafe { fftwf_destroy_plan(plan) };
    Ok(())
}
