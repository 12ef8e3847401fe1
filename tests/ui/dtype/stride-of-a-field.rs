use view_core::{view, Aligned, Element, A2};
use zerocopy::big_endian::U16;

#[derive(Element, Clone, Copy)]
#[repr(C)]
struct Record {
    value: U16,
    kind: u8,
}

fn main() {
    let records = Aligned::<A2, _>(
        [Record {
            value: U16::ZERO,
            kind: 0,
        }; 4],
    );
    let _ = view!(records.field(value).as<u16>);
}
