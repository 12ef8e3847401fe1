//! What was found by attacking the crate. Tests whose names begin with `child_` are what children run.
#![cfg(target_os = "linux")]

mod children;

use children::{is_child, worker, Running};
use std::io;
use std::mem::forget;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use view_core::zerocopy::{FromBytes, Immutable, IntoBytes};
use view_core::{shape, view, AsView, Dyn, Element};
use view_ipc::{LockError, Ring, RingError, Shared, SharedAtomic, SharedFile};

#[derive(Clone, Copy, Element, FromBytes, IntoBytes, Immutable)]
#[repr(C, align(4096))]
struct Page([u8; 4096]);

#[test]
fn frames_of_observed_rings_are_aligned_for_their_elements() {
    for _ in 0..8 {
        let ring = Ring::<Page, shape![2], 3>::with_observers([2]).unwrap();
        let mut writer = ring.writer().unwrap();
        let mut observer = ring.observe().unwrap();
        let mut frame = writer.frame().unwrap();
        assert_eq!(frame.as_view().describe().address % 4096, 0, "of the writer");
        view!(mut frame).fill(Page([3; 4096]));
        frame.publish();
        let frame = observer.latest().unwrap();
        assert_eq!(frame.as_view().describe().address % 4096, 0, "of an observer");
        assert!(frame.as_view().iter().all(|page| page.0 == [3; 4096]));
    }
}

#[test]
fn a_thread_that_holds_too_many_locks_gets_no_part_and_is_told_why() {
    let many: Vec<_> = (0..1024)
        .map(|_| Shared::<u8, shape![1]>::new([1]).unwrap())
        .collect();
    let guards: Vec<_> = many.iter().map(|shared| shared.lock().unwrap()).collect();
    let ring = Ring::<u8, shape![4], 3>::new([4]).unwrap();
    let code = |error: RingError| match error {
        RingError::Os(error) => error.raw_os_error(),
        other => panic!("{other}"),
    };
    assert_eq!(code(ring.reader().unwrap_err()), Some(libc::ENOLCK));
    assert_eq!(code(ring.writer().unwrap_err()), Some(libc::ENOLCK));
    drop(guards);
    assert!(ring.reader().is_ok() && ring.writer().is_ok());
}

#[test]
fn who_only_reads_is_not_refused_while_others_begin_to_read() {
    let path = std::env::temp_dir().join(format!("view-ipc-attack-{}", std::process::id()));
    let file = unsafe { SharedFile::<u8, shape![4]>::create(&path, [4]) }.unwrap();
    let done = AtomicBool::new(false);
    let refused = thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                drop(file.read().unwrap());
            }
        });
        let refused = (0..200_000)
            .filter(|_| matches!(file.try_read(), Err(LockError::WouldBlock)))
            .count();
        done.store(true, Ordering::Relaxed);
        refused
    });
    std::fs::remove_file(&path).unwrap();
    assert_eq!(refused, 0);
}

/// Needs a file system that is too small: one that the superuser mounts.
#[test]
fn a_file_that_has_no_room_on_the_disk_is_refused_when_it_is_made() {
    let place = std::env::temp_dir().join(format!("view-ipc-small-{}", std::process::id()));
    std::fs::create_dir(&place).unwrap();
    let mount = |arguments: &[&str]| {
        std::process::Command::new("mount")
            .args(arguments)
            .arg(&place)
            .status()
            .is_ok_and(|status| status.success())
    };
    if !mount(&["-t", "tmpfs", "-o", "size=1m", "none"]) {
        std::fs::remove_dir(&place).unwrap();
        eprintln!("SKIPPED: cannot mount");
        return;
    }
    let made = unsafe { SharedFile::<u8, shape![4_000_000]>::create(place.join("file"), [4_000_000]) };
    let left = place.join("file").exists();
    let made = made.map(drop);
    _ = std::process::Command::new("umount").arg(&place).status();
    std::fs::remove_dir(&place).unwrap();
    assert_eq!(
        io::Error::from(made.unwrap_err()).raw_os_error(),
        Some(libc::ENOSPC)
    );
    assert!(!left, "a file was left behind");
}

/// The header of a `SharedAtomic` is rewritten by safe functions, to that of a `Shared`.
#[test]
fn memory_of_atomics_is_not_inherited_as_memory_under_a_lock() {
    let atomic = SharedAtomic::<u32, shape![16]>::new([16]).unwrap();
    // The word `usage`, behind magic and version.
    rustix::io::pwrite(atomic.as_fd(), &1u32.to_ne_bytes(), 12).unwrap();
    Running::start(
        worker("child_inherits_as_locked")
            .share("atomic", &atomic)
            .unwrap(),
    )
    .succeeds(20);
}

#[test]
fn child_inherits_as_locked() {
    if is_child("child_inherits_as_locked") {
        let shared = Shared::<u32, shape![16]>::inherited("atomic");
        assert!(shared.is_err(), "the parent has views of atomics of this");
    }
}

/// The process exits in a thread that holds a lock, while another thread has a view of it.
#[test]
fn exit_inside_the_lock_ends_the_process() {
    for _ in 0..20 {
        let shared = Shared::<u64, shape![1024]>::new([1024]).unwrap();
        let status = Running::start(
            worker("child_exits_beside_a_view")
                .share("words", &shared)
                .unwrap(),
        )
        .end(20);
        // As the table of the crate says: views on other threads fault, if the system still runs these.
        let faulted = std::os::unix::process::ExitStatusExt::signal(&status) == Some(libc::SIGSEGV);
        assert!(faulted || status.code() == Some(7), "{status}");
    }
}

/// As a log that is written out at the end of a thread.
struct Slow;
impl Drop for Slow {
    fn drop(&mut self) {
        thread::sleep(std::time::Duration::from_millis(50));
    }
}
thread_local! {
    static SLOW: Slow = const { Slow };
}

#[test]
fn child_exits_beside_a_view() {
    if is_child("child_exits_beside_a_view") {
        SLOW.with(|_| ());
        let shared = Shared::<u64, shape![1024]>::inherited("words").unwrap();
        let mut guard = shared.lock().unwrap();
        let mut view = view!(mut guard);
        thread::scope(|scope| {
            scope.spawn(move || loop {
                view.fill(1);
            });
            thread::sleep(std::time::Duration::from_millis(20));
            std::process::exit(7);
        });
    }
}

/// Two processes with the same numbers: the first of two PID namespaces. Needs the superuser.
#[test]
fn processes_of_other_namespaces_exclude_each_other() {
    use std::io::BufRead;
    use std::process::{Command, Stdio};
    if !Command::new("unshare")
        .args(["--pid", "--fork", "true"])
        .status()
        .is_ok_and(|status| status.success())
    {
        eprintln!("SKIPPED: no namespaces");
        return;
    }
    let shared = Shared::<u8, shape![10]>::new([10]).unwrap();
    let start = |test: &str| {
        let mut command = Command::new("unshare");
        command
            .args(["--pid", "--fork", "--kill-child", "--"])
            .arg(std::env::current_exe().unwrap())
            .args(["--exact", test, "--nocapture", "--test-threads=1"])
            .env("VIEW_IPC_TEST_ROLE", test)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped());
        // SAFETY: it runs this program.
        unsafe { view_ipc::hand_to(&mut command, "bytes", &shared) }.unwrap();
        command.spawn().unwrap()
    };
    let mut holder = start("child_holds_or_is_refused");
    let mut lines = std::io::BufReader::new(holder.stdout.take().unwrap())
        .lines()
        .map(Result::unwrap);
    let first = lines
        .find(|line| line.contains("holds ") || line.contains(" refused "))
        .unwrap();
    let mut other = start("child_locks_for_a_moment");
    let lines = std::io::BufReader::new(other.stdout.take().unwrap())
        .lines()
        .map(Result::unwrap);
    let said: Vec<_> = lines.collect();
    drop(holder.stdin.take());
    _ = (holder.kill(), holder.wait(), other.wait());
    let said = said.iter().find(|line| line.contains("outcome")).unwrap();
    assert!(
        first.contains(" refused ") || said.contains("TimedOut") || said.contains(" refused "),
        "{first}; {said}"
    );
}

#[test]
fn child_holds_or_is_refused() {
    if is_child("child_holds_or_is_refused") {
        match Shared::<u8, shape![10]>::inherited("bytes") {
            Ok(shared) => {
                let guard = shared.lock();
                println!("holds {}", rustix::process::getpid().as_raw_nonzero());
                _ = std::io::stdin().read_line(&mut String::new());
                drop(guard);
            }
            Err(error) => println!(" refused {error}"),
        }
    }
}

#[test]
fn child_locks_for_a_moment() {
    if is_child("child_locks_for_a_moment") {
        match Shared::<u8, shape![10]>::inherited("bytes") {
            Ok(shared) => println!(
                "outcome {:?}",
                shared
                    .lock_timeout(std::time::Duration::from_millis(100))
                    .map(drop)
            ),
            Err(error) => println!("outcome refused {error}"),
        }
    }
}

#[test]
fn shapes_at_the_limit_are_errors() {
    type Two = (Dyn, Dyn);
    _ = core::marker::PhantomData::<Two>;
    for extents in [
        [0, usize::MAX],
        [0, isize::MAX as usize],
        [0, isize::MAX as usize / 8],
        [0, isize::MAX as usize / 8 + 1],
        [usize::MAX, 0],
        [usize::MAX, usize::MAX],
        [1, isize::MAX as usize / 8],
        [1 << 32, 1 << 32],
        [1 << 32, 1 << 31],
        [0, 0],
    ] {
        if let Ok(shared) = Shared::<u64, shape![Dyn, Dyn]>::new(extents) {
            assert_eq!(shared.lock().unwrap().as_view().iter().count(), 0);
        }
        if let Ok(ring) = Ring::<u64, shape![Dyn, Dyn], 2>::with_observers(extents) {
            let (mut writer, mut reader, mut observer) = (
                ring.writer().unwrap(),
                ring.reader().unwrap(),
                ring.observe().unwrap(),
            );
            writer.frame().unwrap().publish();
            assert_eq!(reader.latest().unwrap().as_view().iter().count(), 0);
            assert_eq!(observer.latest().unwrap().as_view().iter().count(), 0);
        }
        if let Ok(atomic) = SharedAtomic::<u64, shape![Dyn, Dyn]>::new(extents) {
            assert_eq!(atomic.view().iter().count(), 0);
        }
    }
}

#[test]
fn a_ring_of_two_slots_with_leaked_frames_goes_on() {
    let ring = Ring::<u32, shape![Dyn], 2>::new([0]).unwrap();
    let mut writer = ring.writer().unwrap();
    let mut reader = ring.reader().unwrap();
    for _ in 0..10 {
        // It is not published: it has nothing to drop.
        _ = writer.frame();
        if let Some(frame) = writer.frame() {
            frame.publish();
        }
        forget(reader.latest());
        _ = reader.next().map(forget);
    }
    assert!(matches!(ring.writer(), Err(RingError::WriterTaken)));
}
