//! Memory on its way to other processes: to children by inheritance, to others by a socket.

use crate::attach_error::AttachError;
use crate::header::Use;
use crate::shareable::Shareable;
use crate::shared::Shared;
use rustix::fs::fstat;
use rustix::io::{fcntl_setfd, FdFlags};
use rustix::net::{
    recvmsg, sendmsg, RecvAncillaryBuffer, RecvAncillaryMessage, RecvFlags, SendAncillaryBuffer,
    SendAncillaryMessage, SendFlags,
};
use std::ffi::OsStr;
use std::io::{self, IoSlice, IoSliceMut};
use std::mem::MaybeUninit;
use std::os::fd::{AsFd, AsRawFd, BorrowedFd, OwnedFd, RawFd};
use std::os::unix::net::UnixStream;
use std::os::unix::process::CommandExt;
use std::process::{Child, Command, Stdio};
use view_core::Shape;

/// Memory that can be handed to another process: [`Shared`], [`Ring`](crate::Ring), [`SharedAtomic`](crate::SharedAtomic).
#[diagnostic::on_unimplemented(
    message = "view-ipc: `{Self}` cannot be handed to another process",
    label = "no memory that processes share",
    note = "help: hand over a `Shared`, a `SharedAtomic` or a `Ring`, and give plain values to the child as arguments"
)]
pub trait Handed: sealed::Memory {}

// The name of the trait of the inside says nothing.
#[diagnostic::do_not_recommend]
impl<M: sealed::Memory> Handed for M {}

pub(crate) mod sealed {
    use crate::header::Use;
    use std::os::fd::BorrowedFd;

    /// What has a file descriptor.
    pub trait Memory {
        #[doc(hidden)]
        const USE: Use;
        #[doc(hidden)]
        fn memory(&self) -> BorrowedFd<'_>;
    }
}

impl<T, S: Shape> sealed::Memory for Shared<T, S> {
    const USE: Use = Use::Locked;
    fn memory(&self) -> BorrowedFd<'_> {
        self.map().fd()
    }
}

/// A child process that runs this program, and gets memory by inheritance.
///
/// It is a [`Command`] that can run nothing else: this program takes the lock before it touches the memory, which nobody knows of another one. For
/// another program there is [`hand_to`], which is unsafe.
///
/// The child runs the same `main`, so that has to look at its arguments first: a parent that starts itself without one starts itself without end. In `cargo test`
/// the program is the test binary, which runs one test by the arguments `--exact name`.
///
/// ```no_run
/// use view_core::shape;
/// use view_ipc::{Shared, Worker};
///
/// let frame = Shared::<u8, shape![480, 640]>::new([480, 640])?;
/// let mut child = Worker::new().arg("worker").share("frame", &frame)?.spawn()?;
/// // In the child: `let frame = Shared::<u8, shape![480, 640]>::inherited("frame")?;`
/// child.wait()?;
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Debug)]
pub struct Worker(Command);

impl Default for Worker {
    fn default() -> Self {
        Self::new()
    }
}

impl Worker {
    /// A child that runs this program, without arguments.
    pub fn new() -> Self {
        // The file that this process runs, also if another one has its name by now.
        Self(Command::new("/proc/self/exe"))
    }

    /// Adds an argument: see [`Command::arg`].
    pub fn arg(&mut self, arg: impl AsRef<OsStr>) -> &mut Self {
        self.0.arg(arg);
        self
    }

    /// Adds arguments: see [`Command::args`].
    pub fn args(&mut self, args: impl IntoIterator<Item = impl AsRef<OsStr>>) -> &mut Self {
        self.0.args(args);
        self
    }

    /// Sets a variable of the child's environment: see [`Command::env`].
    pub fn env(&mut self, key: impl AsRef<OsStr>, value: impl AsRef<OsStr>) -> &mut Self {
        self.0.env(key, value);
        self
    }

    /// Where the child reads from: see [`Command::stdin`].
    pub fn stdin(&mut self, stdin: impl Into<Stdio>) -> &mut Self {
        self.0.stdin(stdin);
        self
    }

    /// Where the child writes to: see [`Command::stdout`].
    pub fn stdout(&mut self, stdout: impl Into<Stdio>) -> &mut Self {
        self.0.stdout(stdout);
        self
    }

    /// Where the child writes errors to: see [`Command::stderr`].
    pub fn stderr(&mut self, stderr: impl Into<Stdio>) -> &mut Self {
        self.0.stderr(stderr);
        self
    }

    /// Hands memory to the child, which takes it by this name: see [`Shared::inherited`]. Other programs that the child starts before it has taken the
    /// memory inherit the descriptor, too.
    ///
    /// # Errors
    /// If there are too many open files, or the name has a `=` or a zero byte.
    pub fn share(&mut self, name: &str, memory: &impl Handed) -> io::Result<&mut Self> {
        hand(&mut self.0, name, memory)?;
        Ok(self)
    }

    /// Starts the child: see [`Command::spawn`].
    ///
    /// # Errors
    /// What the system says.
    pub fn spawn(&mut self) -> io::Result<Child> {
        self.0.spawn()
    }
}

/// Hands memory to a child that runs another program, by this name. The child finds the number of the file descriptor in the environment, in the
/// variable `VIEW_IPC_` and the name.
///
/// # Errors
/// If there are too many open files, or the name has a `=` or a zero byte.
///
/// # Safety
/// The program takes the lock before it reads or writes the memory, and keeps to its layout. So does everybody to whom it hands the descriptor.
pub unsafe fn hand_to(command: &mut Command, name: &str, memory: &impl Handed) -> io::Result<()> {
    hand(command, name, memory)
}

/// The variable with the number of the descriptor.
fn variable(name: &str) -> String {
    format!("VIEW_IPC_{name}")
}

/// The variable that says which file it is, and for which use.
///
/// Children that inherit the environment, but not the descriptor, can have another one of this number. And safe code can write the header of atomics, so the
/// use that it states is not believed.
fn file_variable(name: &str) -> String {
    format!("VIEW_FILE_{name}")
}

fn file(fd: BorrowedFd<'_>, usage: Use) -> io::Result<String> {
    let status = fstat(fd)?;
    Ok(format!("{}:{}:{}", usage as u32, status.st_dev, status.st_ino))
}

fn hand<M: Handed>(command: &mut Command, name: &str, memory: &M) -> io::Result<()> {
    if name.contains(['=', '\0']) {
        return Err(io::ErrorKind::InvalidInput.into());
    }
    let fd = memory.memory().try_clone_to_owned()?;
    command.env(variable(name), fd.as_raw_fd().to_string());
    command.env(file_variable(name), file(fd.as_fd(), M::USE)?);
    let inherit = move || Ok(fcntl_setfd(&fd, FdFlags::empty())?);
    // SAFETY: V32, the closure makes one system call, which is allowed between `fork` and `exec`.
    unsafe { command.pre_exec(inherit) };
    Ok(())
}

/// The descriptor that the parent handed over by this name, again for each call.
pub(crate) fn inherited(name: &str, usage: Use) -> Result<OwnedFd, AttachError> {
    let missing = || AttachError::Missing {
        name: name.to_string(),
    };
    // The environment that this process was started with. `std::env` has what safe code puts there.
    let started_with = std::fs::read("/proc/self/environ")?;
    let value = |variable: String| {
        let wanted = format!("{variable}=");
        started_with
            .split(|&byte| byte == 0)
            .find_map(|entry| entry.strip_prefix(wanted.as_bytes()))
            .and_then(|value| std::str::from_utf8(value).ok())
    };
    let number = value(variable(name))
        .and_then(|number| number.parse::<RawFd>().ok())
        .filter(|&number| number > 2)
        .ok_or_else(missing)?;
    // SAFETY: V32, whoever started this process opened the descriptor for it. If it was not opened, or has been closed, duplicating it is an error.
    let fd = unsafe { BorrowedFd::borrow_raw(number) };
    let Ok(mine) = fd.try_clone_to_owned() else {
        return Err(missing());
    };
    // Who hands over a descriptor without this crate need not say of which file.
    if let Some(said) = value(file_variable(name)) {
        let is = |usage| file(mine.as_fd(), usage).is_ok_and(|found| found == said);
        match Use::ALL.into_iter().find(|&usage| is(usage)) {
            None => return Err(missing()),
            Some(found) if found != usage => {
                return Err(AttachError::Use {
                    expected: usage,
                    found: Some(found),
                });
            }
            Some(_) => {}
        }
    }
    // Children of this process shall not have it unless they are given it.
    fcntl_setfd(fd, FdFlags::CLOEXEC).map_err(io::Error::from)?;
    Ok(mine)
}

/// Sends the descriptor of memory to whoever is at the other end of the socket.
///
/// # Errors
/// What the system says.
///
/// # Safety
/// Whoever receives it takes the lock before reading or writing the memory, and keeps to its layout: see [`Shared::from_fd`].
pub unsafe fn send(socket: &UnixStream, memory: &impl Handed) -> io::Result<()> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut control = SendAncillaryBuffer::new(&mut space);
    let fds = [memory.memory()];
    control.push(SendAncillaryMessage::ScmRights(&fds));
    // A message needs a byte.
    let sent = sendmsg(socket, &[IoSlice::new(b"M")], &mut control, SendFlags::NOSIGNAL)?;
    if sent == 1 {
        Ok(())
    } else {
        Err(io::ErrorKind::WriteZero.into())
    }
}

/// Receives a descriptor that [`send`] sent: for [`Shared::from_fd`] and its like.
///
/// # Errors
/// What the system says, `UnexpectedEof` if the other end is closed, `InvalidData` if it sent something else.
pub fn receive(socket: &UnixStream) -> io::Result<OwnedFd> {
    let mut space = [MaybeUninit::uninit(); rustix::cmsg_space!(ScmRights(1))];
    let mut control = RecvAncillaryBuffer::new(&mut space);
    let mut byte = [0];
    let message = recvmsg(
        socket,
        &mut [IoSliceMut::new(&mut byte)],
        &mut control,
        RecvFlags::CMSG_CLOEXEC,
    )?;
    if message.bytes == 0 {
        return Err(io::ErrorKind::UnexpectedEof.into());
    }
    for message in control.drain() {
        if let RecvAncillaryMessage::ScmRights(mut fds) = message {
            if let Some(fd) = fds.next() {
                return Ok(fd);
            }
        }
    }
    Err(io::ErrorKind::InvalidData.into())
}

impl<T, S: Shape> Shared<T, S> {
    /// The memory that the parent of this process handed over by this name, as by [`Worker::share`].
    ///
    /// It is safe because a process belongs to whoever starts it: the parent also chooses the environment and the files, and can change all memory of the
    /// process. Only the descriptors that this process was started with count.
    ///
    /// # Errors
    /// [`AttachError::Missing`] if there is none of this name, or what differs from the memory of a `Shared<T, S>`.
    pub fn inherited(name: &str) -> Result<Self, AttachError>
    where
        T: Shareable,
    {
        // SAFETY: V32, the parent is `Worker::share` of this program, or has promised that everybody takes the lock.
        unsafe { Self::from_fd(inherited(name, Use::Locked)?) }
    }
}
