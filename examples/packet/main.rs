//! Print the UDP datagrams of a capture, verify their checksums, and move them to another port, without copying a byte.
//!
//! ```text
//! cargo run --example packet [FILE [OUT [FROM TO]]]
//! ```
//!
//! `FILE` is a pcap file, as tcpdump and Wireshark write it on a little-endian machine; the default is `data/udp.pcap`. `OUT` is the same
//! with port `TO` instead of `FROM`, 5353 instead of 53 by default; it defaults to `packet-moved.pcap` in the system's
//! directory for temporary files.

#![forbid(unsafe_code)]

mod capture;
mod checksum;
mod datagram;
mod error;
mod headers;
mod rewrite;
#[cfg(test)]
mod tests;
#[path = "../usage.rs"]
mod usage;

use capture::{packets, Packet};
use checksum::Verdict;
use datagram::Datagram;
use error::Error;
use std::ffi::OsString;
use std::io::Write;
use std::net::Ipv4Addr;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use view_core::view;

const USAGE: &str = "\
usage: packet [FILE [OUT [FROM TO]]]

Prints the UDP datagrams of FILE, verifies their checksums, and writes OUT, in which port FROM is TO, with the checksums adjusted.

FILE  a pcap file of Ethernet frames; by default one that comes with the example
OUT   by default packet-moved.pcap in the directory for temporary files
FROM  by default 53
TO    by default 5353";

fn main() -> ExitCode {
    let mut arguments = match usage::words(USAGE, 4) {
        Ok(words) => words,
        Err(code) => return code,
    };
    let file = arguments
        .next()
        .unwrap_or_else(|| OsString::from(concat!(env!("CARGO_MANIFEST_DIR"), "/data/udp.pcap")));
    let out = arguments
        .next()
        .map_or_else(|| std::env::temp_dir().join("packet-moved.pcap"), PathBuf::from);
    let mut port = |default| match arguments.next() {
        Some(port) => port.to_str().and_then(|port| port.parse().ok()),
        None => Some(default),
    };
    let (Some(from), Some(to)) = (port(53), port(5353)) else {
        eprintln!("a port is a number below 65536\n\n{USAGE}");
        return ExitCode::from(2);
    };
    match run(Path::new(&file), &out, from, to) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{}: {error}", Path::new(&file).display());
            ExitCode::FAILURE
        }
    }
}

fn run(path: &Path, out: &Path, from: u16, to: u16) -> Result<(), Error> {
    let mut file = std::fs::read(path)?;
    let mut text = std::io::stdout().lock();
    writeln!(text, "{}\n", path.display())?;
    let verdicts = print(&file, &mut text)?;
    let moved = change_port(&mut file, from, to)?;
    std::fs::write(out, &file)?;

    writeln!(
        text,
        "\nport {from} is {to} in {moved} of them: {}\n",
        out.display()
    )?;
    // Print the written file from its start.
    let again = print(&std::fs::read(out)?, &mut text)?;
    if again != verdicts {
        return Err(Error::Verdicts);
    }
    Ok(())
}

/// Prints a line for each packet, and returns the verdicts on the checksums of all datagrams.
fn print(file: &[u8], text: &mut impl Write) -> Result<Vec<[Verdict; 2]>, Error> {
    let packets = packets(view!(file))?;
    let mut verdicts = Vec::new();
    writeln!(
        text,
        "{:>4} {:>11}  {:>21}   {:<21} {:>7}  {:<5}  UDP",
        "", "seconds", "from", "to", "payload", "IPv4"
    )?;
    for (number, Packet { time, place }) in (1..).zip(&packets) {
        let frame = view!(file[place.start..place.end]);
        let found = Datagram::find(frame).map_err(|reason| Error::Packet { number, reason })?;
        let (first, _) = packets[0].time;
        let (seconds, micros) = time;
        write!(
            text,
            "{number:>4} {:>4}.{micros:06}  ",
            i64::from(*seconds) - i64::from(first)
        )?;
        let Some(datagram) = found else {
            writeln!(text, "{:>21}", "no UDP over IPv4")?;
            continue;
        };
        let Datagram { ip, udp, .. } = &datagram;
        let [header, whole] = datagram.verdicts();
        let source = format!("{}:{}", Ipv4Addr::from(ip.source), udp.source);
        let destination = format!("{}:{}", Ipv4Addr::from(ip.destination), udp.destination);
        let bytes = datagram.payload().len();
        writeln!(
            text,
            "{source:>21} → {destination:<21} {bytes:>7}  {header}  {whole}"
        )?;
        verdicts.push([header, whole]);
    }
    Ok(verdicts)
}

/// Changes the port in the whole file, and returns the number of datagrams that changed.
fn change_port(file: &mut [u8], from: u16, to: u16) -> Result<usize, Error> {
    let packets = packets(view!(file))?;
    let mut changed = 0;
    for (number, Packet { place, .. }) in (1..).zip(packets) {
        let frame = view!(mut file[place.start..place.end]);
        let moved =
            rewrite::change_port(frame, from, to).map_err(|reason| Error::Packet { number, reason })?;
        changed += usize::from(moved);
    }
    Ok(changed)
}
