//! Files that are mapped into memory as bases. Miri maps no files.
#![cfg(not(miri))]

use memmap2::{Mmap, MmapMut, MmapOptions};
use std::fs::{self, File};
use std::path::PathBuf;
use std::sync::{Arc, Mutex};
use view_core::{shape, try_view, view, AsView, AsViewMut, Dyn, View, ViewError};

/// A file of these bytes, which is removed in the end.
struct Temporary(PathBuf);

impl Temporary {
    fn new(name: &str, bytes: &[u8]) -> Self {
        let path = std::env::temp_dir().join(format!("view-memmap2-{}-{name}", std::process::id()));
        fs::write(&path, bytes).unwrap();
        Self(path)
    }
    fn open(&self) -> File {
        File::options().read(true).write(true).open(&self.0).unwrap()
    }
}
impl Drop for Temporary {
    fn drop(&mut self) {
        let _ = fs::remove_file(&self.0);
    }
}

/// 1000 bytes, number `i` of which is `i % 251`.
fn counted() -> Vec<u8> {
    (0..1000).map(|i| (i % 251) as u8).collect()
}

fn sum<B: AsView<Element = u8>>(base: &B) -> u32 {
    base.as_view().iter().map(|&x| u32::from(x)).sum()
}

#[test]
fn a_map_is_a_base_of_bytes() {
    let file = Temporary::new("shared", &counted());
    // SAFETY: nobody else knows the file.
    let map = unsafe { Mmap::map(&file.open()) }.unwrap();
    let bytes: View<u8, shape![Dyn]> = view!(map);
    assert_eq!(
        (bytes.shape(), bytes.strides(), bytes.as_ptr()),
        ([1000], [1], map.as_ptr())
    );
    assert_eq!(view!(map[5:25:5]).to_vec(), [5, 10, 15, 20]);
    assert_eq!(view!(map[..3][::-1]).to_vec(), [2, 1, 0]);
    let rows = try_view!(map.reshape[_, 40]).unwrap();
    assert_eq!((rows.shape(), rows[[1, 2]]), ([25, 40], 42));
    let words = try_view!(map[1..5].as<"<u2">).unwrap();
    assert_eq!(
        words.iter().map(|x| x.get()).collect::<Vec<_>>(),
        [0x0201, 0x0403]
    );
    assert_eq!(
        try_view!(map[1000]).err(),
        Some(ViewError::Index {
            axis: 0,
            index: 1000,
            length: 1000
        })
    );
    let shared = Arc::new(map);
    let (first, second) = (view!(shared[..500]), view!(shared[500..]));
    let both = std::thread::scope(|scope| {
        let thread = scope.spawn(move || sum(&first));
        sum(&second) + thread.join().unwrap()
    });
    assert_eq!(both, sum(&counted()));
}

#[test]
fn what_is_written_is_in_the_file() {
    let file = Temporary::new("unique", &counted());
    // SAFETY: nobody else knows the file.
    let mut map = unsafe { MmapMut::map_mut(&file.open()) }.unwrap();
    view!(mut map[::100]).fill(255);
    let (mut head, tail) = view!(mut map => [1..3], [-2..]);
    head.assign(&tail);
    let mut table = try_view!(mut map.reshape[10, 100]).unwrap();
    view!(mut table[.., 99]).fill(7);
    map.flush().unwrap();
    drop(map);
    let written = fs::read(&file.0).unwrap();
    assert_eq!(written[..3], [255, (998 % 251) as u8, (999 % 251) as u8]);
    assert!((0..10).all(|i| written[i * 100] == 255 && written[i * 100 + 99] == 7));
}

#[test]
fn an_offset_starts_inside_a_page() {
    let file = Temporary::new("offset", &counted());
    for offset in [1u64, 2, 3, 8, 30, 999] {
        // SAFETY: nobody else knows the file.
        let map = unsafe { MmapOptions::new().offset(offset).map(&file.open()) }.unwrap();
        let bytes = view!(map);
        assert_eq!(
            (bytes.len() as u64, bytes[[0]]),
            (1000 - offset, (offset % 251) as u8)
        );
        // So nothing is known of the alignment, and run time asks.
        let numbers = try_view!(map[..1].align[64]);
        assert_eq!(
            numbers.err(),
            Some(ViewError::Align {
                offset: offset as usize % 64,
                align: 64
            })
        );
    }
    // SAFETY: as above.
    let map = unsafe { Mmap::map(&file.open()) }.unwrap();
    assert_eq!(
        try_view!(map.align[64][64..72].as<u64>).unwrap()[[0]].to_ne_bytes()[..2],
        [64, 65]
    );
}

#[test]
fn anonymous_maps_and_owners_of_maps() {
    let mut scratch = MmapMut::map_anon(64).unwrap();
    fn fill<B: AsViewMut<Element = u8, Shape = shape![Dyn]>>(base: &mut B, value: u8) {
        base.as_view_mut().fill(value);
    }
    fill(&mut scratch, 2);
    assert_eq!(sum(&scratch), 128);
    let fixed = scratch.make_read_only().unwrap();
    assert_eq!(
        (sum(&fixed), sum(&&fixed), sum(&Box::new(&fixed))),
        (128, 128, 128)
    );
    let locked = Mutex::new(MmapMut::map_anon(16).unwrap());
    view!(mut (locked.lock().unwrap())[..4]).fill(1);
    assert_eq!(sum(&*locked.lock().unwrap()), 4);
}
