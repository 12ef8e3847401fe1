// The twins of dtype: fields that exist, are visible, and are aligned; buffers that may be written to.
use bytes::BytesMut;
use view_core::{view, Aligned, Element, A4};

#[derive(Element, Clone, Copy)]
struct Point {
    x: f32,
    y: f32,
}

#[derive(Element, Clone, Copy)]
struct Line {
    from: Point,
}

#[derive(Element, Clone, Copy)]
struct Pair(u8, u16);

#[derive(Element, Clone, Copy)]
#[repr(C, packed)]
struct Record {
    value: u32,
    kind: u16,
    odd: [u8; 3],
}

#[derive(Element, Clone, Copy)]
#[repr(C)]
struct Generic<T> {
    kind: u8,
    value: T,
}

#[derive(Element, bytemuck::Pod, bytemuck::Zeroable, Clone, Copy)]
#[element(bytemuck, crate = view_core)]
#[repr(C)]
struct Flag {
    up: u8,
}

mod bank {
    #[derive(view_core::Element, Clone, Copy)]
    pub struct Account {
        pub number: u8,
        pub(crate) limit: u8,
        balance: u8,
    }

    impl Account {
        pub fn new(number: u8) -> Self {
            Self {
                number,
                limit: 9,
                balance: 0,
            }
        }
    }

    pub fn total(accounts: &[Account; 3]) -> u32 {
        view_core::view!(accounts.field(balance))
            .iter()
            .map(|x| u32::from(*x))
            .sum()
    }
}

fn main() {
    let points = [Point { x: 1.0, y: 2.0 }; 3];
    assert_eq!(view!(points.field(y)).to_vec(), [2.0; 3]);
    assert_eq!(view!(points.field(x).as<u32>).len(), 3);
    let lines = [Line { from: points[0] }; 3];
    assert_eq!(view!(lines.field(from.x)).to_vec(), [1.0; 3]);
    let pairs = [Pair(1, 2); 3];
    assert_eq!(view!(pairs.field(1)).to_vec(), [2; 3]);
    assert_eq!(view!(pairs.field(0)).to_vec(), [1; 3]);
    let accounts = [bank::Account::new(1); 3];
    assert_eq!(view!(accounts.field(number)).to_vec(), [1; 3]);
    assert_eq!(view!(accounts.field(limit)).to_vec(), [9; 3]);
    assert_eq!(bank::total(&accounts), 0);
    let records = Aligned::<A4, _>(
        [Record {
            value: 2,
            kind: 1,
            odd: [0; 3],
        }; 5],
    );
    assert_eq!(view!(records[::4].field(value)).to_vec(), [2; 2]);
    assert_eq!(view!(records.field(odd)).shape(), [5, 3]);
    let generic = [Generic { kind: 1, value: 2u32 }; 3];
    assert_eq!(view!(generic.field(value)).to_vec(), [2; 3]);
    assert_eq!(view!(generic.field(kind)).to_vec(), [1; 3]);
    let flags = [Flag { up: 1 }; 3];
    assert_eq!(view!(flags.as<u8>).to_vec(), [1; 3]);
    let mut buffer = BytesMut::from(&b"abcd"[..]);
    view!(mut buffer.as<">u2">)[[0]].set(1);
    let mut slice = &mut buffer[..];
    view!(mut slice.as<">u2">)[[1]].set(2);
    assert_eq!(buffer[..], [0, 1, 0, 2]);
}
