use memmap2::MmapMut;
use view_core::view;

fn main() {
    let map = MmapMut::map_anon(64).unwrap();
    let _ = view!(map[0, 0]);
}
