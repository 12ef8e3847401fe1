//! With any content of a file, the program ends with a result or an error.

use crate::capture::packets;
use crate::checksum::Verdict;
use crate::datagram::Datagram;
use crate::error::Error;
use crate::{change_port, print, rewrite};
use std::ops::Range;
use view_core::view;

const FILE: &[u8] = include_bytes!("../data/udp.pcap");

/// The whole program.
fn run(file: &[u8]) -> Result<Vec<[Verdict; 2]>, Error> {
    let verdicts = print(file, &mut std::io::sink())?;
    let mut moved = file.to_vec();
    change_port(&mut moved, 53, 5353)?;
    assert_eq!(print(&moved, &mut std::io::sink())?, verdicts);
    Ok(verdicts)
}

fn places() -> Vec<Range<usize>> {
    let packets = packets(view!(FILE)).unwrap();
    packets.into_iter().map(|packet| packet.place).collect()
}

#[test]
fn all_checksums_of_the_capture_are_right() {
    let verdicts = run(FILE).unwrap();
    assert_eq!(verdicts.len(), 8);
    assert!(verdicts.iter().all(|[header, _]| *header == Verdict::Right));
    let absent: Vec<_> = verdicts
        .iter()
        .map(|[_, whole]| *whole == Verdict::Absent)
        .collect();
    assert_eq!(absent, [false, false, false, false, false, true, false, false]);
    assert!(verdicts.iter().all(|[_, whole]| *whole != Verdict::Wrong));
}

#[test]
fn a_file_may_end_between_packets_only() {
    let mut ends: Vec<_> = places().into_iter().map(|place| place.end).collect();
    ends.insert(0, 24);
    for length in 0..=FILE.len() {
        let result = run(&FILE[..length]);
        assert_eq!(result.is_ok(), ends.contains(&length), "{length}: {result:?}");
    }
}

#[test]
fn a_packet_may_end_with_its_padding_only() {
    for place in places() {
        let frame = &FILE[place];
        let whole = Datagram::find(view!(frame)).unwrap();
        let end = whole.map(|whole| whole.start + usize::from(whole.udp.length.get()));
        for length in 0..frame.len() {
            let found = Datagram::find(view!(frame[..length]));
            match end {
                Some(end) => assert_eq!(found.is_ok(), end <= length, "{length} of {end}"),
                None => assert!(!matches!(found, Ok(Some(_)))),
            }
        }
    }
}

#[test]
fn the_error_says_what_is_wrong_with_which_packet() {
    // The place of a length of the second packet, the number to write there, and the error.
    let cases = [
        (8 - 16, 90, "the captured part cannot have 90 bytes"),
        (
            9 - 16,
            16,
            "view!: a slice of 4167 elements from 116 runs past the end of axis 0, which has length 910 [V106]",
        ),
        (14, 0x44, "the IPv4 header cannot have 16 bytes"),
        (
            14,
            0x4f,
            "view!: slice end 60 is past the end of axis 0, which has length 57 [V103]",
        ),
        (14, 0x65, "IPv4 cannot have the version 6"),
        (
            17,
            19,
            "view!: slice start 20 lies behind its end 19 on axis 0, which has length 57 [V105]",
        ),
        (
            17,
            24,
            "view!: slice end 8 is past the end of axis 0, which has length 4 [V103]",
        ),
        (
            39,
            38,
            "view!: slice end 38 is past the end of axis 0, which has length 37 [V103]",
        ),
        (39, 7, "the UDP datagram cannot have 7 bytes"),
    ];
    let start = places()[1].start;
    for (at, byte, message) in cases {
        let mut file = FILE.to_vec();
        file[start.wrapping_add_signed(at)] = byte;
        assert_eq!(
            run(&file).unwrap_err().to_string(),
            format!("packet 2: {message}")
        );
    }
}

#[test]
fn every_flipped_bit_gives_a_result_or_an_error_and_checksums_see_theirs() {
    let verdicts = run(FILE).unwrap();
    let mut covered = vec![false; FILE.len()];
    for place in places() {
        let frame = view!(FILE[place.start..place.end]);
        if let Some(datagram) = Datagram::find(frame).unwrap() {
            let absent = datagram.udp.checksum == 0;
            let sent = 14 + usize::from(datagram.ip.length.get());
            let end = if absent { datagram.start } else { sent };
            covered[place.start + 14..place.start + end].fill(true);
        }
    }
    let mut file = FILE.to_vec();
    for at in 0..file.len() {
        for bit in 0..8 {
            file[at] ^= 1 << bit;
            let seen = run(&file).ok().as_ref() != Some(&verdicts);
            assert!(seen || !covered[at], "bit {bit} of byte {at}");
            file[at] ^= 1 << bit;
        }
    }
}

#[test]
fn many_flipped_bits_give_a_result_or_an_error() {
    let mut state = 1_u64;
    let mut random = |below: usize| {
        // Numerical Recipes' generator; the upper bits are the good ones.
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below
    };
    let (mut results, mut errors) = (0, 0);
    for _ in 0..3000 {
        let mut file = FILE.to_vec();
        for _ in 0..=random(16) {
            file[24 + random(FILE.len() - 24)] ^= 1 << random(8);
        }
        file.truncate(FILE.len() - random(2) * random(FILE.len()));
        match run(&file) {
            Ok(_) => results += 1,
            Err(_) => errors += 1,
        }
    }
    assert!(
        results > 100 && errors > 100,
        "{results} results, {errors} errors"
    );
}

#[test]
fn the_checksum_stays_right_for_every_port() {
    let mut frame = FILE[places().swap_remove(1)].to_vec();
    let mut from = 53;
    for to in 0..=u16::MAX {
        assert!(rewrite::change_port(view!(mut frame), from, to).unwrap());
        let datagram = Datagram::find(view!(frame)).unwrap().unwrap();
        assert_eq!(datagram.udp.destination, to);
        assert_eq!(datagram.verdicts(), [Verdict::Right; 2], "{from} to {to}");
        from = to;
    }
}

#[test]
fn there_and_back_is_the_same_file() {
    let mut file = FILE.to_vec();
    assert_eq!(change_port(&mut file, 53, 5353).unwrap(), 3);
    assert_ne!(file, FILE);
    assert_eq!(change_port(&mut file, 5353, 53).unwrap(), 3);
    assert_eq!(file, FILE);
    assert_eq!(change_port(&mut file, 5353, 53).unwrap(), 0);
}
