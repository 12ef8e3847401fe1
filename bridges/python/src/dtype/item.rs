//! What one element consists of.

use std::fmt;
use view_core::{ElementType, Kind};

/// What one element of a buffer is, as PEP 3118 can say it. Sizes and offsets are in bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub enum Item {
    /// A number or a `bool`.
    Number(ElementType),
    /// An array of items, with its extents: a field can be one.
    Array(Vec<usize>, Box<Item>),
    /// A struct.
    Record {
        /// Its fields, by offset.
        fields: Vec<Member>,
        /// Its size, with the padding behind the last field.
        size: usize,
    },
    /// A reference to a Python object.
    Object,
    /// Something else, such as text, of this size.
    Other {
        /// Its code.
        code: String,
        /// Its size.
        size: usize,
    },
}

/// A field of a struct.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Its name; empty, if it has none.
    pub name: String,
    /// Where it begins in the struct, in bytes.
    pub offset: usize,
    /// What it is.
    pub item: Item,
}

impl Item {
    /// The size, in bytes.
    pub fn size(&self) -> usize {
        match self {
            Self::Number(number) => number.size(),
            Self::Array(extents, item) => extents.iter().product::<usize>() * item.size(),
            Self::Record { size, .. } | Self::Other { size, .. } => *size,
            Self::Object => size_of::<usize>(),
        }
    }
}

/// As NumPy writes it: `float32 (<f4)`, `{a: int16 (<i2) at 0, …}`.
impl fmt::Display for Item {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Number(number) => write!(f, "{}{} ({number})", name(*number), bits(*number)),
            Self::Array(extents, item) => write!(f, "{extents:?} of {item}"),
            Self::Record { fields, size } => {
                f.write_str("{")?;
                for (i, field) in fields.iter().enumerate() {
                    let comma = if i == 0 { "" } else { ", " };
                    write!(f, "{comma}{}: {} at {}", field.name, field.item, field.offset)?;
                }
                write!(f, "; {size} bytes}}")
            }
            Self::Object => f.write_str("object (|O)"),
            Self::Other { code, size } => match code.as_str() {
                "s" | "p" => write!(f, "bytes (|S{size})"),
                "w" => write!(f, "text (<U{})", size / 4),
                "u" => write!(f, "text (u{})", size / 2),
                "g" | "Zg" => write!(f, "long double ({code}) of {size} bytes"),
                "P" => f.write_str("addresses (P)"),
                _ => write!(f, "something ({code}) of {size} bytes"),
            },
        }
    }
}

/// NumPy's name of the kind.
fn name(number: ElementType) -> &'static str {
    match number.kind() {
        Kind::Bool => "bool",
        Kind::Int => "int",
        Kind::Uint => "uint",
        Kind::Float => "float",
        Kind::BFloat => "bfloat",
        Kind::ComplexFloat => "complex",
        _ => "void",
    }
}

/// The number of bits, which NumPy appends to the name.
fn bits(number: ElementType) -> String {
    match number.kind() {
        Kind::Bool => String::new(),
        _ => (8 * number.size()).to_string(),
    }
}
