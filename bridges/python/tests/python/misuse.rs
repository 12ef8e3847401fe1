//! What goes wrong while a program runs: each misuse is an exception, and of one the end of the process. What rustc refuses is in `ui`.

use crate::interpreter::{get, raised, run, with_python};
use pyo3::exceptions::{PyBufferError, PyValueError};
use pyo3::ffi;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use std::ffi::c_int;
use std::os::unix::process::ExitStatusExt;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::process::Command;
use std::ptr::null_mut;
use view_core::zerocopy::{FromBytes, Immutable, IntoBytes};
use view_core::{shape, view, Dyn, Element, RowMajor};
use view_python::dtype::item::{Item, Member};
use view_python::{
    export, lend, record, with_exported, Exported, Lent, PyObjects, PyObjectsMut, PyView, PyViewMut, Record,
};

#[derive(Debug, Clone, Copy, PartialEq, Element, FromBytes, IntoBytes, Immutable)]
#[zerocopy(crate = "view_core::zerocopy")]
#[repr(C)]
struct Point {
    x: f32,
    y: f32,
}
record!(Point { x, y });

#[pyfunction]
fn floats(_a: PyView<f32, shape![Dyn, 3]>) {}

#[pyfunction]
fn rows(_a: PyView<i32, shape![Dyn, 2], RowMajor>) {}

#[pyfunction]
fn rows_mut(_a: PyViewMut<i32, shape![Dyn, 2], RowMajor>) {}

#[pyfunction]
fn points(_a: PyView<Point, shape![Dyn]>) {}

#[pyfunction]
fn objects(_a: PyObjects<shape![Dyn]>) {}

#[pyfunction]
fn objects_mut(_a: PyObjectsMut<shape![Dyn]>) {}

#[pyfunction]
fn read(_a: PyView<u8, shape![Dyn]>) {}

#[pyfunction]
fn write(_a: PyViewMut<u8, shape![Dyn]>) {}

#[pyfunction]
fn scalar(_a: PyView<u8, shape![]>) {}

#[pyfunction]
fn copy(_input: PyView<u8, shape![Dyn]>, _output: PyViewMut<u8, shape![Dyn]>) {}

#[pyfunction]
fn copy_back(_output: PyViewMut<u8, shape![Dyn]>, _input: PyView<u8, shape![Dyn]>) {}

#[pyfunction]
fn two(_a: PyViewMut<u8, shape![Dyn]>, _b: PyViewMut<u8, shape![Dyn]>) {}

#[pyfunction]
fn move_objects(_input: PyObjects<shape![Dyn]>, _output: PyObjectsMut<shape![Dyn]>) {}

/// Calls Python while a view lives.
#[pyfunction]
fn while_read(_a: PyView<u8, shape![Dyn]>, call: Bound<'_, PyAny>) -> PyResult<()> {
    call.call0().map(|_| ())
}

#[pyfunction]
fn while_written(_a: PyViewMut<u8, shape![Dyn]>, call: Bound<'_, PyAny>) -> PyResult<()> {
    call.call0().map(|_| ())
}

/// Memory of Rust that Python may write until it is taken back.
#[pyclass]
struct Loan(Option<Lent<Vec<i16>>>);

#[pymethods]
impl Loan {
    #[new]
    fn new(py: Python<'_>) -> PyResult<Self> {
        lend(py, vec![1, 2, 3, 4], |list| view!(mut list)).map(|lent| Self(Some(lent)))
    }

    fn object<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, Exported>> {
        let lent = self
            .0
            .as_ref()
            .ok_or_else(|| PyValueError::new_err("it was taken back"))?;
        Ok(lent.bind(py).clone())
    }

    fn reclaim(&mut self, py: Python<'_>) -> PyResult<Vec<i16>> {
        let lent = self
            .0
            .take()
            .ok_or_else(|| PyValueError::new_err("it was taken back"))?;
        lent.reclaim(py).map_err(|still| {
            let error = PyBufferError::new_err(still.to_string());
            self.0 = Some(still.lent);
            error
        })
    }
}

/// An exporter whose buffers are not those of arrays.
#[pyclass(frozen)]
struct Odd(String);

#[pymethods]
impl Odd {
    #[new]
    fn new(what: String) -> Self {
        Self(what)
    }

    /// # Safety
    /// The interpreter calls it with a place for a buffer.
    unsafe fn __getbuffer__(slf: Bound<'_, Self>, place: *mut ffi::Py_buffer, _flags: c_int) -> PyResult<()> {
        static BYTES: [u8; 4] = [1, 2, 3, 4];
        static FOUR: [isize; 1] = [4];
        static ONE: [isize; 1] = [1];
        static POINTERS: [isize; 1] = [0];
        // SAFETY: the interpreter has made a place for a buffer.
        let place = unsafe { &mut *place };
        *place = ffi::Py_buffer::new();
        let what = slf.get().0.clone();
        place.buf = BYTES.as_ptr().cast_mut().cast();
        (place.len, place.itemsize, place.ndim) = (4, 1, 1);
        (place.shape, place.strides) = (FOUR.as_ptr().cast_mut(), ONE.as_ptr().cast_mut());
        match what.as_str() {
            "pointers" => place.suboffsets = POINTERS.as_ptr().cast_mut(),
            "no extents" => place.shape = null_mut(),
            "nowhere" => place.buf = null_mut(),
            "no format" => place.format = null_mut(),
            _ => return Err(PyValueError::new_err("no such buffer")),
        }
        place.obj = slf.into_any().into_ptr();
        Ok(())
    }
}

fn functions(py: Python<'_>, names: &Bound<'_, PyDict>) -> PyResult<()> {
    macro_rules! known {
        ($($function:ident)*) => {
            $(names.set_item(stringify!($function), wrap_pyfunction!($function, py)?)?;)*
        };
    }
    known!(floats rows rows_mut points objects objects_mut read write scalar copy copy_back two move_objects while_read while_written);
    names.set_item("Odd", py.get_type::<Odd>())?;
    names.set_item("Loan", py.get_type::<Loan>())?;
    names.set_item("fixed", export(py, vec![1u8, 2, 3, 4], |list| view!(list))?)?;
    names.set_item(
        "reversed_",
        export(py, vec![1u8, 2, 3, 4], |list| view!(list[::-2]))?,
    )?;
    run(py, names, SETUP)
}

/// Arrays, and tensors that say of themselves what a test makes them say.
const SETUP: &str = "
import array, ctypes, mmap, multiprocessing, pickle, sys
from multiprocessing import shared_memory
from numpy.lib.stride_tricks import as_strided
class Version(ctypes.Structure): _fields_ = [('major', ctypes.c_uint32), ('minor', ctypes.c_uint32)]
class Tensor(ctypes.Structure):
    _fields_ = [('data', ctypes.c_void_p), ('device', ctypes.c_int32 * 2), ('rank', ctypes.c_int32), ('code', ctypes.c_uint8), ('bits', ctypes.c_uint8),
        ('lanes', ctypes.c_uint16), ('shape', ctypes.POINTER(ctypes.c_int64)), ('strides', ctypes.POINTER(ctypes.c_int64)), ('byte_offset', ctypes.c_uint64)]
class Managed(ctypes.Structure):
    _fields_ = [('version', Version), ('context', ctypes.c_void_p), ('deleter', ctypes.c_void_p), ('flags', ctypes.c_uint64), ('tensor', Tensor)]
make = ctypes.pythonapi.PyCapsule_New
make.restype, make.argtypes = ctypes.py_object, [ctypes.c_void_p, ctypes.c_char_p, ctypes.c_void_p]
class Fake:
    # Four bytes with these fields in place of the right ones.
    def __init__(self, shape=(4,), strides=None, name=b'dltensor_versioned', device=(1, 0), version=(1, 0), flags=0, **fields):
        self.bytes = (ctypes.c_uint8 * 4)(1, 2, 3, 4)
        self.shape = (ctypes.c_int64 * len(shape))(*shape) if shape is not None else None
        self.strides = (ctypes.c_int64 * len(strides))(*strides) if strides is not None else None
        tensor = dict(data=ctypes.addressof(self.bytes), device=device, rank=len(shape or ()), code=1, bits=8, lanes=1) | fields
        pointers = dict(shape=self.shape, strides=self.strides)
        pointers = {key: ctypes.cast(value, ctypes.POINTER(ctypes.c_int64)) for key, value in pointers.items() if value is not None}
        tensor['device'] = (ctypes.c_int32 * 2)(*device)
        self.managed = Managed(version=Version(*version), flags=flags, tensor=Tensor(**tensor, **pointers))
        self.name = name
        self.capsule = make(ctypes.addressof(self.managed), name, None)
    def __dlpack__(self, **named): return self.capsule
    def __dlpack_device__(self): return (1, 0)
class Text:
    def __dlpack__(self, **named): return 'capsule'
    def __dlpack_device__(self): return (1, 0)
class Far:
    def __dlpack__(self, **named): raise AssertionError('nobody asks')
    def __dlpack_device__(self): return (2, 1)
class Failing(Far):
    def __dlpack__(self, **named): raise RuntimeError('no memory')
    def __dlpack_device__(self): return (1, 0)
class Hidden(np.ndarray):
    base = None
class Link(bytearray):
    def __init__(self, size, base=None): super().__init__(size); self.base = base
a = np.arange(8, dtype='u1')
kept = np.zeros(4, 'u1')
def released():
    view = memoryview(bytearray(4)); view.release(); return view
";

/// The address in a text differs from run to run.
fn without_address(text: &str) -> String {
    match text.split_once("0x") {
        Some((before, behind)) => {
            let rest = behind.trim_start_matches(|digit: char| digit.is_ascii_hexdigit());
            format!("{before}0x…{rest}")
        }
        None => text.to_owned(),
    }
}

#[test]
fn every_misuse_is_an_exception() {
    with_python(|py, names| {
        functions(py, names)?;
        let (mut wrong, mut count) = (String::new(), 0);
        for (code, text) in MISUSES {
            let found = match run(py, names, code) {
                Ok(()) => "nothing".to_owned(),
                Err(_) => without_address(&raised(py, names, code)),
            };
            // Of a text of Python or NumPy only the beginning.
            let same = match text.strip_suffix('…') {
                Some(text) => found.starts_with(text),
                None => found == *text,
            };
            if !same {
                wrong.push_str(&format!("{code}\n    found    {found}\n    expected {text}\n"));
            }
            count += 1;
        }
        assert!(wrong.is_empty(), "{wrong}");
        assert!(count >= 60, "{count}");
        // Nothing is held any more.
        run(py, names, "write(a); two(a[::2], a[1::2]); kept.resize(9, refcheck=False); copy(fixed, a); read(Fake()); write(Fake()); read(Odd('no format'))")
    });
}

const MISUSES: &[(&str, &str)] = &[
    ("floats(np.zeros((2, 3)))", "TypeError: expected elements float32 (<f4), found float64 (<f8); np.asarray(…, dtype) makes such a copy | while processing '_a'"),
    ("floats(np.zeros((2, 3), '>f4'))", "TypeError: expected elements float32 (<f4), found float32 (>f4); np.asarray(…, dtype) makes such a copy | while processing '_a'"),
    ("floats(np.zeros((2, 3), 'i4'))", "TypeError: expected elements float32 (<f4), found int32 (<i4); np.asarray(…, dtype) makes such a copy | while processing '_a'"),
    ("floats(np.zeros((2, 3), 'c8'))", "TypeError: expected elements float32 (<f4), found complex64 (<c8); np.asarray(…, dtype) makes such a copy | while processing '_a'"),
    ("floats(np.zeros(3, 'f4'))", "ValueError: expected 2 axes, found 1: shape (3,) | while processing '_a'"),
    ("floats(np.zeros((1, 2, 3), 'f4'))", "ValueError: expected 2 axes, found 3: shape (1, 2, 3) | while processing '_a'"),
    ("floats(np.float32(1))", "ValueError: expected 2 axes, found 0: shape () | while processing '_a'"),
    ("floats(np.zeros((1,) * 20, 'f4'))", "ValueError: expected 2 axes, found 20 | while processing '_a'"),
    ("floats(np.zeros((2, 4), 'f4'))", "ValueError: expected 3 elements along axis 1, found shape (2, 4) | while processing '_a'"),
    ("floats(np.zeros((0, 4), 'f4'))", "ValueError: expected 3 elements along axis 1, found shape (0, 4) | while processing '_a'"),
    ("rows(np.zeros((2, 3), 'i4').T)", "ValueError: expected elements in a row without gaps, found strides (4, 12) with shape (3, 2); np.ascontiguousarray(…) makes such a copy | while processing '_a'"),
    ("rows(np.zeros((3, 4), 'i4')[:, ::2])", "ValueError: expected elements in a row without gaps, found strides (16, 8) with shape (3, 2); np.ascontiguousarray(…) makes such a copy | while processing '_a'"),
    ("rows(np.zeros((3, 2), 'i4')[::-1])", "ValueError: expected elements in a row without gaps, found strides (-8, 4) with shape (3, 2); np.ascontiguousarray(…) makes such a copy | while processing '_a'"),
    ("rows_mut(np.zeros((3, 4), 'i4')[:, :2])", "ValueError: expected elements in a row without gaps, found strides (16, 4) with shape (3, 2) | while processing '_a'"),
    ("rows(np.zeros((3, 2), 'i8'))", "TypeError: expected elements int32 (<i4), found int64 (<i8); np.asarray(…, dtype) makes such a copy | while processing '_a'"),
    ("floats(np.zeros(25, 'u1')[1:].view('f4').reshape(2, 3))", "ValueError: expected float32 (<f4) at multiples of 4 bytes, found one at 0x… and strides (12, 4); np.require(…, requirements='A') makes such a copy | while processing '_a'"),
    ("floats(as_strided(np.zeros(9, 'f4'), (2, 3), (5, 4)))", "ValueError: expected float32 (<f4) at multiples of 4 bytes, found one at 0x… and strides (5, 4); np.require(…, requirements='A') makes such a copy | while processing '_a'"),
    ("floats(np.zeros(2, [('a', 'u1'), ('b', 'f4', 3)])['b'])", "ValueError: expected float32 (<f4) at multiples of 4 bytes, found one at 0x… and strides (13, 4); np.require(…, requirements='A') makes such a copy | while processing '_a'"),
    ("read(np.array(['abc']))", "TypeError: expected elements uint8 (|u1), found text (<U3) | while processing '_a'"),
    ("read(np.array([b'abc']))", "TypeError: expected elements uint8 (|u1), found bytes (|S3) | while processing '_a'"),
    ("read(np.zeros(3, 'M8[s]'))", "ValueError: cannot include dtype 'M'…"),
    ("read(np.zeros(3, 'm8[D]'))", "ValueError: cannot include dtype 'm'…"),
    ("read(np.zeros(3, 'g'))", "TypeError: expected elements uint8 (|u1), found long double (g) of 16 bytes | while processing '_a'"),
    ("read(np.zeros(3, bool))", "TypeError: expected elements uint8 (|u1), found bool (|b1); array.view(np.uint8) shows them as such | while processing '_a'"),
    ("read('abc')", "TypeError: expected an array of uint8 (|u1) with 1 axis, found str; np.asarray(…) makes an array | while processing '_a'"),
    ("read([1, 2])", "TypeError: expected an array of uint8 (|u1) with 1 axis, found list; np.asarray(…) makes an array | while processing '_a'"),
    ("read(None)", "TypeError: expected an array of uint8 (|u1) with 1 axis, found NoneType; np.asarray(…) makes an array | while processing '_a'"),
    ("m = shared_memory.SharedMemory(create=True, size=8); m.unlink(); read(m)", "TypeError: expected an array of uint8 (|u1) with 1 axis, found SharedMemory; its `buf` is one | while processing '_a'"),
    ("read(multiprocessing.Array('B', 4))", "TypeError: expected an array of uint8 (|u1) with 1 axis, found SynchronizedArray; its `get_obj()` is one | while processing '_a'"),
    ("write(np.zeros(3, 'i1'))", "TypeError: expected elements uint8 (|u1), found int8 (|i1) | while processing '_a'"),
    ("loan = Loan(); o = loan.object(); loan.reclaim(); raise ValueError(o)", "ValueError: <view_python.View, taken back, format 'h', shape [4], strides [2]>"),
    ("read(7)", "TypeError: expected an array of uint8 (|u1) with 1 axis, found int; np.asarray(…) makes an array | while processing '_a'"),
    ("read(ctypes.c_int(3))", "TypeError: expected elements uint8 (|u1), found int32 (<i4); np.asarray(…, dtype) makes such a copy | while processing '_a'"),
    ("read((ctypes.POINTER(ctypes.c_int) * 2)())", "TypeError: expected elements uint8 (|u1), found the format '&<i' | while processing '_a'"),
    ("read(array.array('u', 'abc'))", "TypeError: expected elements uint8 (|u1), found text (<U1) | while processing '_a'"),
    ("scalar(b'abc')", "ValueError: expected 0 axes, found 1: shape (3,) | while processing '_a'"),
    ("points(np.zeros(3, 'f4'))", "TypeError: expected elements {x: float32 (<f4) at 0, y: float32 (<f4) at 4; 8 bytes}, found float32 (<f4) | while processing '_a'"),
    ("points(np.zeros(3, [('y', 'f4'), ('x', 'f4')]))", "TypeError: expected elements {x: float32 (<f4) at 0, y: float32 (<f4) at 4; 8 bytes}, found {y: float32 (<f4) at 0, x: float32 (<f4) at 4; 8 bytes} | while processing '_a'"),
    ("points(np.zeros(3, [('x', 'f4'), ('y', '>f4')]))", "TypeError: expected a field y: float32 (<f4), found float32 (>f4) | while processing '_a'"),
    ("points(np.zeros(3, [('x', 'f4'), ('y', 'f4'), ('z', 'f4')]))", "TypeError: expected elements {x: float32 (<f4) at 0, y: float32 (<f4) at 4; 8 bytes}, found {x: float32 (<f4) at 0, y: float32 (<f4) at 4, z: float32 (<f4) at 8; 12 bytes} | while processing '_a'"),
    ("points(np.zeros(3, np.dtype([('x', 'f4'), ('y', 'f4'), ('tag', 'u1')], align=True)))", "TypeError: expected elements {x: float32 (<f4) at 0, y: float32 (<f4) at 4; 8 bytes}, found {x: float32 (<f4) at 0, y: float32 (<f4) at 4, tag: uint8 (|u1) at 8; 12 bytes} | while processing '_a'"),
    ("objects(np.zeros(3))", "TypeError: expected elements object (|O), found float64 (<f8) | while processing '_a'"),
    ("objects(np.zeros(3, 'u8'))", "TypeError: expected elements object (|O), found uint64 (<u8) | while processing '_a'"),
    ("objects(np.ndarray(3, object, np.zeros(24, 'u1')))", "TypeError: expected an array of NumPy that owns its objects, or a slice of one | while processing '_a'"),
    ("objects_mut(np.ndarray(2, object, np.zeros(1, 'O,i8')))", "TypeError: expected an array of NumPy that owns its objects, or a slice of one | while processing '_a'"),
    ("objects(np.zeros(2, 'O,i8')['f0'])", "TypeError: expected an array of NumPy that owns its objects, or a slice of one | while processing '_a'"),
    ("for x in np.nditer(kept, ['external_loop']): read(x)", "BufferError: np.nditer lends this array for one step only; np.copy(…) makes a copy | while processing '_a'"),
    ("it = np.nditer(np.ones(5, 'i2'), ['refs_ok'], [['readwrite', 'updateifcopy']], op_dtypes=['u1'], casting='unsafe'); x = it.operands[0]; while_read(x, lambda: (it.close(), x.resize(10**6, refcheck=False)))", "ValueError: cannot resize an array…"),
    ("x = np.ones(100, 'u1'); y = as_strided(x, (100,), (1,)); d = y.base; i = id(x); del x; while_read(y, lambda: setattr(d, 'base', None)); raise ValueError('kept')", "ValueError: kept"),
    ("b = bytearray(8); read_of = type('Of', (), {'__array_interface__': np.frombuffer(b, 'u1').__array_interface__ | {'data': (np.frombuffer(b, 'u1').ctypes.data, False)}, 'base': b}); n = np.asarray(read_of()); while_read(n, lambda: b.extend(bytes(100)))", "BufferError: Existing exports of data:…"),
    ("objects(as_strided(np.zeros(3, object)))", "TypeError: expected an array of NumPy that owns its objects, or a slice of one | while processing '_a'"),
    ("objects(np.zeros(3, object).view(Hidden))", "TypeError: expected an array of NumPy that owns its objects, or a slice of one | while processing '_a'"),
    ("objects_mut(np.frombuffer((ctypes.py_object * 2)(), object))", "ValueError: cannot create an OBJECT…"),
    ("objects_mut(np.zeros((2, 2), object))", "ValueError: expected 1 axis, found 2: shape (2, 2) | while processing '_a'"),
    ("objects_mut(np.broadcast_to(np.array(None), 3))", "BufferError: this argument is written, and the memory of this ndarray is read-only | while processing '_a'"),
    ("read(np.zeros(3, object))", "TypeError: expected elements uint8 (|u1), found object (|O) | while processing '_a'"),
    ("read(released())", "ValueError: operation forbidden on released…"),
    ("read(Odd('pointers'))", "BufferError: this buffer has pointers in place of elements, or no extents | while processing '_a'"),
    ("read(Odd('no extents'))", "BufferError: this buffer has pointers in place of elements, or no extents | while processing '_a'"),
    ("read(Odd('nowhere'))", "ValueError: the object says that its elements are at the address 0 | while processing '_a'"),
    ("read(Odd('other'))", "ValueError: no such buffer…"),
    ("write(b'abc')", "BufferError: this argument is written, and the memory of this bytes is read-only | while processing '_a'"),
    ("write(memoryview(b'abc'))", "BufferError: this argument is written, and the memory of this memoryview is read-only | while processing '_a'"),
    ("b = np.zeros(3, 'u1'); b.flags.writeable = False; write(b)", "BufferError: this argument is written, and the memory of this ndarray is read-only | while processing '_a'"),
    ("write(np.broadcast_to(np.zeros(1, 'u1'), 3))", "BufferError: this argument is written, and the memory of this ndarray is read-only | while processing '_a'"),
    ("write(as_strided(np.zeros(3, 'u1'), (3,), (0,)))", "ValueError: expected each element at a place of its own, found strides (0,) | while processing '_a'"),
    ("rows_mut(as_strided(np.zeros(9, 'i4'), (3, 2), (4, 4)))", "ValueError: expected elements in a row without gaps, found strides (4, 4) with shape (3, 2) | while processing '_a'"),
    ("write(fixed)", "BufferError: this argument is written, and the memory of this View is read-only | while processing '_a'"),
    ("write(np.asarray(fixed))", "BufferError: this argument is written, and the memory of this ndarray is read-only | while processing '_a'"),
    ("write(mmap.mmap(-1, 8, prot=mmap.PROT_READ))", "BufferError: this argument is written, and the memory of this mmap is read-only | while processing '_a'"),
    ("np.asarray(fixed)[0] = 1", "ValueError: assignment destination is read-only…"),
    ("np.asarray(fixed).setflags(write=True)", "ValueError: cannot set WRITEABLE flag…"),
    ("memoryview(fixed)[0] = 1", "TypeError: cannot modify read-only memory…"),
    ("np.from_dlpack(fixed)[0] = 1", "ValueError: assignment destination is read-only…"),
    ("memoryview(reversed_).cast('H')", "TypeError: memoryview: casts are restricted…"),
    ("fixed.__dlpack__()", "BufferError: this memory is read-only, which only DLPack 1.0 can say: max_version=(1, 0)"),
    ("fixed.__dlpack__(max_version=(1, 0), dl_device=(2, 0))", "BufferError: this is memory of the CPU, not of the device (2, 0)"),
    ("fixed.__dlpack__(max_version=(1, 0), copy=True)", "BufferError: nothing is copied here: np.array(…) makes a copy"),
    ("fixed.__dlpack__(max_version=(1, 0), stream=1)", "BufferError: the memory of the CPU has no streams"),
    ("type(fixed)()", "TypeError: cannot create 'view_python.View' instances…"),
    ("fixed.shape = 3", "AttributeError: 'view_python.View' object has no…"),
    ("(ctypes.c_uint8 * 4).from_buffer(fixed)", "TypeError: underlying buffer is not…"),
    ("__import__('hashlib').md5(reversed_)", "BufferError: the elements do not lie in a row as it is asked for: shape [2], strides [-2] bytes"),
    ("b = bytearray(4); while_read(b, lambda: b.append(1))", "BufferError: Existing exports of data:…"),
    ("b = bytearray(4); while_written(b, b.clear)", "BufferError: Existing exports of data:…"),
    ("b = array.array('B', b'abc'); while_read(b, lambda: b.append(1))", "BufferError: cannot resize an array…"),
    ("b = mmap.mmap(-1, 8); while_read(b, b.close)", "BufferError: cannot close exported pointers…"),
    ("b = memoryview(bytearray(4)); while_read(b, b.release)", "BufferError: memoryview has 1 exported…"),
    ("b = bytearray(4); n = np.ndarray(4, 'u1', b); while_read(n, lambda: b.append(1))", "BufferError: Existing exports of data:…"),
    ("b = bytearray(4); n = np.ndarray(4, 'u1', b)[::2]; while_written(n, b.clear)", "BufferError: Existing exports of data:…"),
    ("b = bytearray(9000); n = np.ndarray(9000, 'u1', b); b.clear(); read(n)", "BufferError: an element is not in the memory of the object from which the array has borrowed it: the strides lead out of it, or it was moved or shrunk since; make the array anew | while processing '_a'"),
    ("read(as_strided(np.frombuffer(b'abc', 'u1'), (4,), (1,)))", "BufferError: an element is not in the memory of the object from which the array has borrowed it: the strides lead out of it, or it was moved or shrunk since; make the array anew | while processing '_a'"),
    ("n = np.zeros(9000, 'u1'); v = n[8000:]; n.resize(4, refcheck=False); read(v)", "BufferError: an element is not in the memory of the object from which the array has borrowed it: the strides lead out of it, or it was moved or shrunk since; make the array anew | while processing '_a'"),
    ("n = np.zeros(9000, 'u1'); v = memoryview(n[8000:]); n.resize(4, refcheck=False); read(v)", "BufferError: an element is not in the memory of the object from which the array has borrowed it: the strides lead out of it, or it was moved or shrunk since; make the array anew | while processing '_a'"),
    ("write(as_strided(np.zeros(4, 'u1'), (100,), (1,)))", "BufferError: an element is not in the memory of the object from which the array has borrowed it: the strides lead out of it, or it was moved or shrunk since; make the array anew | while processing '_a'"),
    ("n = np.frombuffer(bytearray(4), 'u1'); while_read(n, n.base.release)", "BufferError: memoryview has 1 exported…"),
    ("n = np.frombuffer(bytearray(4), 'u1'); n.base.release(); read(n)", "ValueError: operation forbidden on released…"),
    ("m = mmap.mmap(-1, 8); n = np.ndarray(8, 'u1', m); while_read(n, m.close)", "BufferError: cannot close exported…"),
    ("m = shared_memory.SharedMemory(create=True, size=8); m.unlink(); n = np.ndarray(8, 'u1', m.buf); while_written(n, m.close)", "BufferError: cannot close exported…"),
    ("n = np.ndarray(4, 'u1', np.zeros(4, 'u1')); b = n.base; while_read(n.view(Hidden), lambda: b.resize(1000, refcheck=False))", "ValueError: cannot resize an array…"),
    ("while_read(kept.view(Hidden)[1:], lambda: kept.resize(1000, refcheck=False))", "ValueError: cannot resize an array…"),
    ("while_read(pickle.PickleBuffer(kept), lambda: kept.resize(1000, refcheck=False))", "ValueError: cannot resize an array…"),
    ("b = Link(4)\nfor _ in range(70): b = Link(4, b)\nread(b)", "BufferError: this memory was borrowed by more than 64 objects, one from another | while processing '_a'"),
    ("b = Link(4); b.base = b; read(b)", "BufferError: this memory was borrowed by more than 64 objects, one from another | while processing '_a'"),
    ("while_read(kept, lambda: kept.resize(1000))", "ValueError: cannot resize an array…"),
    ("while_read(kept, lambda: kept.resize(1000, refcheck=False))", "ValueError: cannot resize an array…"),
    ("while_written(kept[1:], lambda: kept.resize(1000, refcheck=False))", "ValueError: cannot resize an array…"),
    ("while_read(memoryview(kept), lambda: kept.resize(1000, refcheck=False))", "ValueError: cannot resize an array…"),
    ("copy(a, a)", "ValueError: this argument is written, and an element of it is one of another argument, or in use by a call that has not returned | while processing '_output'"),
    ("copy(a[2:6], a[5:])", "ValueError: this argument is written, and an element of it is one of another argument, or in use by a call that has not returned | while processing '_output'"),
    ("copy(a[::-1], a[7:])", "ValueError: this argument is written, and an element of it is one of another argument, or in use by a call that has not returned | while processing '_output'"),
    ("copy_back(a[2:6], a[5:])", "ValueError: an element of this argument is written by another argument, or by a call that has not returned; np.copy(…) makes a copy | while processing '_input'"),
    ("two(a, a)", "ValueError: this argument is written, and an element of it is one of another argument, or in use by a call that has not returned | while processing '_b'"),
    ("two(a[::2], a[::3])", "ValueError: this argument is written, and an element of it is one of another argument, or in use by a call that has not returned | while processing '_b'"),
    ("copy(memoryview(a)[1:3], a[2:])", "ValueError: this argument is written, and an element of it is one of another argument, or in use by a call that has not returned | while processing '_output'"),
    ("b = bytearray(4); copy(b, memoryview(b))", "ValueError: this argument is written, and an element of it is one of another argument, or in use by a call that has not returned | while processing '_output'"),
    ("while_read(a, lambda: write(a[3:4]))", "ValueError: this argument is written, and an element of it is one of another argument, or in use by a call that has not returned | while processing '_a'"),
    ("while_written(a, lambda: read(a[3:4]))", "ValueError: an element of this argument is written by another argument, or by a call that has not returned; np.copy(…) makes a copy | while processing '_a'"),
    ("b = np.zeros(3, object); move_objects(b, b[::-1])", "ValueError: this argument is written, and an element of it is one of another argument, or in use by a call that has not returned | while processing '_output'"),
    ("loan = Loan(); view = memoryview(loan.object()); loan.reclaim()", "BufferError: Python still has 1 buffer of this memory: arrays, slices of them, memoryviews or tensors"),
    ("loan = Loan(); view = np.asarray(loan.object()), np.from_dlpack(loan.object()); loan.reclaim()", "BufferError: Python still has 2 buffers of this memory: arrays, slices of them, memoryviews or tensors"),
    ("loan = Loan(); view = loan.object().__dlpack__(); loan.reclaim()", "BufferError: Python still has 1 buffer of this memory: arrays, slices of them, memoryviews or tensors"),
    ("view = None; loan = Loan(); o = loan.object(); loan.reclaim(); memoryview(o)", "BufferError: Rust has taken this memory back"),
    ("loan = Loan(); o = loan.object(); loan.reclaim(); read(o)", "BufferError: Rust has taken this memory back | while processing '_a'"),
    ("loan = Loan(); o = loan.object(); loan.reclaim(); np.asarray(o)", "BufferError: Rust has taken this memory back"),
    ("loan = Loan(); o = loan.object(); loan.reclaim(); np.from_dlpack(o)", "BufferError: Rust has taken this memory back"),
    ("loan = Loan(); loan.reclaim(); loan.reclaim()", "ValueError: it was taken back"),
    ("f = Fake(); read(f); read(f)", "TypeError: `__dlpack__` returned no capsule of DLPack that nobody has taken | while processing '_a'"),
    ("read(Far())", "BufferError: expected memory of the CPU, found that of the device (2, 1) | while processing '_a'"),
    ("read(Failing())", "RuntimeError: no memory | while processing '_a'"),
    ("read(Text())", "TypeError: `__dlpack__` returned no capsule of DLPack that nobody has taken | while processing '_a'"),
    ("read(Fake(device=(2, 0)))", "BufferError: expected memory of the CPU, found that of the device (2, 0) | while processing '_a'"),
    ("read(Fake(lanes=4))", "TypeError: expected elements uint8 (|u1), found the format 'code 1 of DLPack, 8 bits, 4 lanes' | while processing '_a'"),
    ("read(Fake(code=3))", "TypeError: expected elements uint8 (|u1), found the format 'code 3 of DLPack, 8 bits, 1 lanes' | while processing '_a'"),
    ("read(Fake(code=7))", "TypeError: expected elements uint8 (|u1), found the format 'code 7 of DLPack, 8 bits, 1 lanes' | while processing '_a'"),
    ("read(Fake(code=0))", "TypeError: expected elements uint8 (|u1), found int8 (|i1); np.asarray(…, dtype) makes such a copy | while processing '_a'"),
    ("read(Fake(bits=4))", "TypeError: expected elements uint8 (|u1), found the format 'code 1 of DLPack, 4 bits, 1 lanes' | while processing '_a'"),
    ("read(Fake(bits=0))", "TypeError: expected elements uint8 (|u1), found the format 'code 1 of DLPack, 0 bits, 1 lanes' | while processing '_a'"),
    ("read(Fake(code=2, bits=8))", "TypeError: expected elements uint8 (|u1), found the format 'code 2 of DLPack, 8 bits, 1 lanes' | while processing '_a'"),
    ("read(Fake(rank=-1))", "BufferError: DLPack says that there are -1 axes | while processing '_a'"),
    ("read(Fake(shape=None, rank=1))", "BufferError: DLPack says no extents | while processing '_a'"),
    ("read(Fake(shape=(-4,)))", "BufferError: DLPack says that there are -4 elements along axis 0 | while processing '_a'"),
    ("read(Fake(shape=(2, 2)))", "ValueError: expected 1 axis, found 2: shape (2, 2) | while processing '_a'"),
    ("read(Fake(shape=(2**62,), strides=(4,)))", "ValueError: shape (4611686018427387904,) with strides (4,) has elements at no address | while processing '_a'"),
    ("read(as_strided(a, (3,), (2**62,)))", "ValueError: shape (3,) with strides (4611686018427387904,) has elements at no address | while processing '_a'"),
    ("write(as_strided(a, (3,), (-2**62,)))", "ValueError: shape (3,) with strides (-4611686018427387904,) has elements at no address | while processing '_a'"),
    ("read(Fake(data=None))", "ValueError: the object says that its elements are at the address 0 | while processing '_a'"),
    ("read(Fake(name=b'used_dltensor_versioned'))", "TypeError: `__dlpack__` returned no capsule of DLPack that nobody has taken | while processing '_a'"),
    ("read(Fake(name=b'other'))", "TypeError: `__dlpack__` returned no capsule of DLPack that nobody has taken | while processing '_a'"),
    ("read(Fake(version=(2, 0)))", "BufferError: expected DLPack 1, found DLPack 2 | while processing '_a'"),
    ("write(Fake(flags=1))", "BufferError: DLPack says that this memory is read-only, or not that it may be written | while processing '_a'"),
    ("write(Fake(strides=(0,)))", "ValueError: expected each element at a place of its own, found strides (0,) | while processing '_a'"),
    ("read(Fake(shape=(1,) * 40))", "ValueError: expected 1 axis, found 40 | while processing '_a'"),
];

/// A record that says of its bytes that they are an object, which Python would follow.
#[derive(Debug, Clone, Copy, Element, FromBytes, IntoBytes, Immutable)]
#[zerocopy(crate = "view_core::zerocopy")]
#[repr(C)]
struct Forged(u64);

// SAFETY: none; it is refused before Python sees it.
unsafe impl Record for Forged {
    fn fields() -> Vec<Member> {
        vec![Member {
            name: "object".to_owned(),
            offset: 0,
            item: Item::Object,
        }]
    }
}

#[test]
fn a_record_has_no_objects() {
    with_python(|py, names| {
        let list = vec![Forged(0x1234)];
        let exported = catch_unwind(AssertUnwindSafe(|| {
            export(py, list, |list| view!(list)).map(|_| ())
        }));
        let array = get(py, names, "np.zeros(2, [('object', 'O')])")?;
        let taken = catch_unwind(AssertUnwindSafe(|| {
            PyViewMut::<Forged, shape![2]>::from_object(&array).map(|_| ())
        }));
        for panicked in [exported, taken] {
            let text = *panicked.unwrap_err().downcast::<String>().unwrap();
            assert_eq!(
                text,
                "PEP 3118 has no format for the fields of `python::misuse::Forged`"
            );
        }
        Ok(())
    });
}

/// What no thread but that with the interpreter lock has.
#[test]
fn views_are_not_sent_to_threads() {
    trait Ambiguous<X> {
        fn is_not_sent() {}
    }
    impl<T: ?Sized> Ambiguous<()> for T {}
    impl<T: ?Sized + Send> Ambiguous<u8> for T {}
    // It does not compile if one of these is `Send`.
    <PyView<'static, u8, shape![Dyn]>>::is_not_sent();
    <PyViewMut<'static, u8, shape![Dyn]>>::is_not_sent();
    <PyObjects<'static, shape![Dyn]>>::is_not_sent();
    <PyObjectsMut<'static, shape![Dyn]>>::is_not_sent();
}

/// A view can be handed to what takes one of a shorter attachment; nothing else of it varies.
#[test]
fn views_are_of_any_shorter_attachment() {
    type All<'py> = (
        PyView<'py, u8, shape![2]>,
        PyViewMut<'py, u8, shape![2]>,
        PyObjects<'py, shape![2]>,
        PyObjectsMut<'py, shape![2]>,
    );
    fn shorter<'short, 'long: 'short>(all: All<'long>) -> All<'short> {
        all
    }
    with_python(|py, names| {
        let object = |code: &str| get(py, names, code);
        let views = shorter((
            PyView::from_object(&object("bytearray(2)")?)?,
            PyViewMut::from_object(&object("bytearray(2)")?)?,
            PyObjects::from_object(&object("np.zeros(2, object)")?)?,
            PyObjectsMut::from_object(&object("np.zeros(2, object)")?)?,
        ));
        let shapes = [views.0.shape(), views.1.shape(), views.2.shape(), views.3.shape()];
        assert_eq!(shapes, [[2]; 4]);
        Ok(())
    });
}

/// The variable that makes this program a child which does one of the misuses that end the process.
const CHILD: &str = "VIEW_PYTHON_MISUSE";

#[test]
fn what_python_keeps_ends_the_process() {
    if let Ok(code) = std::env::var(CHILD) {
        let bytes = [1u8, 2, 3];
        with_python(|py, names| {
            with_exported(py, view!(bytes[::-1]), |object| {
                names.set_item("object", object)?;
                run(py, names, &code)
            })
        });
        return;
    }
    let child = |code: &str| {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args([
                "--exact",
                "misuse::what_python_keeps_ends_the_process",
                "--nocapture",
            ])
            .env(CHILD, code);
        let output = command.output().unwrap();
        (
            output.status,
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )
    };
    let message = |buffers: &str| {
        format!("view_python: Python has kept {buffers} of <view_python.View, read-only, format 'B', shape [3], strides [-1]>, which was lent for a closure only. Its memory may be gone, so the process ends here.\n")
    };
    for (code, buffers) in [
        ("kept = np.asarray(object)", "1 buffer"),
        ("kept = [memoryview(object), np.asarray(object)]", "2 buffers"),
        ("kept = object.__dlpack__(max_version=(1, 0))", "1 buffer"),
        ("kept = np.from_dlpack(object)[1:]", "1 buffer"),
        (
            "kept = np.asarray(object); raise ValueError('a mistake of the closure')",
            "1 buffer",
        ),
    ] {
        let (status, text) = child(code);
        assert_eq!(status.signal(), Some(6), "{code}: {status}\n{text}");
        assert!(text.contains(&message(buffers)), "{code}\n{text}");
    }
    // What only a cycle holds is collected, and what was let go is not kept.
    for code in [
        "np.asarray(object).sum()",
        "cycle = [np.asarray(object)]; cycle.append(cycle); del cycle",
        "kept = object",
    ] {
        let (status, text) = child(code);
        assert!(status.success(), "{code}: {status}\n{text}");
    }
}
