//! The dtypes of DLPack.

use super::abi::DataType;
use view_core::{ByteOrder, ElementType, Kind};

/// That of a number, which has the byte order of this machine. `None` for what DLPack does not know.
pub fn of(number: ElementType) -> Option<DataType> {
    let native = matches!(number.byte_order(), ByteOrder::None) || number.byte_order() == ByteOrder::NATIVE;
    let code = match number.kind() {
        Kind::Int => 0,
        Kind::Uint => 1,
        Kind::Float => 2,
        Kind::BFloat => 4,
        Kind::ComplexFloat => 5,
        Kind::Bool => 6,
        _ => return None,
    };
    // No number has more than 128 bits.
    let bits = 8 * number.size() as u8;
    native.then_some(DataType { code, bits, lanes: 1 })
}

/// The number that it says. `None` for what is none of a whole number of bytes.
pub fn number(data_type: DataType) -> Option<ElementType> {
    let kind = match data_type.code {
        0 => Kind::Int,
        1 => Kind::Uint,
        2 => Kind::Float,
        4 => Kind::BFloat,
        5 => Kind::ComplexFloat,
        6 => Kind::Bool,
        _ => return None,
    };
    let whole = data_type.lanes == 1 && data_type.bits.is_multiple_of(8);
    let size = usize::from(data_type.bits / 8);
    whole
        .then(|| ElementType::new(kind, ByteOrder::NATIVE, size))
        .flatten()
}
