//! The fields of drawn arrays say what their buffers say.

use super::{Array, Told};
use crate::import::chain::Chain;
use crate::import::source::Source;
use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList};
use view_core::ElementType;

/// Makes `arrays`: of all dtypes and byte orders, with any strides, of bytes and of other arrays, some read-only.
const DRAW: &std::ffi::CStr = c"
import random
import numpy as np

drawn = random.Random(21)
codes = ['?', 'b', 'B', 'h', 'H', 'i', 'I', 'l', 'L', 'q', 'Q', 'f', 'd', 'g', 'F', 'D', 'G', 'e', 'O', 'S3', 'U2', 'V5', 'M8[s]', 'm8[ms]', 'h,f']
arrays = []
for n in range(2000):
    code = codes[n % len(codes)]
    dtype = np.dtype(code)
    if drawn.randrange(3) == 0:
        dtype = dtype.newbyteorder(drawn.choice('<>=|'))
    shape = tuple(drawn.choice([0, 1, 2, 3, 5, 6]) if drawn.randrange(8) == 0 else drawn.randrange(1, 5) for _ in range(drawn.randrange(5)))
    array = np.zeros(shape, dtype)
    if drawn.randrange(4) == 0 and not dtype.hasobject:
        array = np.ndarray(shape, dtype, bytes(array.nbytes + 8), drawn.randrange(9))
    for _ in range(drawn.randrange(3)):
        array = array[(...,) + tuple(slice(None, None, drawn.choice([1, 2, -1, -2])) for _ in array.shape)]
    if drawn.randrange(3) == 0:
        array = array.T
    if drawn.randrange(8) == 0:
        array = np.broadcast_to(array, (2,) + array.shape)
    if drawn.randrange(8) == 0:
        array = np.lib.stride_tricks.as_strided(array)
    if drawn.randrange(5) == 0:
        array.flags.writeable = False
    arrays.append(array)
arrays.append(np.zeros((1,) * 20, 'f4'))

class Subclass(np.ndarray):
    pass

others = [np.zeros(3).view(Subclass), np.zeros(3).view(np.recarray), np.matrix([1.0]), memoryview(np.zeros(3)), bytearray(8), [1.0], np.float32(1), np.dtype('f4')]
";

/// What is told: address, extents, strides, extents to be shown, and whether it is this number. A stride that no element is at does not matter, and a buffer has another one there.
fn all(told: &impl Told, number: ElementType) -> (*mut u8, Vec<usize>, Vec<isize>, Vec<isize>, bool) {
    let rank = told.rank();
    let (mut extents, mut strides) = (vec![0; rank], vec![0; rank]);
    told.copy_axes(&mut extents, &mut strides);
    let empty = extents.contains(&0);
    strides
        .iter_mut()
        .zip(&extents)
        .filter(|(_, extent)| empty || **extent == 1)
        .for_each(|(stride, _)| *stride = 0);
    (
        told.first(),
        extents,
        strides,
        told.shape(),
        told.item().0 == Some(crate::dtype::item::Item::Number(number)),
    )
}

fn drawn(py: Python<'_>) -> PyResult<Bound<'_, PyDict>> {
    let names = PyDict::new(py);
    py.run(DRAW, Some(&names), None)?;
    Ok(names)
}

fn list<'py>(names: &Bound<'py, PyDict>, name: &str) -> Bound<'py, PyList> {
    names.get_item(name).unwrap().unwrap().cast_into().unwrap()
}

#[test]
fn fields_say_what_buffers_say() {
    Python::attach(|py| {
        let names = drawn(py).unwrap_or_else(|error| panic!("{error}"));
        let (mut numbers, mut writable) = (0, 0);
        for object in list(&names, "arrays") {
            let what = object.repr().unwrap().to_string();
            let array = Array::of(&object).expect("the fields of this version of NumPy are not known");
            let buffer = Source::open(&object, false);
            let Some(number) = array.number() else {
                // What Rust has no number for, such as text, has other buffers, or none.
                let known = buffer
                    .is_ok_and(|buffer| matches!(buffer.item().0, Some(crate::dtype::item::Item::Number(_))));
                assert!(!known && !array.is_enough(false), "{what}");
                continue;
            };
            assert_eq!(all(&array, number), all(&buffer.unwrap(), number), "{what}");
            assert!(
                all(&array, number).4 && array.is(c"", number) && array.is_enough(false),
                "{what}"
            );
            assert_eq!(
                array.is_enough(true),
                Source::open(&object, true).is_ok(),
                "{what}"
            );
            numbers += 1;
            writable += usize::from(array.is_enough(true));
        }
        assert!(
            numbers > 1200 && writable > 500 && writable < numbers - 300,
            "{numbers} {writable}"
        );
    });
}

#[test]
fn who_has_the_memory_is_found_in_the_fields() {
    Python::attach(|py| {
        let names = drawn(py).unwrap_or_else(|error| panic!("{error}"));
        let (mut own, mut behind) = (0, 0);
        for object in list(&names, "arrays") {
            let array = Array::of(&object).unwrap();
            let base = object.getattr("base").unwrap();
            assert_eq!(
                array.base().map_or(py.None(), Bound::unbind).as_ptr(),
                base.as_ptr()
            );
            let followed = Chain::of(&object, true).unwrap();
            if let Some(owner) = array.owner() {
                let owner = owner.object();
                assert!(
                    owner.is(followed.array.as_ref().unwrap()) && owner.getattr("base").unwrap().is_none()
                );
                assert!(followed.holder.is_none());
                own += usize::from(owner.is(&object));
                behind += usize::from(!owner.is(&object));
            }
        }
        assert!(own > 100 && behind > 300, "{own} {behind}");
    });
}

#[test]
fn what_is_no_array_is_asked_for_a_buffer() {
    Python::attach(|py| {
        let names = drawn(py).unwrap_or_else(|error| panic!("{error}"));
        for object in list(&names, "others") {
            assert!(
                Array::of(&object).is_none() && Array::with_owner(&object, false).is_none(),
                "{object}"
            );
        }
    });
}
