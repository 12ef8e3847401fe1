//! The headers, as they are in the file.
//!
//! Fields with a byte order have an alignment of 1, so a header may start at any byte. zerocopy's derives prove that any
//! bytes are a header and that a header has no padding. `Element` lets views have headers as elements, and knows their fields.

use view_core::Element;
use zerocopy::{big_endian, little_endian, FromBytes, Immutable, IntoBytes};

/// The start of a pcap file, as a little-endian machine writes it.
#[derive(Element, FromBytes, IntoBytes, Immutable)]
#[repr(C)]
pub struct FileHeader {
    pub magic: little_endian::U32,
    pub version: [little_endian::U16; 2],
    pub time_zone: little_endian::I32,
    pub accuracy: little_endian::U32,
    /// No packet has more bytes in the file.
    pub longest: little_endian::U32,
    pub link: little_endian::U32,
}

/// The record in front of every packet.
#[derive(Element, FromBytes, IntoBytes, Immutable)]
#[repr(C)]
pub struct Record {
    pub seconds: little_endian::U32,
    pub microseconds: little_endian::U32,
    /// How many bytes of the packet are in the file.
    pub captured: little_endian::U32,
    /// How many it had on the wire.
    pub length: little_endian::U32,
}

#[derive(Element, FromBytes, IntoBytes, Immutable)]
#[repr(C)]
pub struct Ethernet {
    pub destination: [u8; 6],
    pub source: [u8; 6],
    pub kind: big_endian::U16,
}

/// RFC 791. Options may follow.
#[derive(Element, FromBytes, IntoBytes, Immutable)]
#[repr(C)]
pub struct Ipv4 {
    /// The version, 4, in the upper four bits; the length of the header, in units of four bytes, in the lower.
    pub version_and_length: u8,
    pub service: u8,
    /// Of header and payload, in bytes.
    pub length: big_endian::U16,
    pub id: big_endian::U16,
    /// Three bits, and the place of this fragment in the whole datagram.
    pub fragment: big_endian::U16,
    pub lifetime: u8,
    pub protocol: u8,
    pub checksum: big_endian::U16,
    pub source: [u8; 4],
    pub destination: [u8; 4],
}

/// RFC 768.
#[derive(Element, FromBytes, IntoBytes, Immutable)]
#[repr(C)]
pub struct Udp {
    pub source: big_endian::U16,
    pub destination: big_endian::U16,
    /// Of header and payload, in bytes.
    pub length: big_endian::U16,
    /// 0 if there is none.
    pub checksum: big_endian::U16,
}
