//! Children that run one test of this program, each with a role, and no longer than they may.

use std::process::{Child, ExitStatus, Stdio};
use std::time::{Duration, Instant};
use view_ipc::Worker;

const ROLE: &str = "VIEW_IPC_TEST_ROLE";

/// A child that runs this test in its role. The test asks `is_child`, and else returns at once.
pub fn worker(test: &str) -> Worker {
    let mut worker = Worker::new();
    worker
        .args(["--exact", test, "--nocapture", "--test-threads=1"])
        .env(ROLE, test)
        .stdin(Stdio::null())
        .stdout(Stdio::null());
    worker
}

/// Whether this process was started by `worker` for this test.
pub fn is_child(test: &str) -> bool {
    std::env::var_os(ROLE).is_some_and(|role| role == test)
}

/// A child that is killed if its parent gives up.
pub struct Running(pub Child);

impl Running {
    pub fn start(worker: &mut Worker) -> Self {
        Self(worker.spawn().unwrap())
    }

    /// Waits for the end. If it takes longer, the test fails.
    pub fn end(mut self, seconds: u64) -> ExitStatus {
        let start = Instant::now();
        loop {
            if let Some(status) = self.0.try_wait().unwrap() {
                return status;
            }
            assert!(start.elapsed() < Duration::from_secs(seconds), "the child hangs");
            std::thread::sleep(Duration::from_millis(1));
        }
    }

    pub fn succeeds(self, seconds: u64) {
        let status = self.end(seconds);
        assert!(status.success(), "the child failed: {status}");
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        _ = self.0.kill();
        _ = self.0.wait();
    }
}
