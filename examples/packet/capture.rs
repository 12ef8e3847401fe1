//! A pcap file: a header, then packets, each with a record in front.

use crate::error::{Error, Malformed};
use crate::headers::{FileHeader, Record};
use std::ops::Range;
use view_core::{shape, try_view, Dyn, View};

/// The place of a packet, and its time.
pub struct Packet {
    /// Seconds and microseconds since 1970.
    pub time: (u32, u32),
    /// Its bytes in the file.
    pub place: Range<usize>,
}

/// All packets of a file, in its order.
pub fn packets(file: View<u8, shape![Dyn]>) -> Result<Vec<Packet>, Error> {
    const MAGIC: u32 = 0xa1b2_c3d4;
    const ETHERNET: u32 = 1;
    let header = try_view!(file[..24].as<FileHeader>[0]).map_err(|_| Error::NotPcap)?;
    match header.magic.get() {
        MAGIC if header.link == ETHERNET => {}
        MAGIC => return Err(Error::Unsupported("not captured from an Ethernet")),
        magic if magic.swap_bytes() == MAGIC => return Err(Error::Unsupported("big-endian")),
        _ => return Err(Error::NotPcap),
    }
    let mut packets = Vec::new();
    let mut at = 24;
    while at < file.len() {
        let number = packets.len() + 1;
        let packet = packet(file, at).map_err(|reason| Error::Packet { number, reason })?;
        at = packet.place.end;
        packets.push(packet);
    }
    Ok(packets)
}

/// The packet whose record starts at `at`.
fn packet(file: View<u8, shape![Dyn]>, at: usize) -> Result<Packet, Malformed> {
    let record = try_view!(file[at..+16].as<Record>[0])?;
    let (start, captured) = (at + 16, record.captured.get() as usize);
    // Fails if the file ends before.
    let frame = try_view!(file[start..+captured])?;
    if record.captured > record.length {
        return Err(Malformed::Length("the captured part", captured));
    }
    Ok(Packet {
        time: (record.seconds.get(), record.microseconds.get()),
        place: start..start + frame.len(),
    })
}
