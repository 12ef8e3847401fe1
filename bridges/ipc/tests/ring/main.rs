//! Rings and atomics, with real processes. A test that needs another process runs this program again: `child` is what that does.
#![cfg(target_os = "linux")]

mod atomics;
mod deaths;
mod misuse;
mod parts;
mod process;
mod speed;
