use memmap2::MmapMut;
use view_core::view;

fn main() {
    let head = {
        let map = MmapMut::map_anon(64).unwrap();
        view!(map[..4])
    };
    println!("{head}");
}
