//! What a lock costs, beside mutexes of the C library on the same kind of memory. It says something in a release build only.
#![cfg(all(target_os = "linux", not(debug_assertions)))]

use std::hint::black_box;
use std::mem::MaybeUninit;
use std::ptr::null_mut;
use std::time::Instant;
use view_core::{shape, view};
use view_ipc::Shared;

/// A process-shared mutex, and an element behind it, in a memory file.
struct Bare {
    mutex: *mut libc::pthread_mutex_t,
    element: *mut u64,
}

impl Bare {
    fn new(robust: bool) -> Self {
        use rustix::fs::{ftruncate, memfd_create, MemfdFlags};
        use std::os::fd::AsRawFd;
        let fd = memfd_create("bare", MemfdFlags::CLOEXEC).unwrap();
        ftruncate(&fd, 8192).unwrap();
        let access = libc::PROT_READ | libc::PROT_WRITE;
        // SAFETY: the system chooses the address of the mapping, which is never unmapped. The mutex is in zeros that nobody else has.
        unsafe {
            let start = libc::mmap(null_mut(), 8192, access, libc::MAP_SHARED, fd.as_raw_fd(), 0);
            assert_ne!(start, libc::MAP_FAILED);
            let mutex = start.byte_add(256).cast::<libc::pthread_mutex_t>();
            let mut attributes = MaybeUninit::uninit();
            let attributes = attributes.as_mut_ptr();
            libc::pthread_mutexattr_init(attributes);
            libc::pthread_mutexattr_setpshared(attributes, libc::PTHREAD_PROCESS_SHARED);
            if robust {
                libc::pthread_mutexattr_setrobust(attributes, libc::PTHREAD_MUTEX_ROBUST);
                libc::pthread_mutexattr_settype(attributes, libc::PTHREAD_MUTEX_ERRORCHECK);
            }
            assert_eq!(libc::pthread_mutex_init(mutex, attributes), 0);
            let element = start.byte_add(4096).cast();
            Self { mutex, element }
        }
    }

    #[inline(never)]
    fn run(&self, times: u64) {
        for number in 0..times {
            // SAFETY: the mutex was made by `new`, and the element is behind it.
            unsafe {
                if libc::pthread_mutex_lock(self.mutex) != 0 {
                    panic!("no lock");
                }
                *self.element = black_box(number);
                libc::pthread_mutex_unlock(self.mutex);
            }
        }
    }
}

#[inline(never)]
fn run(shared: &Shared<u64, shape![16]>, times: u64) {
    for number in 0..times {
        let mut guard = shared.lock().unwrap();
        view!(mut guard)[[3]] = black_box(number);
    }
}

#[test]
fn a_lock_costs_at_most_half_as_much_again_as_a_robust_mutex() {
    const ROUNDS: usize = 301;
    const TIMES: u64 = 5_000;
    let shared = Shared::<u64, shape![16]>::new([16]).unwrap();
    let (robust, default) = (Bare::new(true), Bare::new(false));
    let mut took = [const { Vec::new() }; 3];
    for _ in 0..ROUNDS {
        let runs: [&dyn Fn(); 3] = [&|| run(&shared, TIMES), &|| robust.run(TIMES), &|| {
            default.run(TIMES)
        }];
        for (run, took) in runs.into_iter().zip(&mut took) {
            let start = Instant::now();
            run();
            took.push(start.elapsed().as_secs_f64() * 1e9 / TIMES as f64);
        }
    }
    let [ours, robust, default] = took.map(|mut took| {
        took.sort_by(f64::total_cmp);
        took[ROUNDS / 2]
    });
    println!(
        "ns for lock, write, unlock: {ours:.1}; robust mutex {robust:.1}, {:.2} times; default mutex {default:.1}, {:.2} times",
        ours / robust,
        ours / default
    );
    assert!(ours <= 1.5 * robust, "{ours} ns, {robust} ns");
}
