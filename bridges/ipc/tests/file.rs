//! `SharedFile`: the lock of a file, between processes, handles and threads.

use std::error::Error;
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
        .stdout(Stdio::piped())
        .spawn()
        .unwrap()
}

/// What other processes do. Without a role, as in the test run itself, there is nothing to do: the tests below start it.
#[test]
fn child() {
    let Ok(role) = std::env::var(ROLE) else { return };
    let counters = unsafe { Counters::open(std::env::var(PATH).unwrap()) }.unwrap();
    match role.as_str() {
        "adds" => add(&counters, ROUNDS),
        "waits" => {
            let mut guard = counters.lock().unwrap();
            view!(mut guard).fill(7);
            println!("\nlocked");
            std::thread::sleep(Duration::from_secs(60));
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
    let mut said = std::io::BufReader::new(holder.stdout.take().unwrap());
    let mut line = String::new();
    while line.trim() != "locked" {
        line.clear();
        assert_ne!(std::io::BufRead::read_line(&mut said, &mut line).unwrap(), 0);
    }
    assert!(matches!(counters.try_lock(), Err(LockError::WouldBlock)));
    holder.kill().unwrap();
    holder.wait().unwrap();
    let guard = counters.lock_timeout(Duration::from_secs(20)).unwrap();
    assert_eq!(view!(guard).to_vec(), [7; 6]);
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

/// The file with these bytes in place of those from `at` on.
fn patched(place: &Place, at: usize, bytes: &[u8]) -> AttachError {
    let mut file = std::fs::read(&place.0).unwrap();
    file[at..at + bytes.len()].copy_from_slice(bytes);
    let other = Place::new();
    std::fs::write(&other.0, file).unwrap();
    unsafe { Counters::open(&other.0) }.unwrap_err()
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
    let said = patched(&place, 40, &0u64.to_ne_bytes());
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
