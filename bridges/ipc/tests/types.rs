//! Lifetimes and threads of the types. Elements have no lifetimes: `Shareable` asks for `'static`. What is refused is in `ui`.

use view_core::{shape, AsView};
use view_ipc::{AttachError, FileGuard, FileReadGuard, LockError, LockFailure, SharedFile};

type S = shape![3];

/// A guard of a longer life may stand for one of a shorter life.
#[allow(dead_code)] // It is the test that this compiles.
fn files<'short, 'long: 'short>(
    guard: FileGuard<'long, u8, S>,
    read: FileReadGuard<'long, u8, S>,
) -> (FileGuard<'short, u8, S>, FileReadGuard<'short, u8, S>) {
    (guard, read)
}

fn is_send_and_sync<T: Send + Sync>() {}
fn is_sync<T: Sync>() {}
fn is_error<E: std::error::Error + Send + Sync + 'static>() {}

#[test]
fn handles_are_free_of_threads_and_guards_can_be_looked_at_from_others() {
    is_send_and_sync::<SharedFile<u8, S>>();
    is_sync::<FileGuard<'static, u8, S>>();
    is_sync::<FileReadGuard<'static, u8, S>>();
    is_error::<AttachError>();
    is_error::<LockFailure>();
}

#[cfg(target_os = "linux")]
mod linux {
    use super::{is_error, is_send_and_sync, is_sync, S};
    use view_ipc::{Frame, FrameMut, Guard, Ring, RingError, Shared, SharedAtomic};

    #[allow(dead_code)] // It is the test that this compiles.
    fn frames<'short, 'long: 'short>(
        guard: Guard<'long, u8, S>,
        frame: Frame<'long, u8, S>,
        new: FrameMut<'long, u8, S>,
    ) -> (
        Guard<'short, u8, S>,
        Frame<'short, u8, S>,
        FrameMut<'short, u8, S>,
    ) {
        (guard, frame, new)
    }

    #[test]
    fn handles_are_free_of_threads_and_guards_can_be_looked_at_from_others() {
        is_send_and_sync::<Shared<u8, S>>();
        is_send_and_sync::<SharedAtomic<u8, S>>();
        is_send_and_sync::<Ring<u8, S, 4>>();
        is_sync::<Guard<'static, u8, S>>();
        is_error::<RingError>();
    }
}

/// All that a caller does with `?`.
#[test]
fn errors_of_locks_become_those_of_the_caller() {
    fn boxed<G>(error: LockError<G>) -> Result<(), Box<dyn std::error::Error>> {
        Err(error)?
    }
    fn sent<G>(error: LockError<G>) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
        Err(error)?
    }
    fn io<G>(error: LockError<G>) -> std::io::Result<()> {
        Err(error)?
    }
    fn own<G>(error: LockError<G>) -> Result<(), LockFailure> {
        Err(error)?
    }
    let view = [1u8, 2, 3];
    let borrowed = || LockError::OwnerDied(AsView::as_view(&view));
    assert!(boxed(borrowed())
        .unwrap_err()
        .to_string()
        .contains("mark_repaired"));
    assert!(sent(borrowed()).unwrap_err().is::<LockFailure>());
    assert!(matches!(
        own(borrowed()).unwrap_err().kind(),
        LockError::OwnerDied(())
    ));
    assert_eq!(io(borrowed()).unwrap_err().kind(), std::io::ErrorKind::Other);
    let late = LockError::<()>::TimedOut;
    assert_eq!(io(late).unwrap_err().kind(), std::io::ErrorKind::TimedOut);
    assert_eq!(borrowed().into_guard().unwrap().to_vec(), [1, 2, 3]);
}
