//! Atomic elements.

use crate::process::{word, Part, Words};
use std::sync::atomic::Ordering;
use view_core::{shape, view, Dyn};
use view_ipc::{AttachError, Shared, SharedAtomic, Use};

type Counts = SharedAtomic<u64, shape![Dyn, 4]>;

const TIMES: u64 = if cfg!(debug_assertions) { 10_000 } else { 200_000 };

/// In the child: adds 1 to every second element, again and again.
pub fn count(words: &Words) {
    let counts = Counts::inherited("memory").unwrap();
    assert_eq!(counts.shape(), [3, 4]);
    for _ in 0..TIMES {
        view!(counts[.., ::2])
            .iter()
            .for_each(|count| _ = count.fetch_add(1, Ordering::Relaxed));
    }
    word(words, 0).fetch_add(1, Ordering::Release);
}

#[test]
fn processes_add_to_atomics() {
    let (counts, words) = (Counts::new([3, 4]).unwrap(), Words::new([8]).unwrap());
    let parts = [(); 3].map(|()| Part::start("count", &counts, &words));
    for part in parts {
        assert!(part.end().success());
    }
    assert_eq!(word(&words, 0).load(Ordering::Acquire), 3);
    let numbers: Vec<_> = view!(counts[..])
        .iter()
        .map(|count| count.load(Ordering::Relaxed))
        .collect();
    assert_eq!(numbers, [3 * TIMES, 0, 3 * TIMES, 0].repeat(3));
}

#[test]
fn atomics_are_attached_to_without_unsafe() {
    let counts = Counts::new([3, 4]).unwrap();
    let fd = || counts.as_fd().try_clone_to_owned().unwrap();
    let again = Counts::attach(fd()).unwrap();
    view!(again[1, 2]).store(5, Ordering::Relaxed);
    drop(again);
    assert_eq!(view!(counts[1, 2]).load(Ordering::Relaxed), 5);
    let error = SharedAtomic::<i64, shape![Dyn, 4]>::attach(fd()).unwrap_err();
    assert_eq!(
        error.to_string(),
        "view-ipc: the elements have the dtype <u8, not <i8"
    );
    let error = SharedAtomic::<u64, shape![Dyn, 5]>::attach(fd()).unwrap_err();
    assert!(
        matches!(
            error,
            AttachError::Shape {
                axis: 1,
                expected: 5,
                found: 4
            }
        ),
        "{error}"
    );
    let error = SharedAtomic::<u64, shape![12]>::attach(fd()).unwrap_err();
    assert!(
        matches!(
            error,
            AttachError::Rank {
                expected: 1,
                found: 2
            }
        ),
        "{error}"
    );
    let shared = Shared::<u64, shape![2]>::new([2]).unwrap();
    // SAFETY: nobody writes by it: it is refused.
    let fd = unsafe { shared.as_fd() }.try_clone_to_owned().unwrap();
    let error = SharedAtomic::<u64, shape![2]>::attach(fd).unwrap_err();
    assert!(
        matches!(
            error,
            AttachError::Use {
                expected: Use::Atomic,
                found: Some(Use::Locked)
            }
        ),
        "{error}"
    );
    let file = std::fs::File::open("/proc/self/exe").unwrap();
    assert!(matches!(Counts::attach(file.into()), Err(AttachError::NotSealed)));
}

#[test]
fn copies_of_the_process_have_the_atomics() {
    let counts = Counts::new([3, 4]).unwrap();
    // SAFETY: the child touches nothing of other threads, and ends by `_exit`.
    let child = unsafe { libc::fork() };
    if child == 0 {
        view!(counts[2, 3]).store(9, Ordering::Release);
        drop(counts);
        // SAFETY: it ends the child.
        unsafe { libc::_exit(0) };
    }
    let mut status = 0;
    // SAFETY: it is the child.
    assert_eq!(unsafe { libc::waitpid(child, &mut status, 0) }, child);
    assert_eq!((status, view!(counts[2, 3]).load(Ordering::Acquire)), (0, 9));
}
