//! Processes that are killed while they read or write.

use crate::process::{wait_for, wait_until, word, Part, Words, LONG};
use std::collections::HashSet;
use std::os::unix::process::CommandExt;
use std::process::Command;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};
use view_core::{shape, view, AsView};
use view_ipc::{Ring, Writer};

const KILLS: u32 = 50;
/// The writer never pauses longer. What it waits for is its turn on a processor.
const PAUSE: Duration = Duration::from_millis(500);

type Frames<const N: usize> = Ring<u64, shape![512], N>;

/// In the child: pins a frame, says so, and holds it until it is killed.
pub fn pin(words: &Words) {
    let slots = word(words, 1).load(Ordering::Acquire);
    let mut reader = match slots {
        2 => Frames::<2>::inherited("memory").unwrap().reader().unwrap(),
        _ => Frames::<4>::inherited("memory").unwrap().reader().unwrap(),
    };
    let frame = reader.latest().expect("the parent has published one");
    word(words, 0).fetch_add(1, Ordering::Release);
    let end = Instant::now() + LONG;
    while Instant::now() < end {
        assert!(view!(frame[..]).iter().all(|&word| word == frame.number()));
    }
}

/// In the child: a copy of it, which has one thread, pins a frame, and becomes another program with it.
pub fn exec(words: &Words) {
    // SAFETY: the copy has locks of the allocator that no other thread holds, since there is one test at a time, and it becomes another program.
    let child = unsafe { libc::fork() };
    if child == 0 {
        let mut reader = Frames::<2>::inherited("memory").unwrap().reader().unwrap();
        let _frame = reader.latest().expect("the parent has published one");
        word(words, 0).fetch_add(1, Ordering::Release);
        let error = Command::new("sleep").arg("6").exec();
        panic!("{error}");
    }
    // SAFETY: it is the child.
    assert_eq!(unsafe { libc::waitpid(child, std::ptr::null_mut(), 0) }, child);
}

/// In the child: writes a frame, then half of another one, and waits to be killed.
pub fn half(words: &Words) {
    let mut writer = Frames::<4>::inherited("memory").unwrap().writer().unwrap();
    let number = writer.published() + 1;
    write(&mut writer, number);
    let mut frame = writer.frame().unwrap();
    view!(mut frame[..100]).fill(u64::MAX);
    word(words, 0).fetch_add(1, Ordering::Release);
    std::thread::sleep(LONG);
}

fn try_write(writer: &mut Writer<u64, shape![512]>) -> Option<usize> {
    let number = writer.published() + 1;
    let mut frame = writer.frame()?;
    view!(mut frame).fill(number);
    let address = frame.as_view().as_ptr().addr();
    assert_eq!(frame.publish(), number);
    Some(address)
}

fn write(writer: &mut Writer<u64, shape![512]>, number: u64) {
    try_write(writer).expect("a slot is free");
    assert_eq!(writer.published(), number);
}

/// How many slots the writer can write.
fn slots(writer: &mut Writer<u64, shape![512]>) -> usize {
    let addresses: HashSet<_> = (0..20).filter_map(|_| try_write(writer)).collect();
    addresses.len()
}

#[test]
fn the_writer_never_stops_while_readers_are_killed() {
    let ring = Frames::<4>::new([512]).unwrap();
    let words = Words::new([8]).unwrap();
    let done = AtomicBool::new(false);
    let mut writer = ring.writer().unwrap();
    write(&mut writer, 1);
    let (longest, written) = std::thread::scope(|scope| {
        scope.spawn(|| {
            for kill in 1..=KILLS {
                let mut reader = Part::start("pin", &ring, &words);
                wait_for(word(&words, 0), kill);
                reader.kill();
            }
            done.store(true, Ordering::Release);
        });
        let (mut longest, mut last) = (Duration::ZERO, Instant::now());
        let end = Instant::now() + LONG;
        while !done.load(Ordering::Acquire) {
            assert!(Instant::now() < end, "the killer hangs");
            // There is one reader at a time, or two if one is dying, so a slot is free.
            let number = writer.published() + 1;
            write(&mut writer, number);
            let now = Instant::now();
            longest = longest.max(now - last);
            last = now;
        }
        (longest, writer.published())
    });
    println!("{KILLS} readers killed: {written} frames, the longest pause was {longest:?}");
    assert!(longest < PAUSE, "a pause of {longest:?}");
    assert_eq!(
        (slots(&mut writer), writer.dropped(), writer.backlog()),
        (4, 0, 0)
    );
    // The places of the readers came back as well.
    let readers: Vec<_> = (0..Frames::<4>::READERS)
        .map(|_| ring.reader().unwrap())
        .collect();
    assert_eq!(readers.len(), 16);
}

#[test]
fn the_only_free_slot_comes_back_when_its_reader_is_killed() {
    let ring = Frames::<2>::new([512]).unwrap();
    let words = Words::new([8]).unwrap();
    word(&words, 1).store(2, Ordering::Release);
    let mut writer = ring.writer().unwrap();
    let mut longest = Duration::ZERO;
    for kill in 1..=KILLS {
        assert_eq!(slots(&mut writer), 2);
        let dropped = writer.dropped();
        let mut reader = Part::start("pin", &ring, &words);
        wait_for(word(&words, 0), kill);
        // The reader has the last frame, so one more can be written, and then none.
        assert!(try_write(&mut writer).is_some());
        assert_eq!(
            (try_write(&mut writer), writer.dropped(), writer.backlog()),
            (None, dropped + 1, 1)
        );
        reader.kill();
        let killed = Instant::now();
        wait_until(|| try_write(&mut writer).is_some());
        longest = longest.max(killed.elapsed());
    }
    println!("{KILLS} readers killed: the slot was back after at most {longest:?}");
    assert!(longest < PAUSE, "the slot was away for {longest:?}");
}

#[test]
fn a_writer_that_waits_for_a_reader_goes_on_when_that_is_killed() {
    let ring = Frames::<4>::new([512]).unwrap();
    let words = Words::new([8]).unwrap();
    let mut writer = ring.writer().unwrap();
    write(&mut writer, 1);
    for kill in 1..=5 {
        let mut reader = Part::start("pin", &ring, &words);
        wait_for(word(&words, 0), kill);
        for behind in 1..=10 {
            assert!(try_write(&mut writer).is_some());
            assert_eq!(writer.backlog(), behind);
        }
        reader.kill();
        wait_until(|| writer.backlog() == 0);
    }
}

#[test]
fn a_slot_comes_back_when_its_reader_becomes_another_program() {
    let ring = Frames::<2>::new([512]).unwrap();
    let words = Words::new([8]).unwrap();
    let mut writer = ring.writer().unwrap();
    write(&mut writer, 1);
    let _reader = Part::start("exec", &ring, &words);
    wait_for(word(&words, 0), 1);
    write(&mut writer, 2);
    let begin = Instant::now();
    // The process of that number lives on, so it takes the second after which no thread of a process that died runs.
    wait_until(|| try_write(&mut writer).is_some());
    let time = begin.elapsed();
    println!("the slot was back after {time:?}");
    assert!(time < Duration::from_secs(4), "as late as the end of the program");
}

#[test]
fn frames_of_a_writer_that_was_killed_are_whole_or_not_there() {
    let ring = Frames::<4>::new([512]).unwrap();
    let words = Words::new([8]).unwrap();
    let mut reader = ring.reader().unwrap();
    for number in 1..=20 {
        let mut writer = Part::start("half", &ring, &words);
        wait_for(word(&words, 0), number);
        assert!(matches!(ring.writer(), Err(view_ipc::RingError::WriterTaken)));
        let frame = reader.next().expect("one was published");
        assert_eq!(frame.number(), u64::from(number));
        assert!(view!(frame[..]).iter().all(|&word| word == u64::from(number)));
        drop(frame);
        assert!(reader.next().is_none());
        writer.kill();
    }
    let mut writer = None;
    wait_until(|| {
        writer = ring.writer().ok();
        writer.is_some()
    });
    let mut writer = writer.unwrap();
    assert_eq!((writer.published(), slots(&mut writer)), (20, 4));
    assert_eq!(reader.latest().unwrap().number(), 40);
    assert_eq!(reader.missed(), 19);
}
