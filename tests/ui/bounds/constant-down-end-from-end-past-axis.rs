use view_core::view;

fn main() {
    const BACK: usize = 2;
    let grid = [[0u8; 6]; 4];
    let _ = view!(grid[-{ BACK }:-{ BACK + 3 }:-1]);
}
