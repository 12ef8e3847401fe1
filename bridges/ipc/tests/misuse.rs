//! Misuse of memory that processes share, and what comes of it. Tests whose names begin with `child_` are what children run: in the first process they
//! do nothing.
#![cfg(target_os = "linux")]

mod children;

use children::{is_child, worker, Running};
use std::cell::RefCell;
use std::mem::forget;
use std::os::fd::OwnedFd;
use std::os::unix::process::ExitStatusExt;
use std::panic::{catch_unwind, AssertUnwindSafe};
use std::sync::mpsc::{channel, Sender};
use std::thread;
use std::time::{Duration, Instant};
use view_core::{shape, view, Dyn};
use view_ipc::{AttachError, Guard, LockError, Shared, Unusable};

type Ten = Shared<u8, shape![10]>;
type Locked<'a> = Result<Guard<'a, u8, shape![10]>, LockError<Guard<'a, u8, shape![10]>>>;

const SHORT: Duration = Duration::from_millis(30);
const LONG: Duration = Duration::from_secs(30);

fn ten() -> Ten {
    Ten::new([10]).unwrap()
}

/// A second mapping of the same memory in this process.
fn again(shared: &Ten) -> Ten {
    // SAFETY: all tests take the lock.
    unsafe { Ten::from_fd(shared.as_fd().try_clone_to_owned().unwrap()) }.unwrap()
}

/// What was the outcome, in a word.
fn outcome(locked: Locked<'_>) -> &'static str {
    match locked {
        Ok(_) => "locked",
        Err(LockError::OwnerDied(_)) => "owner died",
        Err(LockError::WouldBlock) => "would block",
        Err(LockError::TimedOut) => "timed out",
        Err(LockError::Deadlock) => "deadlock",
        Err(LockError::Unusable(Unusable::Forked)) => "forked",
        Err(LockError::Unusable(Unusable::Leaked)) => "leaked",
        Err(LockError::Unusable(Unusable::Ending)) => "ending",
        Err(LockError::Unusable(Unusable::Abandoned)) => "abandoned",
        Err(error) => panic!("{error}"),
    }
}

/// Of all ways to lock: `lock`, `try_lock`, `lock_timeout`.
fn outcomes(shared: &Ten) -> [&'static str; 3] {
    [
        outcome(shared.lock()),
        outcome(shared.try_lock()),
        outcome(shared.lock_timeout(SHORT)),
    ]
}

#[test]
fn a_thread_that_holds_the_lock_does_not_wait_for_itself() {
    let shared = ten();
    let mut guard = shared.lock().unwrap();
    assert_eq!(outcomes(&shared), ["deadlock", "would block", "deadlock"]);
    // The failures gave nothing back.
    thread::scope(|scope| {
        scope.spawn(|| assert_eq!(outcome(shared.try_lock()), "would block"));
    });
    view!(mut guard).fill(1);
    drop(guard);
    assert_eq!(outcomes(&shared), ["locked"; 3]);
}

#[test]
fn who_waits_waits_as_long_as_was_said() {
    let shared = ten();
    let guard = shared.lock().unwrap();
    thread::scope(|scope| {
        scope.spawn(|| {
            let start = Instant::now();
            assert_eq!(outcome(shared.try_lock()), "would block");
            assert_eq!(outcome(shared.lock_timeout(SHORT)), "timed out");
            assert!(start.elapsed() >= SHORT / 2);
            assert_eq!(outcome(shared.lock_timeout(Duration::ZERO)), "timed out");
        });
    });
    thread::scope(|scope| {
        for time in [LONG, Duration::MAX] {
            let shared = &shared;
            scope.spawn(move || assert_eq!(outcome(shared.lock_timeout(time)), "locked"));
        }
        scope.spawn(|| assert_eq!(outcome(shared.lock()), "locked"));
        thread::sleep(SHORT);
        drop(guard);
    });
}

#[test]
fn two_mappings_in_one_process_exclude_each_other() {
    let a = ten();
    let b = again(&a);
    let mut guard = a.lock().unwrap();
    assert_eq!(outcomes(&b), ["deadlock", "would block", "deadlock"]);
    thread::scope(|scope| {
        scope.spawn(|| assert_eq!(outcome(b.lock_timeout(SHORT)), "timed out"));
    });
    view!(mut guard[3..5]).fill(7);
    drop(guard);
    let guard = b.lock().unwrap();
    assert_eq!(view!(guard[2..6]).to_vec(), [0, 7, 7, 0]);
    assert_eq!(outcome(a.try_lock()), "would block");
    // The one that is not locked can go.
    drop(a);
    assert_eq!(view!(guard)[[4]], 7);
}

#[test]
fn threads_and_mappings_lose_no_update() {
    type Number = Shared<u64, shape![1]>;
    let a = Number::new([1]).unwrap();
    // SAFETY: all threads take the lock.
    let b = unsafe { Number::from_fd(a.as_fd().try_clone_to_owned().unwrap()) }.unwrap();
    thread::scope(|scope| {
        for shared in [&a, &b, &a, &b] {
            scope.spawn(|| (0..20_000).for_each(|_| view!(mut (shared.lock().unwrap()))[[0]] += 1));
        }
    });
    assert_eq!(view!((b.lock().unwrap()))[[0]], 80_000);
}

#[test]
fn guards_are_dropped_in_any_order() {
    let all = [(); 6].map(|()| ten());
    for order in [[0, 1, 2, 3, 4, 5], [5, 4, 3, 2, 1, 0], [2, 5, 0, 4, 1, 3]] {
        let mut guards = all.iter().map(|shared| shared.lock().ok()).collect::<Vec<_>>();
        for number in order {
            drop(guards[number].take());
            for (other, guard) in guards.iter().enumerate() {
                let expected = if guard.is_some() { "would block" } else { "locked" };
                assert_eq!(outcome(all[other].try_lock()), expected);
            }
        }
    }
}

#[test]
fn guards_that_are_swapped_keep_their_locks() {
    let (a, b) = (ten(), ten());
    let mut first = a.lock().unwrap();
    let mut second = b.lock().unwrap();
    view!(mut first).fill(1);
    std::mem::swap(&mut first, &mut second);
    assert_eq!(view!(second)[[0]], 1);
    drop(first);
    assert_eq!(outcome(b.try_lock()), "locked");
    assert_eq!(outcome(a.try_lock()), "would block");
}

// Fork.

/// The status of a copy of this process that runs this, by `wait`.
fn copy(run: impl FnOnce()) -> i32 {
    // SAFETY: the copy uses memory of its own, and ends here, without destructors of the first process.
    match unsafe { libc::fork() } {
        -1 => panic!("no copy"),
        0 => {
            let failed = catch_unwind(AssertUnwindSafe(run)).is_err();
            // SAFETY: as above.
            unsafe { libc::_exit(i32::from(failed)) }
        }
        child => {
            let start = Instant::now();
            let mut status = 0;
            // SAFETY: it is a child of this process, which nobody else waits for.
            while unsafe { libc::waitpid(child, &mut status, libc::WNOHANG) } == 0 {
                assert!(start.elapsed() < LONG, "the copy hangs");
                thread::sleep(Duration::from_millis(1));
            }
            status
        }
    }
}

fn faults(status: i32) -> bool {
    std::process::ExitStatus::from_raw(status).signal() == Some(libc::SIGSEGV)
}

#[test]
fn a_copy_of_the_process_cannot_lock() {
    let shared = ten();
    assert_eq!(copy(|| assert_eq!(outcomes(&shared), ["forked"; 3])), 0);
    let guard = shared.lock().unwrap();
    assert_eq!(copy(|| assert_eq!(outcomes(&shared), ["forked"; 3])), 0);
    drop(guard);
    assert_eq!(outcomes(&shared), ["locked"; 3]);
}

#[test]
fn a_guard_that_a_copy_drops_is_still_held() {
    let shared = ten();
    let mut guard = Some(shared.lock().unwrap());
    assert_eq!(copy(|| drop(guard.take())), 0);
    assert_eq!(copy(|| forget(guard.take())), 0);
    thread::scope(|scope| {
        scope.spawn(|| assert_eq!(outcome(shared.try_lock()), "would block"));
    });
    view!(mut (guard.as_mut().unwrap())).fill(1);
    drop(guard);
    assert_eq!(outcome(shared.lock()), "locked");
}

#[test]
fn memory_that_a_copy_drops_is_still_there() {
    let mut shared = Some(ten());
    assert_eq!(copy(|| drop(shared.take())), 0);
    let mut leaked = Some(ten());
    let held = again(leaked.as_ref().unwrap());
    let guard = held.lock().unwrap();
    assert_eq!(copy(|| drop(leaked.take())), 0);
    assert_eq!(view!(guard)[[0]], 0);
    assert_eq!(outcome(shared.as_ref().unwrap().lock()), "locked");
}

#[test]
fn a_copy_that_touches_elements_faults() {
    let shared = ten();
    let mut guard = shared.lock().unwrap();
    assert!(faults(copy(|| assert_eq!(view!(guard)[[0]], 0))));
    assert!(faults(copy(|| view!(mut guard[3..]).fill(1))));
    assert!(faults(copy(|| guard.mark_repaired())));
    assert_eq!(view!(guard).to_vec(), [0; 10]);
}

#[test]
fn a_copy_can_make_and_attach_memory_of_its_own() {
    let shared = ten();
    let guard = shared.lock().unwrap();
    let status = copy(|| {
        assert_eq!(outcomes(&ten()), ["locked"; 3]);
        let own = again(&shared);
        // The thread of the copy is not the one that holds the lock.
        assert_eq!(outcome(own.lock_timeout(SHORT)), "timed out");
    });
    assert_eq!(status, 0);
    drop(guard);
    assert_eq!(copy(|| forget(again(&shared).lock())), 0);
    // The copy died with the lock.
    assert_eq!(outcome(shared.lock()), "owner died");
}

// Guards that are leaked.

#[test]
fn a_thread_that_ends_with_a_leaked_guard_loses_the_elements_for_its_process() {
    let shared = ten();
    let other = again(&shared);
    thread::scope(|scope| {
        scope.spawn(|| forget(shared.lock()));
    });
    let start = Instant::now();
    assert_eq!(outcomes(&shared), ["leaked"; 3]);
    Running::start(worker("child_is_told").share("bytes", &shared).unwrap()).succeeds(60);
    assert_eq!(outcomes(&other), ["owner died"; 3]);
    // Nobody waits for this process to end: it has no views any more.
    assert!(start.elapsed() < Duration::from_millis(900));
    other.lock().unwrap_err().into_guard().unwrap().mark_repaired();
    assert_eq!(outcomes(&other), ["locked"; 3]);
    assert_eq!(outcomes(&shared), ["leaked"; 3]);
}

#[test]
fn child_is_told() {
    if is_child("child_is_told") {
        let shared = Ten::inherited("bytes").unwrap();
        assert_eq!(outcomes(&shared), ["owner died"; 3]);
    }
}

#[test]
fn a_leaked_guard_holds_the_lock_until_its_thread_ends() {
    let shared = ten();
    let other = again(&shared);
    thread::scope(|scope| {
        scope.spawn(|| {
            forget(shared.lock());
            assert_eq!(outcomes(&shared), ["deadlock", "would block", "deadlock"]);
            // The memory goes, the mapping stays.
            drop(shared);
            assert_eq!(outcomes(&other), ["deadlock", "would block", "deadlock"]);
        });
    });
    assert_eq!(outcome(other.lock_timeout(LONG)), "owner died");
}

#[test]
fn memory_may_be_dropped_elsewhere_while_a_guard_is_leaked() {
    let shared = ten();
    let other = again(&shared);
    let (leaked, is_leaked) = channel();
    let (end, may_end) = channel::<()>();
    let holder = thread::spawn(move || {
        let between = ten();
        // Above and below it on the list of the thread are others.
        let _below = between.lock();
        forget(shared.lock());
        let above = ten();
        let above = above.lock();
        leaked.send(shared).unwrap();
        drop(above);
        may_end.recv().unwrap();
    });
    drop(is_leaked.recv().unwrap());
    assert_eq!(outcome(other.lock_timeout(SHORT)), "timed out");
    end.send(()).unwrap();
    holder.join().unwrap();
    assert_eq!(outcome(other.lock_timeout(LONG)), "owner died");
}

#[test]
fn a_view_of_a_leaked_guard_faults_when_its_thread_has_ended() {
    for child in ["child_reads_what_was_leaked", "child_writes_what_was_leaked"] {
        let shared = ten();
        let status = Running::start(worker(child).share("bytes", &shared).unwrap()).end(60);
        assert_eq!(status.signal(), Some(libc::SIGSEGV), "{status}");
        let guard = shared.lock().unwrap_err().into_guard().unwrap();
        // What was written after the end of the thread is not here.
        assert_eq!(view!(guard).to_vec(), [1; 10]);
    }
}

/// Runs it with a view whose guard was leaked, while its thread lives; and again when it has ended.
fn with_leaked_view(run: impl Fn(&mut [u8])) {
    let shared: &'static Ten = Box::leak(Box::new(Ten::inherited("bytes").unwrap()));
    let (send, receive) = channel();
    let (end, may_end) = channel::<()>();
    let holder = thread::spawn(move || {
        let guard = Box::leak(Box::new(shared.lock().unwrap()));
        view!(mut guard).fill(1);
        send.send(view!(mut guard)).unwrap();
        may_end.recv().unwrap();
    });
    let mut view = receive.recv().unwrap();
    assert_eq!(view.to_vec(), [1; 10]);
    end.send(()).unwrap();
    holder.join().unwrap();
    run(view.as_mut_slice());
    panic!("the elements can be reached");
}

#[test]
fn child_reads_what_was_leaked() {
    if is_child("child_reads_what_was_leaked") {
        with_leaked_view(|bytes| assert_eq!(bytes[0], 1));
    }
}

#[test]
fn child_writes_what_was_leaked() {
    if is_child("child_writes_what_was_leaked") {
        with_leaked_view(|bytes| bytes[9] = 2);
    }
}

#[test]
fn more_locks_than_the_system_looks_after_are_refused() {
    Running::start(&mut worker("child_holds_many")).succeeds(60);
}

#[test]
fn child_holds_many() {
    if is_child("child_holds_many") {
        use rustix::process::{getrlimit, setrlimit, Resource, Rlimit};
        let maximum = getrlimit(Resource::Nofile).maximum;
        let files = Rlimit {
            current: maximum,
            maximum,
        };
        setrlimit(Resource::Nofile, files).unwrap();
        let all = (0..1025).map(|_| ten()).collect::<Vec<_>>();
        let mut guards = all[..1024]
            .iter()
            .map(|shared| shared.lock().unwrap())
            .collect::<Vec<_>>();
        let Err(LockError::Os(error)) = all[1024].lock() else {
            panic!("one too many")
        };
        assert_eq!(error.raw_os_error(), Some(libc::ENOLCK));
        drop(guards.swap_remove(500));
        assert_eq!(outcome(all[1024].lock()), "locked");
        guards.clear();
        assert!(all.iter().all(|shared| outcome(shared.lock()) == "locked"));
    }
}

// The end of a process, and panics.

#[test]
fn a_process_that_exits_inside_the_lock_is_reported() {
    let shared = ten();
    let status = Running::start(worker("child_exits_inside").share("bytes", &shared).unwrap()).end(60);
    assert_eq!(status.code(), Some(7));
    let start = Instant::now();
    let guard = shared.lock().unwrap_err().into_guard().unwrap();
    assert_eq!(view!(guard[..4]).to_vec(), [1, 1, 1, 0]);
    assert!(start.elapsed() < Duration::from_millis(900));
}

#[test]
fn child_exits_inside() {
    if is_child("child_exits_inside") {
        let shared = Ten::inherited("bytes").unwrap();
        let mut guard = shared.lock().unwrap();
        view!(mut guard[..3]).fill(1);
        std::process::exit(7);
    }
}

fn become_another() -> ! {
    use std::os::unix::process::CommandExt;
    let error = std::process::Command::new("true").exec();
    panic!("{error}");
}

#[test]
fn a_main_thread_that_becomes_another_program_inside_the_lock_is_reported() {
    let shared = ten();
    let status = copy(|| {
        let own = again(&shared);
        let _guard = own.lock().unwrap();
        become_another();
    });
    assert_eq!(status, 0);
    assert_eq!(outcome(shared.lock_timeout(LONG)), "owner died");
}

/// The thread takes over the number of the main thread before the system looks for its locks, and does not find its own number in them.
#[test]
fn another_thread_that_becomes_another_program_inside_the_lock_keeps_it() {
    let shared = ten();
    let status = copy(|| {
        let own = again(&shared);
        thread::scope(|scope| {
            scope.spawn(|| {
                let _guard = own.lock().unwrap();
                become_another();
            });
        });
    });
    assert_eq!(status, 0);
    // That is a limit of the system. Nobody gets a guard by mistake, and who waits with a limit goes on.
    assert_eq!(outcome(shared.lock_timeout(SHORT)), "timed out");
}

#[test]
fn a_panic_inside_the_lock_is_reported_until_it_is_repaired() {
    let shared = ten();
    let inside = catch_unwind(AssertUnwindSafe(|| {
        let mut guard = shared.lock().unwrap();
        view!(mut guard[..3]).fill(1);
        panic!("inside the lock");
    }));
    assert!(inside.is_err());
    assert_eq!(outcomes(&shared), ["owner died"; 3]);
    assert_eq!(outcomes(&again(&shared)), ["owner died"; 3]);
    let error = shared.lock().unwrap_err();
    assert_eq!(
        error.to_string(),
        "view-ipc: the owner of the lock died or failed inside, so the elements may be half written: lock for writing, repair them, and call `mark_repaired`"
    );
    let mut guard = error.into_guard().unwrap();
    assert!(guard.needs_repair());
    guard.mark_repaired();
    assert!(!guard.needs_repair());
    drop(guard);
    assert_eq!(outcomes(&shared), ["locked"; 3]);
}

#[test]
fn a_panic_beside_the_lock_is_not_reported() {
    let (shared, other) = (ten(), ten());
    let beside = catch_unwind(AssertUnwindSafe(|| {
        drop(shared.lock());
        let _held = other.lock().unwrap();
        panic!("inside the other");
    }));
    assert!(beside.is_err());
    assert_eq!(outcome(shared.lock()), "locked");
    assert_eq!(outcome(other.lock()), "owner died");
}

/// Locks when it is dropped, as in cleaning up, and may panic there.
struct LocksOnDrop<'a> {
    shared: &'a Ten,
    panics: bool,
}

impl Drop for LocksOnDrop<'_> {
    fn drop(&mut self) {
        let inside = catch_unwind(AssertUnwindSafe(|| {
            let mut guard = self.shared.lock().unwrap();
            view!(mut guard).fill(2);
            assert!(!self.panics, "inside a destructor");
        }));
        assert_eq!(inside.is_err(), self.panics);
    }
}

#[test]
fn a_guard_that_is_taken_and_given_back_while_a_panic_unwinds_is_whole() {
    let (outer, inner) = (ten(), ten());
    let inside = catch_unwind(AssertUnwindSafe(|| {
        let _held = outer.lock().unwrap();
        let _locks = LocksOnDrop {
            shared: &inner,
            panics: false,
        };
        panic!("inside the lock");
    }));
    assert!(inside.is_err());
    assert_eq!(outcome(outer.lock()), "owner died");
    assert_eq!(outcome(inner.lock()), "locked");
}

#[test]
fn a_panic_while_another_unwinds_goes_unnoticed_as_in_std() {
    // With the `Mutex` of the standard library, too: it knows only whether the thread panics, not how many times.
    let std = std::sync::Mutex::new(0);
    struct Std<'a>(&'a std::sync::Mutex<u8>);
    impl Drop for Std<'_> {
        fn drop(&mut self) {
            let inside = catch_unwind(AssertUnwindSafe(|| {
                let _guard = self.0.lock().unwrap();
                panic!("inside a destructor");
            }));
            assert!(inside.is_err());
        }
    }
    let shared = ten();
    let inside = catch_unwind(AssertUnwindSafe(|| {
        let _std = Std(&std);
        let _locks = LocksOnDrop {
            shared: &shared,
            panics: true,
        };
        panic!("outside the lock");
    }));
    assert!(inside.is_err());
    assert_eq!(std.is_poisoned(), outcome(shared.lock()) == "owner died");
    // It is given back in any case.
    assert_eq!(outcome(shared.lock()), "locked");
}

// The end of a thread.

/// Locks when its thread ends, and says with what outcome.
struct AtTheEnd {
    shared: &'static Ten,
    say: Sender<[&'static str; 3]>,
    leaks: bool,
}

impl Drop for AtTheEnd {
    fn drop(&mut self) {
        self.say.send(outcomes(self.shared)).unwrap();
        if self.leaks {
            forget(self.shared.lock());
        }
    }
}

thread_local! {
    static AT_THE_END: RefCell<Option<AtTheEnd>> = const { RefCell::new(None) };
    static KEPT: RefCell<Option<Guard<'static, u8, shape![10]>>> = const { RefCell::new(None) };
}

fn leaked() -> &'static Ten {
    Box::leak(Box::new(ten()))
}

fn lock_at_the_end(shared: &'static Ten, leaks: bool, before: bool) -> [&'static str; 3] {
    let (say, said) = channel();
    let run = move || {
        if !before {
            drop(shared.lock());
        }
        AT_THE_END.set(Some(AtTheEnd { shared, say, leaks }));
        drop(shared.lock());
    };
    thread::spawn(run).join().unwrap();
    said.recv_timeout(LONG).unwrap()
}

#[test]
fn destructors_of_a_thread_may_lock_and_none_hangs() {
    let shared = leaked();
    // Destructors run from the last one to the first: this one before the notes of what the thread holds go.
    assert_eq!(lock_at_the_end(shared, false, false), ["locked"; 3]);
    // After them.
    assert_eq!(lock_at_the_end(shared, false, true), ["ending"; 3]);
    assert_eq!(lock_at_the_end(shared, true, true), ["ending"; 3]);
    assert_eq!(outcomes(shared), ["locked"; 3]);
    let other = again(shared);
    assert_eq!(lock_at_the_end(shared, true, false), ["locked"; 3]);
    assert_eq!(outcomes(shared), ["leaked"; 3]);
    assert_eq!(outcomes(&other), ["owner died"; 3]);
}

#[test]
fn a_guard_in_a_thread_local_is_given_back_or_reported() {
    // Dropped before the notes go, as any guard.
    let shared = leaked();
    let keep = || KEPT.set(Some(shared.lock().unwrap()));
    thread::spawn(keep).join().unwrap();
    assert_eq!(outcomes(shared), ["locked"; 3]);
    // Dropped after them: that is late, so the elements are out of reach here. Others are told nothing, since it was given back.
    let shared = leaked();
    let other = again(shared);
    let keep = || {
        KEPT.set(None);
        KEPT.set(Some(shared.lock().unwrap()));
    };
    thread::spawn(keep).join().unwrap();
    assert_eq!(outcomes(shared), ["leaked"; 3]);
    assert_eq!(outcomes(&other), ["locked"; 3]);
}

// Memory that is not what was asked for.

/// What is said of memory that has these bytes and seals.
fn refusal(bytes: &[u8], size: u64, sealed: bool) -> String {
    use rustix::fs::{fcntl_add_seals, ftruncate, memfd_create, MemfdFlags, SealFlags};
    let fd = memfd_create("test", MemfdFlags::ALLOW_SEALING).unwrap();
    rustix::io::write(&fd, bytes).unwrap();
    ftruncate(&fd, size).unwrap();
    if sealed {
        fcntl_add_seals(&fd, SealFlags::SHRINK | SealFlags::GROW | SealFlags::SEAL).unwrap();
    }
    said(fd)
}

fn said(fd: impl Into<OwnedFd>) -> String {
    // SAFETY: nobody else has it.
    match unsafe { Ten::from_fd(fd.into()) } {
        Ok(_) => "attached".to_string(),
        Err(error) => error.to_string(),
    }
}

#[test]
fn memory_with_another_header_is_refused_in_words() {
    let shared = ten();
    // With the control block of a lock that nobody holds.
    let mut header = [0; 320];
    // SAFETY: it is only read.
    rustix::io::pread(unsafe { shared.as_fd() }, &mut header, 0).unwrap();
    let with = |at: usize, bytes: &[u8]| {
        let mut other = header;
        other[at..at + bytes.len()].copy_from_slice(bytes);
        refusal(&other, 8192, true)
    };
    assert_eq!(with(0, &header[..8]), "attached");
    assert_eq!(
        refusal(&header, 8192, false),
        "view-ipc: the file can be made shorter, so it is not sealed memory"
    );
    let foreign = "view-ipc: the memory has no header of this crate: another program made it";
    assert_eq!(with(0, b"view-ipc"), foreign);
    assert_eq!(refusal(&[], 8192, true), foreign);
    assert_eq!(refusal(&header[..100], 100, true), foreign);
    assert_eq!(refusal(&[], 0, true), foreign);
    assert_eq!(
        with(8, &[2]),
        "view-ipc: the memory has version 2 of the layout, this program has version 1"
    );
    for (usage, name) in [(2, "a `SharedFile`"), (3, "a `SharedAtomic`"), (4, "a `Ring`")] {
        assert_eq!(
            with(12, &[usage]),
            format!("view-ipc: the memory is {name}, not a `Shared`")
        );
    }
    assert_eq!(with(12, &[5]), "view-ipc: the memory is not a `Shared`");
    assert_eq!(
        with(16, b"i"),
        "view-ipc: the elements have the dtype |i1, not |u1"
    );
    assert_eq!(
        with(16, b"?"),
        "view-ipc: the elements have an unknown dtype, not |u1"
    );
    assert_eq!(
        with(24, &[3]),
        "view-ipc: the elements have an unknown dtype, not |u1"
    );
    assert_eq!(with(36, &[2]), "view-ipc: the memory has rank 2, not 1");
    assert_eq!(
        with(36, &[255; 4]),
        "view-ipc: the memory has rank 4294967295, not 1"
    );
    assert_eq!(with(56, &[12]), "view-ipc: axis 0 has length 12, not 10");
    assert_eq!(with(32, &[2]), "view-ipc: the ring has 2 slots, not 1");
    // What follows from the rest, or has to be 0: alignment, offset, distance of slots, extents behind the last axis.
    for at in [18, 20, 40, 41, 48, 64, 183] {
        assert_eq!(with(at, &[9]), foreign, "{at}");
    }
    for (size, found) in [(4096, 4096), (12_288, 12_288)] {
        assert_eq!(
            refusal(&header, size, true),
            format!("view-ipc: the memory has {found} bytes, its header says 8192")
        );
    }
}

#[test]
fn files_that_are_no_memory_are_refused() {
    let unsealed = "view-ipc: the file can be made shorter, so it is not sealed memory";
    assert_eq!(said(std::fs::File::open("/dev/null").unwrap()), unsealed);
    assert_eq!(said(std::fs::File::open("/proc/self/exe").unwrap()), unsealed);
    let (socket, _) = std::os::unix::net::UnixStream::pair().unwrap();
    assert_eq!(said(socket), unsealed);
}

#[test]
fn extents_that_are_wrong_or_too_large_are_refused() {
    let Err(error) = Ten::new([11]) else {
        panic!("eleven are not ten")
    };
    assert!(matches!(
        error,
        AttachError::Shape {
            axis: 0,
            expected: 10,
            found: 11
        }
    ));
    assert_eq!(error.to_string(), "view-ipc: axis 0 has length 11, not 10");
    type Plane = Shared<u16, shape![Dyn, Dyn]>;
    let huge = usize::MAX;
    for extents in [
        [huge, 1],
        [1, huge],
        [huge, huge],
        [huge, 0],
        [0, huge],
        [huge / 4 + 1, 1],
        [huge / 4, 0],
    ] {
        match Plane::new(extents) {
            Err(AttachError::TooLarge) => {}
            // As many bytes as there may be, of which none is an element.
            Ok(plane) if extents == [huge / 4, 0] => assert_eq!(view!((plane.lock().unwrap())).len(), 0),
            other => panic!("{extents:?}: {other:?}"),
        }
    }
    let none = Plane::new([0, 3]).unwrap();
    assert!(view!((none.lock().unwrap())).is_empty());
    // There are fewer bytes in the machine, or in a file: that is for the system to say.
    assert!(matches!(Plane::new([huge / 8, 1]), Err(AttachError::Os(_))));
}
