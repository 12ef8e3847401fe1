//! Changes a port, in place.

use crate::checksum::adjusted;
use crate::datagram::Datagram;
use crate::error::Malformed;
use crate::headers::Udp;
use view_core::{shape, view, Dyn, ViewMut};

/// Change the port `from` to `to` if the datagram comes from it or goes to it. Returns whether it did.
pub fn change_port(mut frame: ViewMut<u8, shape![Dyn]>, from: u16, to: u16) -> Result<bool, Malformed> {
    let Some(Datagram { start, .. }) = Datagram::find(view!(frame))? else {
        return Ok(false);
    };
    let mut udp = view!(mut frame[start..+8].as<Udp>[0]);
    let udp: &mut Udp = &mut udp;
    let mut changed = false;
    for port in [&mut udp.source, &mut udp.destination] {
        if *port == from {
            port.set(to);
            changed = true;
            if udp.checksum != 0 {
                udp.checksum.set(adjusted(udp.checksum.get(), from, to));
            }
        }
    }
    Ok(changed)
}
