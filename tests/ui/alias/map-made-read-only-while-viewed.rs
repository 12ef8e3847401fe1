use memmap2::MmapMut;
use view_core::view;

fn main() {
    let mut map = MmapMut::map_anon(64).unwrap();
    let mut head = view!(mut map[..4]);
    let map = map.make_read_only().unwrap();
    head.fill(1);
    println!("{}", map[0]);
}
