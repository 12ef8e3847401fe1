//! Many exports and releases, without growth.

use crate::interpreter::with_python;
use pyo3::prelude::*;
use pyo3::types::PyMemoryView;
use std::sync::Arc;
use view_core::{shape, view, Dyn};
use view_python::{export, lend, PyView, PyViewMut};

/// The memory of this process, in kB.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status.lines().find(|line| line.starts_with("VmRSS:")).unwrap();
    line.split_whitespace().nth(1).unwrap().parse().unwrap()
}

#[test]
fn a_million_exports_and_releases_need_no_memory() {
    with_python(|py, names| {
        let samples: Arc<[i16]> = (0..1000).collect();
        let memoryview = py.get_type::<PyMemoryView>();
        let from_dlpack = names.get_item("np")?.unwrap().getattr("from_dlpack")?;
        let turn = |capsules: bool| -> PyResult<()> {
            let object = export(
                py,
                samples.clone(),
                |samples| view!(samples.reshape[10, 100][::2, ::-1]),
            )?;
            if capsules {
                from_dlpack.call1((&object,))?;
            } else {
                let buffer = memoryview.call1((&object,))?;
                let view = PyView::<i16, shape![Dyn, 100]>::from_object(&buffer)?;
                assert_eq!(view.as_view().unwrap()[[0, 0]], 99);
            }
            let lent = lend(py, [0u8; 64], |bytes| view!(mut bytes))?;
            drop(PyViewMut::<u8, shape![64]>::from_object(lent.bind(py))?);
            assert_eq!(lent.reclaim(py).unwrap(), [0; 64]);
            Ok(())
        };
        let turns = |count: u32| (0..count).try_for_each(|n| turn(n % 4 == 0));
        turns(20_000)?;
        let before = resident();
        turns(1_000_000)?;
        let grown = resident().saturating_sub(before);
        assert!(grown < 2_000, "{grown} kB");
        assert_eq!(Arc::strong_count(&samples), 1);
        Ok(())
    });
}
