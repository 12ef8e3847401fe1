//! Drawn layouts, from Rust to NumPy and back, and from NumPy to Rust and back: all elements stay where they are.

use crate::interpreter::{get, run, with_python};
use crate::records::Inner;
use half::f16;
use num_complex::Complex;
use pyo3::prelude::*;
use pyo3::types::PyDict;
use std::ptr::NonNull;
use view_core::zerocopy::byteorder::{big_endian, little_endian};
use view_core::{shape, Dyn, DynLayout, PerAxis, Rank, Shape, View};
use view_python::{export, with_exported, AnyBytes, PyView};

/// Numbers that differ.
struct Drawn(u64);

impl Drawn {
    fn next(&mut self, below: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) % below
    }
}

/// Bytes, at an address that suits all elements, and a layout of `T`s in them. Strides are in bytes.
struct LaidOut<S: Shape> {
    bytes: Vec<u128>,
    first: usize,
    extents: PerAxis<S, usize>,
    strides: PerAxis<S, isize>,
}

impl<S: Shape> LaidOut<S> {
    fn of<T>(drawn: &mut Drawn) -> Self {
        let (mut extents, mut strides) = (S::Rank::array(0), S::Rank::array(0));
        let (size, align) = (size_of::<T>() as isize, align_of::<T>() as isize);
        let (mut low, mut high) = (0_isize, size);
        for (extent, stride) in extents.as_mut().iter_mut().zip(strides.as_mut()) {
            *extent = if drawn.next(12) == 0 {
                0
            } else {
                1 + drawn.next(4) as usize
            };
            *stride = (drawn.next(2 * 3 * size as u64 + 1) as isize - 3 * size) / align * align;
            let far = (*extent as isize - 1) * *stride;
            if *extent > 0 && far < 0 {
                low += far;
            } else if *extent > 0 {
                high += far;
            }
        }
        let words = (high - low) as usize / 16 + 2;
        let mut value = drawn.next(1 << 30) as u128 | 1;
        let bytes = (0..words).map(|_| {
            value = value
                .wrapping_mul(0x2360_ed05_1fc6_5da4_4385_df64_9fcc_f645)
                .wrapping_add(1);
            value
        });
        // A multiple of the alignment.
        let first = (-low) as usize;
        Self {
            bytes: bytes.collect(),
            first,
            extents,
            strides,
        }
    }

    fn view<T: AnyBytes>(&self) -> View<'_, T, S, DynLayout> {
        Self::inside(&self.bytes, self.first, self.extents, self.strides)
    }

    fn inside<T: AnyBytes>(
        bytes: &[u128],
        first: usize,
        extents: PerAxis<S, usize>,
        strides: PerAxis<S, isize>,
    ) -> View<'_, T, S, DynLayout> {
        let start = NonNull::from(bytes).cast::<u8>();
        // SAFETY: all positions are inside of the bytes, which are borrowed, and any bytes are a `T`.
        unsafe { View::from_strided_parts(start.add(first).cast(), extents, strides) }.unwrap()
    }
}

/// The strides that matter: along axes of several elements, if there are any.
fn used(shape: &[usize], strides: &[isize]) -> Vec<(usize, isize)> {
    let empty = shape.contains(&0);
    let axes = shape.iter().zip(strides);
    axes.map(|(&extent, &stride)| (extent, if empty || extent == 1 { 0 } else { stride }))
        .collect()
}

fn bits<T: AnyBytes, S: Shape, L: view_core::Layout>(view: &View<'_, T, S, L>) -> Vec<u8> {
    let one = |element: &T| {
        // SAFETY: any bytes are a `T`, and it has no padding.
        unsafe { std::slice::from_raw_parts(std::ptr::from_ref(element).cast::<u8>(), size_of::<T>()) }
            .to_vec()
    };
    view.iter().flat_map(one).collect()
}

/// What NumPy says of `a`: address, extents, strides and bytes.
type Told = (usize, Vec<usize>, Vec<isize>, Vec<u8>);

fn told(py: Python<'_>, names: &Bound<'_, PyDict>) -> PyResult<Told> {
    get(
        py,
        names,
        "(a.ctypes.data, list(a.shape), list(a.strides), a.tobytes())",
    )?
    .extract()
}

fn round_trip<T: AnyBytes, S: Shape>(
    py: Python<'_>,
    names: &Bound<'_, PyDict>,
    drawn: &mut Drawn,
    dtype: &str,
) -> PyResult<()> {
    let laid_out = LaidOut::<S>::of::<T>(drawn);
    let view = laid_out.view::<T>();
    let (shape, strides, values) = (view.shape(), view.strides(), bits(&view));
    let what = format!("{dtype} {:?} {:?}", shape.as_ref(), strides.as_ref());
    let address = view.as_ptr() as usize;
    let same = |found: Told| {
        if !values.is_empty() {
            assert_eq!(found.0, address, "{what}");
        }
        assert_eq!(
            used(&found.1, &found.2),
            used(shape.as_ref(), strides.as_ref()),
            "{what}"
        );
        assert_eq!(found.3, values, "{what}");
    };
    let back = |view: &PyView<'_, T, S>| {
        assert!(view.is_immutable(), "{what}");
        let found = view.as_view().unwrap();
        same((
            found.as_ptr() as usize,
            found.shape().as_ref().to_vec(),
            found.strides().as_ref().to_vec(),
            bits(&found),
        ));
        assert_eq!(bits(&view.to_array().view()), values);
    };
    // From Rust to NumPy, and back.
    let LaidOut {
        bytes,
        first,
        extents,
        strides,
        ..
    } = laid_out;
    let object = export(py, bytes, move |bytes| {
        LaidOut::<S>::inside::<T>(bytes, first, extents, strides)
    })?;
    names.set_item("a", get(py, names, "np.asarray")?.call1((&object,))?)?;
    same(told(py, names)?);
    assert!(
        get(py, names, &format!("a.dtype == {dtype}"))?.extract::<bool>()?,
        "{what}"
    );
    let array = get(py, names, "a")?;
    back(&PyView::from_object(&array)?);
    back(&PyView::from_object(object.as_any())?);
    // From NumPy to Rust, and back.
    run(
        py,
        names,
        "b = np.lib.stride_tricks.as_strided(a, a.shape, a.strides)",
    )?;
    let array = get(py, names, "b")?;
    let view = PyView::<T, S>::from_object(&array)?;
    with_exported(py, view.as_view().unwrap(), |object| {
        names.set_item("a", get(py, names, "np.asarray")?.call1((object,))?)?;
        same(told(py, names)?);
        run(py, names, "del a")
    })
}

macro_rules! dtypes {
    ($py:ident $names:ident $drawn:ident $S:ty: $($T:ty, $code:literal;)*) => {{
        $(round_trip::<$T, $S>($py, $names, &mut $drawn, $code)?;)*
        let cases: &[&str] = &[$($code),*];
        cases.len()
    }};
}

macro_rules! ranks {
    ($name:ident $($S:ty;)*) => {
        #[test]
        fn $name() {
            with_python(|py, names| {
                let (mut drawn, mut count) = (Drawn(stringify!($name).len() as u64 * 77), 0);
                for _ in 0..3 {
                    $(count += dtypes! { py names drawn $S:
                        u8, "'u1'"; i8, "'i1'"; u16, "'u2'"; i16, "'i2'"; u32, "'u4'"; i32, "'i4'"; u64, "'u8'"; i64, "'i8'";
                        f16, "'f2'"; f32, "'f4'"; f64, "'f8'"; Complex<f32>, "'c8'"; Complex<f64>, "'c16'";
                        little_endian::I16, "'<i2'"; big_endian::U16, "'>u2'"; big_endian::I32, "'>i4'"; little_endian::F32, "'<f4'"; big_endian::F64, "'>f8'"; big_endian::U64, "'>u8'";
                        Inner, "np.dtype([('flag', 'u1'), ('big', '>u4'), ('native', 'f8')])";
                    };)*
                }
                assert!(count > 100, "{count}");
                Ok(())
            });
        }
    };
}
ranks!(of_few_axes shape![]; shape![Dyn]; shape![Dyn, Dyn];);
ranks!(of_more_axes shape![Dyn, Dyn, Dyn]; shape![Dyn, Dyn, Dyn, Dyn]; shape![Dyn, Dyn, Dyn, Dyn, Dyn];);
ranks!(of_many_axes shape![Dyn, Dyn, Dyn, Dyn, Dyn, Dyn]; shape![Dyn, Dyn, Dyn, Dyn, Dyn, Dyn, Dyn]; shape![Dyn, Dyn, Dyn, Dyn, Dyn, Dyn, Dyn, Dyn];);
