//! A UDP datagram in an Ethernet frame, and its checksums.

use crate::checksum::{sum, Verdict};
use crate::error::Malformed;
use crate::headers::{Ethernet, Ipv4, Udp};
use view_core::{shape, try_view, view, Dyn, View};

const IPV4: u16 = 0x0800;
const UDP: u8 = 17;

/// Views of the parts of one frame.
pub struct Datagram<'a> {
    pub ip: View<'a, Ipv4, shape![]>,
    /// The same, with options.
    header: View<'a, u8, shape![Dyn]>,
    pub udp: View<'a, Udp, shape![]>,
    /// The same, with the payload.
    segment: View<'a, u8, shape![Dyn]>,
    /// The offset of the UDP header in the frame.
    pub start: usize,
}

impl<'a> Datagram<'a> {
    /// The datagram of a frame, or `None` if the frame has something else, or a part of a datagram.
    pub fn find(frame: View<'a, u8, shape![Dyn]>) -> Result<Option<Self>, Malformed> {
        let kind = try_view!(frame[..14].as<Ethernet>[0].field(kind))?;
        if *kind != IPV4 {
            return Ok(None);
        }
        let packet = view!(frame[14..]);
        let ip = try_view!(packet[..20].as<Ipv4>[0])?;
        let (version, length) = (ip.version_and_length >> 4, ip.version_and_length & 0xf);
        let length = 4 * usize::from(length);
        if version != 4 {
            return Err(Malformed::Version(version));
        }
        if length < 20 {
            return Err(Malformed::Length("the IPv4 header", length));
        }
        let header = try_view!(packet[..length])?;
        // Bytes behind the packet only fill the frame up.
        let segment = try_view!(packet[length..ip.length.get().into()])?;
        let is_fragment = ip.fragment.get() & 0x3fff != 0;
        if ip.protocol != UDP || is_fragment {
            return Ok(None);
        }
        let udp = try_view!(segment[..8].as<Udp>[0])?;
        let segment = try_view!(segment[..udp.length.get().into()])?;
        if udp.length < 8 {
            return Err(Malformed::Length("the UDP datagram", segment.len()));
        }
        Ok(Some(Self {
            ip,
            header,
            udp,
            segment,
            start: 14 + length,
        }))
    }

    pub fn payload(&self) -> View<'a, u8, shape![Dyn]> {
        view!(self.segment[8..])
    }

    /// The verdicts on the checksums of the IPv4 header and of the datagram.
    pub fn verdicts(&self) -> [Verdict; 2] {
        [self.header_verdict(), self.verdict()]
    }

    fn header_verdict(&self) -> Verdict {
        Verdict::of(sum(view!(self.header.as<">u2">)))
    }

    /// The checksum also covers a header that is never sent: both addresses, the protocol and the length.
    fn verdict(&self) -> Verdict {
        if self.udp.checksum == 0 {
            return Verdict::Absent;
        }
        let addresses = sum(view!(self.header[12..20].as<">u2">));
        let whole = self.segment.len() / 2 * 2;
        let words = sum(view!(self.segment[..whole].as<">u2">));
        // An odd last byte is the upper half of a word that ends with a zero.
        let last: u32 = view!(self.segment[whole..])
            .iter()
            .map(|&byte| u32::from(byte) << 8)
            .sum();
        Verdict::of(addresses + u32::from(UDP) + u32::from(self.udp.length.get()) + words + last)
    }
}
