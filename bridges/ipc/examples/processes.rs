//! Two processes on ten bytes: the child writes them as numbers of 16 bits, the parent reads them as numbers of 32.
//!
//! Which casts are possible is known to rustc: `cargo check` refuses `guard[1..9].as<i32>`. A view cannot outlive its guard, so nobody reads
//! or writes without the lock. The lock is that of Linux.

#[cfg(target_os = "linux")]
mod linux {
    use std::error::Error;
    use view_core::{shape, view};
    use view_ipc::{Shared, Worker};

    type Bytes = Shared<u8, shape![10]>;

    pub fn parent() -> Result<(), Box<dyn Error>> {
        let bytes = Bytes::new([10])?;
        let status = Worker::new()
            .arg("child")
            .share("bytes", &bytes)?
            .spawn()?
            .wait()?;
        assert!(status.success(), "the child failed: {status}");

        let guard = bytes.lock()?;
        let sum: i32 = view!(guard[..8].as<i32>).sum();
        println!("{sum}");
        println!("{:?}", view!(guard).to_vec());
        Ok(())
    }

    pub fn child() -> Result<(), Box<dyn Error>> {
        let bytes = Bytes::inherited("bytes")?;
        let mut guard = bytes.lock()?;
        for (number, place) in (0..).zip(view!(mut guard.as<i16>)) {
            *place = number;
        }
        Ok(())
    }
}

#[cfg(target_os = "linux")]
fn main() -> Result<(), Box<dyn std::error::Error>> {
    match std::env::args().nth(1).as_deref() {
        Some("child") => linux::child(),
        _ => linux::parent(),
    }
}

#[cfg(not(target_os = "linux"))]
fn main() {
    println!("this example needs Linux");
}
