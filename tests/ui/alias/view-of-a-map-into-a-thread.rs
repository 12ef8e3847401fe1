use memmap2::MmapMut;
use view_core::view;

fn main() {
    let map = MmapMut::map_anon(64).unwrap();
    let head = view!(map[..4]);
    std::thread::spawn(move || println!("{head}"));
}
