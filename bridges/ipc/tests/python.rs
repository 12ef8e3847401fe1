//! Python takes part, by `python/view_ipc.py` and without it.

#![cfg(target_os = "linux")]

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use view_core::{shape, view};
use view_ipc::{hand_to, Handed, LockError, Shared, SharedFile, Worker};

type Counters = Shared<i64, shape![2, 3]>;
const ROUNDS: i64 = 20_000;

/// The interpreter: with NumPy, of the environment that `.ci/full` makes, if there is one.
fn interpreter() -> Option<PathBuf> {
    let target = std::env::var_os("CARGO_TARGET_DIR").map(PathBuf::from);
    let venv = target.map(|target| target.join("../ci/venv/bin/python"));
    let found = [venv, Some("python3".into())]
        .into_iter()
        .flatten()
        .find(|python| Command::new(python).arg("--version").output().is_ok());
    if found.is_none() {
        eprintln!("SKIPPED: no python3");
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

/// Waits until the child prints this line.
fn await_line(child: &mut Child, wanted: &str) {
    let lines = BufReader::new(child.stdout.as_mut().unwrap()).lines();
    assert!(
        lines.map(Result::unwrap).any(|line| line.ends_with(wanted)),
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
    let Some(mut child) = python_with(ADD, &counters).map(|mut command| command.spawn().unwrap()) else {
        return;
    };
    for round in 0..ROUNDS {
        let mut guard = counters.lock().unwrap();
        view!(mut guard[1, (round % 3) as usize]).map_inplace(|counter| *counter += 1);
    }
    assert!(child.wait().unwrap().success());
    let guard = counters.lock().unwrap();
    assert_eq!(view!(guard[0]).to_vec(), [0; 3]);
    assert_eq!(view!(guard[1]).sum::<i64>(), 2 * ROUNDS);
}

#[test]
fn rust_and_python_lose_no_addition_to_a_file() {
    let path = std::env::temp_dir().join(format!("view-ipc-python-{}", std::process::id()));
    // SAFETY: the test and its child take the lock, and leave the size as it is.
    let counters = unsafe { SharedFile::<i64, shape![2, 3]>::create(&path, [2, 3]) }.unwrap();
    if let Some(mut command) = python(ADD, &[&path]) {
        let mut child = command.spawn().unwrap();
        for round in 0..ROUNDS {
            let mut guard = counters.lock().unwrap();
            view!(mut guard[1, (round % 3) as usize]).map_inplace(|counter| *counter += 1);
        }
        assert!(child.wait().unwrap().success());
        assert_eq!(view!((counters.read().unwrap())[1]).sum::<i64>(), 2 * ROUNDS);
    }
    std::fs::remove_file(path).unwrap();
}

#[test]
fn numpy_takes_part_without_the_module() {
    let path = std::env::temp_dir().join(format!("view-ipc-numpy-{}", std::process::id()));
    // SAFETY: the test and its child take the lock, and leave the size as it is.
    let picture = unsafe { SharedFile::<u16, shape![4, 6]>::create(&path, [4, 6]) }.unwrap();
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
    if let Some(mut command) = python(program, &[&path]) {
        view!(mut (picture.lock().unwrap())[.., 0]).fill(1);
        let status = command.status().unwrap();
        if status.code() == Some(77) {
            eprintln!("SKIPPED: no NumPy");
        } else {
            assert!(status.success());
            let guard = picture.read().unwrap();
            assert_eq!(view!(guard[1]).to_vec(), [6, 0, 5, 0, 5, 0]);
            assert_eq!(view!(guard[.., 0]).to_vec(), [1, 6, 6, 1]);
        }
    }
    std::fs::remove_file(path).unwrap();
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
    let mut child = command.spawn().unwrap();
    await_line(&mut child, "locked");
    assert!(matches!(counters.try_lock(), Err(LockError::WouldBlock)));
    child.kill().unwrap();
    let Err(LockError::OwnerDied(mut guard)) = counters.lock() else {
        panic!("the death went unnoticed")
    };
    assert_eq!(view!(guard[0, ..1]).to_vec(), [9]);
    guard.mark_repaired();
    drop(guard);
    child.wait().unwrap();
    assert!(counters.lock().is_ok());
}

/// A child that dies with the lock. It is started by the test below; in the test run itself it has no memory.
#[test]
fn child_dies() {
    let Ok(counters) = Counters::inherited("counters") else {
        return;
    };
    let mut guard = counters.lock().unwrap();
    view!(mut guard[0]).fill(4);
    println!("\nlocked");
    std::thread::sleep(std::time::Duration::from_secs(60));
}

#[test]
fn python_is_told_that_rust_died_or_python_failed() {
    let counters = Counters::new([2, 3]).unwrap();
    let mut worker = Worker::new();
    let worker = worker
        .args(["--exact", "child_dies", "--nocapture"])
        .stdout(Stdio::piped());
    let mut child = worker.share("counters", &counters).unwrap().spawn().unwrap();
    await_line(&mut child, "locked");
    child.kill().unwrap();
    child.wait().unwrap();
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
    assert!(command.status().unwrap().success());
    let Err(LockError::OwnerDied(guard)) = counters.lock() else {
        panic!("the failure went unnoticed")
    };
    assert_eq!(view!(guard[0, ..2]).to_vec(), [6, 4]);
}

#[test]
fn python_refuses_other_memory_in_words() {
    let path = std::env::temp_dir().join(format!("view-ipc-refused-{}", std::process::id()));
    let counters = Counters::new([2, 3]).unwrap();
    let program = "
import os, sys, view_ipc
def refused(make, word):
    try:
        make()
    except view_ipc.AttachError as error:
        assert word in str(error), error
    else:
        raise SystemExit('not refused: ' + word)
path = sys.argv[1]
open(path, 'wb').write(b'x' * 5000)
refused(lambda: view_ipc.SharedFile(path), 'another program')
refused(lambda: view_ipc.Shared(os.open(path, os.O_RDWR)), 'not sealed')
fd = int(os.environ['VIEW_IPC_counters'])
memory = os.pread(fd, os.fstat(fd).st_size, 0)
open(path, 'wb').write(memory)
refused(lambda: view_ipc.SharedFile(path), 'is a `Shared`, not a `SharedFile`')
open(path, 'wb').write(memory[:12] + b'\\2' + memory[13:-1])
refused(lambda: view_ipc.SharedFile(path), 'bytes')
";
    if let Some(mut command) = python(program, &[&path]) {
        // SAFETY: the program only reads, and there is no other process.
        unsafe { hand_to(&mut command, "counters", &counters) }.unwrap();
        assert!(command.status().unwrap().success());
        std::fs::remove_file(path).unwrap();
    }
}

#[test]
fn a_copy_of_python_gives_nothing_back() {
    let path = std::env::temp_dir().join(format!("view-ipc-copied-{}", std::process::id()));
    // SAFETY: the test and its child take the lock, and leave the size as it is.
    let counters = unsafe { SharedFile::<i64, shape![2, 3]>::create(&path, [2, 3]) }.unwrap();
    let program = "
import os, sys, view_ipc
memory = view_ipc.SharedFile(sys.argv[1])
with memory.lock() as guard:
    copy = os.fork()
    if copy == 0:
        sys.exit(3)
    assert os.waitstatus_to_exitcode(os.waitpid(copy, 0)[1]) == 3
    print('copied', flush=True)
    sys.stdin.read()
";
    if let Some(mut command) = python(program, &[&path]) {
        let mut child = command.stdin(Stdio::piped()).spawn().unwrap();
        await_line(&mut child, "copied");
        assert!(matches!(counters.try_lock(), Err(LockError::WouldBlock)));
        drop(child.stdin.take());
        assert!(child.wait().unwrap().success());
        assert!(counters.lock().is_ok());
    }
    std::fs::remove_file(path).unwrap();
}
