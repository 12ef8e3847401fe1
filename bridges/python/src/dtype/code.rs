//! The codes of formats of PEP 3118.

use view_core::{ByteOrder, ElementType, Kind};

/// What the code of a format says about the codes behind it.
#[derive(Clone, Copy)]
pub struct Mode {
    pub order: ByteOrder,
    /// Whether the sizes are those of C on this machine.
    pub native: bool,
    /// Whether fields are aligned as in C.
    pub aligned: bool,
}

impl Mode {
    /// Without a code.
    pub const START: Self = Self {
        order: ByteOrder::NATIVE,
        native: true,
        aligned: true,
    };

    pub fn of(code: u8) -> Option<Self> {
        let (order, native, aligned) = match code {
            b'@' => (ByteOrder::NATIVE, true, true),
            b'^' => (ByteOrder::NATIVE, true, false),
            b'=' => (ByteOrder::NATIVE, false, false),
            b'<' => (ByteOrder::Little, false, false),
            b'>' | b'!' => (ByteOrder::Big, false, false),
            _ => return None,
        };
        Some(Self {
            order,
            native,
            aligned,
        })
    }
}

/// The number with this code.
pub fn numeral(mode: Mode, code: u8) -> Option<ElementType> {
    let long = if mode.native {
        size_of::<std::ffi::c_long>()
    } else {
        4
    };
    let (kind, size) = match code {
        b'?' => (Kind::Bool, 1),
        b'b' => (Kind::Int, 1),
        b'B' | b'c' => (Kind::Uint, 1),
        b'h' => (Kind::Int, 2),
        b'H' => (Kind::Uint, 2),
        b'i' => (Kind::Int, 4),
        b'I' => (Kind::Uint, 4),
        b'l' => (Kind::Int, long),
        b'L' => (Kind::Uint, long),
        b'q' => (Kind::Int, 8),
        b'Q' => (Kind::Uint, 8),
        b'n' if mode.native => (Kind::Int, size_of::<isize>()),
        b'N' if mode.native => (Kind::Uint, size_of::<usize>()),
        b'e' => (Kind::Float, 2),
        b'f' => (Kind::Float, 4),
        b'd' => (Kind::Float, 8),
        _ => return None,
    };
    ElementType::new(kind, mode.order, size)
}
