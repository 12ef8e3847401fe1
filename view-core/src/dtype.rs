//! Dtypes: what run time, other languages and files know of an element, its kind, its byte order and its size.

use core::fmt;

/// What the bytes of an element mean. Each kind is the character that NumPy has for it, but for `BFloat`, where `ml_dtypes` has one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
#[repr(u8)]
pub enum Kind {
    /// `false` or `true`, as a byte that is 0 or 1.
    Bool = b'b',
    /// An integer with a sign, in two's complement.
    Int = b'i',
    /// An integer without a sign.
    Uint = b'u',
    /// A float of IEEE 754.
    Float = b'f',
    /// A float of 16 bits with the exponent of an `f32`.
    BFloat = b'E',
    /// Two floats, the real part first.
    ComplexFloat = b'c',
    /// Anything else, such as a struct or a `Cell`: nothing is known but the size.
    Opaque = b'V',
}

/// The order of the bytes of a number, by the character that NumPy has for it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum ByteOrder {
    /// The lowest byte is first.
    Little = b'<',
    /// The highest byte is first.
    Big = b'>',
    /// There is none: a single byte, or an opaque element.
    None = b'|',
}

impl Kind {
    /// The character.
    pub(crate) const fn symbol(self) -> &'static str {
        match self {
            Self::Bool => "b",
            Self::Int => "i",
            Self::Uint => "u",
            Self::Float => "f",
            Self::BFloat => "E",
            Self::ComplexFloat => "c",
            Self::Opaque => "V",
        }
    }
}

impl ByteOrder {
    /// The order of this machine.
    pub const NATIVE: Self = if cfg!(target_endian = "big") {
        Self::Big
    } else {
        Self::Little
    };

    /// The character.
    pub(crate) const fn symbol(self) -> &'static str {
        match self {
            Self::Little => "<",
            Self::Big => ">",
            Self::None => "|",
        }
    }
}

/// A kind and a byte order.
pub type KindAndOrder = (Kind, ByteOrder);

/// A dtype: the kind of an element, its byte order and its size.
///
/// It is printed as NumPy writes it.
///
/// ```
/// use view_core::{ByteOrder, ElementType, Kind};
///
/// let int16 = ElementType::new(Kind::Int, ByteOrder::Big, 2).unwrap();
/// assert_eq!(int16.to_string(), ">i2");
/// assert_eq!(int16, ElementType::of::<view_core::zerocopy::byteorder::big_endian::I16>());
/// assert_eq!(ElementType::of::<String>().kind(), Kind::Opaque);
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct ElementType {
    kind: Kind,
    byte_order: ByteOrder,
    size: usize,
}

impl ElementType {
    /// The dtype of this kind, byte order and size in bytes.
    ///
    /// It is `None` if there is none: of a size that no number of this kind has, or without a byte order where there are several bytes. The
    /// order of a single byte and of an opaque element does not matter.
    pub const fn new(kind: Kind, byte_order: ByteOrder, size: usize) -> Option<Self> {
        let known = match kind {
            Kind::Bool => size == 1,
            Kind::Int | Kind::Uint => matches!(size, 1 | 2 | 4 | 8 | 16),
            Kind::Float => matches!(size, 2 | 4 | 8),
            Kind::BFloat => size == 2,
            Kind::ComplexFloat => matches!(size, 8 | 16),
            Kind::Opaque => true,
        };
        let ordered = size > 1 && !matches!(kind, Kind::Opaque);
        if !known || (ordered && matches!(byte_order, ByteOrder::None)) {
            return None;
        }
        let byte_order = if ordered { byte_order } else { ByteOrder::None };
        Some(Self {
            kind,
            byte_order,
            size,
        })
    }

    /// What was stated of elements of this size. If there is no such number they are opaque, so that nothing is read as another number.
    pub(crate) const fn stated((kind, byte_order): KindAndOrder, size: usize) -> Self {
        match Self::new(kind, byte_order, size) {
            Some(known) => known,
            None => Self {
                kind: Kind::Opaque,
                byte_order: ByteOrder::None,
                size,
            },
        }
    }

    /// The dtype that NumPy writes as `code`, such as `">i2"` or `"|u1"`: byte order, kind and size in bytes. Without a byte order, or with `=`, it is
    /// that of this machine.
    ///
    /// ```
    /// use view_core::{ByteOrder, ElementType, Kind};
    ///
    /// assert_eq!(ElementType::parse(">i2"), ElementType::new(Kind::Int, ByteOrder::Big, 2));
    /// assert_eq!(ElementType::parse("f8"), Some(ElementType::of::<f64>()));
    /// assert_eq!(ElementType::parse("<U5"), None); // text
    /// ```
    pub fn parse(code: &str) -> Option<Self> {
        let mut rest = code.chars();
        let mut first = rest.next()?;
        let byte_order = match first {
            '<' => ByteOrder::Little,
            '>' => ByteOrder::Big,
            '|' => ByteOrder::None,
            _ => ByteOrder::NATIVE,
        };
        if matches!(first, '<' | '>' | '|' | '=') {
            first = rest.next()?;
        }
        let kind = match first {
            'b' => Kind::Bool,
            'i' => Kind::Int,
            'u' => Kind::Uint,
            'f' => Kind::Float,
            'E' => Kind::BFloat,
            'c' => Kind::ComplexFloat,
            'V' => Kind::Opaque,
            _ => return None,
        };
        let digits = rest.as_str();
        // `parse` of numbers takes a sign.
        if !digits.starts_with(|first: char| first.is_ascii_digit()) {
            return None;
        }
        Self::new(kind, byte_order, digits.parse().ok()?)
    }

    /// What the bytes mean.
    pub const fn kind(self) -> Kind {
        self.kind
    }

    /// Their order.
    pub const fn byte_order(self) -> ByteOrder {
        self.byte_order
    }

    /// The size of an element, in bytes.
    pub const fn size(self) -> usize {
        self.size
    }
}

impl fmt::Display for ElementType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{}{}{}",
            self.byte_order.symbol(),
            self.kind.symbol(),
            self.size
        )
    }
}
