use view_core::view;

const N: usize = 3;

pub fn constants(row: &[u8; 9]) -> usize {
    view!(row[{ N }..{ N + 2 }]).len() + view!(row[2..+{ N }]).len() + usize::from(*view!(row[{ N }]))
}
