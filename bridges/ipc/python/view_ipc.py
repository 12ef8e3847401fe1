"""Memory that Rust programs share by the crate `view-ipc`, in Python. It needs the standard library only; with NumPy there are arrays.

Put the folder of this file on PYTHONPATH, or copy the file. Two kinds of memory are known here:

    SharedFile(path)    a file that `SharedFile::create` made in Rust, under its lock (`flock`). Wherever Python has `fcntl`. Here it is locked for writing
                        only, so readers in Rust wait.
    Shared(source)      memory under a lock that lies in it. Linux. `source` is a file descriptor, or the name by which a parent that is
                        written in Rust handed it over (`hand_to(&mut command, name, &memory)`).

Both are locked by `lock()`, whose result is a guard for `with`:

    with view_ipc.Shared("samples").lock() as guard:
        guard.array()[0] += 1                 # NumPy, with the dtype and the shape of the memory
        guard.buffer[0:2] = b"\\x01\\x00"       # without NumPy: a memoryview of the bytes

A lock binds only who takes it, and Python does not know when it ends: do not keep a buffer or an array after the `with` block.

If a process that held the lock died, or failed half way, `lock()` raises OwnerDied, with the lock taken and the guard in `guard`:

    try:
        guard = shared.lock()
    except view_ipc.OwnerDied as died:
        guard = died.guard
        with guard:
            guard.array()[:] = 0
            guard.mark_repaired()

A block that ends by an exception leaves the memory marked so. Of a SharedFile only exceptions and panics are noticed, not processes that were killed.
"""

import ctypes
import errno
import fcntl
import math
import mmap
import os
import platform
import select
import struct
import threading
import time

__all__ = ["Shared", "SharedFile", "Guard", "OwnerDied", "Unusable", "AttachError"]

# As `Header` in src/header.rs: magic, version, use, kind, byte order, reserved, alignment, item size, slots, rank, offset, bytes of a slot, extents.
HEADER = struct.Struct("=8sIIBBHIQIIQQ16Q")
CONTROL = 256
PAGE = 4096 if platform.machine() in ("x86_64", "i686", "i386", "riscv64", "s390x") else 65536
LOCKED, FILE = 1, 2
USES = {1: "a `Shared`", 2: "a `SharedFile`", 3: "a `SharedAtomic`", 4: "a `Ring`"}

# The size of `pthread_mutex_t`; behind it are the mark `wounded` and the number of the owner, each a word of 4 bytes, and the PID namespace in 8.
MUTEX_BYTES = {"x86_64": 40, "aarch64": 48, "i686": 24, "armv7l": 24, "riscv64": 40, "s390x": 40, "ppc64le": 40}
SEALS = 0x1 | 0x2 | 0x4  # F_SEAL_SEAL, F_SEAL_SHRINK, F_SEAL_GROW


class AttachError(Exception):
    """The memory is not what was asked for."""


class Unusable(Exception):
    """Somebody gave the lock back without repair, so nobody can take it again."""


class OwnerDied(Exception):
    """The lock is taken, but a process that held it died: the memory may be half written. `guard` is the guard."""

    def __init__(self, guard):
        super().__init__("the owner of the lock died, so the memory may be half written: repair it, and call `guard.mark_repaired()`")
        self.guard = guard


def _header(raw, use, length):
    """The dtype code, the shape, the offset and the number of bytes of the elements."""
    if len(raw) < HEADER.size:
        raise AttachError("the memory has no header of view-ipc: another program made it")
    magic, version, used, kind, order, _, _, size, slots, rank, offset, slot_bytes, *extents = HEADER.unpack_from(raw)
    if magic != b"VIEW-IPC":
        raise AttachError("the memory has no header of view-ipc: another program made it")
    if version != 1:
        raise AttachError(f"the memory has version {version} of the layout, this module has version 1")
    if used != use:
        raise AttachError(f"the memory is {USES.get(used, 'of an unknown use')}, not {USES[use]}")
    if rank > 16 or slots != 1 or chr(kind) not in "biufEcV" or chr(order) not in "<>|":
        raise AttachError("the header of the memory is damaged")
    shape = tuple(extents[:rank])
    count = math.prod(shape) * size
    if offset % PAGE or slot_bytes != -(-count // 64) * 64 or length != -(-(offset + slot_bytes) // PAGE) * PAGE:
        raise AttachError(f"the memory has {length} bytes, its header says something else")
    return f"{chr(order)}{chr(kind)}{size}", shape, offset, count


def _inherited(name):
    """The file descriptor that the parent handed over by this name."""
    try:
        return int(os.environ[f"VIEW_IPC_{name}"])
    except KeyError:
        raise AttachError(f"no memory called `{name}` was handed to this process") from None


class Guard:
    """The lock, held. Give it back by the end of a `with` block, or by `release()`."""

    def __init__(self, memory):
        self._memory = memory
        self._process = os.getpid()
        self.buffer = memoryview(memory._map)[memory._offset : memory._offset + memory._bytes]

    @property
    def dtype(self):
        """The dtype of the elements, as NumPy writes it."""
        return self._memory.dtype

    @property
    def shape(self):
        """The extents of the memory, in elements."""
        return self._memory.shape

    def array(self):
        """The elements as an array of NumPy, in place."""
        import numpy

        return numpy.frombuffer(self.buffer, numpy.dtype(self.dtype)).reshape(self.shape)

    def mark_repaired(self):
        """States that the memory is whole again."""
        self._memory._set_wounded(0)

    def release(self):
        """Gives the lock back."""
        memory, self._memory, self.buffer = self._memory, None, None
        if memory is not None and os.getpid() == self._process:
            memory._unlock()

    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        # The copy that fork makes of a process holds nothing, and leaves the block as well.
        if kind is not None and self._memory is not None and os.getpid() == self._process:
            self._memory._set_wounded(1)
        self.release()


class _Memory:
    """What both kinds have."""

    def _attach(self, fd, use):
        length = os.fstat(fd).st_size
        self.dtype, self.shape, self._offset, self._bytes = _header(os.pread(fd, HEADER.size, 0), use, length)
        self._map = mmap.mmap(fd, length)

    def _word(self, at):
        return struct.unpack_from("=I", self._map, at)[0]

    def _set_wounded(self, wounded):
        struct.pack_into("=I", self._map, self._wounded, wounded)

    def _guard(self):
        guard = Guard(self)
        if self._word(self._wounded):
            raise OwnerDied(guard)
        return guard


class SharedFile(_Memory):
    """The file that a `SharedFile` of Rust made. One guard at a time for each object, in all threads."""

    _wounded = CONTROL

    def __init__(self, path):
        # A copy of the process, made by fork, has the same open file, and so the lock of its parent.
        self._process = os.getpid()
        self._file = open(path, "r+b")
        self._attach(self._file.fileno(), FILE)
        self._mine = threading.Lock()
        self._thread = None

    def lock(self, timeout=None):
        """Takes the lock for writing. It waits at most `timeout` seconds, then it raises TimeoutError."""
        if os.getpid() != self._process:
            raise Unusable("this process was forked from the one that opened the file: open it again")
        if self._thread == threading.get_ident():
            raise RuntimeError("this thread holds the lock already")
        end = None if timeout is None else time.monotonic() + timeout
        if not self._mine.acquire(timeout=-1 if timeout is None else timeout):
            raise TimeoutError("somebody else held the lock all the time")
        try:
            while True:
                try:
                    fcntl.flock(self._file, fcntl.LOCK_EX if end is None else fcntl.LOCK_EX | fcntl.LOCK_NB)
                    break
                except BlockingIOError:
                    if time.monotonic() >= end:
                        raise TimeoutError("somebody else held the lock all the time") from None
                    time.sleep(0.001)
        except BaseException:
            self._mine.release()
            raise
        self._thread = threading.get_ident()
        return self._guard()

    def _unlock(self):
        self._thread = None
        fcntl.flock(self._file, fcntl.LOCK_UN)
        self._mine.release()


class Shared(_Memory):
    """The memory that a `Shared` of Rust made. `source` is its file descriptor, or the name by which the parent handed it over."""

    def __init__(self, source):
        fd = _inherited(source) if isinstance(source, str) else source
        try:
            sealed = fcntl.fcntl(fd, 1034) & SEALS == SEALS  # F_GET_SEALS
        except OSError:
            sealed = False
        if not sealed:
            raise AttachError("the file can be made shorter, so it is not sealed memory")
        self._attach(fd, LOCKED)
        mutex = MUTEX_BYTES[platform.machine()]
        self._wounded, self._owner = CONTROL + mutex, CONTROL + mutex + 4
        try:
            here = os.stat("/proc/self/ns/pid").st_ino
        except OSError:
            here = 0
        if struct.unpack_from("=Q", self._map, CONTROL + mutex + 8)[0] != here:
            raise AttachError("the memory was made in another PID namespace, where threads have other numbers")
        self._mutex = (ctypes.c_char * mutex).from_buffer(self._map, CONTROL)
        # Not PyDLL: other threads of Python run while this one waits for the lock.
        self._libc = ctypes.CDLL(None)

    def _call(self, name, *rest):
        return getattr(self._libc, "pthread_mutex_" + name)(ctypes.byref(self._mutex), *rest)

    def lock(self, timeout=None):
        """Takes the lock. It waits at most `timeout` seconds, then it raises TimeoutError. The guard belongs to this thread."""
        if timeout is None:
            status = self._call("lock")
        elif timeout <= 0:
            status = self._call("trylock")
        else:
            seconds, part = divmod(time.time() + timeout, 1)
            until = (ctypes.c_long * 2)(int(seconds), int(part * 1e9))
            status = self._call("timedlock", until)
        if status == errno.EOWNERDEAD:
            # In this order, as in `linux/mutex.rs`: the mark says it from now on, so the lock is not lost if this process dies as well.
            self._set_wounded(1)
            self._await(self._word(self._owner))
            self._call("consistent")
        elif status in (errno.EBUSY, errno.ETIMEDOUT):
            raise TimeoutError("somebody else held the lock all the time")
        elif status == errno.EDEADLK:
            raise RuntimeError("this thread holds the lock already")
        elif status == errno.ENOTRECOVERABLE:
            raise Unusable("the lock was given back without repair")
        elif status:
            raise OSError(status, os.strerror(status))
        struct.pack_into("=I", self._map, self._owner, os.getpid())
        return self._guard()

    def _await(self, owner):
        """Waits until all threads of a process that is dying have ended, at most for a second."""
        if owner in (0, os.getpid()) or not hasattr(os, "pidfd_open"):
            return
        try:
            descriptor = os.pidfd_open(owner)
        except OSError:
            return
        try:
            select.select([descriptor], [], [], 1)
        finally:
            os.close(descriptor)

    def _unlock(self):
        status = self._call("unlock")
        if status:
            raise RuntimeError("the lock was given back by another thread than the one that took it")
