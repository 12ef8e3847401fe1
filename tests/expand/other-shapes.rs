use view_core::view;

pub fn tiles(image: &[[u8; 64]; 48]) -> usize {
    view!(image.T.tiles[8, 8].permute[2, 3, 0, 1]).len()
}

pub fn rest(image: &[[u8; 64]; 48], rows: usize) -> (usize, usize) {
    (view!(image.reshape[3, _]).len(), view!(image.reshape[rows, _]).len())
}

pub fn shared(row: &[i16; 8]) -> usize {
    view!(row.broadcast[3, 8].windows[2, 2]).len() + view!(row.reshape[2, 4].diagonal).len()
}
