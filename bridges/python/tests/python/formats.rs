//! Formats of PEP 3118, as NumPy and memoryview write them.

use crate::interpreter::{get, run, with_python};
use pyo3::prelude::*;
use std::ffi::CString;
use view_core::{ByteOrder, ElementType, Kind};
use view_python::dtype::format::read;
use view_python::dtype::item::Item;

#[test]
fn numbers_are_what_numpy_says() {
    with_python(|py, names| {
        for code in ["?", "b1", "i1", "u1"]
            .into_iter()
            .map(String::from)
            .chain(["<", ">"].iter().flat_map(|order| {
                ["i2", "u2", "i4", "u4", "i8", "u8", "f2", "f4", "f8", "c8", "c16"]
                    .map(|code| format!("{order}{code}"))
            }))
        {
            let array = get(py, names, &format!("memoryview(np.zeros(1, '{code}'))"))?;
            let format: String = array.getattr("format")?.extract()?;
            let size: usize = array.getattr("itemsize")?.extract()?;
            let expected = ElementType::parse(if code == "?" { "|b1" } else { &code });
            let found = read(&CString::new(format.clone()).unwrap(), size);
            assert_eq!(found, expected.map(Item::Number), "{code}: {format}");
        }
        Ok(())
    });
}

#[test]
fn what_is_no_number() {
    for (format, size) in [
        (c"", 1),
        (c"y", 1),
        (c"T{h:a:", 2),
        (c"T{h:a", 2),
        (c"h", 4),
        (c"(2h", 4),
        (c">", 0),
    ] {
        assert_eq!(read(format, size), None, "{format:?}");
    }
    let long = read(c"<l", 4);
    assert_eq!(
        long,
        ElementType::new(Kind::Int, ByteOrder::Little, 4).map(Item::Number)
    );
}

/// What `read` says of it, as the script below says it of a dtype: the fields with their offsets and sizes.
fn told(item: &Item) -> String {
    match item {
        Item::Record { fields, size } => {
            let fields = fields
                .iter()
                .map(|field| format!("{}@{}={}", field.name, field.offset, told(&field.item)));
            format!("{{{}|{size}}}", fields.collect::<Vec<_>>().join(","))
        }
        Item::Array(extents, item) => format!("{extents:?}{}", told(item)),
        Item::Number(number) => format!("{number}"),
        Item::Object => "O".to_owned(),
        Item::Other { size, .. } => format!("other {size}"),
        other => panic!("{other:?}"),
    }
}

/// Draws dtypes, packed, aligned and with gaps of their own, and tells of each the format, the item size, its fields, and whether the format can mean another dtype.
const DTYPES: &str = "
import random
drawn = random.Random(1)
NUMBERS = ['?', 'i1', 'u1'] + [order + code for order in '<>' for code in 'i2 u2 i4 u4 i8 u8 f2 f4 f8 c8 c16'.split()]
def draw(depth):
    if depth == 0 or drawn.random() < 0.5:
        return np.dtype(drawn.choice(NUMBERS + (['S3', '<U2', '>U1', 'g', 'G', 'O'] if drawn.random() < 0.1 else [])))
    names = [drawn.choice(['a', 'bc', 'field', 'é']) + str(k) for k in range(drawn.randint(1, 4))]
    parts = [(draw(depth - 1), tuple(drawn.randint(1, 3) for _ in range(drawn.choice([0, 0, 0, 1, 2])))) for _ in names]
    parts = [np.dtype(part) for part in parts]
    kind = drawn.randrange(3)
    if kind < 2:
        return np.dtype(list(zip(names, parts)), align=kind == 1)
    offsets, end = [], 0
    for part in parts:
        offsets.append(end + drawn.choice([0, 0, 1, 3]))
        end = offsets[-1] + part.itemsize
    return np.dtype({'names': names, 'formats': parts, 'offsets': offsets, 'itemsize': end + drawn.choice([0, 0, 2])})
def record():
    while True:
        dtype = draw(3)
        if dtype.names:
            return dtype
def structs(dtype):
    return dtype.base.names is not None
def told(dtype):
    if dtype.subdtype:
        return str(list(dtype.shape)) + told(dtype.base)
    if dtype.names:
        return '{' + ','.join(f'{name}@{dtype.fields[name][1]}={told(dtype.fields[name][0])}' for name in dtype.names) + f'|{dtype.itemsize}}}'
    if dtype.kind in 'SU' or dtype.char in 'gG':
        return f'other {dtype.itemsize}'
    return 'O' if dtype.char == 'O' else dtype.str
def end(dtype):
    # Where the format ends: without the padding behind the last field.
    if dtype.subdtype:
        return end(dtype.base) * int(np.prod(dtype.shape))
    if not dtype.names:
        return dtype.itemsize
    last = dtype.fields[dtype.names[-1]]
    return last[1] + end(last[0])
def vague(dtype):
    # A gap behind a struct in a struct.
    if dtype.subdtype:
        return vague(dtype.base)
    if not dtype.names:
        return False
    fields = [dtype.fields[name][:2] for name in dtype.names]
    behind = [offset for _, offset in fields[1:]] + [dtype.itemsize]
    return any(vague(part) or structs(part) and offset + end(part) < next for (part, offset), next in zip(fields, behind))
def case():
    dtype = record()
    view = memoryview(np.zeros(1, dtype))
    return view.format, view.itemsize, told(dtype), vague(dtype)
";

#[test]
fn drawn_dtypes_of_numpy_are_read_as_their_fields() {
    with_python(|py, names| {
        run(py, names, DTYPES)?;
        let cases: Vec<(String, usize, String, bool)> =
            get(py, names, "[case() for _ in range(3000)]")?.extract()?;
        let mut clear = 0;
        for (format, size, expected, vague) in cases {
            let found = read(&CString::new(format.clone()).unwrap(), size).map(|item| told(&item));
            if vague {
                // Whose padding it is, the format does not say.
                assert_eq!(found, None, "{format}, {size} bytes: {expected}");
            } else {
                assert_eq!(found.as_deref(), Some(&*expected), "{format}, {size} bytes");
                clear += 1;
            }
        }
        assert!(clear >= 1000, "{clear}");
        Ok(())
    });
}

#[test]
fn drawn_formats_have_the_sizes_of_module_struct() {
    with_python(|py, names| {
        run(
            py,
            names,
            "
import random, struct
drawn = random.Random(2)
def case():
    mode = drawn.choice(['', '@', '=', '<', '>', '!'])
    codes = 'bBhHiIlLqQ?efdcxs' + ('nNP' if mode in ('', '@') else '')
    text, offsets = mode, []
    for _ in range(drawn.randint(1, 6)):
        count, code = drawn.choice(['', '', '1', '2', '7']), drawn.choice(codes)
        if code != 'x':
            offsets.append(struct.calcsize(text + '0' + code))
        text += count + code + drawn.choice(['', '', ' '])
    return text, struct.calcsize(text), offsets
",
        )?;
        let cases: Vec<(String, usize, Vec<usize>)> =
            get(py, names, "[case() for _ in range(2000)]")?.extract()?;
        for (format, size, offsets) in cases {
            let text = CString::new(format.clone()).unwrap();
            let found = read(&text, size);
            match (&found, offsets.as_slice()) {
                (None, []) => {}
                (Some(Item::Record { fields, size: told }), _) => {
                    assert_eq!(
                        fields.iter().map(|field| field.offset).collect::<Vec<_>>(),
                        offsets,
                        "{format}"
                    );
                    assert_eq!(*told, size, "{format}");
                }
                (Some(item), [0]) => assert_eq!(item.size(), size, "{format}"),
                _ => panic!("{format}, {size} bytes: {found:?}"),
            }
            assert_eq!(read(&text, size + 1), None, "{format}, one byte more");
        }
        Ok(())
    });
}

/// Structs of ctypes have marks between extents and code, and no padding in their format.
#[test]
fn structs_of_ctypes() {
    with_python(|py, names| {
        run(py, names, "
import ctypes
class Gaps(ctypes.Structure): _fields_ = [('a', ctypes.c_int8), ('b', ctypes.c_int32)]
class Pair(ctypes.Structure): _fields_ = [('a', ctypes.c_int16), ('b', ctypes.c_uint16)]
class Full(ctypes.Structure): _fields_ = [('pairs', Pair * 2), ('x', ctypes.c_float * 3), ('y', ctypes.c_int32)]
class Big(ctypes.BigEndianStructure): _fields_ = [('a', ctypes.c_int32), ('b', ctypes.c_int32)]
def of(kind): view = memoryview(kind()); return view.format, view.itemsize
")?;
        let read = |name: &str| -> PyResult<Option<String>> {
            let (format, size): (String, usize) = get(py, names, &format!("of({name})"))?.extract()?;
            Ok(read(&CString::new(format).unwrap(), size).map(|item| told(&item)))
        };
        assert_eq!(
            read("Full")?.as_deref(),
            Some("{pairs@0=[2]{a@0=<i2,b@2=<u2|4},x@8=[3]<f4,y@20=<i4|24}")
        );
        assert_eq!(read("Big")?.as_deref(), Some("{a@0=>i4,b@4=>i4|8}"));
        // Where `b` is, the format does not say, up to Python 3.13.
        assert!(matches!(
            read("Gaps")?.as_deref(),
            None | Some("{a@0=|i1,b@4=<i4|8}")
        ));
        Ok(())
    });
}

/// Neither a panic nor an overflow, which panics in this build.
#[test]
fn any_bytes_are_a_format_or_none() {
    let mut state = 3_u64;
    let mut next = |below: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let pieces: Vec<&[u8]> = [
        "T{",
        "}",
        "(",
        ")",
        ",",
        ":a:",
        ":",
        "x",
        "Z",
        "g",
        "s",
        "w",
        "O",
        "<",
        "=",
        "@",
        "^",
        "h",
        "d",
        "0",
        "3",
        "18446744073709551615",
        "4294967296",
        "&",
        "é",
    ]
    .into_iter()
    .map(str::as_bytes)
    .collect();
    let mut read_some = 0;
    for round in 0..200_000 {
        let mut text = Vec::new();
        for _ in 0..next(16) {
            if round % 2 == 0 {
                text.push(1 + next(255) as u8);
            } else {
                text.extend_from_slice(pieces[next(pieces.len())]);
            }
        }
        let text = CString::new(text).unwrap();
        for size in [0, 1, 2, 8, next(64), usize::MAX] {
            if let Some(item) = read(&text, size) {
                assert_eq!(item.size(), size, "{text:?}");
                assert!(!item.to_string().is_empty());
                read_some += 1;
            }
        }
    }
    assert!(read_some > 1000, "{read_some}");
}

#[test]
fn formats_that_are_too_much() {
    let deep = CString::new("T{".repeat(100_000) + "b" + &"}".repeat(100_000)).unwrap();
    assert_eq!(read(&deep, 1), None);
    // 2^64, which was taken for no number at all.
    assert_eq!(read(c"18446744073709551616h", 2), None);
    assert_eq!(read(c"(4294967296,4294967296)x", 0), None);
    assert_eq!(read(c"(4294967296,4294967296)s", 0), None);
    assert_eq!(read(c"(4294967296,4294967296)T{}", 0), None);
    assert_eq!(read(c"(4294967296,4294967296)h", 0), None);
}
