// The twins of bounds: the last index and end that fit, in every form.
use view_core::view;

const N: usize = 98;

fn main() {
    let row = [7u8; 98];
    assert_eq!(*view!(row[97]), 7);
    assert_eq!(*view!(row[-98]), 7);
    assert_eq!(*view!(row[{ N - 1 }]), 7);
    assert_eq!(view!(row[98..]).len(), 0);
    assert_eq!(view!(row[2..98]).len(), 96);
    assert_eq!(view!(row[2..=97]).len(), 96);
    assert_eq!(view!(row[90..+8]).len(), 8);
    assert_eq!(view!(row[..{ N }]).len(), 98);
    assert_eq!(view!(row[58..-40]).len(), 0);
    assert_eq!(view!(row[97::-1]).len(), 98);
    assert_eq!(view!(row[:-98:-1]).len(), 97);
    assert_eq!(view!(row[-98::-1]).len(), 1);
}
