//! The protocol with threads, on the heap: Miri reports each access that is not ordered with another one.

use super::*;
use core::cell::UnsafeCell;
use core::sync::atomic::AtomicBool;
use std::thread;

/// How many frames are written.
const FRAMES: u64 = if cfg!(miri) { 24 } else { 100_000 };
const WORDS: usize = 3;

/// A ring of `N` slots. All words of frame `n` are `n`.
struct Heap<const N: usize> {
    protocol: Box<Protocol<[AtomicU64; N]>>,
    /// What readers and the writer touch as plain memory.
    plain: Vec<UnsafeCell<[u64; WORDS]>>,
    /// What the writer and observers touch as atomics.
    words: Vec<[AtomicU64; WORDS]>,
    done: AtomicBool,
}

// SAFETY: that the protocol keeps the accesses apart is what is tested.
unsafe impl<const N: usize> Sync for Heap<N> {}

impl<const N: usize> Heap<N> {
    fn new() -> Self {
        Self {
            protocol: Box::new(Protocol {
                frames: [const { AtomicU64::new(0) }; N],
                published: AtomicU64::new(0),
                dropped: AtomicU64::new(0),
                entries: Default::default(),
            }),
            plain: (0..N).map(|_| UnsafeCell::default()).collect(),
            words: (0..N).map(|_| Default::default()).collect(),
            done: AtomicBool::new(false),
        }
    }

    fn protocol(&self) -> &Protocol {
        &*self.protocol
    }

    fn write(&self, slot: usize) {
        let number = self.protocol().published() + 1;
        // SAFETY: the slot was claimed.
        unsafe { *self.plain[slot].get() = [number; WORDS] };
        for word in &self.words[slot] {
            word.store(number, Ordering::Relaxed);
        }
        assert_eq!(self.protocol().publish(slot), number);
    }

    fn check(&self, slot: usize, number: u64) {
        // SAFETY: the slot is pinned.
        assert_eq!(unsafe { *self.plain[slot].get() }, [number; WORDS]);
    }

    /// Writes all frames, and returns how many there are.
    fn write_all(&self, before: impl Fn()) -> u64 {
        for _ in 0..FRAMES {
            before();
            if let Some(slot) = self.protocol().claim(|_| false) {
                self.write(slot);
            }
        }
        self.done.store(true, Ordering::Release);
        self.protocol().published()
    }

    /// Takes frames until the writer is done and there is none, and returns how many were read, and how many were missed.
    fn read_all(&self, reader: usize, mut take: impl FnMut(u64) -> Option<(usize, u64)>) -> (u64, u64) {
        let (mut seen, mut read, mut missed) = (0, 0, 0);
        loop {
            let done = self.done.load(Ordering::Acquire);
            match take(seen) {
                Some((slot, number)) if number > seen => {
                    self.check(slot, number);
                    self.protocol().unpin(reader);
                    missed += number - seen - 1;
                    read += 1;
                    seen = number;
                }
                taken => {
                    if let Some((slot, number)) = taken {
                        self.check(slot, number);
                        assert_eq!(number, seen);
                        self.protocol().unpin(reader);
                    }
                    if done && self.protocol().published() == seen {
                        self.protocol().leave(reader);
                        return (read, missed);
                    }
                    thread::yield_now();
                }
            }
        }
    }

    fn observe_all(&self) {
        loop {
            let done = self.done.load(Ordering::Acquire);
            if let Some(Some((slot, number))) = self.protocol().last() {
                let copy: Vec<_> = self.words[slot]
                    .iter()
                    .map(|word| word.load(Ordering::Relaxed))
                    .collect();
                if self.protocol().is_still(slot, number) {
                    assert_eq!(copy, [number; WORDS]);
                }
            }
            if done {
                return;
            }
            thread::yield_now();
        }
    }
}

/// Two readers, of all frames and of the latest, and an observer. Slots are fewer than the writer needs if `N` is 2 or 3.
fn frames_are_whole<const N: usize>() -> u64 {
    let heap = Heap::<N>::new();
    let protocol = heap.protocol();
    assert_eq!((protocol.enter(3), protocol.enter(0)), (0, 0));
    thread::scope(|scope| {
        let next = scope.spawn(|| heap.read_all(3, |seen| protocol.pin_next(3, seen)));
        let latest = scope.spawn(|| heap.read_all(0, |_| protocol.pin_last(0)));
        scope.spawn(|| heap.observe_all());
        let published = heap.write_all(thread::yield_now);
        assert_eq!(published + protocol.dropped(), FRAMES);
        for reader in [next, latest] {
            let (read, missed) = reader.join().unwrap();
            assert_eq!(read + missed, published);
        }
    });
    protocol.dropped()
}

#[test]
fn frames_are_whole_in_two_slots() {
    frames_are_whole::<2>();
}

#[test]
fn frames_are_whole_in_three_slots() {
    frames_are_whole::<3>();
}

#[test]
fn no_frame_is_dropped_if_there_are_two_slots_more_than_readers() {
    assert_eq!(frames_are_whole::<4>(), 0);
}

#[test]
fn no_frame_is_missed_by_a_reader_that_the_writer_waits_for() {
    let heap = Heap::<4>::new();
    let protocol = heap.protocol();
    protocol.enter(1);
    thread::scope(|scope| {
        let reader = scope.spawn(|| heap.read_all(1, |seen| protocol.pin_next(1, seen)));
        let published = heap.write_all(|| {
            while protocol.backlog(|_| false) >= 2 {
                thread::yield_now();
            }
        });
        assert_eq!(published, FRAMES);
        assert_eq!(reader.join().unwrap(), (FRAMES, 0));
    });
}

#[test]
fn the_slot_of_a_reader_that_died_comes_back() {
    let heap = Heap::<2>::new();
    let protocol = heap.protocol();
    let claim = || protocol.claim(|_| false);
    heap.write(claim().unwrap());
    protocol.enter(5);
    let (pinned, number) =
        thread::scope(|scope| scope.spawn(|| protocol.pin_last(5)).join().unwrap()).unwrap();
    assert_eq!(number, 1);
    heap.write(claim().unwrap());
    // Its reader cannot say whether it lives: no slot.
    assert_eq!(
        (claim(), protocol.dropped(), protocol.backlog(|_| false)),
        (None, 1, 1)
    );
    let bury = |reader| {
        assert_eq!(reader, 5);
        protocol.leave(reader);
        true
    };
    assert_eq!(protocol.claim(bury), Some(pinned));
    assert_eq!(protocol.backlog(bury), 0);
    heap.write(pinned);
    assert_eq!(protocol.last(), Some(Some((pinned, 3))));
}

#[test]
fn a_pin_outlasts_the_writer() {
    let heap = Heap::<3>::new();
    let protocol = heap.protocol();
    for _ in 0..2 {
        heap.write(protocol.claim(|_| false).unwrap());
    }
    protocol.enter(0);
    let (pinned, _) = protocol.pin_next(0, 0).unwrap();
    // The writer dies when it has taken the slot's number, and before it has looked at the pins; another one after it has given a slot its number.
    protocol.frames[pinned].store(0, Ordering::SeqCst);
    let free = protocol
        .frames
        .iter()
        .position(|frame| frame.load(Ordering::Relaxed) == 0);
    assert_eq!(free, Some(pinned));
    protocol.frames[2].store(3, Ordering::Release);
    protocol.recover();
    assert_eq!(protocol.last(), Some(Some((2, 3))));
    let claimed = protocol.claim(|_| false).unwrap();
    assert_ne!(claimed, pinned);
    heap.check(pinned, 1);
    assert_eq!(protocol.publish(claimed), 4);
}

#[test]
fn the_oldest_slot_is_next() {
    let heap = Heap::<4>::new();
    let protocol = heap.protocol();
    for _ in 0..6 {
        heap.write(protocol.claim(|_| false).unwrap());
    }
    protocol.enter(0);
    // Frames 1 and 2 were overwritten.
    let (slot, number) = protocol.pin_next(0, 1).unwrap();
    assert_eq!(number, 3);
    let claimed = protocol.claim(|_| false).unwrap();
    assert_ne!(claimed, slot);
    assert_eq!(protocol.pin_next(0, 3).unwrap().1, 5);
    protocol.unpin(0);
    // A slot that was not published is free.
    assert_eq!(protocol.claim(|_| false), Some(claimed));
}
