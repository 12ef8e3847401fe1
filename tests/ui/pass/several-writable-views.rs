// The twins of alias/unique-view-after-its-cells, written-while-viewed-as-cells, read-while-viewed-as-cells,
// pushed-while-viewed-as-atomics, cells-into-a-thread, cells-lent-to-a-thread, refcells-shared-with-a-thread,
// cells-outlive-their-base, whole-after-its-split, whole-while-split, split-twice, parts-outlive-their-base,
// parts-outlive-the-view-they-borrow, pushed-behind-one-of-two-parts, cleared-behind-a-tile, tiles-twice,
// view-written-while-tiled, read-while-a-row-is-written, part-in-a-thread-that-outlives-it, part-of-rcs-into-a-thread,
// element-written-through-a-shared-view, shared-part-filled, shared-part-assigned, tiles-of-a-shared-view-written,
// unique-view-of-cells-from-a-shared-one, object-borrowed-beyond-its-view, in this order.
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::Mutex;
use view_core::{shape, view, View, ViewMut};

fn in_a_thread<R: Send>(work: impl FnOnce() -> R + Send) -> R {
    std::thread::scope(|scope| scope.spawn(work).join().unwrap())
}

fn cells() {
    let mut buf = [0u8; 8];
    let mut v = view!(mut buf[..]);
    let cells = v.reborrow().as_cells();
    cells[[0]].set(2);
    v.fill(1);
    v.reborrow().as_cells()[[0]].set(2);
    v[[0]] = 1;
    let cells = v.as_cells();
    let first = cells[[0]].get();
    cells[[1]].set(first);
    assert_eq!(buf[0], 1);

    let mut counts = vec![0u32; 8];
    view!(mut counts[..]).as_atomic()[[0]].fetch_add(1, Ordering::Relaxed);
    counts.push(1);

    let atomics: View<AtomicU8, shape![8]> = view!(mut buf[..]).as_atomic();
    in_a_thread(move || atomics[[0]].store(1, Ordering::Relaxed));
    in_a_thread(|| atomics.iter().for_each(|x| x.store(2, Ordering::Relaxed)));
    let locked = [Mutex::new(1), Mutex::new(2)];
    let v = view!(locked[..]);
    in_a_thread(move || *v[[0]].lock().unwrap() = 3);

    let mut buf = [0u8; 8];
    let cells = view!(mut buf[..]).as_cells();
    cells[[0]].set(1);
}

fn halves(v: ViewMut<u8, shape![8]>) -> (ViewMut<u8, shape![4]>, ViewMut<u8, shape![4]>) {
    v.split_at::<0, 4>()
}

fn parts() {
    let mut buf = [0u8; 8];
    let mut v = view!(mut buf[..]);
    let (mut low, _) = v.reborrow().split_at::<0, 4>();
    low.fill(2);
    v.fill(1);
    let (mut low, _) = v.split_at_mut::<0, 4>();
    let (mut lower, mut upper) = low.split_at_dyn_mut::<0>(2);
    lower.fill(1);
    upper.fill(2);
    v.fill(3);
    halves(v).0.fill(1);

    let mut samples = vec![0i16; 8];
    let (low, mut high) = view!(mut samples[..]).split_at_dyn::<0>(4);
    println!("{}", low.len());
    high.fill(2);
    samples.push(1);
}

fn tiles() {
    let mut rows = vec![[0u8; 4]; 4];
    let mut v = view!(mut rows);
    v.tile_iter_mut::<shape![2, 2]>().next_back().unwrap().fill(1);
    let (tiles, others) = (v.tile_iter::<shape![2, 2]>(), v.tile_iter::<shape![4, 1]>());
    println!("{} {}", tiles.len(), others.len());
    for mut tile in v.tile_iter_mut::<shape![2, 2]>() {
        tile[[0, 0]] = 1;
    }
    let corner = v[[0, 0]];
    v.outer_iter_mut().next().unwrap().fill(corner);
    rows.clear();
}

fn objects() {
    let buf: &'static mut [u8; 8] = Box::leak(Box::new([0u8; 8]));
    let (_, mut high) = view!(mut buf[..]).split_at::<0, 4>();
    std::thread::spawn(move || high.fill(1)).join().unwrap();
    let mut buf = [Rc::new(1), Rc::new(2)];
    let (_, mut high) = view!(mut buf[..]).split_at::<0, 1>();
    high[[0]] = Rc::new(3);

    let buf = [Cell::new(0u8), Cell::new(0), Cell::new(0), Cell::new(0)];
    let v = view!(buf[..]);
    v[[0]].set(1);
    let (low, high) = v.split_at::<0, 2>();
    low.fill(1);
    low.assign(&high);
    for tile in view!(buf).tile_iter::<shape![2]>() {
        tile[[0]].set(1);
    }
    let mut buf = [0u8; 8];
    view!(mut buf[..]).as_cells();

    let mut objects = vec![Rc::new(RefCell::new(1))];
    let first = Rc::clone(&*view!(objects[0]));
    objects[0] = Rc::new(RefCell::new(2));
    *first.borrow_mut() += 1;
}

fn main() {
    cells();
    parts();
    tiles();
    objects();
}
