"""Memory that Rust programs share by the crate `view-ipc`, in Python. It needs the standard library only; with NumPy there are arrays.

Put the folder of this file on PYTHONPATH, or copy the file. Two kinds of memory are known here:

    SharedFile(path)    a file that `SharedFile::create` made in Rust, under its lock (`flock`). Wherever Python has `fcntl`.
    Shared(source)      memory under a lock that lies in it. Linux. `source` is a file descriptor, or the name by which a parent that is
                        written in Rust handed it over (`hand_to(&mut command, name, &memory)`).

Both are refused if they are of another kind, and, if you state `dtype` and `shape`, of other elements. A None in the shape is any extent:

    samples = view_ipc.Shared("samples", dtype="<i2", shape=(2, None))

Both are locked by `lock()`, whose result is a guard for `with`:

    with samples.lock() as guard:
        guard.array()[0] += 1                 # NumPy, with the dtype and the shape of the memory
        guard.buffer[0:2] = b"\\x01\\x00"       # without NumPy: a memoryview of the bytes

A SharedFile has `read()` as well: several can read at a time.

A lock binds only who takes it, and Python does not know when it ends. After the `with` block `guard.buffer` is refused, but an array is not: do not
keep one.

If a process that held the lock died, or failed half way, `lock()` raises OwnerDied, with the lock taken and the guard in `guard`:

    try:
        guard = samples.lock()
    except view_ipc.OwnerDied as died:
        guard = died.guard
        guard.array()[:] = 0
        guard.mark_repaired()
    with guard:
        ...

A block that ends by an exception leaves the memory marked so, and so does a guard that is dropped before it was given back. Of a SharedFile only
these and panics are noticed, not processes that were killed.

A thread that waits for the lock lets other threads run, and Ctrl-C ends the wait. The thread that took the lock of a Shared gives it back. In a copy
of the process, as by `os.fork`, guards are refused, and so is a SharedFile: open it again there.
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
import sys
import threading
import time
import weakref

__all__ = ["Shared", "SharedFile", "Guard", "OwnerDied", "Unusable", "AttachError"]

# As `Header` in src/header.rs: magic, version, use, kind, byte order, reserved, alignment, item size, slots, rank, offset, bytes of a slot, extents.
HEADER = struct.Struct("=8sIIBBHIQIIQQ16Q")
CONTROL = 256
PAGE = 4096 if platform.machine() in ("x86_64", "i686", "i386", "riscv64", "s390x") else 65536
LOCKED, FILE = 1, 2
USES = {1: "a `Shared`", 2: "a `SharedFile`", 3: "a `SharedAtomic`", 4: "a `Ring`"}
# The sizes that numbers of each kind have; opaque elements, of kind V, have any.
SIZES = {"b": (1,), "i": (1, 2, 4, 8, 16), "u": (1, 2, 4, 8, 16), "f": (2, 4, 8), "E": (2,), "c": (8, 16)}

SEALS = 0x1 | 0x2 | 0x4  # F_SEAL_SEAL, F_SEAL_SHRINK, F_SEAL_GROW
# So long, in seconds, a thread waits before it looks for signals.
HEAR = 0.1

HELD = "somebody else held the lock all the time"
FOREIGN = "the memory has no header of view-ipc: another program made it"


class AttachError(Exception):
    """The memory is not what was asked for."""


class Unusable(Exception):
    """Nobody can take the lock any more, or not this process, since it is a copy of the one that has it."""


class OwnerDied(Exception):
    """The lock is taken, but a process that held it died: the memory may be half written. `guard` is the guard."""

    def __init__(self, guard):
        super().__init__("the owner of the lock died, so the memory may be half written: repair it, and call `guard.mark_repaired()`")
        self.guard = guard


def _dtype(dtype):
    """The dtype as the header states it, such as "<f4" for "f4"."""
    if not isinstance(dtype, str):
        import numpy

        return numpy.dtype(dtype).str
    order, rest = (dtype[0], dtype[1:]) if dtype[:1] in ("<", ">", "=", "|") else ("=", dtype)
    if rest[:1] == "V" or rest[1:] == "1":
        return "|" + rest
    return ("<" if sys.byteorder == "little" else ">") + rest if order == "=" else order + rest


def _header(raw, use, length):
    """The dtype, the shape, the offset and the number of bytes of the elements. It refuses what `Header::accept` refuses."""
    if len(raw) < HEADER.size:
        raise AttachError(FOREIGN)
    magic, version, used, kind, order, reserved, align, size, slots, rank, offset, slot_bytes, *extents = HEADER.unpack_from(raw)
    if magic != b"VIEW-IPC":
        raise AttachError(FOREIGN)
    if version != 1:
        raise AttachError(f"the memory has version {version} of the layout, this module has version 1")
    if used != use:
        raise AttachError(f"the memory is {USES.get(used, 'of an unknown use')}, not {USES[use]}")
    kind, order = chr(kind), chr(order)
    ordered = kind != "V" and size > 1
    if (kind != "V" and size not in SIZES.get(kind, ())) or size == 0 or order not in ("<>" if ordered else "|"):
        raise AttachError("the elements have an unknown dtype")
    if slots != 1:
        raise AttachError(f"the memory has {slots} slots, not 1")
    aligned = 0 < align <= PAGE and align & (align - 1) == 0 and size % align == 0
    if rank > 16 or any(extents[rank:]) or reserved or not aligned or offset != PAGE:
        raise AttachError(FOREIGN)
    shape = tuple(extents[:rank])
    if math.prod(max(extent, 1) for extent in shape) * size > sys.maxsize:
        raise AttachError("there are more elements than memory can have")
    count = math.prod(shape) * size
    if slot_bytes != -(-count // 64) * 64:
        raise AttachError(FOREIGN)
    expected = -(-(offset + slot_bytes) // PAGE) * PAGE
    if length != expected:
        raise AttachError(f"the memory has {length} bytes, its header says {expected}")
    return f"{order}{kind}{size}", shape, offset, count


class Guard:
    """The lock, held. Give it back by the end of a `with` block, or by `release()`."""

    _memory = None  # None while the lock is not held.

    def __init__(self, memory, writes):
        buffer = memoryview(memory._map)[memory._offset : memory._offset + memory._bytes]
        self._buffer = buffer if writes else buffer.toreadonly()
        self._writes = writes
        self._process = os.getpid()

    def _held(self):
        if self._memory is None:
            raise ValueError("the lock was given back")
        if self._process != os.getpid():
            raise Unusable("this process is a copy of the one that has the lock")
        return self._memory

    @property
    def buffer(self):
        """The bytes of the elements, in place. Those of `read()` are read-only."""
        self._held()
        return self._buffer

    @property
    def dtype(self):
        """The dtype of the elements, as NumPy writes it."""
        return self._held().dtype

    @property
    def shape(self):
        """The extents of the memory, in elements."""
        return self._held().shape

    def array(self):
        """The elements as an array of NumPy, in place. Do not use it after the guard."""
        import numpy

        return numpy.ndarray(self.shape, numpy.dtype(self.dtype), self.buffer)

    @property
    def needs_repair(self):
        """Whether a former holder died or failed, and nobody has repaired the memory."""
        memory = self._held()
        return memory._word(memory._wounded) != 0

    def mark_repaired(self):
        """States that the memory is whole again."""
        memory = self._held()
        if not self._writes:
            raise RuntimeError("the memory is locked for reading: repair it under `lock()`")
        memory._set_wounded(0)

    def release(self):
        """Gives the lock back. Without effect if that was done, or in a copy of the process."""
        memory = self._memory
        if memory is None:
            return
        if self._process == os.getpid():
            memory._unlock()
        self._memory = None
        try:
            self._buffer.release()
        except BufferError:
            pass  # An array was made of it.

    def _fail(self):
        if self._memory is not None and self._writes and self._process == os.getpid():
            self._memory._set_wounded(1)

    def __enter__(self):
        self._held()
        return self

    def __exit__(self, kind, error, trace):
        if kind is not None:
            self._fail()
        self.release()

    def __del__(self):
        # The lock may not stay taken, and may not go with its memory: the list of the locks of a thread leads through it.
        memory = self._memory
        self._fail()
        try:
            self.release()
        except RuntimeError:
            # Another thread has the lock, so the memory stays, until its end.
            ctypes.pythonapi.Py_IncRef(ctypes.py_object(memory))


class _Memory:
    """What both kinds have."""

    def _attach(self, fd, use, dtype, shape):
        length = os.fstat(fd).st_size
        self.dtype, self.shape, self._offset, self._bytes = _header(os.pread(fd, HEADER.size, 0), use, length)
        if dtype is not None and _dtype(dtype) != self.dtype:
            raise AttachError(f"the elements have the dtype {self.dtype}, not {_dtype(dtype)}")
        if shape is not None and len(shape) != len(self.shape):
            raise AttachError(f"the memory has rank {len(self.shape)}, not {len(shape)}")
        for axis, (found, expected) in enumerate(zip(self.shape, self.shape if shape is None else shape)):
            if expected is not None and expected != found:
                raise AttachError(f"axis {axis} has length {found}, not {expected}")
        self._map = mmap.mmap(fd, length)

    # `@` and not `=`: the words are written at once, so a process that is killed leaves none half written.
    def _word(self, at):
        return struct.unpack_from("@I", self._map, at)[0]

    def _set_wounded(self, wounded):
        struct.pack_into("@I", self._map, self._wounded, wounded)

    def _locked(self, writes, take):
        """The guard. `take` leaves its outcome in the list that it gets: an interrupt can come at any time, and must not lose the lock."""
        guard, taken = Guard(self, writes), []
        try:
            take(taken)
            guard._memory = self
            if guard.needs_repair:
                raise OwnerDied(guard)
            return guard
        except OwnerDied:
            raise
        except BaseException:
            guard._memory = None
            self._undo(taken)
            raise


class SharedFile(_Memory):
    """The file that a `SharedFile` of Rust made. One guard at a time for each object, in all threads."""

    _wounded = CONTROL

    def __init__(self, path, dtype=None, shape=None):
        self._file = os.open(path, os.O_RDWR)
        # Not at the end of the process: a guard that is left then has to mark the memory under the lock.
        weakref.finalize(self, os.close, self._file).atexit = False
        self._attach(self._file, FILE, dtype, shape)
        self._mine = threading.Lock()
        self._thread = None
        self._process = os.getpid()

    def lock(self, timeout=None):
        """Takes the lock for writing. It waits at most `timeout` seconds, then it raises TimeoutError. It asks again every millisecond."""
        return self._take(fcntl.LOCK_EX, timeout)

    def read(self, timeout=None):
        """Takes the lock for reading, as others can at the same time. Else it is as `lock`."""
        return self._take(fcntl.LOCK_SH, timeout)

    def _take(self, how, timeout):
        if self._process != os.getpid():
            # The open file is that of the parent, and so is its lock: it would let both in.
            raise Unusable("this process is a copy of the one that opened the file: open it again")
        if self._thread == threading.get_ident() and (timeout is None or timeout > 0):
            raise RuntimeError("this thread holds the lock already")
        return self._locked(how == fcntl.LOCK_EX, lambda taken: self._wait(taken, how, timeout))

    def _wait(self, taken, how, timeout):
        end = math.inf if timeout is None else time.monotonic() + timeout
        patience = -1 if timeout is None else min(max(timeout, 0), threading.TIMEOUT_MAX)
        # In one step of the interpreter, so that no Ctrl-C comes between the call and the note of its outcome.
        taken[:] = map(self._mine.acquire, [True], [patience])
        if taken == [False]:
            raise TimeoutError(HELD)
        self._thread = threading.get_ident()
        while True:
            try:
                return fcntl.flock(self._file, how if timeout is None else how | fcntl.LOCK_NB)
            except BlockingIOError:
                left = end - time.monotonic()
                if left <= 0:
                    raise TimeoutError(HELD) from None
                time.sleep(min(left, 0.001))

    def _undo(self, taken):
        if taken == [True]:
            self._unlock()

    def _unlock(self):
        fcntl.flock(self._file, fcntl.LOCK_UN)
        self._thread = None
        self._mine.release()


def _mutex_bytes():
    """The size of `pthread_mutex_t`; behind it are the mark `wounded` and the number of the owner, each a word of 4 bytes."""
    if ctypes.sizeof(ctypes.c_void_p) == 4:
        return 24
    return 48 if platform.machine() == "aarch64" and platform.libc_ver()[0] == "glibc" else 40


def _inherited(name):
    """The descriptor that the parent handed over by this name."""
    try:
        fd = int(os.environ[f"VIEW_IPC_{name}"])
        status = os.fstat(fd)
    except (KeyError, ValueError, OSError, OverflowError):
        fd = -1
    # Whoever inherits the environment, but not the descriptor, can have another one of this number. The variable is the use, the device and the file; the
    # use is compared with that of the header.
    said = os.environ.get(f"VIEW_FILE_{name}")
    if fd <= 2 or (said is not None and said.partition(":")[2] != f"{status.st_dev}:{status.st_ino}"):
        raise AttachError(f"no memory called `{name}` was handed to this process")
    # Children of this process shall not have it unless they are given it.
    os.set_inheritable(fd, False)
    return fd


class Shared(_Memory):
    """The memory that a `Shared` of Rust made. `source` is its file descriptor, or the name by which the parent handed it over.

    The descriptor may be closed afterwards. The lock is that of the library of C: Python and the Rust program must use the same.
    """

    def __init__(self, source, dtype=None, shape=None):
        fd = _inherited(source) if isinstance(source, str) else source
        try:
            sealed = fcntl.fcntl(fd, 1034) & SEALS == SEALS  # F_GET_SEALS
        except OSError:
            sealed = False
        if not sealed:
            raise AttachError("the file can be made shorter, so it is not sealed memory")
        self._attach(fd, LOCKED, dtype, shape)
        mutex = _mutex_bytes()
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

    def _call(self, name):
        return getattr(self._libc, "pthread_mutex_" + name)(ctypes.byref(self._mutex))

    def _attempt(self, taken, name, *rest):
        function = getattr(self._libc, "pthread_mutex_" + name)
        # In one step, as above.
        taken[:] = map(function, [ctypes.byref(self._mutex)], *([argument] for argument in rest))

    def lock(self, timeout=None):
        """Takes the lock. It waits at most `timeout` seconds, then it raises TimeoutError. The guard belongs to this thread."""
        return self._locked(True, lambda taken: self._wait(taken, timeout))

    def _wait(self, taken, timeout):
        end = math.inf if timeout is None else time.monotonic() + timeout
        self._attempt(taken, "trylock")
        while taken[0] in (errno.EBUSY, errno.ETIMEDOUT):
            left = end - time.monotonic()
            if left <= 0:
                break
            seconds, part = divmod(time.time() + min(left, HEAR), 1)
            self._attempt(taken, "timedlock", (ctypes.c_long * 2)(int(seconds), int(part * 1e9)))
        (status,) = taken
        if status == 0:
            struct.pack_into("@I", self._map, self._owner, os.getpid())
        elif status == errno.EOWNERDEAD:
            self._inherit()
        elif status in (errno.EBUSY, errno.ETIMEDOUT) or (status == errno.EDEADLK and timeout is not None and timeout <= 0):
            raise TimeoutError(HELD)
        elif status == errno.EDEADLK:
            raise RuntimeError("this thread holds the lock already")
        elif status == errno.ENOTRECOVERABLE:
            raise Unusable("the lock was given back without repair")
        else:
            raise OSError(status, os.strerror(status))

    def _undo(self, taken):
        if taken == [errno.EOWNERDEAD]:
            self._inherit()
        if taken in ([0], [errno.EOWNERDEAD]):
            self._call("unlock")

    def _inherit(self):
        """Takes over from a holder that died. In this order, as in `linux/mutex.rs`: the mark says it from now on, so the lock is not lost."""
        self._set_wounded(1)
        self._await(self._word(self._owner))
        struct.pack_into("@I", self._map, self._owner, os.getpid())
        self._call("consistent")

    def _await(self, owner):
        """Waits until all threads of a process that is dying have ended, at most for a second."""
        if owner in (0, os.getpid()):
            return
        try:
            descriptor = os.pidfd_open(owner)
        except ProcessLookupError:
            return
        except (OSError, AttributeError):
            time.sleep(1)  # Without a descriptor there is only time.
            return
        try:
            ended = select.poll()
            ended.register(descriptor, select.POLLIN)
            ended.poll(1000)
        finally:
            os.close(descriptor)

    def _unlock(self):
        if self._call("unlock"):
            raise RuntimeError("the lock belongs to the thread that took it: give it back there")
