//! Many frames from one process to another.

use crate::process::{wait_for, word, Part, Words, LONG};
use std::sync::atomic::Ordering;
use std::time::Instant;
use view_core::{shape, view, AsView};
use view_ipc::{Frame, Reader, Ring, Writer};

const FRAMES: u64 = if cfg!(debug_assertions) {
    100_000
} else {
    10_000_000
};

/// Small frames: all words are `mixed` of the number.
type Small<const N: usize> = Ring<u64, shape![8], N>;

fn mixed(number: u64) -> u64 {
    number.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ number >> 7
}

fn write(writer: &mut Writer<u64, shape![8]>, number: u64) {
    loop {
        if let Some(mut frame) = writer.frame() {
            view!(mut frame).fill(mixed(number));
            assert_eq!(frame.publish(), number);
            return;
        }
    }
}

fn check(frame: &Frame<'_, u64, shape![8]>) -> u64 {
    let expected = mixed(frame.number());
    assert!(
        view!(frame[..]).iter().all(|&word| word == expected),
        "frame {} is torn: {frame:?}",
        frame.number()
    );
    frame.number()
}

/// Reads until the last frame, in the child. `words[0]` counts readers that are ready, `words[1]` gets how many frames were missed.
fn read(words: &Words, reader: &mut Reader<u64, shape![8]>, latest: bool) {
    word(words, 0).fetch_add(1, Ordering::Release);
    let (mut seen, mut read) = (0, 0);
    while seen < FRAMES {
        assert!(reader.wait(LONG), "no frame came after {seen}");
        let frame = if latest { reader.latest() } else { reader.next() };
        let number = check(&frame.expect("one was waited for"));
        assert!(number > seen, "{number} came after {seen}");
        seen = number;
        read += 1;
    }
    assert_eq!(read + reader.missed(), FRAMES);
    word(words, 1).fetch_add(u32::try_from(reader.missed()).unwrap(), Ordering::Release);
}

pub fn next(words: &Words) {
    read(
        words,
        &mut Small::<8>::inherited("memory").unwrap().reader().unwrap(),
        false,
    );
}

pub fn latest(words: &Words) {
    read(
        words,
        &mut Small::<8>::inherited("memory").unwrap().reader().unwrap(),
        true,
    );
}

pub fn observe(words: &Words) {
    let mut observer = Small::<8>::inherited("memory").unwrap().observe().unwrap();
    word(words, 0).fetch_add(1, Ordering::Release);
    let (mut seen, end) = (0, Instant::now() + LONG);
    while seen < FRAMES {
        assert!(Instant::now() < end);
        if let Some(frame) = observer.latest() {
            let number = check(&frame);
            assert!(number >= seen);
            seen = number;
        }
    }
}

/// Runs the parts against a writer in this process, and returns how many frames they missed.
fn run(title: &str, ring: &Small<8>, parts: &[&str], before: impl Fn(&Writer<u64, shape![8]>)) -> u32 {
    let words = Words::new([8]).unwrap();
    let parts: Vec<_> = parts.iter().map(|part| Part::start(part, ring, &words)).collect();
    wait_for(word(&words, 0), parts.len() as u32);
    let mut writer = ring.writer().unwrap();
    let begin = Instant::now();
    for number in 1..=FRAMES {
        before(&writer);
        write(&mut writer, number);
    }
    let time = begin.elapsed();
    for part in parts {
        assert!(part.end().success());
    }
    let missed = word(&words, 1).load(Ordering::Acquire);
    println!(
        "{title}: {FRAMES} frames in {time:?}, {} ns each, {missed} missed, {} dropped",
        time.as_nanos() / u128::from(FRAMES),
        writer.dropped()
    );
    assert_eq!((writer.published(), writer.dropped()), (FRAMES, 0));
    missed
}

#[test]
fn frames_are_whole_and_gaps_are_counted() {
    run("full speed", &Small::new([8]).unwrap(), &["next"], |_| ());
}

#[test]
fn frames_are_whole_for_readers_of_both_kinds() {
    run(
        "two readers",
        &Small::new([8]).unwrap(),
        &["next", "latest"],
        |_| (),
    );
}

#[test]
fn copies_without_a_pin_are_whole() {
    let ring = Small::with_observers([8]).unwrap();
    run("observed", &ring, &["observe", "next"], |_| ());
}

#[test]
fn a_reader_that_is_waited_for_misses_nothing() {
    let ring = Small::<8>::new([8]).unwrap();
    let missed = run("paced", &ring, &["next"], |writer| {
        let (mut looks, end) = (0u32, Instant::now() + LONG);
        while writer.backlog() >= 8 - 2 {
            looks += 1;
            if looks % 64 == 0 {
                std::thread::yield_now();
                assert!(looks % 65536 != 0 || Instant::now() < end);
            }
        }
    });
    assert_eq!(missed, 0);
}

#[test]
fn a_frame_has_the_alignment_that_its_view_claims() {
    let ring = Ring::<u8, shape![3, 5], 3>::new([3, 5]).unwrap();
    let (mut writer, mut reader) = (ring.writer().unwrap(), ring.reader().unwrap());
    for _ in 0..5 {
        let frame = writer.frame().unwrap();
        assert_eq!(frame.as_view().as_ptr().addr() % 64, 0);
        frame.publish();
        assert_eq!(reader.latest().unwrap().as_view().as_ptr().addr() % 64, 0);
    }
}
