//! Views with run-time dtype: all pairs of dtypes, and shapes beside a list of all bytes.

use crate::drawn::{distances, Drawn};
use half::{bf16, f16};
use num_complex::Complex;
use std::collections::BTreeSet;
use std::ptr::NonNull;
use view_core::zerocopy::byteorder::{BE, F32, F64, I128, I16, I32, I64, LE, U128, U16, U32, U64};
use view_core::{
    shape, view, AnyView, AnyViewMut, ByteOrder, ComplexF32, ComplexF64, Dyn, ElementType, Kind, Scalar,
    ViewError, ViewMut, F16,
};
use zerocopy::IntoBytes;

/// A type, and its dtype as NumPy writes it, with `=` for the order of the machine.
struct Case {
    code: &'static str,
    of: fn() -> ElementType,
    /// The address of the first element if the downcast succeeds.
    downcast: fn(AnyView) -> Result<usize, ViewError>,
    downcast_mut: fn(AnyViewMut) -> Result<usize, ViewError>,
}

impl Case {
    const fn new<T: Scalar + 'static>(code: &'static str) -> Self {
        Self {
            code,
            of: ElementType::of::<T>,
            downcast: |any| any.downcast::<T, shape![2]>().map(|typed| typed.as_ptr().addr()),
            downcast_mut: |any| {
                any.downcast::<T, shape![Dyn]>()
                    .map(|typed| typed.as_ptr().addr())
            },
        }
    }

    fn code(&self) -> String {
        let order = if cfg!(target_endian = "big") { ">" } else { "<" };
        self.code.replace('=', order)
    }
}

const CASES: &[Case] = &[
    Case::new::<bool>("|b1"),
    Case::new::<u8>("|u1"),
    Case::new::<i8>("|i1"),
    Case::new::<u16>("=u2"),
    Case::new::<i16>("=i2"),
    Case::new::<u32>("=u4"),
    Case::new::<i32>("=i4"),
    Case::new::<u64>("=u8"),
    Case::new::<i64>("=i8"),
    Case::new::<u128>("=u16"),
    Case::new::<i128>("=i16"),
    Case::new::<usize>(if size_of::<usize>() == 8 { "=u8" } else { "=u4" }),
    Case::new::<isize>(if size_of::<isize>() == 8 { "=i8" } else { "=i4" }),
    Case::new::<f32>("=f4"),
    Case::new::<f64>("=f8"),
    Case::new::<f16>("=f2"),
    Case::new::<bf16>("=E2"),
    Case::new::<Complex<f32>>("=c8"),
    Case::new::<Complex<f64>>("=c16"),
    Case::new::<U16<LE>>("<u2"),
    Case::new::<U16<BE>>(">u2"),
    Case::new::<I16<LE>>("<i2"),
    Case::new::<I16<BE>>(">i2"),
    Case::new::<U32<LE>>("<u4"),
    Case::new::<U32<BE>>(">u4"),
    Case::new::<I32<LE>>("<i4"),
    Case::new::<I32<BE>>(">i4"),
    Case::new::<U64<LE>>("<u8"),
    Case::new::<U64<BE>>(">u8"),
    Case::new::<I64<LE>>("<i8"),
    Case::new::<I64<BE>>(">i8"),
    Case::new::<U128<LE>>("<u16"),
    Case::new::<U128<BE>>(">u16"),
    Case::new::<I128<LE>>("<i16"),
    Case::new::<I128<BE>>(">i16"),
    Case::new::<F32<LE>>("<f4"),
    Case::new::<F32<BE>>(">f4"),
    Case::new::<F64<LE>>("<f8"),
    Case::new::<F64<BE>>(">f8"),
    Case::new::<F16<LE>>("<f2"),
    Case::new::<F16<BE>>(">f2"),
    Case::new::<ComplexF32<LE>>("<c8"),
    Case::new::<ComplexF32<BE>>(">c8"),
    Case::new::<ComplexF64<LE>>("<c16"),
    Case::new::<ComplexF64<BE>>(">c16"),
];

#[test]
fn all_pairs_of_dtypes() {
    let mut words = [0u128; 2];
    let bytes = words.as_mut_bytes();
    let mut same = 0;
    for from in CASES {
        let found = (from.of)();
        assert_eq!(found.to_string(), from.code());
        assert_eq!(ElementType::parse(&from.code()), Some(found));
        assert_eq!(
            ElementType::new(found.kind(), found.byte_order(), found.size()),
            Some(found)
        );
        let stride = [found.size() as isize];
        let start = bytes.as_ptr().addr();
        for to in CASES {
            let expected = (to.of)();
            let answer = if from.code() == to.code() {
                same += 1;
                Ok(start)
            } else {
                Err(ViewError::ElementType { expected, found })
            };
            let any = AnyView::from_bytes(bytes, found, 0, &[2], &stride).unwrap();
            assert_eq!((to.downcast)(any), answer, "{} as {}", from.code(), to.code());
            let any = AnyViewMut::from_bytes(bytes, found, 0, &[2], &stride).unwrap();
            assert_eq!((to.downcast_mut)(any), answer, "{} as {}", from.code(), to.code());
            if let Err(error) = answer {
                let said = format!(
                    "view!: the elements are {}, not {} [V322]",
                    from.code(),
                    to.code()
                );
                assert_eq!(error.to_string(), said);
            }
        }
    }
    // Each with itself, and 13 of the machine's order with the one that states it; `usize` and `isize` with the two of their size as well.
    assert_eq!(same, CASES.len() + 2 * 13 + 2 * 4);
}

#[test]
fn elements_without_a_dtype_are_opaque() {
    use std::cell::Cell;
    use std::sync::atomic::AtomicU32;
    let opaque = |what: ElementType, size: usize| {
        assert_eq!(
            (what.kind(), what.byte_order(), what.size()),
            (Kind::Opaque, ByteOrder::None, size)
        );
        assert_eq!(what.to_string(), format!("|V{size}"));
    };
    opaque(ElementType::of::<char>(), 4);
    opaque(ElementType::of::<Cell<u32>>(), 4);
    opaque(ElementType::of::<AtomicU32>(), 4);
    opaque(ElementType::of::<std::num::NonZeroU8>(), 1);
    opaque(ElementType::of::<Option<u8>>(), size_of::<Option<u8>>());
    opaque(ElementType::of::<()>(), 0);
    // Two integers and two floats of one size are no one kind.
    opaque(ElementType::of::<Complex<u32>>(), 8);
}

#[test]
fn codes_that_are_no_dtypes() {
    for code in [
        "",
        "<",
        "=",
        "i",
        "<i",
        "i+2",
        "i-2",
        "<i 2",
        "|i2",
        "<i3",
        ">b2",
        "<U5",
        "<<i2",
        "<f16",
        "V99999999999999999999",
    ] {
        assert_eq!(ElementType::parse(code), None, "{code:?}");
    }
    assert_eq!(ElementType::parse("=u2"), Some(ElementType::of::<u16>()));
    assert_eq!(
        ElementType::parse("V12"),
        ElementType::new(Kind::Opaque, ByteOrder::None, 12)
    );
}

#[test]
fn dtypes_that_there_are_not() {
    let little = ByteOrder::Little;
    assert_eq!(ElementType::new(Kind::Bool, little, 2), None);
    assert_eq!(ElementType::new(Kind::Int, little, 3), None);
    assert_eq!(ElementType::new(Kind::Uint, little, 0), None);
    assert_eq!(ElementType::new(Kind::Float, little, 16), None);
    assert_eq!(ElementType::new(Kind::BFloat, little, 4), None);
    assert_eq!(ElementType::new(Kind::ComplexFloat, little, 4), None);
    assert_eq!(ElementType::new(Kind::Float, ByteOrder::None, 4), None);
    let byte = ElementType::new(Kind::Int, little, 1).unwrap();
    assert_eq!(byte.byte_order(), ByteOrder::None);
    let record = ElementType::new(Kind::Opaque, ByteOrder::Big, 24).unwrap();
    assert_eq!(record.to_string(), "|V24");
}

/// The number of the byte of each position, if all are there. It asks each byte.
fn places(length: usize, offset: usize, shape: &[usize], strides: &[isize]) -> Option<Vec<usize>> {
    let far = distances(shape, strides);
    let there = |byte: isize| (0..length as isize).contains(&byte);
    let all = far.iter().all(|far| {
        let first = offset as isize + far;
        (first..first + 2).all(there)
    });
    (all && offset <= length).then(|| far.iter().map(|far| (offset as isize + far) as usize).collect())
}

/// What a downcast to `shape![2, 3]` and to `shape![Dyn, Dyn]` says of a shape.
fn answers(shape: &[usize]) -> (Result<(), ViewError>, Result<(), ViewError>) {
    let &[rows, columns] = shape else {
        let ranks = ViewError::Ranks {
            expected: 2,
            found: shape.len(),
        };
        return (Err(ranks), Err(ranks));
    };
    let differ = |axis, expected, found| {
        Err(ViewError::Shape {
            axis,
            expected,
            found,
        })
    };
    let exact = match (rows, columns) {
        (2, 3) => Ok(()),
        (2, _) => differ(1, 3, columns),
        _ => differ(0, 2, rows),
    };
    (exact, Ok(()))
}

#[test]
fn a_thousand_shapes_beside_a_list_of_bytes() {
    let (mut drawn, mut made, mut alone, mut exact) = (Drawn(0x51_7e), 0, 0, 0);
    let dtype = ElementType::of::<I16<BE>>();
    let cases = if cfg!(miri) { 100 } else { 1_000 };
    for case in 0..cases {
        // Every third one has the shape of the type.
        let fixed = case % 3 == 0;
        let rank = if fixed { 2 } else { drawn.next(7) as usize };
        let length = drawn.next(48) as usize;
        let offset = drawn.next(length as u64 + 2) as usize;
        let mut shape: Vec<usize> = (0..rank).map(|_| drawn.next(4) as usize).collect();
        if fixed {
            shape = vec![2, 3];
        }
        let strides: Vec<isize> = (0..rank).map(|_| drawn.next(13) as isize - 6).collect();
        let mut bytes: Vec<u8> = (0..length).map(|n| n as u8).collect();
        let what = format!("{length} bytes, offset {offset}, {shape:?}, {strides:?}");

        let expected = places(length, offset, &shape, &strides);
        let any = AnyView::from_bytes(&bytes, dtype, offset, &shape, &strides);
        assert_eq!(any.is_ok(), expected.is_some(), "{what}");
        let Some(places) = expected else {
            assert!(
                matches!(any.unwrap_err(), ViewError::OutsideBytes { length: there, .. } if there == length),
                "{what}"
            );
            continue;
        };
        made += 1;
        let any = any.unwrap();
        assert_eq!(
            (any.rank(), any.shape(), any.strides()),
            (rank, &*shape, &*strides)
        );
        assert_eq!((any.len(), any.is_empty()), (places.len(), places.is_empty()));
        assert_eq!(any.as_ptr(), bytes[offset..].as_ptr());
        let wanted: Vec<i16> = places
            .iter()
            .map(|&n| i16::from_be_bytes([bytes[n], bytes[n + 1]]))
            .collect();

        let (two_by_three, dynamic) = answers(&shape);
        let typed = any.downcast::<I16<BE>, shape![2, 3]>();
        assert_eq!(typed.map(|_| ()), two_by_three, "{what}");
        if let Ok(typed) = typed {
            exact += 1;
            assert_eq!(
                typed.iter().map(|item| item.get()).collect::<Vec<_>>(),
                wanted,
                "{what}"
            );
        }
        assert_eq!(
            any.downcast::<I16<BE>, shape![Dyn, Dyn]>().map(|_| ()),
            dynamic,
            "{what}"
        );
        macro_rules! by_rank {
            ($($rank:literal $Shape:ty;)*) => {
                match rank {
                    $($rank => {
                        let typed = any.downcast::<I16<BE>, $Shape>().unwrap();
                        assert_eq!(typed.iter().map(|item| item.get()).collect::<Vec<_>>(), wanted, "{what}");
                        assert_eq!((typed.shape().as_slice(), typed.strides().as_slice()), (&*shape, &*strides));
                        assert_eq!(typed.as_ptr().addr(), any.as_ptr().addr());
                        // And back.
                        let again = typed.into_any();
                        assert_eq!((again.as_ptr(), again.element_type()), (any.as_ptr(), dtype));
                        assert_eq!((again.shape(), again.strides()), (any.shape(), any.strides()));
                    })*
                    _ => unreachable!(),
                }
            };
        }
        by_rank! {
            0 shape![];
            1 shape![Dyn];
            2 shape![Dyn, Dyn];
            3 shape![Dyn, Dyn, Dyn];
            4 shape![Dyn, Dyn, Dyn, Dyn];
            5 shape![Dyn, Dyn, Dyn, Dyn, Dyn];
            6 shape![Dyn, Dyn, Dyn, Dyn, Dyn, Dyn];
        }

        let different: BTreeSet<usize> = places.iter().flat_map(|&n| [n, n + 1]).collect();
        let distinct = different.len() == 2 * places.len();
        let unique = AnyViewMut::from_bytes(&mut bytes, dtype, offset, &shape, &strides);
        alone += usize::from(distinct);
        match unique {
            Ok(mut unique) => {
                assert!(distinct, "{what}");
                assert_eq!(unique.as_view().shape(), shape);
                assert_eq!(
                    unique
                        .reborrow()
                        .downcast::<I16<BE>, shape![Dyn, Dyn]>()
                        .map(|_| ()),
                    dynamic
                );
                if let Ok(typed) = unique.downcast::<I16<BE>, shape![2, 3]>() {
                    let mut typed: ViewMut<_, _, _> = typed;
                    typed.fill(I16::new(-2));
                    assert!(places.iter().all(|&n| bytes[n..n + 2] == [0xff, 0xfe]), "{what}");
                }
            }
            Err(error) => assert_eq!((error, distinct), (ViewError::Repeated, false), "{what}"),
        }
    }
    // Both answers are there often enough.
    assert!(
        made * 5 > cases && alone * 8 > cases && exact * 50 > cases,
        "{made} {alone} {exact}"
    );
}

#[test]
fn bools_are_looked_at() {
    let bytes = [0u8, 1, 2, 1];
    let bools = ElementType::of::<bool>();
    let any = AnyView::from_bytes(&bytes, bools, 0, &[2], &[1]).unwrap();
    assert_eq!(any.downcast::<bool, shape![2]>().unwrap().to_vec(), [false, true]);
    // In row-major order, the third of these: the byte 2 is at [1, 0].
    let any = AnyView::from_bytes(&bytes, bools, 3, &[2, 2], &[-1, -2]).unwrap();
    let error = ViewError::Invalid { element: 2 };
    assert_eq!(any.downcast::<bool, shape![Dyn, Dyn]>().err(), Some(error));
    let mut bytes = bytes;
    let any = AnyViewMut::from_bytes(&mut bytes, bools, 0, &[4], &[1]).unwrap();
    assert_eq!(any.downcast::<bool, shape![4]>().err(), Some(error));
    assert_eq!(
        any_of(&[true])
            .as_bytes()
            .unwrap()
            .downcast::<u8, shape![1, 1]>()
            .unwrap()[[0, 0]],
        1
    );
}

fn any_of(bools: &[bool]) -> AnyView<'_> {
    view!(bools).into_any()
}

#[test]
fn alignment_is_asked_when_the_type_is_known() {
    let words = [0u128; 2];
    let bytes = words.as_bytes();
    let ints = ElementType::of::<i32>();
    let at = |offset, strides: &[isize]| {
        let any = AnyView::from_bytes(bytes, ints, offset, &[2, 2], strides).unwrap();
        any.downcast::<i32, shape![2, 2]>()
            .map(|view| view.as_ptr().addr() - bytes.as_ptr().addr())
    };
    assert_eq!(at(4, &[8, 4]), Ok(4));
    assert_eq!(at(2, &[8, 4]), Err(ViewError::Align { offset: 2, align: 4 }));
    assert_eq!(
        at(4, &[10, 4]),
        Err(ViewError::Stride {
            axis: 0,
            stride: 10,
            align: 4
        })
    );
    assert_eq!(
        at(4, &[8, 6]),
        Err(ViewError::Stride {
            axis: 1,
            stride: 6,
            align: 4
        })
    );
    // Numbers with a byte order need no alignment.
    let any = AnyView::from_bytes(bytes, ints, 3, &[2, 2], &[10, 5]).unwrap();
    if cfg!(target_endian = "little") {
        assert_eq!(
            any.downcast::<I32<LE>, shape![2, 2]>().unwrap().as_ptr().addr() % 4,
            3
        );
    }
    // An axis that is not walked along has no stride, and an empty view no element.
    let any = AnyView::from_bytes(bytes, ints, 4, &[1], &[3]).unwrap();
    assert!(any.downcast::<i32, shape![1]>().is_ok());
    let any = AnyView::from_bytes(bytes, ints, 3, &[0, 5], &[1, 1]).unwrap();
    assert_eq!(any.downcast::<i32, shape![0, 5]>().unwrap().len(), 0);
}

#[test]
fn ranks_and_sizes_have_limits() {
    let byte = ElementType::of::<u8>();
    let make = |shape: &[usize], strides: &[isize]| {
        AnyView::from_bytes(&[5, 6], byte, 1, shape, strides).map(|any| any.rank())
    };
    assert_eq!(make(&[1; 16], &[9; 16]), Ok(16));
    assert_eq!(make(&[1; 17], &[0; 17]), Err(ViewError::Rank { rank: 17 }));
    assert_eq!(
        ViewError::Rank { rank: 17 }.to_string(),
        "view!: rank 17 is too high: 16 is the highest there is [V207]"
    );
    assert_eq!(
        make(&[1, 1], &[0]),
        Err(ViewError::StrideCount {
            extents: 2,
            strides: 1
        })
    );
    assert_eq!(make(&[usize::MAX, 2], &[0, 0]), Err(ViewError::TooLarge));
    assert_eq!(make(&[0, usize::MAX], &[0, 0]), Err(ViewError::TooLarge));
    assert_eq!(make(&[isize::MAX as usize], &[0]), Ok(1));
    assert_eq!(
        make(&[2], &[isize::MIN]),
        Err(ViewError::OutsideBytes {
            byte: -isize::MAX,
            length: 2
        })
    );
    assert_eq!(
        make(&[2], &[isize::MAX]),
        Err(ViewError::OutsideBytes {
            byte: isize::MAX,
            length: 2
        })
    );
    let most = AnyView::from_bytes(&[5], byte, 0, &[1; 16], &[1; 16]).unwrap();
    assert_eq!(most.as_bytes().err(), Some(ViewError::Rank { rank: 17 }));
    // A record of no bytes reads none.
    let nothing = ElementType::new(Kind::Opaque, ByteOrder::None, 0).unwrap();
    let any = AnyView::from_bytes(&[], nothing, 0, &[3], &[8]).unwrap();
    assert_eq!(any.as_bytes().unwrap().shape(), [3, 0]);
    assert!(AnyView::from_bytes(&[], nothing, 1, &[3], &[8]).is_err());
}

#[test]
fn a_view_of_a_pointer() {
    let mut grid = [[1u64, 2, 3], [4, 5, 6]];
    let first = NonNull::from(&mut grid).cast::<u64>();
    let dtype = ElementType::of::<u64>();
    // SAFETY: all of these are elements of the array, which is borrowed for the view alone.
    let any = unsafe { AnyViewMut::from_raw_parts(first.add(5).cast(), dtype, &[3, 2], &[-8, -24]) }.unwrap();
    assert_eq!(
        format!("{any:?}"),
        format!("AnyViewMut {{ element_type: {dtype}, shape: [3, 2], strides: [-8, -24] }}")
    );
    let mut turned = any.downcast::<u64, shape![3, Dyn]>().unwrap();
    assert_eq!(turned.to_vec(), [6, 3, 5, 2, 4, 1]);
    turned[[0, 0]] = 9;
    assert_eq!(grid, [[1, 2, 3], [4, 5, 9]]);
    // SAFETY: nothing is made of it.
    let error = unsafe { AnyView::from_raw_parts(first.cast(), dtype, &[1], &[]) }.err();
    assert_eq!(
        error,
        Some(ViewError::StrideCount {
            extents: 1,
            strides: 0
        })
    );
}

#[test]
fn unique_views_are_sent_and_come_back() {
    let mut samples = [[0i16; 4]; 3];
    let any = view!(mut samples[1.., ::-2]).into_any();
    std::thread::scope(|scope| {
        scope.spawn(move || any.downcast::<i16, shape![2, 2]>().unwrap().fill(7));
    });
    assert_eq!(samples, [[0; 4], [0, 7, 0, 7], [0, 7, 0, 7]]);
}

/// A view with a longer lifetime is one with a shorter lifetime.
#[allow(dead_code)]
fn shorter<'short>(
    shared: AnyView<'static>,
    unique: AnyViewMut<'static>,
) -> (AnyView<'short>, AnyViewMut<'short>) {
    (shared, unique)
}
