//! Writers, readers and observers of one process.

use crate::process::LONG;
use std::time::{Duration, Instant};
use view_core::{shape, view, Dyn};
use view_ipc::{AttachError, Frame, FrameMut, Observer, Reader, Ring, RingError, Shared, Use, Writer};

type Small<const N: usize> = Ring<u32, shape![4], N>;

fn write(writer: &mut Writer<u32, shape![4]>, value: u32) -> u64 {
    let mut frame = writer.frame().expect("a slot is free");
    view!(mut frame).fill(value);
    frame.publish()
}

#[test]
fn a_ring_has_one_writer_at_a_time() {
    let ring = Small::<2>::new([4]).unwrap();
    let writer = ring.writer().unwrap();
    assert!(matches!(ring.writer(), Err(RingError::WriterTaken)));
    std::thread::scope(|scope| {
        scope.spawn(|| assert!(matches!(ring.writer(), Err(RingError::WriterTaken))));
    });
    drop(writer);
    assert!(ring.writer().is_ok());
}

#[test]
fn a_ring_has_room_for_16_readers() {
    let ring = Small::<2>::new([4]).unwrap();
    let mut readers: Vec<_> = (0..16).map(|_| ring.reader().unwrap()).collect();
    let error = ring.reader().unwrap_err();
    assert!(matches!(error, RingError::NoReaderFree));
    assert_eq!(error.to_string(), "view-ipc: the ring has 16 readers already");
    readers.remove(7);
    assert!(ring.reader().is_ok());
}

#[test]
fn a_reader_begins_with_the_next_frame_and_counts_gaps() {
    let ring = Small::<3>::new([4]).unwrap();
    let mut writer = ring.writer().unwrap();
    write(&mut writer, 1);
    let mut reader = ring.reader().unwrap();
    assert!(reader.next().is_none());
    assert_eq!(reader.latest().unwrap().number(), 1);
    for value in 2..=9 {
        write(&mut writer, value);
    }
    let frame = reader.next().unwrap();
    assert_eq!((frame.number(), view!(frame).to_vec()), (7, vec![7; 4]));
    drop(frame);
    assert_eq!((reader.missed(), writer.backlog()), (5, 2));
    assert_eq!(reader.latest().unwrap().number(), 9);
    assert_eq!((reader.missed(), writer.backlog(), writer.dropped()), (6, 0, 0));
    assert_eq!(reader.latest().unwrap().number(), 9);
    assert!(reader.next().is_none());
    assert_eq!(reader.missed(), 6);
}

#[test]
fn a_frame_stays_as_it_is_while_it_is_read() {
    let ring = Small::<3>::new([4]).unwrap();
    let (mut writer, mut reader) = (ring.writer().unwrap(), ring.reader().unwrap());
    write(&mut writer, 1);
    let frame = reader.next().unwrap();
    for value in 2..=100 {
        write(&mut writer, value);
    }
    assert_eq!(view!(frame).to_vec(), [1; 4]);
    assert_eq!(writer.dropped(), 0);
}

#[test]
fn a_frame_without_a_slot_is_dropped_and_counted() {
    let ring = Small::<2>::new([4]).unwrap();
    let (mut writer, mut reader) = (ring.writer().unwrap(), ring.reader().unwrap());
    write(&mut writer, 1);
    let frame = reader.next().unwrap();
    write(&mut writer, 2);
    assert!(writer.frame().is_none());
    assert!(writer.frame().is_none());
    assert_eq!((writer.dropped(), writer.published()), (2, 2));
    drop(frame);
    assert_eq!(write(&mut writer, 3), 3);
}

#[test]
fn a_frame_that_is_not_published_is_never_seen() {
    let ring = Small::<2>::new([4]).unwrap();
    let (mut writer, mut reader) = (ring.writer().unwrap(), ring.reader().unwrap());
    for _ in 0..5 {
        let mut frame = writer.frame().unwrap();
        view!(mut frame).fill(7);
    }
    Box::leak(Box::new(writer.frame()));
    assert!(reader.latest().is_none());
    assert_eq!(write(&mut writer, 1), 1);
    assert_eq!(view!((reader.latest().unwrap())[..]).to_vec(), [1; 4]);
}

#[test]
fn a_leaked_frame_is_left_behind_by_the_next_one() {
    let ring = Small::<2>::new([4]).unwrap();
    let (mut writer, mut reader) = (ring.writer().unwrap(), ring.reader().unwrap());
    write(&mut writer, 1);
    std::mem::forget(reader.latest());
    write(&mut writer, 2);
    assert!(writer.frame().is_none());
    drop(reader.latest());
    write(&mut writer, 3);
}

#[test]
fn waiting_ends_with_a_frame_or_with_the_time() {
    let ring = Small::<3>::new([4]).unwrap();
    let mut reader = ring.reader().unwrap();
    let begin = Instant::now();
    assert!(!reader.wait(Duration::from_millis(120)));
    assert!(begin.elapsed() >= Duration::from_millis(120));
    std::thread::scope(|scope| {
        scope.spawn(|| {
            let mut writer = ring.writer().unwrap();
            for value in 1..=20 {
                std::thread::sleep(Duration::from_millis(3));
                write(&mut writer, value);
            }
        });
        let mut seen = 0;
        while seen < 20 {
            assert!(reader.wait(LONG));
            seen = reader.next().unwrap().number();
        }
    });
    assert!(!reader.wait(Duration::ZERO));
    assert!(reader.latest().is_some());
}

#[test]
fn other_threads_can_have_views_of_a_frame() {
    let ring = Small::<3>::new([4]).unwrap();
    let (mut writer, mut reader) = (ring.writer().unwrap(), ring.reader().unwrap());
    let mut frame = writer.frame().unwrap();
    let (mut low, mut high) = view!(mut frame[..]).split_at::<0, 2>();
    std::thread::scope(|scope| {
        scope.spawn(move || low.fill(1));
        scope.spawn(move || high.fill(2));
    });
    frame.publish();
    let frame = reader.latest().unwrap();
    std::thread::scope(|scope| {
        scope.spawn(|| assert_eq!(view!(frame[..]).to_vec(), [1, 1, 2, 2]));
    });
}

#[test]
fn an_observer_copies_the_last_frame() {
    let ring = Small::<2>::with_observers([4]).unwrap();
    let (mut writer, mut observer) = (ring.writer().unwrap(), ring.observe().unwrap());
    assert!(observer.latest().is_none());
    write(&mut writer, 5);
    let mut half = writer.frame().unwrap();
    view!(mut half[..2]).fill(6);
    let copy = observer.latest().unwrap();
    assert_eq!((copy.number(), view!(copy).to_vec()), (1, vec![5; 4]));
    view!(mut half[2..]).fill(6);
    half.publish();
    assert_eq!(view!(copy).to_vec(), [5; 4]);
    drop(copy);
    assert_eq!(view!((observer.latest().unwrap())[..]).to_vec(), [6; 4]);
    // There is no pin: the slot is written at once.
    write(&mut writer, 7);
    write(&mut writer, 8);
    assert_eq!((writer.dropped(), observer.latest().unwrap().number()), (0, 4));
}

#[test]
fn a_ring_that_is_written_in_place_has_no_observers() {
    let error = Small::<2>::new([4]).unwrap().observe().unwrap_err();
    assert!(matches!(error, RingError::NotObserved));
    assert_eq!(
        error.to_string(),
        "view-ipc: frames are written in place, so copies need a reader: make the ring by `with_observers`"
    );
}

#[test]
fn frames_can_be_empty_and_have_dynamic_extents() {
    let ring = Ring::<u64, shape![Dyn, 3], 2>::new([0, 3]).unwrap();
    let (mut writer, mut reader) = (ring.writer().unwrap(), ring.reader().unwrap());
    assert_eq!(writer.frame().unwrap().publish(), 1);
    assert_eq!(view!((reader.latest().unwrap())[..]).shape(), [0, 3]);
    let ring = Ring::<u64, shape![Dyn, 3], 2>::with_observers([2, 3]).unwrap();
    let (mut writer, mut observer) = (ring.writer().unwrap(), ring.observe().unwrap());
    let mut frame = writer.frame().unwrap();
    view!(mut frame[.., 1]).fill(4);
    frame.publish();
    assert_eq!(view!((observer.latest().unwrap())[1, ..]).to_vec(), [0, 4, 0]);
}

#[test]
fn another_memory_is_no_ring() {
    let ring = Small::<3>::new([4]).unwrap();
    // SAFETY: all of them keep to the protocol, and those that do not are refused.
    let fd = || unsafe { ring.as_fd() }.try_clone_to_owned().unwrap();
    let refused = |error: AttachError| error.to_string();
    // SAFETY: as above.
    unsafe {
        assert!(Small::<3>::from_fd(fd()).is_ok());
        let error = Small::<4>::from_fd(fd()).map(drop).unwrap_err();
        assert!(
            matches!(
                error,
                AttachError::Slots {
                    expected: 4,
                    found: 3
                }
            ),
            "{error}"
        );
        let error = Ring::<f32, shape![4], 3>::from_fd(fd()).map(drop).unwrap_err();
        assert_eq!(
            refused(error),
            "view-ipc: the elements have the dtype <u4, not <f4"
        );
        let error = Ring::<u32, shape![5], 3>::from_fd(fd()).map(drop).unwrap_err();
        assert!(
            matches!(
                error,
                AttachError::Shape {
                    axis: 0,
                    expected: 5,
                    found: 4
                }
            ),
            "{error}"
        );
        let error = Shared::<u32, shape![4]>::from_fd(fd()).map(drop).unwrap_err();
        assert_eq!(refused(error), "view-ipc: the memory is a `Ring`, not a `Shared`");
        let shared = Shared::<u32, shape![4]>::new([4]).unwrap();
        let error = Small::<3>::from_fd(shared.as_fd().try_clone_to_owned().unwrap())
            .map(drop)
            .unwrap_err();
        assert!(
            matches!(
                error,
                AttachError::Use {
                    expected: Use::Ring,
                    found: Some(Use::Locked)
                }
            ),
            "{error}"
        );
    }
    let error = Small::<3>::inherited("nothing").map(drop).unwrap_err();
    assert_eq!(
        refused(error),
        "view-ipc: no memory called `nothing` was handed to this process"
    );
}

#[test]
fn rings_attached_twice_in_one_process_are_one() {
    let ring = Small::<3>::new([4]).unwrap();
    // SAFETY: both keep to the protocol.
    let again = unsafe { Small::<3>::from_fd(ring.as_fd().try_clone_to_owned().unwrap()) }.unwrap();
    let (mut writer, mut reader) = (ring.writer().unwrap(), again.reader().unwrap());
    assert!(matches!(again.writer(), Err(RingError::WriterTaken)));
    drop((ring, again));
    write(&mut writer, 1);
    let frame = reader.next().unwrap();
    for value in 2..9 {
        write(&mut writer, value);
    }
    assert_eq!(view!(frame).to_vec(), [1; 4]);
}

/// Lifetimes of frames get shorter, and threads get what they may.
#[test]
fn frames_are_covariant_and_stay_on_their_thread() {
    fn shorter<'a>(frame: Frame<'static, u8, shape![4]>) -> Frame<'a, u8, shape![4]> {
        frame
    }
    fn is_sync<T: Sync>() {}
    fn is_send<T: Send>() {}
    is_sync::<(Frame<'_, u8, shape![4]>, FrameMut<'_, u8, shape![4]>)>();
    is_sync::<(Reader<u8, shape![4]>, Writer<u8, shape![4]>)>();
    is_send::<(Ring<u8, shape![4], 2>, Observer<u8, shape![4]>)>();
    let reader = Box::leak(Box::new(
        Ring::<u8, shape![4], 2>::new([4]).unwrap().reader().unwrap(),
    ));
    assert!(reader.latest().map(shorter).is_none());
}
