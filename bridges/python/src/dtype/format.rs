//! Formats of PEP 3118 as they are written.

use super::item::{Item, Member};
use super::parse;
use std::ffi::CStr;
use view_core::{ByteOrder, ElementType, Kind};

/// The item of a buffer whose format is `format` and whose item size is `size`, in bytes. `None` if this is no format of PEP 3118, or one of another
/// size.
///
/// pyo3's own check takes `>` for the byte order of this machine, and `<` for the other one.
pub fn read(format: &CStr, size: usize) -> Option<Item> {
    parse::parse(format.to_bytes(), size)
}

/// The format of a number: `h`, or with the byte order that is not that of this machine, `>h`.
///
/// # Panics
/// If PEP 3118 has no code for it, as for integers of 16 bytes: while a constant is evaluated.
pub const fn of_number(number: ElementType) -> &'static CStr {
    let code: [&'static CStr; 2] = match (number.kind(), number.size()) {
        (Kind::Bool, _) => [c"?", c"?"],
        (Kind::Int, 1) => [c"b", c"b"],
        (Kind::Uint, 1) => [c"B", c"B"],
        (Kind::Int, 2) => [c"<h", c">h"],
        (Kind::Uint, 2) => [c"<H", c">H"],
        (Kind::Int, 4) => [c"<i", c">i"],
        (Kind::Uint, 4) => [c"<I", c">I"],
        (Kind::Int, 8) => [c"<q", c">q"],
        (Kind::Uint, 8) => [c"<Q", c">Q"],
        (Kind::Float, 2) => [c"<e", c">e"],
        (Kind::Float, 4) => [c"<f", c">f"],
        (Kind::Float, 8) => [c"<d", c">d"],
        (Kind::ComplexFloat, 8) => [c"<Zf", c">Zf"],
        (Kind::ComplexFloat, 16) => [c"<Zd", c">Zd"],
        _ => panic!("PEP 3118 has no code for this number"),
    };
    // memoryview reads elements of a native format only, and has no mark for it.
    match (number.byte_order(), ByteOrder::NATIVE) {
        (ByteOrder::Little, ByteOrder::Little) | (ByteOrder::Big, ByteOrder::Big) => native(number),
        (ByteOrder::Big, _) => code[1],
        _ => code[0],
    }
}

/// Without a byte order.
const fn native(number: ElementType) -> &'static CStr {
    match (number.kind(), number.size()) {
        (Kind::Int, 2) => c"h",
        (Kind::Uint, 2) => c"H",
        (Kind::Int, 4) => c"i",
        (Kind::Uint, 4) => c"I",
        (Kind::Int, _) => c"q",
        (Kind::Uint, _) => c"Q",
        (Kind::Float, 2) => c"e",
        (Kind::Float, 4) => c"f",
        (Kind::Float, _) => c"d",
        (_, 8) => c"Zf",
        _ => c"Zd",
    }
}

/// The format of an item, in full: `T{h:a:xx<f:b:}`. `None` if there is no code for a part of it, or if it has addresses of objects: no bytes of Rust's are such.
pub fn write(item: &Item) -> Option<String> {
    match item {
        Item::Number(number)
            if !matches!(
                (number.kind(), number.size()),
                (Kind::BFloat | Kind::Opaque, _) | (_, 16)
            ) =>
        {
            Some(of_number(*number).to_str().ok()?.to_owned())
        }
        Item::Number(number) if matches!(number.kind(), Kind::ComplexFloat) => {
            Some(of_number(*number).to_str().ok()?.to_owned())
        }
        Item::Array(extents, item) => {
            let extents: Vec<String> = extents.iter().map(usize::to_string).collect();
            Some(format!("({}){}", extents.join(","), write(item)?))
        }
        Item::Record { fields, size } => record(fields, *size),
        _ => None,
    }
}

/// A struct. Padding is written, and `=` keeps a reader from adding its own.
fn record(fields: &[Member], size: usize) -> Option<String> {
    let mut text = "T{".to_owned();
    let mut end = 0;
    let pad = |text: &mut String, to: usize, end: usize| match to.checked_sub(end) {
        Some(0) => Some(()),
        Some(gap) => {
            text.push_str(&format!("{gap}x"));
            Some(())
        }
        None => None,
    };
    for Member { name, offset, item } in fields {
        // A colon ends a name.
        if name.contains(':') {
            return None;
        }
        pad(&mut text, *offset, end)?;
        let format = write(item)?;
        if !format.starts_with(['<', '>', '(', 'T']) {
            text.push('=');
        }
        text.push_str(&format!("{format}:{name}:"));
        end = offset + item.size();
    }
    pad(&mut text, size, end)?;
    text.push('}');
    Some(text)
}
