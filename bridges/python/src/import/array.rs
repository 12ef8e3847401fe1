//! NumPy's arrays, read in place.
//!
//! To give out a buffer, NumPy allocates memory, writes a format into it, and compares that with the last one: this takes longer than all checks of this crate. Of an array of numbers the
//! fields of its struct say as much.
//!
//! # Why the fields may be read
//!
//! - The struct is public, `PyArrayObject_fields` in NumPy's `ndarraytypes.h`, and so are the first fields of a dtype, up to `type_num`. Extensions that were compiled with NumPy's macros read them at
//!   these places, so NumPy moves them only in another version of its binary interface. When the first array is met, [`Numpy`] asks which version it is: NumPy 1.7 to 1.26 say `0x01000009`, and 2.x
//!   says `0x02000000`; both have the same places. Of any other version arrays are asked for buffers.
//! - An object whose type is `numpy.ndarray`, and no subclass, begins with this struct. Those of subclasses do, too, but they may give out other buffers, so they are asked for them.
//! - The interpreter is attached, and no Python code runs between one field and the next, so they fit together. Free-threaded builds have no lock that keeps others from writing them, so
//!   arrays are asked for buffers there, as in other interpreters than CPython.
//!
//! # Why that is as good as a buffer
//!
//! A buffer of an array has a reference to the array, and nothing else: NumPy does not count its buffers. Whoever reads the fields has such a reference, too. What NumPy looks at before it
//! gives out a buffer to be written is the flags, see [`Array::is_enough`].

use super::check::Told;
use super::numpy::Numpy;
use crate::dtype::item::Item;
use crate::geometry::{shift, span};
use pyo3::ffi::{self, Py_ssize_t};
use pyo3::prelude::*;
use std::ffi::{c_char, c_int, c_long, CStr};
use std::ops::Range;
use std::slice;
use view_core::{ByteOrder, ElementType, Kind};

/// The reference count and the type, with which every object begins.
type Head = [usize; 2];

#[cfg(not(any(Py_GIL_DISABLED, PyPy, GraalPy, RustPython)))]
const _: () = assert!(size_of::<ffi::PyObject>() == size_of::<Head>());

/// The bytes of these fields.
pub const FIELDS: usize = size_of::<Fields>();

/// The first fields of an array: `PyArrayObject_fields`.
#[repr(C)]
struct Fields {
    head: Head,
    data: *mut u8,
    rank: c_int,
    extents: *const Py_ssize_t,
    strides: *const Py_ssize_t,
    base: *mut ffi::PyObject,
    dtype: *const Dtype,
    flags: c_int,
}

/// The first fields of a dtype: `PyArray_Descr`.
#[repr(C)]
struct Dtype {
    head: Head,
    scalar: *mut ffi::PyTypeObject,
    kind: c_char,
    code: c_char,
    order: u8,
    others: c_char,
    number: c_int,
}

/// A `numpy.ndarray` whose fields are read in place.
#[derive(Clone, Copy)]
pub struct Array<'a, 'py>(Borrowed<'a, 'py, PyAny>);

impl<'a, 'py> Array<'a, 'py> {
    /// The array that an object is. `None`, if it is no array, or one of a subclass, or if the fields are not known.
    #[inline(always)]
    pub fn of(object: &'a Bound<'py, PyAny>) -> Option<Self> {
        let readable = Numpy::get(object.py())?.is_readable(object);
        readable.then_some(Self(object.as_borrowed()))
    }

    #[inline(always)]
    fn fields(self) -> *const Fields {
        self.0.as_ptr().cast_const().cast()
    }

    /// The object from which it has borrowed its memory, if it has.
    #[inline]
    pub fn base(self) -> Option<Bound<'py, PyAny>> {
        if self.is_owner() {
            return None;
        }
        // SAFETY: an array begins with these fields, as is said above. This one is a reference, or null, and the interpreter is attached.
        unsafe { Bound::from_borrowed_ptr_or_opt(self.0.py(), (*self.fields()).base) }
    }

    /// An array of numbers, and the one that has its memory: itself, or one behind it, if there are only arrays between them. `None`, if the fields say less than a buffer.
    #[inline(always)]
    pub fn with_owner(object: &'a Bound<'py, PyAny>, writable: bool) -> Option<(Self, Self)> {
        let array = Self::of(object)?;
        if !array.is_enough(writable) {
            return None;
        }
        Some((array, array.owner()?))
    }

    /// Whether all that [`with_owner`](Self::with_owner) said is so still. To lock the array can run code of Python.
    #[inline(always)]
    pub fn is_still_of(self, owner: Self, writable: bool) -> bool {
        self.is_enough(writable) && self.owner().is_some_and(|now| now.0.as_ptr() == owner.0.as_ptr())
    }

    /// Whether it has its memory itself: it has borrowed none, or is a copy that NumPy will write back into its base.
    #[inline(always)]
    pub fn is_owner(self) -> bool {
        const OWNS: c_int = 0x0004;
        // SAFETY: an array begins with these fields, as is said above.
        let (base, flags) = unsafe { ((*self.fields()).base, (*self.fields()).flags) };
        base.is_null() || flags & OWNS != 0
    }

    /// The addresses of an array of numbers that has its memory itself. `None`, if there are no elements, or no numbers.
    #[inline]
    pub fn range(self) -> Option<Range<usize>> {
        let size = self.number()?.size() as isize;
        // SAFETY: an array begins with these fields, as is said above, and they point to one number for each axis.
        let (extents, strides) = unsafe {
            let (fields, rank) = (&*self.fields(), self.rank());
            match rank {
                0 => (&[][..], &[][..]),
                _ => (
                    slice::from_raw_parts(fields.extents, rank),
                    slice::from_raw_parts(fields.strides, rank),
                ),
            }
        };
        if extents.contains(&0) {
            return None;
        }
        shift(self.first().addr(), span(extents.iter().copied(), strides, size)?)
    }

    /// The object.
    pub fn object(self) -> Borrowed<'a, 'py, PyAny> {
        self.0
    }

    #[inline(always)]
    fn owner(self) -> Option<Self> {
        let (py, kind) = (self.0.py(), self.0.get_type_ptr());
        let mut array = self;
        while !array.is_owner() {
            // SAFETY: an array begins with these fields, as is said above. An array without memory of its own has a base, which is an object.
            let base = unsafe { (*array.fields()).base };
            // SAFETY: as above.
            if unsafe { ffi::Py_TYPE(base) } != kind {
                return None;
            }
            // SAFETY: each array has a reference to the one behind it, and the first one is borrowed.
            array = Self(unsafe { Borrowed::from_ptr(py, base) });
        }
        Some(array)
    }

    /// Whether the fields say as much as a buffer: the elements are numbers, and for writing, NumPy would give out a buffer without a warning.
    #[inline(always)]
    fn is_enough(self, writable: bool) -> bool {
        const WRITABLE: c_int = 0x0400;
        const WITH_WARNING: c_int = 1 << 31;
        // SAFETY: an array begins with these fields, as is said above.
        let flags = unsafe { (*self.fields()).flags };
        (!writable || flags & (WRITABLE | WITH_WARNING) == WRITABLE) && self.number().is_some()
    }

    /// What its elements are, if they are numbers that Rust knows, or `bool`s.
    #[inline(always)]
    pub fn number(self) -> Option<ElementType> {
        // SAFETY: an array begins with these fields, as is said above. This one points to a dtype.
        let (number, order) = unsafe {
            let dtype = (*self.fields()).dtype;
            ((*dtype).number, (*dtype).order)
        };
        let numbers = match order {
            b'<' => const { &numbers(ByteOrder::Little) },
            b'>' => const { &numbers(ByteOrder::Big) },
            _ => const { &numbers(ByteOrder::NATIVE) },
        };
        *numbers.get(usize::try_from(number).ok()?)?
    }
}

impl Told for Array<'_, '_> {
    #[inline(always)]
    fn first(&self) -> *mut u8 {
        // SAFETY: an array begins with these fields, as is said above.
        unsafe { (*self.fields()).data }
    }

    #[inline(always)]
    fn rank(&self) -> usize {
        // SAFETY: an array begins with these fields, as is said above.
        let rank = unsafe { (*self.fields()).rank };
        rank as usize
    }

    #[inline(always)]
    fn copy_axes(&self, extents: &mut [usize], strides: &mut [isize]) {
        let rank = self.rank();
        assert!(extents.len() == rank && strides.len() == rank);
        // SAFETY: an array begins with these fields, as is said above.
        let told = unsafe { ((*self.fields()).extents, (*self.fields()).strides) };
        for (axis, (extent, stride)) in extents.iter_mut().zip(strides).enumerate() {
            // SAFETY: they point to one number for each axis, and this is one. An extent is not negative.
            (*extent, *stride) = unsafe { (told.0.add(axis).read() as usize, told.1.add(axis).read()) };
        }
    }

    #[inline(always)]
    fn is(&self, _format: &CStr, number: ElementType) -> bool {
        self.number() == Some(number)
    }

    fn item(&self) -> (Option<Item>, String) {
        (self.number().map(Item::Number), String::new())
    }

    fn shape(&self) -> Vec<isize> {
        let rank = self.rank();
        let (mut extents, mut strides) = (vec![0; rank], vec![0; rank]);
        self.copy_axes(&mut extents, &mut strides);
        extents.into_iter().map(|extent| extent as isize).collect()
    }
}

/// The numbers of NumPy in this byte order, by `NPY_TYPES`. Those that Rust does not know are missing.
const fn numbers(order: ByteOrder) -> [Option<ElementType>; 24] {
    let mut numbers = [None; 24];
    numbers[0] = ElementType::new(Kind::Bool, order, 1);
    numbers[1] = ElementType::new(Kind::Int, order, 1);
    numbers[2] = ElementType::new(Kind::Uint, order, 1);
    numbers[3] = ElementType::new(Kind::Int, order, 2);
    numbers[4] = ElementType::new(Kind::Uint, order, 2);
    numbers[5] = ElementType::new(Kind::Int, order, 4);
    numbers[6] = ElementType::new(Kind::Uint, order, 4);
    numbers[7] = ElementType::new(Kind::Int, order, size_of::<c_long>());
    numbers[8] = ElementType::new(Kind::Uint, order, size_of::<c_long>());
    numbers[9] = ElementType::new(Kind::Int, order, 8);
    numbers[10] = ElementType::new(Kind::Uint, order, 8);
    numbers[11] = ElementType::new(Kind::Float, order, 4);
    numbers[12] = ElementType::new(Kind::Float, order, 8);
    numbers[14] = ElementType::new(Kind::ComplexFloat, order, 8);
    numbers[15] = ElementType::new(Kind::ComplexFloat, order, 16);
    numbers[23] = ElementType::new(Kind::Float, order, 2);
    numbers
}

#[cfg(all(test, not(Py_GIL_DISABLED)))]
mod tests;
