//! Child processes of tests.

use std::process::{Child, ExitStatus};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::{Duration, Instant};
use view_core::{shape, view};
use view_ipc::{Handed, SharedAtomic, Worker};

/// Words by which parent and child tell each other how far they are.
pub type Words = SharedAtomic<u32, shape![8]>;

/// Nothing takes longer.
pub const LONG: Duration = Duration::from_secs(120);

/// A child that plays this part, and is killed when it is dropped.
pub struct Part(Child);

impl Part {
    pub fn start(part: &str, memory: &impl Handed, words: &Words) -> Self {
        let mut worker = Worker::new();
        worker
            .args(["--exact", "process::child", "--nocapture", "--test-threads=1"])
            .env("VIEW_IPC_TEST_PART", part);
        let worker = worker
            .share("memory", memory)
            .unwrap()
            .share("words", words)
            .unwrap();
        Self(worker.spawn().unwrap())
    }

    pub fn end(mut self) -> ExitStatus {
        let end = Instant::now() + LONG;
        loop {
            if let Some(status) = self.0.try_wait().unwrap() {
                return status;
            }
            assert!(Instant::now() < end, "the child hangs");
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    /// SIGKILL. It does not wait for the end.
    pub fn kill(&mut self) {
        self.0.kill().unwrap();
    }
}

impl Drop for Part {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}

pub fn word(words: &Words, index: usize) -> &AtomicU32 {
    &view!(words[..]).as_slice()[index]
}

/// Waits until a word has this value.
pub fn wait_for(word: &AtomicU32, value: u32) {
    wait_until(|| word.load(Ordering::Acquire) == value);
}

pub fn wait_until(mut is_there: impl FnMut() -> bool) {
    let end = Instant::now() + LONG;
    while !is_there() {
        assert!(Instant::now() < end, "it did not come to that");
        std::thread::yield_now();
    }
}

// It asserts what its part asserts; without a part it is not a child.
#[test]
fn child() {
    let Ok(part) = std::env::var("VIEW_IPC_TEST_PART") else {
        return;
    };
    let words = Words::inherited("words").unwrap();
    match part.as_str() {
        "next" => crate::speed::next(&words),
        "latest" => crate::speed::latest(&words),
        "observe" => crate::speed::observe(&words),
        "pin" => crate::deaths::pin(&words),
        "half" => crate::deaths::half(&words),
        "leak" => crate::misuse::leak(&words),
        "exec" => crate::deaths::exec(&words),
        "count" => crate::atomics::count(&words),
        other => panic!("no part {other}"),
    }
}
