//! Structs, both ways.

use crate::interpreter::{get, run, with_python};
use pyo3::prelude::*;
use view_core::zerocopy::byteorder::big_endian;
use view_core::zerocopy::{FromBytes, Immutable, IntoBytes};
use view_core::{shape, view, Dyn, Element};
use view_python::{export, record, PyView, PyViewMut};

#[derive(Debug, Clone, Copy, PartialEq, Element, FromBytes, IntoBytes, Immutable)]
#[zerocopy(crate = "view_core::zerocopy")]
#[repr(C, packed)]
pub struct Inner {
    pub flag: u8,
    big: big_endian::U32,
    native: f64,
}
record!(Inner { flag, big, native });

#[derive(Debug, Clone, Copy, PartialEq, Element, FromBytes, IntoBytes, Immutable)]
#[zerocopy(crate = "view_core::zerocopy")]
#[repr(C)]
struct Outer {
    position: [[f32; 3]; 2],
    inner: [Inner; 2],
    rest: [u8; 2],
}
record!(Outer {
    position,
    inner,
    rest
});

const DTYPE: &str = "np.dtype([('position', 'f4', (2, 3)), ('inner', [('flag', 'u1'), ('big', '>u4'), ('native', 'f8')], (2,)), ('rest', 'u1', (2,))])";

fn outer(n: u8) -> Outer {
    let inner = |k: u8| Inner {
        flag: k,
        big: u32::from(k).into(),
        native: f64::from(k),
    };
    Outer {
        position: [[f32::from(n); 3], [f32::from(n) + 0.5; 3]],
        inner: [inner(n), inner(n + 1)],
        rest: [n, n],
    }
}

#[test]
fn numpy_sees_the_fields() {
    with_python(|py, names| {
        let list: Vec<Outer> = (0..6).map(outer).collect();
        names.set_item("object", export(py, list, |list| view!(list[::2]))?)?;
        run(
            py,
            names,
            &format!(
                "
a = np.asarray(object)
assert a.dtype == {DTYPE}, a.dtype
assert a.shape == (3,) and a.strides == (104,)
assert a['inner']['big'].tolist() == [[0, 1], [2, 3], [4, 5]]
assert a['position'][2].tolist() == [[4, 4, 4], [4.5, 4.5, 4.5]]
"
            ),
        )
    });
}

#[test]
fn records_of_numpy_are_structs() {
    with_python(|py, names| {
        run(
            py,
            names,
            &format!("a = np.zeros((2, 3), {DTYPE}); a['inner']['native'][1, 2, 1] = 7; a['rest'][0, 0] = 5"),
        )?;
        let view = PyView::<Outer, shape![Dyn, 3]>::from_object(&get(py, names, "a[::-1]")?)?;
        let array = view.to_array();
        assert_eq!({ array[[0, 2]].inner[1].native }, 7.0);
        assert_eq!(array[[1, 0]].rest, [5, 5]);
        drop(view);
        let mut unique = PyViewMut::<Outer, shape![2, 3]>::from_object(&get(py, names, "a")?)?;
        // SAFETY: nobody else has the array.
        let mut elements = unsafe { unique.view_mut() };
        elements[[1, 1]] = outer(9);
        run(py, names, "assert a['inner']['big'][1, 1].tolist() == [9, 10]")?;
        let field = PyView::<f64, shape![2, 3, 2]>::from_object(&get(
            py,
            names,
            "np.require(a['inner']['native'], requirements='A')",
        )?)?;
        assert_eq!(field.to_array()[[1, 1, 1]], 10.0);
        let other = get(
            py,
            names,
            "np.zeros(3, [('flag', 'u1'), ('big', '<u4'), ('native', 'f8')])",
        )?;
        let error = PyView::<Inner, shape![3]>::from_object(&other)
            .map(|_| ())
            .unwrap_err();
        assert_eq!(
            error.to_string(),
            "TypeError: expected a field big: uint32 (>u4), found uint32 (<u4)"
        );
        Ok(())
    });
}
