//! `SharedFile`: the lock of a file, between processes, handles and threads.

use std::error::Error;
use std::io::{BufRead, BufReader, Read};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use view_core::{shape, view, Dyn, ElementType};
use view_ipc::{AttachError, LockError, SharedFile, Use};

type Counters = SharedFile<u64, shape![2, 3]>;

/// A path that no other test has. The file is removed when this is dropped.
struct Place(PathBuf);

impl Place {
    fn new() -> Self {
        static NUMBER: AtomicU32 = AtomicU32::new(0);
        let name = format!(
            "view-ipc-{}-{}",
            std::process::id(),
            NUMBER.fetch_add(1, Ordering::Relaxed)
        );
        Self(std::env::temp_dir().join(name))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        _ = std::fs::remove_file(&self.0);
    }
}

/// # Safety
/// That of the tests: they take the lock, and leave the size of the file as it is while it is mapped.
fn create(place: &Place) -> Counters {
    unsafe { Counters::create(&place.0, [2, 3]) }.unwrap()
}

fn open(place: &Place) -> Counters {
    unsafe { Counters::open(&place.0) }.unwrap()
}

/// What the children of a test are told.
const ROLE: &str = "VIEW_IPC_TEST_ROLE";
const PATH: &str = "VIEW_IPC_TEST_PATH";

fn start(role: &str, place: &Place) -> Child {
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "child", "--nocapture", "--test-threads=1"])
        .env(ROLE, role)
        .env(PATH, &place.0)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Waits until the child says that it is so far.
fn await_line(child: &mut Child, wanted: &str) {
    let lines = BufReader::new(child.stdout.as_mut().unwrap()).lines();
    assert!(
        lines.map(Result::unwrap).any(|line| line == wanted),
        "the child did not say {wanted}"
    );
}

/// What other processes do. Without a role, as in the test run itself, there is nothing to do: the tests below start it.
#[test]
fn child() {
    let Ok(role) = std::env::var(ROLE) else { return };
    // A test that waits for a child that hangs shall fail, not hang.
    std::thread::spawn(|| {
        std::thread::sleep(Duration::from_secs(100));
        std::process::exit(9);
    });
    let counters = unsafe { Counters::open(std::env::var(PATH).unwrap()) }.unwrap();
    match role.as_str() {
        "adds" => add(&counters, ROUNDS),
        "waits" => {
            let mut guard = counters.lock().unwrap();
            view!(mut guard).fill(7);
            println!("\nlocked");
            std::thread::sleep(Duration::from_secs(60));
        }
        "reads" => {
            let guard = counters.read().unwrap();
            println!("\nreading");
            // Until the parent closes the other end.
            std::io::stdin().read_to_end(&mut Vec::new()).unwrap();
            assert_eq!(view!(guard).to_vec(), [0; 6]);
        }
        "panics" => {
            let mut guard = counters.lock().unwrap();
            view!(mut guard[0]).fill(1);
            panic!("halfway");
        }
        other => panic!("no role {other}"),
    }
}

const ROUNDS: u64 = 20_000;

fn add(counters: &Counters, rounds: u64) {
    for round in 0..rounds {
        let mut guard = counters.lock().unwrap();
        let mut diagonal = view!(mut guard[.., (round % 3) as usize]);
        diagonal.map_inplace(|counter| *counter += 1);
    }
}

#[test]
fn three_processes_lose_no_addition() {
    let place = Place::new();
    let counters = create(&place);
    let mut children: Vec<Child> = (0..2).map(|_| start("adds", &place)).collect();
    add(&counters, ROUNDS);
    for child in &mut children {
        assert!(child.wait().unwrap().success());
    }
    let guard = counters.read().unwrap();
    assert_eq!(view!(guard[0]).sum::<u64>(), 3 * ROUNDS);
    assert_eq!(view!(guard[0]), view!(guard[1]));
}

#[test]
fn threads_with_one_handle_lose_no_addition() {
    let place = Place::new();
    let counters = create(&place);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| add(&counters, 3000));
        }
    });
    assert_eq!(view!((counters.read().unwrap())[1]).to_vec(), [4000; 3]);
}

#[test]
fn a_holder_that_is_killed_goes_unnoticed() {
    let place = Place::new();
    let counters = create(&place);
    let mut holder = start("waits", &place);
    await_line(&mut holder, "locked");
    assert!(matches!(counters.try_lock(), Err(LockError::WouldBlock)));
    holder.kill().unwrap();
    holder.wait().unwrap();
    let guard = counters.lock_timeout(Duration::from_secs(20)).unwrap();
    assert_eq!(view!(guard).to_vec(), [7; 6]);
}

#[test]
fn a_writer_waits_for_the_readers_of_other_processes() {
    let place = Place::new();
    let counters = create(&place);
    let mut readers: Vec<Child> = (0..2).map(|_| start("reads", &place)).collect();
    for reader in &mut readers {
        await_line(reader, "reading");
    }
    assert_eq!(view!((counters.try_read().unwrap())).to_vec(), [0; 6]);
    assert!(matches!(counters.try_lock(), Err(LockError::WouldBlock)));
    let time = Duration::from_millis(30);
    assert!(matches!(counters.lock_timeout(time), Err(LockError::TimedOut)));
    std::thread::scope(|scope| {
        let writer = scope.spawn(|| view!(mut (counters.lock().unwrap())).fill(3));
        std::thread::sleep(time);
        assert!(!writer.is_finished());
        drop(readers[0].stdin.take());
        assert!(readers[0].wait().unwrap().success());
        std::thread::sleep(time);
        assert!(!writer.is_finished());
        drop(readers[1].stdin.take());
        assert!(readers[1].wait().unwrap().success());
    });
    assert_eq!(view!((counters.read().unwrap())).to_vec(), [3; 6]);
}

#[test]
fn a_panic_in_another_process_is_told() {
    let place = Place::new();
    let counters = create(&place);
    assert!(!start("panics", &place).wait().unwrap().success());
    let Err(LockError::OwnerDied(guard)) = counters.read() else {
        panic!("the panic went unnoticed")
    };
    assert_eq!(view!(guard).to_vec(), [1, 1, 1, 0, 0, 0]);
    drop(guard);
    counters.lock().unwrap_err().into_guard().unwrap().mark_repaired();
    assert!(counters.lock().is_ok());
}

#[test]
fn no_reader_is_refused_because_another_one_asks() {
    let place = Place::new();
    let counters = create(&place);
    let refused = AtomicU32::new(0);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                for _ in 0..100_000 {
                    if counters.try_read().is_err() {
                        refused.fetch_add(1, Ordering::Relaxed);
                    }
                    std::thread::yield_now();
                }
            });
        }
    });
    assert_eq!(refused.into_inner(), 0);
    assert!(counters.try_lock().is_ok());
}

#[test]
fn no_reader_is_refused_because_another_thread_tried_to_write() {
    let place = Place::new();
    let (counters, other) = (create(&place), open(&place));
    let reading = other.read().unwrap();
    let refused = AtomicU32::new(0);
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                for _ in 0..100_000 {
                    assert!(matches!(counters.try_lock(), Err(LockError::WouldBlock)));
                }
            });
            scope.spawn(|| {
                for _ in 0..100_000 {
                    if counters.try_read().is_err() {
                        refused.fetch_add(1, Ordering::Relaxed);
                    }
                }
            });
        }
    });
    assert_eq!(refused.into_inner(), 0);
    drop(reading);
    assert!(counters.try_lock().is_ok());
}

#[test]
fn two_handles_in_one_process_exclude_each_other() {
    let place = Place::new();
    let (first, second) = (create(&place), open(&place));
    {
        let mut guard = first.lock().unwrap();
        view!(mut guard[1]).fill(9);
        assert!(matches!(second.try_lock(), Err(LockError::WouldBlock)));
        assert!(matches!(second.try_read(), Err(LockError::WouldBlock)));
        let start = Instant::now();
        let time = Duration::from_millis(50);
        assert!(matches!(second.lock_timeout(time), Err(LockError::TimedOut)));
        assert!(start.elapsed() >= time);
    }
    let (one, other) = (first.read().unwrap(), second.try_read().unwrap());
    assert_ne!(view!(one).as_ptr(), view!(other).as_ptr());
    assert_eq!(view!(one), view!(other));
    assert!(matches!(first.try_lock(), Err(LockError::WouldBlock)));
    drop(one);
    assert!(matches!(first.try_lock(), Err(LockError::WouldBlock)));
    drop(other);
    assert_eq!(view!((first.try_lock().unwrap())[1]).to_vec(), [9; 3]);
}

#[test]
fn a_writer_waits_for_the_readers_of_its_own_process() {
    let place = Place::new();
    let counters = create(&place);
    std::thread::scope(|scope| {
        let reading = counters.read().unwrap();
        let again = counters.read().unwrap();
        let writer = scope.spawn(|| {
            assert!(matches!(counters.try_lock(), Err(LockError::WouldBlock)));
            assert!(matches!(
                counters.lock_timeout(Duration::from_millis(20)),
                Err(LockError::TimedOut)
            ));
            view!(mut (counters.lock().unwrap())).fill(3);
        });
        std::thread::sleep(Duration::from_millis(100));
        assert_eq!(view!(reading).to_vec(), [0; 6]);
        drop(reading);
        std::thread::sleep(Duration::from_millis(20));
        assert_eq!(view!(again).to_vec(), [0; 6]);
        drop(again);
        writer.join().unwrap();
    });
    assert_eq!(view!((counters.read().unwrap())).to_vec(), [3; 6]);
}

#[test]
fn a_thread_that_would_wait_for_itself_is_told() {
    let place = Place::new();
    let counters = create(&place);
    let guard = counters.lock().unwrap();
    assert!(matches!(counters.lock(), Err(LockError::Deadlock)));
    assert!(matches!(counters.read(), Err(LockError::Deadlock)));
    assert!(matches!(counters.try_lock(), Err(LockError::WouldBlock)));
    drop(guard);
    let reading = counters.read().unwrap();
    assert!(matches!(
        counters.lock_timeout(Duration::from_secs(20)),
        Err(LockError::Deadlock)
    ));
    drop(reading);
    assert!(counters.lock().is_ok());
}

#[test]
fn a_panic_of_a_holder_is_told_until_the_elements_are_repaired() {
    let place = Place::new();
    let (first, second) = (create(&place), open(&place));
    let panicked = std::thread::scope(|scope| {
        let holder = scope.spawn(|| {
            let mut guard = first.lock().unwrap();
            view!(mut guard[0]).fill(1);
            panic!("halfway");
        });
        holder.join().is_err()
    });
    assert!(panicked);
    assert!(matches!(first.lock(), Err(LockError::OwnerDied(_))));
    assert!(matches!(second.read(), Err(LockError::OwnerDied(_))));
    let error: Box<dyn Error> = second.lock().map(|_| ()).unwrap_err().into();
    assert!(error.to_string().contains("repair"), "{error}");
    let mut guard = second.lock().unwrap_err().into_guard().unwrap();
    assert!(guard.needs_repair());
    view!(mut guard).fill(0);
    guard.mark_repaired();
    drop(guard);
    assert!(first.lock().is_ok());
    assert!(second.read().is_ok());
}

#[test]
fn a_panic_outside_is_no_panic_of_the_holder() {
    /// Locks while its thread panics.
    struct Locks<'a>(&'a Counters);
    impl Drop for Locks<'_> {
        fn drop(&mut self) {
            view!(mut (self.0.lock().unwrap())).fill(8);
        }
    }
    let place = Place::new();
    let counters = create(&place);
    let panicked = std::thread::scope(|scope| {
        let thread = scope.spawn(|| {
            let _locks = Locks(&counters);
            panic!("before the lock");
        });
        thread.join().is_err()
    });
    assert!(panicked);
    assert_eq!(view!((counters.lock().unwrap())).to_vec(), [8; 6]);
}

#[test]
fn a_guard_that_a_thread_leaked_keeps_the_lock() {
    let place = Place::new();
    let (counters, other) = (create(&place), open(&place));
    let time = Duration::from_millis(20);
    std::thread::scope(|scope| {
        scope.spawn(|| std::mem::forget(counters.read().unwrap()));
    });
    drop((counters.read().unwrap(), other.read().unwrap()));
    assert!(matches!(counters.lock_timeout(time), Err(LockError::TimedOut)));
    assert!(matches!(other.lock_timeout(time), Err(LockError::TimedOut)));

    let place = Place::new();
    let (counters, other) = (create(&place), open(&place));
    std::thread::scope(|scope| {
        scope.spawn(|| std::mem::forget(counters.lock().unwrap()));
    });
    assert!(matches!(counters.lock_timeout(time), Err(LockError::TimedOut)));
    assert!(matches!(other.try_read(), Err(LockError::WouldBlock)));

    let place = Place::new();
    let (counters, other) = (create(&place), open(&place));
    std::mem::forget(counters.lock().unwrap());
    assert!(matches!(counters.lock(), Err(LockError::Deadlock)));
    assert!(matches!(counters.try_read(), Err(LockError::WouldBlock)));
    assert!(matches!(other.lock_timeout(time), Err(LockError::TimedOut)));
}

#[test]
fn a_leaked_guard_keeps_lock_and_memory() {
    let place = Place::new();
    let counters = create(&place);
    let there = {
        let mut guard = counters.lock().unwrap();
        view!(mut guard).fill(5);
        let there = view!(guard).as_ptr();
        std::mem::forget(guard);
        there
    };
    let other = open(&place);
    drop(counters);
    assert!(matches!(other.try_lock(), Err(LockError::WouldBlock)));
    // SAFETY: the memory stays mapped, and nobody gets the lock.
    assert_eq!(unsafe { there.read() }, 5);
}

#[cfg(target_os = "linux")]
#[test]
fn a_copy_of_the_process_has_no_access() {
    let place = Place::new();
    let counters = create(&place);
    let guard = counters.lock().unwrap();
    // SAFETY: the copy allocates nothing, and ends by `_exit`.
    match unsafe { libc::fork() } {
        0 => {
            let refused = matches!(
                counters.lock(),
                Err(LockError::Unusable(view_ipc::Unusable::Forked))
            );
            drop(guard);
            drop(counters);
            unsafe { libc::_exit(if refused { 42 } else { 1 }) }
        }
        copy => {
            assert!(copy > 0);
            let mut status = 0;
            assert_eq!(unsafe { libc::waitpid(copy, &mut status, 0) }, copy);
            assert_eq!((libc::WIFEXITED(status), libc::WEXITSTATUS(status)), (true, 42));
        }
    }
    // The copy gave nothing back.
    assert!(matches!(open(&place).try_lock(), Err(LockError::WouldBlock)));
    assert_eq!(view!(guard).to_vec(), [0; 6]);
}

#[test]
fn a_file_that_cannot_be_made_is_not_left_behind() {
    let place = Place::new();
    let said = unsafe { SharedFile::<u8, shape![Dyn]>::create(&place.0, [1 << 62]) }.unwrap_err();
    assert!(matches!(said, AttachError::Os(_)), "{said}");
    assert!(!place.0.exists());
    let said = unsafe { SharedFile::<u64, shape![Dyn]>::create(&place.0, [1 << 61]) }.unwrap_err();
    assert!(matches!(said, AttachError::TooLarge), "{said}");
    assert!(!place.0.exists());
    drop(create(&place));
    let said = unsafe { Counters::create(&place.0, [2, 3]) }.unwrap_err();
    assert!(matches!(said, AttachError::Os(_)), "{said}");
    assert!(place.0.exists(), "the file of somebody else");
}

#[cfg(target_os = "linux")]
#[test]
fn a_new_file_has_its_room_on_the_disk() {
    let place = Place::new();
    let file = unsafe { SharedFile::<u8, shape![Dyn]>::create(&place.0, [1 << 20]) }.unwrap();
    let there = std::os::unix::fs::MetadataExt::blocks(&std::fs::metadata(&place.0).unwrap());
    assert!(there * 512 >= 1 << 20, "{there} blocks");
    assert_eq!(view!((file.read().unwrap())).iter().max(), Some(&0));
}

/// The file with these bytes in place of those from `at` on, with whatever shape it says.
fn patched(place: &Place, at: usize, bytes: &[u8]) -> AttachError {
    let mut file = std::fs::read(&place.0).unwrap();
    file[at..at + bytes.len()].copy_from_slice(bytes);
    let other = Place::new();
    std::fs::write(&other.0, file).unwrap();
    unsafe { SharedFile::<u64, shape![Dyn, 3]>::open(&other.0) }.unwrap_err()
}

#[test]
fn files_of_others_are_refused_in_words() {
    let place = Place::new();
    drop(create(&place));
    let said = patched(&place, 0, b"PNG");
    assert!(matches!(said, AttachError::Foreign), "{said}");
    let said = patched(&place, 8, &2u32.to_ne_bytes());
    assert!(
        matches!(
            said,
            AttachError::Version {
                expected: 1,
                found: 2
            }
        ),
        "{said}"
    );
    let said = patched(&place, 12, &1u32.to_ne_bytes());
    let (expected, found) = (Use::File, Some(Use::Locked));
    assert!(
        matches!(said, AttachError::Use { expected: e, found: f } if (e, f) == (expected, found)),
        "{said}"
    );
    assert_eq!(
        said.to_string(),
        "view-ipc: the memory is a `Shared`, not a `SharedFile`"
    );
    let said = patched(&place, 12, &77u32.to_ne_bytes());
    assert!(matches!(said, AttachError::Use { found: None, .. }), "{said}");
    let said = patched(&place, 32, &2u32.to_ne_bytes());
    assert!(
        matches!(
            said,
            AttachError::Slots {
                expected: 1,
                found: 2
            }
        ),
        "{said}"
    );
    let said = patched(&place, 56, &u64::MAX.to_ne_bytes());
    assert!(matches!(said, AttachError::TooLarge), "{said}");
    // What is reserved, the alignment, the offset, the size of a slot, an extent behind the last.
    for at in [18, 20, 40, 48, 72, 176] {
        let said = patched(&place, at, &[77]);
        assert!(matches!(said, AttachError::Foreign), "{at}: {said}");
    }
    let said = patched(&place, 56, &1000u64.to_ne_bytes());
    assert!(matches!(said, AttachError::Foreign), "{said}");

    let said = unsafe { SharedFile::<f64, shape![2, 3]>::open(&place.0) }.unwrap_err();
    let dtypes = (ElementType::of::<f64>(), Some(ElementType::of::<u64>()));
    assert!(
        matches!(said, AttachError::ElementType { expected, found } if (expected, found) == dtypes),
        "{said}"
    );
    assert_eq!(
        said.to_string(),
        "view-ipc: the elements have the dtype <u8, not <f8"
    );
    let said = unsafe { SharedFile::<u64, shape![6]>::open(&place.0) }.unwrap_err();
    assert!(
        matches!(
            said,
            AttachError::Rank {
                expected: 1,
                found: 2
            }
        ),
        "{said}"
    );
    let said = unsafe { SharedFile::<u64, shape![Dyn, 4]>::open(&place.0) }.unwrap_err();
    assert!(
        matches!(
            said,
            AttachError::Shape {
                axis: 1,
                expected: 4,
                found: 3
            }
        ),
        "{said}"
    );
    let dynamic = unsafe { SharedFile::<u64, shape![Dyn, Dyn]>::open(&place.0) }.unwrap();
    assert_eq!(dynamic.shape(), [2, 3]);

    let other = Place::new();
    std::fs::write(&other.0, &std::fs::read(&place.0).unwrap()[..4096]).unwrap();
    let said = unsafe { Counters::open(&other.0) }.unwrap_err();
    assert!(
        matches!(
            said,
            AttachError::Size {
                expected: 8192,
                found: 4096
            }
        ),
        "{said}"
    );
    std::fs::write(&other.0, b"VIEW-IPC").unwrap();
    let said = unsafe { Counters::open(&other.0) }.unwrap_err();
    assert!(matches!(said, AttachError::Foreign), "{said}");
    let said = unsafe { Counters::create(&place.0, [2, 3]) }.unwrap_err();
    assert!(
        matches!(&said, AttachError::Os(error) if error.kind() == std::io::ErrorKind::AlreadyExists),
        "{said}"
    );
    let said = unsafe { Counters::create(Place::new().0.clone(), [2, 4]) }.unwrap_err();
    assert!(
        matches!(
            said,
            AttachError::Shape {
                axis: 1,
                expected: 3,
                found: 4
            }
        ),
        "{said}"
    );
}
