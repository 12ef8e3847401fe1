//! Headers of 20 bytes, with big-endian fields, read out of a buffer whose length only run time knows.

use crate::data::{Header, PACKETS};
use view_core::view;
use zerocopy::FromBytes;

/// All fields of one header.
fn sum(header: &Header) -> u64 {
    let shorts = [
        header.source,
        header.destination,
        header.offset_and_flags,
        header.window,
        header.checksum,
        header.urgent,
    ];
    let sum: u64 = shorts.iter().map(|short| u64::from(short.get())).sum();
    sum + u64::from(header.sequence.get()) + u64::from(header.acknowledgement.get())
}

workloads! {
    headers_count: "1000 headers by `[at..+20].as<Header>[0]`" {
        dynamic(packets: &[u8] = &PACKETS) -> u64 {
            hand {
                let mut total = 0;
                let mut at = 0;
                while at + 20 <= packets.len() {
                    let header = Header::ref_from_bytes(&packets[at..at + 20]).expect("there are 20 bytes");
                    total += sum(header);
                    at += 20;
                }
                total
            }
            view {
                let mut total = 0;
                let mut at = 0;
                while at + 20 <= packets.len() {
                    total += sum(&view!(packets[at..+20].as<Header>)[[0]]);
                    at += 20;
                }
                total
            }
        }
    }
    headers_range: "each second of 1000 headers by `[at..at + 20].as<Header>[0]`" {
        dynamic(packets: &[u8] = &PACKETS) -> u64 {
            hand {
                let mut total = 0;
                let mut at = 0;
                while at + 20 <= packets.len() {
                    let header = Header::ref_from_bytes(&packets[at..at + 20]).expect("there are 20 bytes");
                    total += sum(header);
                    at += 40;
                }
                total
            }
            view {
                let mut total = 0;
                let mut at = 0;
                while at + 20 <= packets.len() {
                    total += sum(&view!(packets[at..at + 20].as<Header>)[[0]]);
                    at += 40;
                }
                total
            }
        }
    }
}
