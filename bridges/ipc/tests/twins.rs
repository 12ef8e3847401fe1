//! What works beside each mistake in `ui`, under the same name.
#![cfg(target_os = "linux")]

use std::cell::Cell;
use std::num::NonZeroU8;
use std::os::fd::AsFd;
use std::os::unix::net::UnixStream;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{mpsc, Arc, Mutex};
use view_core::zerocopy::{FromBytes, Immutable, IntoBytes};
use view_core::{shape, view, Dyn, DynView, Element};
use view_ipc::{hand_to, receive, send, Guard, LockFailure, Shareable, Shared, Worker};

type Ten = Shared<u8, shape![10]>;

fn ten() -> Ten {
    Ten::new([10]).unwrap()
}

/// Memory of four such elements takes one, and gives it back.
fn holds<T: Shareable + Clone + PartialEq + std::fmt::Debug>(element: T) {
    let shared = Shared::<T, shape![4]>::new([4]).unwrap();
    let mut guard = shared.lock().unwrap();
    view!(mut guard)[[2]] = element.clone();
    assert_eq!(view!(guard)[[2]], element);
}

#[test]
fn attached_without_unsafe() {
    let file = std::fs::File::open("/dev/null").unwrap();
    // SAFETY: nobody takes it for shared memory.
    assert!(unsafe { Ten::from_fd(file.into()) }.is_err());
}

#[test]
fn cast_of_an_odd_count() {
    assert_eq!(view!((ten().lock().unwrap()).as<i16>).len(), 5);
}

#[test]
fn cast_of_an_odd_start() {
    assert_eq!(view!((ten().lock().unwrap())[..8].as<i32>).len(), 2);
    assert_eq!(view!((ten().lock().unwrap())[4..8].as<i32>).len(), 1);
}

#[test]
fn cast_to_bool() {
    let shared = ten();
    let guard = shared.lock().unwrap();
    let flags = view_core::try_view!(guard.as<bool>).unwrap();
    assert_eq!(flags.to_vec(), [false; 10]);
}

#[test]
fn descriptor_by_as_fd() {
    let shared = ten();
    // SAFETY: nobody writes through it.
    let fd = unsafe { shared.as_fd() };
    assert_eq!(rustix::fs::fstat(fd.as_fd()).unwrap().st_size, 8192);
}

#[test]
fn descriptor_without_unsafe() {
    let shared = ten();
    // SAFETY: nobody writes through it.
    let fd = unsafe { shared.as_fd() };
    assert_eq!(rustix::fs::fstat(fd).unwrap().st_size, 8192);
}

#[test]
fn elements_that_are_arrays_of_bool() {
    holds(0x0101_0001u32);
}

#[test]
fn elements_that_are_atomics() {
    let shared = Shared::<u32, shape![10]>::new([10]).unwrap();
    let mut guard = shared.lock().unwrap();
    let mut all = view!(mut guard);
    let atomic = AtomicU32::new(7);
    all[[0]] = atomic.load(Ordering::Relaxed);
    assert_eq!(all[[0]], 7);
}

#[test]
fn elements_that_are_bool() {
    holds(7u8);
}

#[test]
fn elements_that_are_boxes() {
    holds(7u8);
}

#[test]
fn elements_that_are_cells() {
    let shared = ten();
    let mut guard = shared.lock().unwrap();
    let mut all = view!(mut guard);
    let cell = Cell::from_mut(&mut all[[0]]);
    assert_eq!((cell.replace(7), cell.get()), (0, 7));
}

#[test]
fn elements_that_are_char() {
    holds('7' as u32);
}

#[test]
fn elements_that_are_enums() {
    #[derive(Clone, Copy, PartialEq, Debug)]
    #[repr(u8)]
    enum Colour {
        Red,
        Green,
    }
    holds(Colour::Green as u8);
    assert_ne!(Colour::Red, Colour::Green);
}

#[test]
fn elements_that_are_functions() {
    holds(7u64);
}

#[test]
fn elements_that_are_nonzero() {
    holds(NonZeroU8::MAX.get());
}

#[test]
fn elements_that_are_options() {
    holds(1u64 << 32 | 7);
}

#[test]
fn elements_that_are_raw_pointers() {
    holds(7isize);
}

#[test]
fn elements_that_are_references() {
    holds(7usize);
}

#[test]
fn elements_that_are_strings() {
    holds(b's');
}

#[test]
fn elements_with_a_pointer_inside() {
    #[derive(Element, FromBytes, IntoBytes, Immutable, Clone, PartialEq, Debug)]
    #[repr(C)]
    struct Node {
        value: usize,
        next: usize,
    }
    holds(Node { value: 7, next: 1 });
}

#[test]
fn elements_with_half_of_the_derives() {
    #[derive(Element, FromBytes, IntoBytes, Immutable, Clone, PartialEq, Debug)]
    #[repr(C)]
    struct Line {
        from: [f32; 2],
        to: [f32; 2],
    }
    holds(Line {
        from: [1.0, 2.0],
        to: [3.0, 4.0],
    });
}

#[test]
fn elements_with_padding() {
    #[derive(Element, FromBytes, IntoBytes, Immutable, Clone, PartialEq, Debug)]
    #[repr(C)]
    struct Sample {
        level: u16,
        flag: u8,
        reserved: u8,
    }
    holds(Sample {
        level: 7,
        flag: 1,
        reserved: 0,
    });
}

#[test]
fn elements_without_the_derive() {
    #[derive(Element, FromBytes, IntoBytes, Immutable, Clone, PartialEq, Debug)]
    #[repr(C)]
    struct Point {
        x: f32,
        y: f32,
    }
    holds(Point { x: 1.0, y: 2.0 });
}

#[test]
fn error_outlives_shared() {
    fn locked() -> Result<(), LockFailure> {
        let shared = ten();
        let _guard = shared.lock()?;
        _ = shared.lock()?;
        Ok(())
    }
    assert_eq!(
        locked().unwrap_err().to_string(),
        "view-ipc: this thread holds the lock already"
    );
}

#[test]
fn extents_of_another_rank() {
    let shared = Shared::<u8, shape![2, 5]>::new([2, 5]).unwrap();
    assert_eq!(shared.shape(), [2, 5]);
}

#[test]
fn guard_cloned() {
    let shared = ten();
    let guard = shared.lock().unwrap();
    let (first, second) = (view!(guard), view!(guard));
    assert_eq!(first, second);
}

#[test]
fn guard_in_a_mutex_of_threads() {
    let shared = Mutex::new(ten());
    std::thread::scope(|scope| {
        scope.spawn(|| view!(mut (shared.lock().unwrap().lock().unwrap())).fill(1));
    });
    assert_eq!(view!((shared.lock().unwrap().lock().unwrap())).to_vec(), [1; 10]);
}

#[test]
fn guard_in_an_arc_of_threads() {
    let shared = Arc::new(ten());
    let other = Arc::clone(&shared);
    std::thread::spawn(move || view!(mut (other.lock().unwrap())).fill(1))
        .join()
        .unwrap();
    assert_eq!(view!((shared.lock().unwrap())).to_vec(), [1; 10]);
}

#[test]
fn guard_moved_to_a_thread() {
    let shared = ten();
    std::thread::scope(|scope| {
        let shared = &shared;
        scope.spawn(move || view!(mut (shared.lock().unwrap())).fill(1));
    });
    let guard = shared.lock().unwrap();
    // Shared views of it may be on other threads.
    std::thread::scope(|scope| {
        scope.spawn(|| assert_eq!(view!(guard).to_vec(), [1; 10]));
    });
}

#[test]
fn guard_of_another_element() {
    fn sum(bytes: DynView<i8, 1>) -> i8 {
        bytes.sum()
    }
    let shared = ten();
    let guard = shared.lock().unwrap();
    assert_eq!(sum(view!(guard.as<i8>).into_dyn()), 0);
}

#[test]
fn guard_outlives_shared() {
    let shared = ten();
    let guard = shared.lock().unwrap();
    drop(guard);
    drop(shared);
}

#[test]
fn guard_returned_without_shared() {
    fn locked(shared: &Ten) -> Guard<'_, u8, shape![10]> {
        shared.lock().unwrap()
    }
    let shared = ten();
    assert_eq!(view!((locked(&shared))).len(), 10);
}

#[test]
fn guard_sent_through_a_channel() {
    let (sender, receiver) = mpsc::channel();
    let other = std::thread::spawn(move || {
        let shared: Ten = receiver.recv().unwrap();
        let guard = shared.lock().unwrap();
        view!(guard).len()
    });
    sender.send(ten()).unwrap();
    assert_eq!(other.join().unwrap(), 10);
}

#[test]
fn guard_written_by_a_thread() {
    let shared = ten();
    let mut guard = shared.lock().unwrap();
    let mut all = view!(mut guard);
    std::thread::scope(|scope| {
        scope.spawn(|| all.fill(1));
    });
    assert_eq!(view!(guard).to_vec(), [1; 10]);
}

#[test]
fn handed_to_another_program_without_unsafe() {
    let shared = ten();
    let mut command = std::process::Command::new("sh");
    // SAFETY: this program does not touch it.
    unsafe { hand_to(&mut command, "bytes", &shared) }.unwrap();
    let script = r#"test -e "/proc/self/fd/$VIEW_IPC_bytes""#;
    assert!(command.args(["-c", script]).status().unwrap().success());
}

#[test]
fn index_past_the_end() {
    assert_eq!(view!((ten().lock().unwrap()))[[9]], 0);
}

#[test]
fn iterator_outlives_guard() {
    let shared = ten();
    let guard = shared.lock().unwrap();
    let mut elements = view!(guard).iter();
    assert_eq!(elements.next(), Some(&0));
    drop(guard);
}

#[test]
fn memory_of_another_shape() {
    fn total(shared: &Shared<u8, shape![Dyn]>) -> u8 {
        view!((shared.lock().unwrap())).sum()
    }
    // An extent that the type leaves open takes all.
    assert_eq!(total(&Shared::new([12]).unwrap()), 0);
}

#[test]
fn other_memory_shared_with_a_worker() {
    let shared = ten();
    view!(mut (shared.lock().unwrap())).assign(&[7u8; 10]);
    Worker::new().share("bytes", &shared).unwrap();
}

#[test]
fn own_element_declared_shareable() {
    #[derive(Element, FromBytes, IntoBytes, Immutable, Clone, PartialEq, Debug)]
    #[repr(C)]
    struct Flag {
        zero_or_not: u8,
    }
    holds(Flag { zero_or_not: 7 });
}

#[test]
fn reference_outlives_guard() {
    let shared = ten();
    let mut guard = shared.lock().unwrap();
    let mut all = view!(mut guard);
    let first = &mut all[[0]];
    *first = 1;
    drop(guard);
    assert_eq!(view!((shared.lock().unwrap()))[[0]], 1);
}

#[test]
fn repaired_while_viewed() {
    let shared = ten();
    let mut guard = shared.lock().unwrap();
    let first = view!(guard[..2]);
    assert_eq!(first.to_vec(), [0, 0]);
    guard.mark_repaired();
    assert!(!guard.needs_repair());
}

#[test]
fn sent_without_unsafe() {
    let shared = ten();
    let (here, there) = UnixStream::pair().unwrap();
    // SAFETY: whoever receives it is below.
    unsafe { send(&here, &shared) }.unwrap();
    let fd = receive(&there).unwrap();
    // SAFETY: everybody takes the lock.
    let other = unsafe { Ten::from_fd(fd) }.unwrap();
    view!(mut (shared.lock().unwrap())).fill(1);
    assert_eq!(view!((other.lock().unwrap())).to_vec(), [1; 10]);
}

#[test]
fn shared_cloned() {
    let shared = Arc::new(ten());
    let same = Arc::clone(&shared);
    view!(mut (same.lock().unwrap())).fill(1);
    assert_eq!(view!((shared.lock().unwrap())).to_vec(), [1; 10]);
}

#[test]
fn slice_past_the_end() {
    assert_eq!(view!((ten().lock().unwrap())[4..10]).len(), 6);
}

#[test]
fn two_unique_views() {
    let shared = ten();
    let mut guard = shared.lock().unwrap();
    let (mut first, mut second) = view!(mut guard).split_at::<0, 5>();
    first.fill(1);
    second.fill(2);
    assert_eq!(view!(guard).to_vec(), [1, 1, 1, 1, 1, 2, 2, 2, 2, 2]);
}

#[test]
fn unique_view_of_a_guard_without_mut() {
    let shared = ten();
    let mut guard = shared.lock().unwrap();
    view!(mut guard[..2]).fill(1);
    assert_eq!(view!(guard)[[1]], 1);
}

#[test]
fn unique_view_outlives_guard() {
    let shared = ten();
    let mut guard = shared.lock().unwrap();
    let mut first = view!(mut guard[..2]);
    first.fill(1);
    drop(guard);
    assert_eq!(
        view!((shared.lock().unwrap())).to_vec(),
        [1, 1, 0, 0, 0, 0, 0, 0, 0, 0]
    );
}

#[test]
fn unique_view_through_a_shared_guard() {
    let shared = ten();
    let mut guard = shared.lock().unwrap();
    let borrowed = &mut guard;
    view!(mut borrowed[..2]).fill(1);
    assert_eq!(view!(guard)[[1]], 1);
}

#[test]
fn view_after_drop() {
    let shared = ten();
    let guard = shared.lock().unwrap();
    assert_eq!(view!(guard[..2]).to_vec(), [0, 0]);
    drop(guard);
    let guard = shared.lock().unwrap();
    assert_eq!(view!(guard[..2]).to_vec(), [0, 0]);
}

#[test]
fn view_kept_in_a_struct() {
    struct Last<'a> {
        bytes: Option<&'a [u8]>,
    }
    let shared = ten();
    let guard = shared.lock().unwrap();
    let mut last = Last { bytes: None };
    last.bytes = Some(view!(guard[2..4]).as_slice());
    assert_eq!(last.bytes, Some(&[0, 0][..]));
}

#[test]
fn view_of_a_guard_taken_out() {
    let shared = ten();
    let mut guard = shared.lock().unwrap();
    let mut bytes = view!(mut guard);
    bytes.fill(1);
    drop(guard);
}

#[test]
fn view_of_a_temporary_guard() {
    let shared = ten();
    // The guard lives to the end of the statement.
    assert_eq!(view!((shared.lock().unwrap())[..2]).to_vec(), [0, 0]);
    assert!(shared.try_lock().is_ok());
}

#[test]
fn view_outlives_drop() {
    let shared = ten();
    let guard = shared.lock().unwrap();
    let first = view!(guard[..2]);
    assert_eq!(first.to_vec(), [0, 0]);
    drop(guard);
}

#[test]
fn view_outlives_scope() {
    let shared = ten();
    let first;
    {
        let guard = shared.lock().unwrap();
        first = view!(guard[..2]).to_vec();
    }
    assert_eq!(first, [0, 0]);
}

#[test]
fn view_returned_without_guard() {
    fn first<'a>(guard: &'a Guard<u8, shape![10]>) -> &'a [u8] {
        view!(guard).as_slice()
    }
    assert_eq!(first(&ten().lock().unwrap()), [0; 10]);
}

#[test]
fn view_sent_to_a_detached_thread() {
    let shared = ten();
    let guard = shared.lock().unwrap();
    let first = view!(guard[..2]);
    std::thread::scope(|scope| {
        scope.spawn(move || assert_eq!(first.to_vec(), [0, 0]));
    });
}

#[test]
fn view_without_a_guard() {
    let shared = ten();
    let guard = shared.lock().unwrap();
    assert_eq!(view!(guard[..2]).to_vec(), [0, 0]);
}

#[test]
fn view_written_by_two_threads() {
    let shared = ten();
    let mut guard = shared.lock().unwrap();
    let (mut first, mut second) = view!(mut guard).split_at::<0, 5>();
    std::thread::scope(|scope| {
        scope.spawn(|| first.fill(1));
        scope.spawn(|| second.fill(2));
    });
    assert_eq!(view!(guard).to_vec(), [1, 1, 1, 1, 1, 2, 2, 2, 2, 2]);
}

#[test]
fn views_of_two_guards_swapped() {
    let (a, b) = (ten(), ten());
    let mut outer = a.lock().unwrap();
    let mut inner = b.lock().unwrap();
    view!(mut outer).fill(1);
    view!(mut inner).assign(&outer);
    assert_eq!(view!(inner).to_vec(), [1; 10]);
    // Whole guards can change places: each has its lock.
    std::mem::swap(&mut outer, &mut inner);
    assert_eq!(view!(outer).to_vec(), [1; 10]);
    drop(outer);
    assert_eq!(view!((b.lock().unwrap())).to_vec(), [1; 10]);
    assert!(a.try_lock().is_err());
}

#[test]
fn worker_as_a_command() {
    let mut worker = Worker::new();
    worker
        .args(["--list"])
        .env("LANG", "C")
        .stdin(std::process::Stdio::null());
    let mut child = worker.stdout(std::process::Stdio::null()).spawn().unwrap();
    assert!(child.wait().unwrap().success());
}

#[test]
fn worker_of_another_program() {
    let mut child = Worker::new()
        .arg("--list")
        .stdout(std::process::Stdio::null())
        .spawn()
        .unwrap();
    assert!(child.wait().unwrap().success());
}

#[test]
fn written_while_viewed() {
    let shared = ten();
    let mut guard = shared.lock().unwrap();
    let first = view!(guard[..2]);
    assert_eq!(first.to_vec(), [0, 0]);
    view!(mut guard[..2]).fill(1);
}
