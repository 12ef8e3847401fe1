//! Threads of Python that write while Rust reads: there is no interpreter lock.

use crate::interpreter::{get, raised, run, with_python};
use pyo3::prelude::*;
use std::sync::atomic::{AtomicU32, Ordering};
use view_core::{shape, view, Dyn};
use view_python::{export, PyView, PyViewMut};

/// Another thread of Python that writes `a` until `stop` is set: each element has four equal bytes.
const WRITER: &str = "
import sys, threading
assert not sys._is_gil_enabled()
stop = threading.Event()
a = np.zeros(4000, 'u4')
def write():
    n = 0
    while not stop.is_set():
        n = (n + 1) % 256
        a[:] = n * 0x01010101
writer = threading.Thread(target=write)
writer.start()
while not a[-1]: pass
";

#[test]
fn copies_and_atomics_while_another_thread_writes() {
    with_python(|py, names| {
        run(py, names, WRITER)?;
        let array = get(py, names, "a")?;
        let is_whole = |element: u32| element == element % 256 * 0x0101_0101;
        let (mut different, mut last) = (0, 0);
        for _ in 0..300 {
            let copy = PyView::<u32, shape![Dyn]>::from_object(&array)?.to_array();
            different += u32::from(copy.as_slice()[3999] != last);
            last = copy.as_slice()[3999];
        }
        assert!(different > 3, "nobody wrote meanwhile: {different}");
        let mut unique = PyViewMut::<u32, shape![4000]>::from_object(&array)?;
        unique.as_atomic(|atomics| {
            for _ in 0..300 {
                let whole = |element: &AtomicU32| is_whole(element.load(Ordering::Relaxed));
                assert!(atomics.iter().all(whole));
            }
        });
        drop(unique);
        run(py, names, "stop.set(); writer.join()")
    });
}

#[test]
fn threads_know_views_of_each_other() {
    with_python(|py, names| {
        let array = get(py, names, "np.zeros(64, 'u1')")?.unbind();
        // Each thread writes an element of its own and all of them: one of all is refused while another one has it.
        let refused = py.detach(|| {
            std::thread::scope(|threads| {
                let run = |_| threads.spawn(|| Python::attach(|py| refusals(array.bind(py))));
                let all: Vec<_> = (0..4).map(run).collect();
                all.into_iter().map(|thread| thread.join().unwrap()).sum::<u32>()
            })
        });
        assert!(refused > 0);
        let view = PyView::<u8, shape![64]>::from_object(array.bind(py))?;
        assert_eq!(view.to_array().as_slice(), [0; 64]);
        Ok(())
    });
}

/// How often a view of all elements was refused. Who has one writes 1 and sees nothing else until it writes 0.
fn refusals(array: &Bound<'_, PyAny>) -> u32 {
    let mut refused = 0;
    for _ in 0..20_000 {
        let Ok(mut view) = PyViewMut::<u8, shape![64]>::from_object(array) else {
            refused += 1;
            continue;
        };
        // SAFETY: the claims keep the other threads away, and no Python code writes the array.
        let mut view = unsafe { view.view_mut() };
        assert!(view.iter().all(|byte| *byte == 0));
        view.fill(1);
        assert!(view.iter().all(|byte| *byte == 1));
        view.fill(0);
    }
    refused
}

#[test]
fn what_nobody_writes_is_a_view() {
    with_python(|py, names| {
        let view = PyView::<u8, shape![3]>::from_object(&get(py, names, "b'abc'")?)?;
        assert_eq!(view.as_view().unwrap().to_vec(), b"abc");
        names.set_item("shared", export(py, vec![1u16, 2, 3], |list| view!(list))?)?;
        let view = PyView::<u16, shape![Dyn]>::from_object(&get(py, names, "np.asarray(shared)[::-1]")?)?;
        assert_eq!(view.as_view().unwrap().to_vec(), [3, 2, 1]);
        Ok(())
    });
}

#[test]
fn an_array_does_not_move_under_a_view() {
    with_python(|py, names| {
        run(
            py,
            names,
            "a = np.zeros(4, 'u1'); b = bytearray(4); c = np.ndarray(4, 'u1', b)",
        )?;
        let _a = PyView::<u8, shape![4]>::from_object(&get(py, names, "a")?)?;
        let _c = PyView::<u8, shape![4]>::from_object(&get(py, names, "c")?)?;
        let text = raised(py, names, "a.resize(1000, refcheck=False)");
        assert!(text.starts_with("ValueError: cannot resize an array"), "{text}");
        let text = raised(py, names, "b.append(1)");
        assert!(
            text.starts_with("BufferError: Existing exports of data"),
            "{text}"
        );
        Ok(())
    });
}
