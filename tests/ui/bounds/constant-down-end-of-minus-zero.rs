use view_core::view;

fn main() {
    const BACK: usize = 0;
    let grid = [[0u8; 6]; 4];
    let _ = view!(grid[-2:-{ BACK }:-1]);
}
