use view_core::view;

fn main() {
    let grid = [[0u8; 6]; 4];
    let turned = view!(grid.rearrange[h, w -> w, h]);
}
