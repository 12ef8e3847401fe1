//! Where Python says that its elements are: by a buffer, or by DLPack.

use super::buffer::{has_buffer, Buffer};
use super::chain::Pins;
use super::check::Told;
use crate::dlpack::abi::DataType;
use crate::dlpack::dtype;
use crate::dlpack::take::Taken;
use crate::dtype::format::read;
use crate::dtype::item::Item;
use pyo3::exceptions::PyBufferError;
use pyo3::prelude::*;
use std::ffi::CStr;
use view_core::ElementType;

/// Memory in use. What it says is read before Python code runs again.
pub enum Source<'py> {
    Buffer(Buffer<'py>),
    Tensor(Taken),
}

/// The object keeps its memory where it is until this is dropped.
pub struct Kept<'py> {
    // This is released first.
    _by: By<'py>,
    pub object: Bound<'py, PyAny>,
}

impl<'py> Kept<'py> {
    /// An array, of which no buffer says more than its fields.
    #[inline]
    pub fn array(object: Borrowed<'_, 'py, PyAny>) -> Self {
        Self {
            _by: By::Nothing,
            object: object.to_owned(),
        }
    }
}

/// Beside the reference to the object.
enum By<'py> {
    Nothing,
    Buffer(#[allow(dead_code)] Buffer<'py>, #[allow(dead_code)] Pins<'py>),
    Tensor(#[allow(dead_code)] Taken, #[allow(dead_code)] Pins<'py>),
}

impl<'py> Source<'py> {
    /// The memory of an object, for writing, if `writable`: by the buffer protocol, or if it has none by DLPack.
    ///
    /// # Errors
    /// `TypeError`, if the object has neither, and what the object raises: `BufferError` for read-only memory.
    pub fn open(object: &Bound<'py, PyAny>, writable: bool) -> PyResult<Self> {
        if !has_buffer(object) {
            if let Some(taken) = Taken::of(object)? {
                if writable && !taken.is_writable() {
                    return Err(PyBufferError::new_err(
                        "DLPack says that this memory is read-only, or not that it may be written",
                    ));
                }
                return Ok(Self::Tensor(taken));
            }
        }
        Buffer::open(object, writable).map(Self::Buffer)
    }

    /// Keeps the memory. `object` is the one that was asked, and `pins` keep what is behind it.
    pub fn keep(self, object: &Bound<'py, PyAny>, pins: Pins<'py>) -> Kept<'py> {
        let by = match self {
            Self::Buffer(buffer) => By::Buffer(buffer, pins),
            Self::Tensor(taken) => By::Tensor(taken, pins),
        };
        Kept {
            _by: by,
            object: object.clone(),
        }
    }

    /// The extent of an axis, in elements, and its stride, in bytes.
    ///
    /// # Panics
    /// If there is no such axis.
    fn axis(&self, axis: usize) -> (isize, isize) {
        match self {
            Self::Buffer(buffer) => {
                let shape = buffer.shape();
                let stride = match buffer.strides() {
                    Some(strides) => strides[axis],
                    None => in_a_row(shape[axis + 1..].iter().copied(), buffer.item_size()),
                };
                (shape[axis], stride)
            }
            Self::Tensor(taken) => {
                let (tensor, rank) = (taken.tensor(), self.rank());
                assert!(axis < rank);
                // SAFETY: the producer promises one number for each axis, and this is one.
                let extent = |axis: usize| unsafe { tensor.shape.add(axis).read() } as isize;
                let size = dtype::number(tensor.data_type).map_or(1, |number| number.size());
                let stride = if tensor.strides.is_null() {
                    in_a_row((axis + 1..rank).map(extent), size)
                } else {
                    // SAFETY: as above.
                    (unsafe { tensor.strides.add(axis).read() } as isize).wrapping_mul(size as isize)
                };
                (extent(axis), stride)
            }
        }
    }
}

impl Told for Source<'_> {
    fn first(&self) -> *mut u8 {
        match self {
            Self::Buffer(buffer) => buffer.first(),
            Self::Tensor(taken) => {
                let tensor = taken.tensor();
                tensor.data.cast::<u8>().wrapping_add(tensor.byte_offset as usize)
            }
        }
    }

    fn rank(&self) -> usize {
        match self {
            Self::Buffer(buffer) => buffer.shape().len(),
            // It is not negative: that was looked at when the tensor was taken.
            Self::Tensor(taken) => usize::try_from(taken.tensor().rank).unwrap_or(0),
        }
    }

    fn copy_axes(&self, extents: &mut [usize], strides: &mut [isize]) {
        assert_eq!((extents.len(), strides.len()), (self.rank(), self.rank()));
        for (axis, (extent, stride)) in extents.iter_mut().zip(strides).enumerate() {
            let told = self.axis(axis);
            // It is not negative: Python has no such extents, and those of DLPack were looked at.
            (*extent, *stride) = (told.0 as usize, told.1);
        }
    }

    fn is(&self, format: &CStr, number: ElementType) -> bool {
        match self {
            Self::Buffer(buffer) => buffer.format() == format && buffer.item_size() == number.size(),
            Self::Tensor(taken) => dtype::number(taken.tensor().data_type) == Some(number),
        }
    }

    fn item(&self) -> (Option<Item>, String) {
        match self {
            Self::Buffer(buffer) => {
                let format = buffer.format();
                (
                    read(format, buffer.item_size()),
                    format.to_string_lossy().into_owned(),
                )
            }
            Self::Tensor(taken) => {
                let data_type = taken.tensor().data_type;
                let DataType { code, bits, lanes } = data_type;
                let text = format!("code {code} of DLPack, {bits} bits, {lanes} lanes");
                (dtype::number(data_type).map(Item::Number), text)
            }
        }
    }

    fn shape(&self) -> Vec<isize> {
        (0..self.rank()).map(|axis| self.axis(axis).0).collect()
    }
}

/// The stride of elements in a row, along an axis before axes with these extents.
fn in_a_row(behind: impl Iterator<Item = isize>, size: usize) -> isize {
    behind.fold(size as isize, isize::wrapping_mul)
}
