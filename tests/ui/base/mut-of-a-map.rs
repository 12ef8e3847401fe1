use memmap2::MmapMut;
use view_core::view;

fn main() {
    let mut map = MmapMut::map_anon(64).unwrap().make_read_only().unwrap();
    let _ = view!(mut map[1..]);
}
