//! Every method that panics does so at the caller's line, with the text of the error that its `try_` form returns.

use crate::bases::forget;
use crate::panics::{caught, panic_of};
use view_core::{broadcast_together, shape, try_broadcast_together, view, Dyn};

/// The panic of the first call has the text of the error that the second returns, and a line of this macro call.
macro_rules! same {
    ($panicking:expr, $trying:expr) => {{
        let (message, file, line) = caught(|| _ = $panicking);
        assert_eq!(message, $trying.err().expect("an error").to_string());
        assert_eq!(file, file!());
        assert!(
            (line!()..line!() + 4).contains(&line),
            "line {line} of a call on {}",
            line!()
        );
    }};
}

#[test]
fn shapes_that_do_not_fit() {
    let row = vec![0u8; 6];
    let v = view!(row);
    same!(v.broadcast::<shape![2, 7]>(), v.try_broadcast::<shape![2, 7]>());
    same!(
        v.broadcast_to::<shape![Dyn, Dyn]>([2, 7]),
        v.try_broadcast_to::<shape![Dyn, Dyn]>([2, 7])
    );
    let other = vec![0u8; 4];
    same!(
        broadcast_together(v, view!(other)),
        try_broadcast_together(v, view!(other))
    );
    same!(v.reshape::<shape![4, 2]>(), v.try_reshape::<shape![4, 2]>());
    same!(
        v.reshape_to::<shape![Dyn, Dyn]>([4, 2]),
        v.try_reshape_to::<shape![Dyn, Dyn]>([4, 2])
    );
    same!(v.squeeze_axis::<0>(), v.try_squeeze_axis::<0>());
    same!(v.split_at::<0, 7>(), v.try_split_at::<0, 7>());
    same!(v.split_at_dyn::<0>(forget(7)), v.try_split_at_dyn::<0>(forget(7)));
}

#[test]
fn tiles_and_windows_that_do_not_fit() {
    let row = vec![0u8; 6];
    let v = view!(row);
    same!(v.tiles::<shape![4]>(), v.try_tiles::<shape![4]>());
    same!(v.tiles_of::<shape![Dyn]>([4]), v.try_tiles_of::<shape![Dyn]>([4]));
    same!(v.tile_iter::<shape![4]>(), v.try_tile_iter::<shape![4]>());
    same!(v.windows::<shape![7]>(), v.try_windows::<shape![7]>());
    same!(
        v.windows_of::<shape![Dyn]>([7]),
        v.try_windows_of::<shape![Dyn]>([7])
    );
    let mut row = row.clone();
    let message = panic_of!(view!(mut row).tile_iter_mut::<shape![4]>());
    assert_eq!(
        message,
        view!(mut row)
            .try_tile_iter_mut::<shape![4]>()
            .err()
            .expect("an error")
            .to_string()
    );
}

#[test]
fn copies_of_other_extents() {
    let (mut row, other) = (vec![1u8; 6], vec![true; 4]);
    let v = view!(row);
    same!(v.mask(&view!(other)), v.try_mask(&view!(other)));
    same!(v.select(1, &[0]), v.try_select(1, &[0]));
    same!(v.select(0, &[6]), v.try_select(0, &[6]));
    let cells = view!(mut row[..]).as_cells();
    let (front, back) = (view!(cells[..forget(2)]), view!(cells[forget(3)..]));
    same!(front.assign(&back), front.try_assign(&back));
}

#[test]
fn views_of_other_extents_in_step() {
    let (mut row, other) = (vec![1u8; 6], vec![2u8; 4]);
    let short = view!(other);
    same!(view!(row).zip(short), view!(row).try_zip(short));
    let mut v = view!(mut row);
    same!(v.zip_mut(short), v.try_zip_mut(short));
}
#[test]
fn an_element_that_is_assigned() {
    let mut row = vec![0u8; 6];
    let mut v = view!(mut row);
    let message = panic_of!(v[[forget(6)]] = 1);
    assert_eq!(
        message,
        "view!: index 6 is out of bounds for axis 0, which has length 6 [V101]"
    );
}
