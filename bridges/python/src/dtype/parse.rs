//! Formats of PEP 3118 as text, read into items.

use super::code::{numeral, Mode};
use super::item::{Item, Member};
use super::reader::{has_structs, Reader, Writer};
use view_core::ElementType;

/// The item of a buffer with this format and this item size, in bytes. `None`, if the format is none, has another size, or can mean several items.
pub fn parse(format: &[u8], size: usize) -> Option<Item> {
    if let Some(number) = number(format) {
        return (number.size() == size).then_some(Item::Number(number));
    }
    let mut numpy = Reader::new(format, Writer::Numpy);
    let (fields, end, _) = numpy.fields(None, 0)?;
    if numpy.numpy {
        // NumPy does not write the padding behind the last field of the whole struct.
        let tail = end < size && fields.len() == 1 && matches!(fields[0].item, Item::Record { .. });
        let vague = numpy.vague || tail && ends_with_a_struct(&fields[0].item);
        if end == size || tail {
            return if vague { None } else { whole(fields, size) };
        }
    }
    let mut compiler = Reader::new(format, Writer::Compiler);
    let (fields, end, _) = compiler.fields(None, 0)?;
    if end == size {
        whole(fields, size)
    } else {
        None
    }
}

/// A format is what stands in a struct. With one member without a name it is that member; a struct has all bytes up to the end.
fn whole(mut fields: Vec<Member>, size: usize) -> Option<Item> {
    if let [Member {
        name,
        offset: 0,
        item,
    }] = fields.as_mut_slice()
    {
        if name.is_empty() {
            match item {
                Item::Record { size: told, .. } => *told = size,
                _ if item.size() == size => {}
                _ => return Some(Item::Record { fields, size }),
            }
            return fields.pop().map(|field| field.item);
        }
    }
    (!fields.is_empty()).then_some(Item::Record { fields, size })
}

/// Whether the last field of a struct is one, or an array of such.
fn ends_with_a_struct(item: &Item) -> bool {
    match item {
        Item::Record { fields, .. } => fields.last().is_some_and(|field| has_structs(&field.item)),
        _ => false,
    }
}

/// The number of a format that has one, which is that of most buffers.
fn number(format: &[u8]) -> Option<ElementType> {
    let (mode, code) = match *format {
        [code] => (Mode::START, code),
        [mode, code] => (Mode::of(mode)?, code),
        _ => return None,
    };
    numeral(mode, code)
}
