use memmap2::MmapMut;
use view_core::view;

fn main() {
    let mut map = MmapMut::map_anon(64).unwrap();
    let head = view!(map[..4]);
    map[0] = 1;
    println!("{head}");
}
