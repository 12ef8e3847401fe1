//! Leaks, forks, and ends of threads.

use crate::process::{word, Part, Words};
use std::cell::RefCell;
use std::os::unix::process::ExitStatusExt;
use std::sync::atomic::Ordering;
use view_core::{shape, view, AsView, View};
use view_ipc::{Reader, Ring, RingError, Unusable, Writer};

type Small<const N: usize> = Ring<u32, shape![4], N>;

fn write(writer: &mut Writer<u32, shape![4]>, value: u32) -> u64 {
    let mut frame = writer.frame().expect("a slot is free");
    view!(mut frame).fill(value);
    frame.publish()
}

#[test]
fn the_slot_of_a_leaked_reader_comes_back_when_its_thread_ends() {
    let ring = Small::<2>::new([4]).unwrap();
    let mut writer = ring.writer().unwrap();
    let mut other = ring.reader().unwrap();
    write(&mut writer, 1);
    std::thread::scope(|scope| {
        scope
            .spawn(|| {
                let reader = Box::leak(Box::new(ring.reader().unwrap()));
                std::mem::forget(reader.latest());
            })
            .join()
            .unwrap();
    });
    let frame = other.latest().unwrap();
    assert_eq!(
        view!(frame).to_vec(),
        [1; 4],
        "the frames of others stay within reach"
    );
    drop(frame);
    for value in 2..9 {
        assert_eq!(write(&mut writer, value), u64::from(value));
    }
    let readers: Vec<_> = (0..15).map(|_| ring.reader().unwrap()).collect();
    assert_eq!((readers.len(), writer.dropped()), (15, 0));
}

#[test]
fn the_part_of_a_leaked_writer_comes_back_when_its_thread_ends() {
    let ring = Small::<2>::new([4]).unwrap();
    std::thread::scope(|scope| {
        scope
            .spawn(|| {
                let writer = Box::leak(Box::new(ring.writer().unwrap()));
                write(writer, 1);
                Box::leak(Box::new(writer.frame()));
            })
            .join()
            .unwrap();
    });
    let mut writer = ring.writer().unwrap();
    assert_eq!(write(&mut writer, 2), 2);
    assert_eq!(
        view!((ring.reader().unwrap().latest().unwrap())[..]).to_vec(),
        [2; 4]
    );
}

/// In the child: a view of a leaked reader's frame is used after the thread of the reader.
pub fn leak(words: &Words) {
    let view: View<'static, u32, shape![4], _> = std::thread::spawn(|| {
        let ring = Small::<2>::inherited("memory").unwrap();
        let reader = Box::leak(Box::new(ring.reader().unwrap()));
        let frame = Box::leak(Box::new(reader.latest().expect("the parent has published one")));
        let view = AsView::as_view(frame);
        assert_eq!(view.sum::<u32>(), 4);
        view
    })
    .join()
    .unwrap();
    word(words, 0).store(1, Ordering::Release);
    // SIGSEGV.
    word(words, 1).store(view.sum::<u32>(), Ordering::Release);
}

#[test]
fn a_view_of_a_leaked_reader_faults_when_its_thread_has_ended() {
    let ring = Small::<2>::new([4]).unwrap();
    let words = Words::new([8]).unwrap();
    let mut writer = ring.writer().unwrap();
    write(&mut writer, 1);
    let status = Part::start("leak", &ring, &words).end();
    assert_eq!(status.signal(), Some(libc::SIGSEGV), "{status}");
    assert_eq!(word(&words, 0).load(Ordering::Acquire), 1);
    assert_eq!(word(&words, 1).load(Ordering::Acquire), 0);
    for value in 2..9 {
        write(&mut writer, value);
    }
}

#[test]
fn a_copy_of_the_process_has_no_access() {
    let ring = Small::<3>::new([4]).unwrap();
    let (mut writer, mut reader) = (ring.writer().unwrap(), ring.reader().unwrap());
    write(&mut writer, 1);
    let frame = reader.latest().unwrap();
    // SAFETY: the child touches nothing of other threads, and ends by `_exit`.
    let child = unsafe { libc::fork() };
    if child == 0 {
        drop(frame);
        let unusable = |error| matches!(error, RingError::Unusable(Unusable::Forked));
        let refused = unusable(ring.writer().unwrap_err())
            && unusable(ring.reader().unwrap_err())
            && unusable(ring.observe().unwrap_err());
        let nothing = writer.frame().is_none()
            && reader.next().is_none()
            && reader.latest().is_none()
            && !reader.wait(std::time::Duration::ZERO)
            && (writer.published(), writer.dropped(), writer.backlog()) == (0, 0, 0);
        drop((writer, reader, ring));
        // SAFETY: it ends the child.
        unsafe { libc::_exit(if refused && nothing { 7 } else { 1 }) };
    }
    let mut status = 0;
    // SAFETY: it is the child.
    assert_eq!(unsafe { libc::waitpid(child, &mut status, 0) }, child);
    assert_eq!((libc::WIFEXITED(status), libc::WEXITSTATUS(status)), (true, 7));
    // The parent has not lost its parts.
    for value in 2..9 {
        write(&mut writer, value);
    }
    assert_eq!(view!(frame).to_vec(), [1; 4]);
    assert!(matches!(ring.writer(), Err(RingError::WriterTaken)));
}

#[test]
fn parts_in_thread_locals_end_with_the_thread() {
    thread_local! {
        static READER: RefCell<Option<Reader<u32, shape![4]>>> = const { RefCell::new(None) };
        static LATE: RefCell<Option<Late>> = const { RefCell::new(None) };
    }
    /// Reads, and becomes a reader, when the thread ends.
    struct Late(Small<2>);
    impl Drop for Late {
        fn drop(&mut self) {
            _ = READER.try_with(|reader| {
                if let Some(reader) = reader.borrow_mut().as_mut() {
                    // The elements can be out of reach by now: then there is no frame.
                    _ = reader.latest().map(|frame| view!(frame[..]).sum::<u32>());
                }
            });
            match self.0.reader() {
                Ok(mut reader) => assert_eq!(reader.latest().unwrap().number(), 1),
                Err(error) => assert!(matches!(error, RingError::Unusable(Unusable::Ending)), "{error}"),
            }
        }
    }
    for late_first in [false, true] {
        let ring = Small::<2>::new([4]).unwrap();
        let mut writer = ring.writer().unwrap();
        write(&mut writer, 1);
        std::thread::scope(|scope| {
            let ring = &ring;
            let thread = scope.spawn(move || {
                // SAFETY: it keeps to the protocol.
                let again =
                    unsafe { Small::<2>::from_fd(ring.as_fd().try_clone_to_owned().unwrap()) }.unwrap();
                let late = || LATE.with(|late| *late.borrow_mut() = Some(Late(again)));
                let reader = || READER.with(|place| *place.borrow_mut() = Some(ring.reader().unwrap()));
                if late_first {
                    late();
                    reader();
                } else {
                    reader();
                    late();
                }
                READER.with(|reader| std::mem::forget(reader.borrow_mut().as_mut().unwrap().latest()));
            });
            thread.join().unwrap();
        });
        for value in 2..9 {
            write(&mut writer, value);
        }
        let readers: Vec<_> = (0..16).map(|_| ring.reader().unwrap()).collect();
        assert_eq!((readers.len(), writer.dropped()), (16, 0));
    }
}

#[test]
fn a_thread_that_holds_too_many_locks_gets_no_part() {
    // Each reader has a file descriptor, and a process may have 1024, unless it asks for more.
    let mut limit = libc::rlimit {
        rlim_cur: 0,
        rlim_max: 0,
    };
    // SAFETY: it is written and read here.
    unsafe {
        assert_eq!(libc::getrlimit(libc::RLIMIT_NOFILE, &mut limit), 0);
        limit.rlim_cur = limit.rlim_max.min(4096);
        assert_eq!(libc::setrlimit(libc::RLIMIT_NOFILE, &limit), 0);
    }
    let rings: Vec<_> = (0..65).map(|_| Small::<2>::new([4]).unwrap()).collect();
    let mut readers: Vec<_> = rings[..64]
        .iter()
        .flat_map(|ring| (0..16).map(|_| ring.reader().unwrap()))
        .collect();
    let refused = |error| matches!(error, RingError::Os(error) if error.raw_os_error() == Some(libc::ENOLCK));
    assert!(refused(rings[64].writer().unwrap_err()));
    assert!(refused(rings[64].reader().unwrap_err()));
    readers.pop();
    // What was refused is not taken.
    let mut reader = rings[64].reader().unwrap();
    std::thread::scope(|scope| {
        scope.spawn(|| write(&mut rings[64].writer().unwrap(), 1));
    });
    assert_eq!(reader.latest().unwrap().number(), 1);
}
