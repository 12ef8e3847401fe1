//! NumPy's dtype codes, `"<u2"`, and the types they name.

use crate::errors::{coded, Coded};
use crate::words::enumerated;

/// A code that was understood.
#[cfg_attr(test, derive(Debug))]
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Dtype {
    pub order: ByteOrder,
    pub kind: DtypeKind,
    /// In bytes.
    pub size: u8,
}

#[cfg_attr(test, derive(Debug))]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum ByteOrder {
    Native,
    Little,
    Big,
}

#[cfg_attr(test, derive(Debug))]
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum DtypeKind {
    Bool,
    Unsigned,
    Signed,
    Float,
    Complex,
}

/// The codes there are, without their byte order.
const CODES: [(&str, DtypeKind, u8); 15] = [
    ("?", DtypeKind::Bool, 1),
    ("b1", DtypeKind::Bool, 1),
    ("u1", DtypeKind::Unsigned, 1),
    ("u2", DtypeKind::Unsigned, 2),
    ("u4", DtypeKind::Unsigned, 4),
    ("u8", DtypeKind::Unsigned, 8),
    ("i1", DtypeKind::Signed, 1),
    ("i2", DtypeKind::Signed, 2),
    ("i4", DtypeKind::Signed, 4),
    ("i8", DtypeKind::Signed, 8),
    ("f2", DtypeKind::Float, 2),
    ("f4", DtypeKind::Float, 4),
    ("f8", DtypeKind::Float, 8),
    ("c8", DtypeKind::Complex, 8),
    ("c16", DtypeKind::Complex, 16),
];

/// Other names of these types: NumPy's names and one-letter codes, and Rust's.
const OTHERWISE: [(&str, &str); 43] = [
    ("bool", "?"),
    ("bool_", "?"),
    ("uint8", "u1"),
    ("uint16", "u2"),
    ("uint32", "u4"),
    ("uint64", "u8"),
    ("int8", "i1"),
    ("int16", "i2"),
    ("int32", "i4"),
    ("int64", "i8"),
    ("float16", "f2"),
    ("float32", "f4"),
    ("float64", "f8"),
    ("half", "f2"),
    ("single", "f4"),
    ("double", "f8"),
    ("float", "f8"),
    ("int", "i8"),
    ("uint", "u8"),
    ("complex", "c16"),
    ("complex64", "c8"),
    ("complex128", "c16"),
    ("b", "i1"),
    ("B", "u1"),
    ("h", "i2"),
    ("H", "u2"),
    ("i", "i4"),
    ("I", "u4"),
    ("l", "i8"),
    ("L", "u8"),
    ("q", "i8"),
    ("Q", "u8"),
    ("e", "f2"),
    ("f", "f4"),
    ("d", "f8"),
    ("F", "c8"),
    ("D", "c16"),
    ("u16", "u2"),
    ("u32", "u4"),
    ("u64", "u8"),
    ("i16", "i2"),
    ("i32", "i4"),
    ("f32", "f4"),
];

/// The dtype of a code, or what is wrong with it and what to write instead.
pub fn read(code: &str) -> Result<Dtype, (Coded, String)> {
    let (order, mark, name) = match code.chars().next() {
        Some('<') => (ByteOrder::Little, "<", &code[1..]),
        Some('>') => (ByteOrder::Big, ">", &code[1..]),
        Some('=') => (ByteOrder::Native, "=", &code[1..]),
        Some('|') => (ByteOrder::Native, "|", &code[1..]),
        _ => (ByteOrder::Native, "", code),
    };
    let Some(&(_, kind, size)) = CODES.iter().find(|(known, ..)| *known == name) else {
        return Err((coded!(V309, "`\"{code}\"` is not a dtype"), nearest(mark, name)));
    };
    if mark == "|" && size > 1 {
        return Err((
            coded!(V310, "`|` is for dtypes of one byte, `\"{code}\"` has {size}"),
            format!("`\"<{name}\"` is little-endian, `\">{name}\"` big-endian, `\"={name}\"` the machine's own order"),
        ));
    }
    let (missing, feature) = match (kind, size) {
        (DtypeKind::Float, 2) => (!cfg!(feature = "half"), "half"),
        (DtypeKind::Complex, _) => (!cfg!(feature = "num-complex"), "num-complex"),
        _ => (false, ""),
    };
    if missing {
        return Err((
            coded!(V311, "`\"{code}\"` needs the feature `{feature}` of view-core"),
            format!("`view-core = {{ version = \"…\", features = [\"{feature}\"] }}` in Cargo.toml"),
        ));
    }
    // A byte has no order.
    let order = if size == 1 { ByteOrder::Native } else { order };
    Ok(Dtype { order, kind, size })
}

/// The nearest code there is, and all of them.
fn nearest(mark: &str, name: &str) -> String {
    let bare = name.trim();
    let swapped: String = bare.chars().rev().collect();
    let otherwise = OTHERWISE.iter().find(|(other, _)| *other == bare);
    let by_name = otherwise.map(|(_, known)| *known);
    let known = |name: &str| {
        CODES
            .iter()
            .find(|(known, ..)| *known == name)
            .map(|(known, ..)| *known)
    };
    let by_case = || known(&bare.to_lowercase()).or_else(|| known(&swapped));
    // The code of the same kind and of the nearest size.
    let by_size = || {
        let kind = bare.chars().next()?.to_ascii_lowercase();
        let size: u32 = bare.get(1..)?.parse().ok()?;
        let sizes = CODES
            .iter()
            .filter(|(known, ..)| known.starts_with(kind) && known.len() > 1);
        sizes
            .min_by_key(|(_, _, known)| u32::from(*known).abs_diff(size))
            .map(|(known, ..)| *known)
    };
    let guess = by_name.or_else(by_case).or_else(by_size);
    let all = enumerated(CODES.iter().map(|(known, ..)| *known), " ");
    let all = format!("the dtypes are {all}, with `<`, `>` or `=` in front");
    match guess {
        Some(known) => format!(
            "did you mean `\"{}{known}\"`? {all}",
            if mark == "|" { "" } else { mark }
        ),
        None => all,
    }
}

impl Dtype {
    /// The path of its type below `__`, and the byte order it is generic over, if it is.
    pub fn path(self) -> (Vec<String>, Option<&'static str>) {
        let bits = 8 * u32::from(self.size);
        let letter = match self.kind {
            DtypeKind::Bool => return (vec!["bool".to_owned()], None),
            DtypeKind::Unsigned => 'u',
            DtypeKind::Signed => 'i',
            DtypeKind::Float => 'f',
            DtypeKind::Complex => {
                let native = format!("Complex{}", bits / 2);
                let ordered = format!("ComplexF{}", bits / 2);
                return self.behind_feature(native, ordered);
            }
        };
        if (self.kind, self.size) == (DtypeKind::Float, 2) {
            return self.behind_feature("f16".to_owned(), "F16".to_owned());
        }
        let module = match self.order {
            ByteOrder::Native => return (vec![format!("{letter}{bits}")], None),
            ByteOrder::Little => "little_endian",
            ByteOrder::Big => "big_endian",
        };
        let letter = letter.to_ascii_uppercase();
        (vec![module.to_owned(), format!("{letter}{bits}")], None)
    }

    fn behind_feature(self, native: String, ordered: String) -> (Vec<String>, Option<&'static str>) {
        let codes = "codes".to_owned();
        match self.order {
            ByteOrder::Native => (vec![codes, native], None),
            ByteOrder::Little => (vec![codes, ordered], Some("LittleEndian")),
            ByteOrder::Big => (vec![codes, ordered], Some("BigEndian")),
        }
    }
}
