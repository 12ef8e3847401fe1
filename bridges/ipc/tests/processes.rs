//! Processes that share memory: what they count, how they die, and how they get it. Tests whose names begin with `child_` are what children run: in
//! the first process they do nothing.
#![cfg(target_os = "linux")]

mod children;

use children::{is_child, worker, Running};
use rustix::io::Errno;
use std::io::{BufRead, BufReader};
use std::os::unix::net::{UnixListener, UnixStream};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};
use view_core::{shape, view};
use view_ipc::{receive, send, AttachError, Guard, LockError, Shared};

type Table = Shared<u64, shape![4, 8]>;
type Frame = Shared<u64, shape![16]>;

const fn scaled(release: u64, debug: u64) -> u64 {
    if cfg!(debug_assertions) {
        debug
    } else {
        release
    }
}

fn add_to_table(table: &Table, times: u64) {
    for _ in 0..times {
        let mut guard = table.lock().unwrap();
        view!(mut guard[::3, 7::-2]).map_inplace(|element| *element += 1);
        let sum: u64 = view!(guard[0, 1::2]).sum();
        view!(mut guard)[[1, 0]] = sum;
    }
}

const ADDITIONS: u64 = 200_000;

#[test]
fn three_processes_lose_no_update() {
    let table = Table::new([4, 8]).unwrap();
    let mut start = worker("child_adds");
    start.share("table", &table).unwrap();
    let children = [(); 3].map(|()| Running::start(&mut start));
    for child in children {
        child.succeeds(120);
    }
    let guard = table.lock().unwrap();
    let expected = [
        0,
        3 * ADDITIONS,
        0,
        3 * ADDITIONS,
        0,
        3 * ADDITIONS,
        0,
        3 * ADDITIONS,
    ];
    assert_eq!(view!(guard[0]).to_vec(), expected);
    assert_eq!(view!(guard[3]).to_vec(), expected);
    assert_eq!(view!(guard)[[1, 0]], 12 * ADDITIONS);
    assert_eq!(view!(guard[2]).to_vec(), [0; 8]);
}

#[test]
fn child_adds() {
    if is_child("child_adds") {
        add_to_table(&Table::inherited("table").unwrap(), ADDITIONS);
    }
}

const DEATHS: u64 = 50;

/// Takes the lock of a frame: deaths, updates, and numbers that are equal unless they are half written. A death is counted, and repaired.
fn take(frame: &Frame) -> Guard<'_, u64, shape![16]> {
    let mut guard = match frame.lock_timeout(Duration::from_secs(60)) {
        Ok(guard) => {
            assert!(!guard.needs_repair());
            guard
        }
        Err(LockError::OwnerDied(mut guard)) => {
            assert!(guard.needs_repair());
            view!(mut guard)[[0]] += 1;
            // Half of them are new.
            let old = view!(guard)[[15]];
            assert_eq!(view!(guard[2..9]).to_vec(), [old + 1; 7]);
            assert_eq!(view!(guard[9..]).to_vec(), [old; 7]);
            view!(mut guard[9..]).fill(old + 1);
            guard.mark_repaired();
            guard
        }
        Err(error) => panic!("{error}"),
    };
    view!(mut guard)[[1]] += 1;
    let numbers = view!(guard[2..]);
    let first = numbers[[0]];
    assert!(numbers.iter().all(|&number| number == first), "{numbers}");
    guard
}

/// Writes a half of the numbers.
fn begin(guard: &mut Guard<'_, u64, shape![16]>) {
    view!(mut guard[2..9]).map_inplace(|number| *number += 1);
}

fn take_until_all_died(frame: &Frame) {
    loop {
        let mut guard = take(frame);
        if view!(guard)[[0]] == DEATHS {
            return;
        }
        begin(&mut guard);
        view!(mut guard[9..]).map_inplace(|number| *number += 1);
        drop(guard);
        std::thread::yield_now();
    }
}

#[test]
fn each_death_inside_the_lock_is_reported_once_and_repaired() {
    let frame = Frame::new([16]).unwrap();
    let other = Running::start(worker("child_takes").share("frame", &frame).unwrap());
    let start = Instant::now();
    std::thread::scope(|scope| {
        scope.spawn(|| take_until_all_died(&frame));
        for _ in 0..DEATHS {
            let mut start = worker("child_dies");
            start.share("frame", &frame).unwrap().stdout(Stdio::piped());
            let mut victim = Running::start(&mut start);
            let mut lines = BufReader::new(victim.0.stdout.take().unwrap()).lines();
            // The name of the test stands in front.
            assert!(lines.any(|line| line.unwrap().ends_with("inside the lock")));
            victim.0.kill().unwrap();
            victim.0.wait().unwrap();
        }
    });
    other.succeeds(60);
    assert!(start.elapsed() < Duration::from_secs(60));
    assert_eq!(view!((frame.lock().unwrap()))[[0]], DEATHS);
}

#[test]
fn child_takes() {
    if is_child("child_takes") {
        take_until_all_died(&Frame::inherited("frame").unwrap());
    }
}

#[test]
fn child_dies() {
    if is_child("child_dies") {
        let frame = Frame::inherited("frame").unwrap();
        let mut guard = take(&frame);
        begin(&mut guard);
        println!("inside the lock");
        std::thread::sleep(Duration::from_secs(60));
    }
}

#[test]
fn a_death_shows_what_was_written() {
    let frame = Frame::new([16]).unwrap();
    let mut start = worker("child_dies");
    start.share("frame", &frame).unwrap().stdout(Stdio::piped());
    let mut victim = Running::start(&mut start);
    let mut lines = BufReader::new(victim.0.stdout.take().unwrap()).lines();
    assert!(lines.any(|line| line.unwrap().ends_with("inside the lock")));
    assert!(matches!(frame.try_lock(), Err(LockError::WouldBlock)));
    drop(victim);
    // Everybody is told until somebody repairs.
    for _ in 0..2 {
        let Err(LockError::OwnerDied(guard)) = frame.try_lock() else {
            panic!("the death was not reported")
        };
        assert_eq!(view!(guard[..10]).to_vec(), [0, 1, 1, 1, 1, 1, 1, 1, 1, 0]);
    }
    frame.lock().unwrap_err().into_guard().unwrap().mark_repaired();
    assert!(!frame.lock().unwrap().needs_repair());
}

const UPDATES: u64 = scaled(10_000_000, 100_000);

#[test]
fn two_writers_and_two_readers_see_no_torn_frame() {
    let frame = Frame::new([16]).unwrap();
    let (mut write, mut read) = (worker("child_writes"), worker("child_reads"));
    let present = Present::new([1]).unwrap();
    write
        .share("frame", &frame)
        .unwrap()
        .share("present", &present)
        .unwrap();
    read.share("frame", &frame)
        .unwrap()
        .share("present", &present)
        .unwrap();
    let start = Instant::now();
    let mut children = Vec::new();
    for _ in 0..2 {
        children.extend([&mut write, &mut read].map(Running::start));
    }
    for child in children {
        child.succeeds(300);
    }
    assert_eq!(view!((frame.lock().unwrap())).to_vec(), [UPDATES; 16]);
    println!("{UPDATES} updates in {:?}", start.elapsed());
}

type Present = Shared<u64, shape![1]>;

/// Waits until all four are there.
fn await_others() {
    let present = Present::inherited("present").unwrap();
    view!(mut (present.lock().unwrap()))[[0]] += 1;
    while view!((present.lock().unwrap()))[[0]] < 4 {
        std::thread::yield_now();
    }
}

#[test]
fn child_writes() {
    if is_child("child_writes") {
        let frame = Frame::inherited("frame").unwrap();
        await_others();
        for number in 0..UPDATES / 2 {
            // Whoever wants the lock next to a loop like this has to be lucky.
            if number % 256 == 0 {
                std::thread::yield_now();
            }
            let mut guard = frame.lock().unwrap();
            view!(mut guard).map_inplace(|number| *number += 1);
        }
    }
}

#[test]
fn child_reads() {
    if is_child("child_reads") {
        let frame = Frame::inherited("frame").unwrap();
        await_others();
        let (mut reads, mut torn, mut different, mut last) = (0u64, 0u64, 0u64, 0);
        while last < UPDATES {
            let guard = frame.lock().unwrap();
            let numbers = view!(guard);
            let first = numbers[[0]];
            torn += u64::from(numbers.iter().any(|&number| number != first));
            assert!(first >= last);
            different += u64::from(first > last);
            last = first;
            reads += 1;
            drop(guard);
            std::thread::yield_now();
        }
        assert_eq!(torn, 0, "of {reads}");
        assert!(
            different > 10,
            "it read {reads} times, and saw {different} updates"
        );
    }
}

#[test]
fn a_process_that_is_no_child_gets_it_by_a_socket() {
    let table = Table::new([4, 8]).unwrap();
    view!(mut (table.lock().unwrap())).fill(7);
    let path = std::env::temp_dir().join(format!("view-ipc-{}", std::process::id()));
    _ = std::fs::remove_file(&path);
    let listener = UnixListener::bind(&path).unwrap();
    let child = Running::start(worker("child_has_a_child").env("SOCKET", &path));
    let (socket, _) = listener.accept().unwrap();
    // SAFETY: the grandchild is of this program, and takes the lock.
    unsafe { send(&socket, &table) }.unwrap();
    child.succeeds(60);
    std::fs::remove_file(&path).unwrap();
    assert_eq!(view!((table.lock().unwrap())[.., 0]).to_vec(), [8; 4]);
    assert_eq!(view!((table.lock().unwrap())[.., 1]).to_vec(), [7; 4]);
}

#[test]
fn child_has_a_child() {
    if is_child("child_has_a_child") {
        let socket = std::env::var_os("SOCKET").unwrap();
        Running::start(worker("child_receives").env("SOCKET", socket)).succeeds(50);
    }
}

#[test]
fn child_receives() {
    if is_child("child_receives") {
        let socket = UnixStream::connect(std::env::var_os("SOCKET").unwrap()).unwrap();
        let fd = receive(&socket).unwrap();
        // SAFETY: all of them take the lock.
        let table = unsafe { Table::from_fd(fd) }.unwrap();
        let mut guard = table.lock().unwrap();
        assert_eq!(view!(guard).to_vec(), [7; 32]);
        view!(mut guard[.., 0]).fill(8);
    }
}

#[test]
fn what_is_not_sent_is_not_received() {
    let (here, there) = UnixStream::pair().unwrap();
    std::io::Write::write_all(&mut &here, b"M").unwrap();
    let kind = |socket| receive(socket).unwrap_err().kind();
    assert_eq!(kind(&there), std::io::ErrorKind::InvalidData);
    drop(here);
    assert_eq!(kind(&there), std::io::ErrorKind::UnexpectedEof);
}

#[test]
fn the_memory_keeps_its_size() {
    let table = Table::new([4, 8]).unwrap();
    // SAFETY: nothing is written, as the seals say.
    let fd = unsafe { table.as_fd() };
    for bytes in [0, 4096, 1 << 20] {
        assert_eq!(rustix::fs::ftruncate(fd, bytes), Err(Errno::PERM));
    }
    assert_eq!(rustix::fs::fstat(fd).unwrap().st_size, 8192);
    Running::start(worker("child_cannot_shrink").share("table", &table).unwrap()).succeeds(60);
    assert_eq!(view!((table.lock().unwrap()))[[3, 7]], 1);
}

#[test]
fn child_cannot_shrink() {
    if is_child("child_cannot_shrink") {
        let table = Table::inherited("table").unwrap();
        // SAFETY: nothing is written, as the seals say.
        let fd = unsafe { table.as_fd() };
        assert_eq!(rustix::fs::ftruncate(fd, 0), Err(Errno::PERM));
        view!(mut (table.lock().unwrap()))[[3, 7]] = 1;
    }
}

fn memories_of_a_command() -> usize {
    let listed = Command::new("ls").args(["-l", "/proc/self/fd"]).output().unwrap();
    String::from_utf8(listed.stdout)
        .unwrap()
        .matches("memfd:view-ipc")
        .count()
}

#[test]
fn only_children_that_were_given_memory_have_it() {
    let table = Table::new([4, 8]).unwrap();
    let mut given = worker("child_was_given_memory");
    given.share("table", &table).unwrap();
    assert_eq!(memories_of_a_command(), 0);
    let child = Running::start(&mut given);
    assert_eq!(memories_of_a_command(), 0);
    child.succeeds(60);
    Running::start(&mut worker("child_was_given_nothing")).succeeds(60);
}

#[test]
fn child_was_given_memory() {
    if is_child("child_was_given_memory") {
        let table = Table::inherited("table").unwrap();
        // Again, of the same descriptor.
        let again = Table::inherited("table").unwrap();
        assert!(matches!(
            Table::inherited("tables"),
            Err(AttachError::Missing { .. })
        ));
        assert_eq!(memories_of_a_command(), 0);
        let guard = table.lock().unwrap();
        assert!(matches!(again.try_lock(), Err(LockError::WouldBlock)));
        drop(guard);
        assert!(again.try_lock().is_ok());
        // A name that only the present environment has.
        std::env::set_var("VIEW_IPC_late", std::env::var_os("VIEW_IPC_table").unwrap());
        assert!(matches!(
            Table::inherited("late"),
            Err(AttachError::Missing { .. })
        ));
        // The variable is inherited by the next one, the descriptor is not.
        Running::start(&mut worker("child_was_given_nothing")).succeeds(50);
    }
}

#[test]
fn child_was_given_nothing() {
    if is_child("child_was_given_nothing") {
        // The number that the parent's parent used may be that of another memory here.
        let own = [(); 8].map(|()| Table::new([4, 8]).unwrap());
        let Err(error) = Table::inherited("table") else {
            panic!("it has what nobody gave")
        };
        assert_eq!(
            error.to_string(),
            "view-ipc: no memory called `table` was handed to this process"
        );
        drop(own);
    }
}
