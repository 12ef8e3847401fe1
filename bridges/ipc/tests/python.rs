//! Python takes part, by `python/view_ipc.py` and without it.

#![cfg(target_os = "linux")]

mod children;

use children::{is_child, worker, Running};
use std::io::{BufRead, BufReader, Write};
use std::os::unix::net::UnixListener;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc;
use std::time::Duration;
use view_core::{shape, view};
use view_ipc::{hand_to, send, Handed, LockError, Shared, SharedFile};

type Counters = Shared<i64, shape![2, 3]>;
const ROUNDS: i64 = 20_000;
/// No child takes longer, and nobody waits longer for the lock.
const SECONDS: u64 = 60;
const PATIENCE: Duration = Duration::from_secs(SECONDS);

/// Says so even if the output of the tests is captured.
fn skipped(why: &str) {
    _ = writeln!(std::io::stderr(), "SKIPPED: {why}");
}

/// A path that no other test has. The file is removed when this is dropped.
struct Place(PathBuf);

impl Place {
    fn new(name: &str) -> Self {
        Self(std::env::temp_dir().join(format!("view-ipc-{name}-{}", std::process::id())))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        _ = std::fs::remove_file(&self.0);
    }
}

/// The interpreter: with NumPy, of the environment that `.ci/full` makes, if there is one.
fn interpreter() -> Option<PathBuf> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let venv = target.map(|target| target.join("../ci/venv/bin/python"));
    let found = [venv, Some("python3".into())]
        .into_iter()
        .flatten()
        .find(|python| Command::new(python).arg("--version").output().is_ok());
    if found.is_none() {
        skipped("no python3");
    }
    found
}

/// A child that runs this program, with the arguments behind it.
fn python(program: &str, arguments: &[&Path]) -> Option<Command> {
    let mut command = Command::new(interpreter()?);
    command
        .arg("-c")
        .arg(program)
        .args(arguments)
        .env("PYTHONPATH", concat!(env!("CARGO_MANIFEST_DIR"), "/python"))
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .stdout(Stdio::piped());
    Some(command)
}

/// The same, with this memory under the name `counters`.
fn python_with(program: &str, memory: &impl Handed) -> Option<Command> {
    let mut command = python(program, &[])?;
    // SAFETY: the programs below take the lock.
    unsafe { hand_to(&mut command, "counters", memory) }.unwrap();
    Some(command)
}

/// Runs it to its end, which is a success.
fn succeeds(command: &mut Command) {
    Running(command.spawn().unwrap()).succeeds(SECONDS);
}

/// Waits until the child prints this line, but not for ever.
fn await_line(child: &mut Running, wanted: &'static str) {
    let lines = BufReader::new(child.0.stdout.take().unwrap()).lines();
    let (said, heard) = mpsc::channel();
    std::thread::spawn(move || {
        // To the end, so that the child can always write.
        for line in lines.map_while(Result::ok) {
            if line.ends_with(wanted) {
                _ = said.send(());
            }
        }
    });
    assert!(
        heard.recv_timeout(PATIENCE).is_ok(),
        "the child did not say {wanted}"
    );
}

const ADD: &str = "
import struct, sys, view_ipc
memory = view_ipc.Shared('counters') if len(sys.argv) < 2 else view_ipc.SharedFile(sys.argv[1])
assert (memory.dtype, memory.shape) == ('<i8', (2, 3)), (memory.dtype, memory.shape)
for round in range(20000):
    with memory.lock() as guard:
        at = 8 * (3 + round % 3)
        value, = struct.unpack_from('=q', guard.buffer, at)
        struct.pack_into('=q', guard.buffer, at, value + 1)
";

#[test]
fn rust_and_python_lose_no_addition() {
    let counters = Counters::new([2, 3]).unwrap();
    let Some(mut command) = python_with(ADD, &counters) else {
        return;
    };
    let child = Running(command.spawn().unwrap());
    for round in 0..ROUNDS {
        let mut guard = counters.lock_timeout(PATIENCE).unwrap();
        view!(mut guard[1, (round % 3) as usize]).map_inplace(|counter| *counter += 1);
    }
    child.succeeds(SECONDS);
    let guard = counters.lock().unwrap();
    assert_eq!(view!(guard[0]).to_vec(), [0; 3]);
    assert_eq!(view!(guard[1]).sum::<i64>(), 2 * ROUNDS);
}

#[test]
fn rust_and_python_lose_no_addition_to_a_file() {
    let place = Place::new("python");
    // SAFETY: the test and its child take the lock, and leave the size as it is.
    let counters = unsafe { SharedFile::<i64, shape![2, 3]>::create(&place.0, [2, 3]) }.unwrap();
    let Some(mut command) = python(ADD, &[&place.0]) else {
        return;
    };
    let child = Running(command.spawn().unwrap());
    for round in 0..ROUNDS {
        let mut guard = counters.lock_timeout(PATIENCE).unwrap();
        view!(mut guard[1, (round % 3) as usize]).map_inplace(|counter| *counter += 1);
    }
    child.succeeds(SECONDS);
    assert_eq!(view!((counters.read().unwrap())[1]).sum::<i64>(), 2 * ROUNDS);
}

#[test]
fn numpy_takes_part_without_the_module() {
    let place = Place::new("numpy");
    // SAFETY: the test and its child take the lock, and leave the size as it is.
    let picture = unsafe { SharedFile::<u16, shape![4, 6]>::create(&place.0, [4, 6]) }.unwrap();
    let program = "
import sys
try:
    import numpy as np
except ImportError:
    sys.exit(77)
import fcntl
with open(sys.argv[1], 'r+b') as file:
    fcntl.flock(file, fcntl.LOCK_EX)
    picture = np.memmap(file, 'u2', 'r+', 4096, (4, 6))
    picture[1:3, ::2] += 5
    fcntl.flock(file, fcntl.LOCK_UN)
";
    let Some(mut command) = python(program, &[&place.0]) else {
        return;
    };
    view!(mut (picture.lock().unwrap())[.., 0]).fill(1);
    let status = Running(command.spawn().unwrap()).end(SECONDS);
    if status.code() == Some(77) {
        return skipped("no NumPy");
    }
    assert!(status.success());
    let guard = picture.read().unwrap();
    assert_eq!(view!(guard[1]).to_vec(), [6, 0, 5, 0, 5, 0]);
    assert_eq!(view!(guard[.., 0]).to_vec(), [1, 6, 6, 1]);
}

#[test]
fn arrays_of_numpy_are_the_memory() {
    let counters = Counters::new([2, 3]).unwrap();
    let program = "
import sys, view_ipc
try:
    import numpy as np
except ImportError:
    sys.exit(77)
memory = view_ipc.Shared('counters', dtype=np.int64, shape=(2, 3))
with memory.lock() as guard:
    array = guard.array()
    assert (array.dtype, array.shape) == (np.dtype('i8'), (2, 3)) and array.flags.aligned
    array[:, ::2] = [[1, 2], [3, -4]]
";
    let Some(mut command) = python_with(program, &counters) else {
        return;
    };
    let status = Running(command.spawn().unwrap()).end(SECONDS);
    if status.code() == Some(77) {
        return skipped("no NumPy");
    }
    assert!(status.success());
    assert_eq!(view!((counters.lock().unwrap())).to_vec(), [1, 0, 2, 3, 0, -4]);
}

#[test]
fn rust_is_told_that_python_died() {
    let counters = Counters::new([2, 3]).unwrap();
    let program = "
import time, view_ipc
guard = view_ipc.Shared('counters').lock()
guard.buffer[0] = 9
print('locked', flush=True)
time.sleep(60)
";
    let Some(mut command) = python_with(program, &counters) else {
        return;
    };
    let mut child = Running(command.spawn().unwrap());
    await_line(&mut child, "locked");
    assert!(matches!(counters.try_lock(), Err(LockError::WouldBlock)));
    child.0.kill().unwrap();
    let Err(LockError::OwnerDied(mut guard)) = counters.lock_timeout(PATIENCE) else {
        panic!("the death went unnoticed")
    };
    assert_eq!(view!(guard[0, ..1]).to_vec(), [9]);
    guard.mark_repaired();
    drop(guard);
    drop(child);
    assert!(counters.lock().is_ok());
}

/// A child that dies with the lock. It is started by the test below; in the test run itself there is nothing to do.
#[test]
fn child_dies() {
    if !is_child("child_dies") {
        return;
    }
    let counters = Counters::inherited("counters").unwrap();
    let mut guard = counters.lock().unwrap();
    view!(mut guard[0]).fill(4);
    println!("\nlocked");
    std::thread::sleep(PATIENCE);
}

#[test]
fn python_is_told_that_rust_died_or_python_failed() {
    let counters = Counters::new([2, 3]).unwrap();
    let mut worker = worker("child_dies");
    let worker = worker.stdout(Stdio::piped());
    let mut child = Running::start(worker.share("counters", &counters).unwrap());
    await_line(&mut child, "locked");
    drop(child);
    let program = "
import view_ipc
memory = view_ipc.Shared('counters')
try:
    memory.lock()
    raise SystemExit('the death went unnoticed')
except view_ipc.OwnerDied as died:
    with died.guard as guard:
        assert guard.buffer[0] == 4
        guard.buffer[0] = 5
        guard.mark_repaired()
try:
    with memory.lock() as guard:
        guard.buffer[0] = 6
        try:
            memory.lock(timeout=1)
        except RuntimeError as error:
            assert 'already' in str(error)
        raise ValueError('halfway')
except ValueError:
    pass
try:
    memory.lock(timeout=0)
    raise SystemExit('the failure went unnoticed')
except view_ipc.OwnerDied as died:
    died.guard.release()
";
    let Some(mut command) = python_with(program, &counters) else {
        return;
    };
    succeeds(&mut command);
    let Err(LockError::OwnerDied(guard)) = counters.lock_timeout(PATIENCE) else {
        panic!("the failure went unnoticed")
    };
    assert_eq!(view!(guard[0, ..2]).to_vec(), [6, 4]);
}

#[test]
fn a_guard_that_python_drops_gives_the_lock_back_and_is_told() {
    let counters = Counters::new([2, 3]).unwrap();
    // What is dropped with its memory may not stay on the list of the locks of the thread: the next lock would write there.
    let program = "
import gc, view_ipc
memory = view_ipc.Shared('counters')
memory.lock()
del memory
gc.collect()
for round in range(3):
    try:
        view_ipc.Shared('counters').lock()
        raise SystemExit('the failure went unnoticed')
    except view_ipc.OwnerDied:
        pass
print('dropped', flush=True)
import time
time.sleep(60)
";
    let Some(mut command) = python_with(program, &counters) else {
        return;
    };
    let mut child = Running(command.spawn().unwrap());
    await_line(&mut child, "dropped");
    let Err(LockError::OwnerDied(mut guard)) = counters.lock_timeout(PATIENCE) else {
        panic!("the guard is held, or its failure went unnoticed")
    };
    guard.mark_repaired();
    drop(guard);
    drop(child);
    assert!(counters.lock().is_ok());
}

#[test]
fn what_is_left_of_a_guard_of_python_is_refused() {
    let place = Place::new("left");
    // SAFETY: the test and its child take the lock, and leave the size as it is.
    let _counters = unsafe { SharedFile::<i64, shape![2, 3]>::create(&place.0, [2, 3]) }.unwrap();
    let counters = Counters::new([2, 3]).unwrap();
    let program = "
import os, sys, threading, view_ipc
def refused(make, kind, word):
    try:
        make()
    except kind as error:
        assert word in str(error), error
    else:
        raise SystemExit('not refused: ' + word)
for memory in view_ipc.Shared('counters'), view_ipc.SharedFile(sys.argv[1]):
    with memory.lock() as guard:
        buffer = guard.buffer
        refused(memory.lock, RuntimeError, 'already')
        refused(lambda: memory.lock(timeout=0), TimeoutError, 'held')
    refused(lambda: buffer[0], ValueError, 'released')
    refused(lambda: guard.buffer, ValueError, 'given back')
    guard.release()

    # The copy of a process has no guard, and no lock of the file.
    guard = memory.lock()
    if os.fork() == 0:
        refused(lambda: guard.buffer, view_ipc.Unusable, 'copy')
        guard.release()
        del guard
        if isinstance(memory, view_ipc.SharedFile):
            refused(memory.lock, view_ipc.Unusable, 'open it again')
        else:
            refused(lambda: memory.lock(timeout=0.01), TimeoutError, 'held')
        os._exit(0)
    assert os.wait()[1] == 0
    if os.fork() == 0:
        other = view_ipc.SharedFile(sys.argv[1]) if isinstance(memory, view_ipc.SharedFile) else memory
        refused(lambda: other.lock(timeout=0.01), TimeoutError, 'held')
        os._exit(0)
    assert os.wait()[1] == 0
    guard.buffer[0] = 1
    guard.release()

# The lock of a Shared belongs to its thread, also after another one tried to give it back.
memory = view_ipc.Shared('counters')
guard = memory.lock()
thread = threading.Thread(target=lambda: refused(guard.release, RuntimeError, 'thread'))
thread.start()
thread.join()
guard.buffer[0] = 2
guard.release()
memory.lock(timeout=0).release()
";
    let Some(mut command) = python(program, &[&place.0]) else {
        return;
    };
    // SAFETY: the program takes the lock.
    unsafe { hand_to(&mut command, "counters", &counters) }.unwrap();
    succeeds(&mut command);
    assert_eq!(view!((counters.lock().unwrap())[0, ..1]).to_vec(), [2]);
}

#[test]
fn an_interrupt_ends_the_wait_of_python_and_leaves_the_lock() {
    let place = Place::new("interrupt");
    // SAFETY: the test and its child take the lock, and leave the size as it is.
    let file = unsafe { SharedFile::<i64, shape![2, 3]>::create(&place.0, [2, 3]) }.unwrap();
    let counters = Counters::new([2, 3]).unwrap();
    let program = "
import signal, sys, view_ipc
class Alarm(Exception):
    pass
def alarm(*_):
    raise Alarm
signal.signal(signal.SIGALRM, alarm)
for memory in view_ipc.Shared('counters'), view_ipc.SharedFile(sys.argv[1]):
    for wait in None, 60:
        signal.setitimer(signal.ITIMER_REAL, 0.2)
        try:
            memory.lock(wait)
            raise SystemExit('somebody else had the lock')
        except Alarm:
            pass
print('interrupted', flush=True)
for memory in view_ipc.Shared('counters'), view_ipc.SharedFile(sys.argv[1]):
    with memory.lock(timeout=60) as guard:
        guard.buffer[0] = 3
";
    let Some(mut command) = python(program, &[&place.0]) else {
        return;
    };
    // SAFETY: the program takes the lock.
    unsafe { hand_to(&mut command, "counters", &counters) }.unwrap();
    let held = (counters.lock().unwrap(), file.lock().unwrap());
    let mut child = Running(command.spawn().unwrap());
    await_line(&mut child, "interrupted");
    drop(held);
    child.succeeds(SECONDS);
    assert_eq!(view!((counters.lock().unwrap())[0, ..1]).to_vec(), [3]);
    assert_eq!(view!((file.lock().unwrap())[0, ..1]).to_vec(), [3]);
}

#[test]
fn python_gets_memory_over_a_socket() {
    let place = Place::new("socket");
    let listener = UnixListener::bind(&place.0).unwrap();
    let counters = Counters::new([2, 3]).unwrap();
    let program = "
import os, socket, sys, view_ipc
with socket.socket(socket.AF_UNIX) as stream:
    stream.connect(sys.argv[1])
    _, (fd,), _, _ = socket.recv_fds(stream, 1, 1)
memory = view_ipc.Shared(fd)
os.close(fd)
with memory.lock() as guard:
    guard.buffer[0] = 8
";
    let Some(mut command) = python(program, &[&place.0]) else {
        return;
    };
    let child = Running(command.spawn().unwrap());
    let (stream, _) = listener.accept().unwrap();
    // SAFETY: the program takes the lock.
    unsafe { send(&stream, &counters) }.unwrap();
    child.succeeds(SECONDS);
    assert_eq!(view!((counters.lock().unwrap())[0, ..1]).to_vec(), [8]);
}

#[test]
fn rust_and_python_read_at_a_time() {
    let place = Place::new("readers");
    // SAFETY: the test and its child take the lock, and leave the size as it is.
    let counters = unsafe { SharedFile::<i64, shape![2, 3]>::create(&place.0, [2, 3]) }.unwrap();
    let program = "
import sys, view_ipc
memory = view_ipc.SharedFile(sys.argv[1], '<i8', (2, None))
try:
    memory.lock(timeout=0.01)
    raise SystemExit('a writer beside a reader')
except TimeoutError:
    pass
with memory.read(timeout=0) as guard:
    try:
        guard.buffer[0] = 1
        raise SystemExit('a reader writes')
    except TypeError:
        pass
    print('reads', flush=True)
    sys.stdin.readline()
";
    let Some(mut command) = python(program, &[&place.0]) else {
        return;
    };
    let guard = counters.read().unwrap();
    let mut child = Running(command.stdin(Stdio::piped()).spawn().unwrap());
    await_line(&mut child, "reads");
    drop(guard);
    assert!(matches!(counters.try_lock(), Err(LockError::WouldBlock)));
    assert!(counters.try_read().is_ok());
    drop(child.0.stdin.take());
    child.succeeds(SECONDS);
    assert!(counters.lock().is_ok());
}

#[test]
fn python_refuses_other_memory_in_words() {
    let place = Place::new("refused");
    let counters = Counters::new([2, 3]).unwrap();
    let program = "
import os, struct, sys, view_ipc
def refused(make, words):
    try:
        make()
    except view_ipc.AttachError as error:
        assert words in str(error), error
    else:
        raise SystemExit('not refused: ' + words)
path = sys.argv[1]
def write(memory):
    with open(path, 'wb') as file:
        file.write(memory)
write(b'x' * 5000)
refused(lambda: view_ipc.SharedFile(path), 'another program')
refused(lambda: view_ipc.Shared(os.open(path, os.O_RDWR)), 'not sealed')
write(b'VIEW-IPC')
refused(lambda: view_ipc.SharedFile(path), 'another program')

fd = int(os.environ['VIEW_IPC_counters'])
memory = os.pread(fd, os.fstat(fd).st_size, 0)
write(memory)
refused(lambda: view_ipc.SharedFile(path), 'is a `Shared`, not a `SharedFile`')
memory = memory[:12] + b'\\2' + memory[13:]
write(memory)
view_ipc.SharedFile(path, '<i8', (2, 3))
view_ipc.SharedFile(path, 'i8', (None, 3)).lock().release()
refused(lambda: view_ipc.SharedFile(path, '>i8'), 'the dtype <i8, not >i8')
refused(lambda: view_ipc.SharedFile(path, 'f8'), 'the dtype <i8, not <f8')
refused(lambda: view_ipc.SharedFile(path, shape=(6,)), 'rank 2, not 1')
refused(lambda: view_ipc.SharedFile(path, shape=(2, 4)), 'axis 1 has length 3, not 4')
for length in len(memory) - 1, len(memory) + 4096:
    write(memory.ljust(length, b'x')[:length])
    refused(lambda: view_ipc.SharedFile(path), f'{length} bytes, its header says {len(memory)}')

# What only a damaged header says.
def damaged(at, how, value, words):
    header = bytearray(memory)
    struct.pack_into(how, header, at, value)
    write(header)
    refused(lambda: view_ipc.SharedFile(path), words)
for at, how, value, words in [
    (8, '=I', 2, 'version 2'),
    (12, '=I', 3, 'a `SharedAtomic`, not a `SharedFile`'),
    (12, '=I', 9, 'unknown use'),
    (16, 'c', b'x', 'unknown dtype'),
    (17, 'c', b'|', 'unknown dtype'),
    (18, '=H', 1, 'another program'),
    (20, '=I', 3, 'another program'),
    (20, '=I', 0, 'another program'),
    (24, '=Q', 3, 'unknown dtype'),
    (24, '=Q', 0, 'unknown dtype'),
    (32, '=I', 2, '2 slots'),
    (36, '=I', 17, 'another program'),
    (40, '=Q', 0, 'another program'),
    (40, '=Q', 8192, 'another program'),
    (48, '=Q', 128, 'another program'),
    (56, '=Q', 1 << 62, 'more elements'),
    (56 + 8 * 2, '=Q', 1, 'another program'),
]:
    damaged(at, how, value, words)

# Memory that was not handed over, or of which only the name came through.
refused(lambda: view_ipc.Shared('others'), 'no memory called `others`')
view_ipc.Shared('counters', 'i8')
for variable, value in ('VIEW_FILE_counters', '1:1'), ('VIEW_IPC_counters', '1'), ('VIEW_IPC_counters', '999'):
    os.environ[variable] = value
    refused(lambda: view_ipc.Shared('counters'), 'no memory called `counters`')
";
    let Some(mut command) = python(program, &[&place.0]) else {
        return;
    };
    // SAFETY: the program only reads, and there is no other process.
    unsafe { hand_to(&mut command, "counters", &counters) }.unwrap();
    succeeds(&mut command);
}
