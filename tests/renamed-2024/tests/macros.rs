//! Macros of other crates, of both editions, that call `view!`, used in a crate that does not depend on view-core.
#![no_implicit_prelude]
#![forbid(unsafe_code)]
#![deny(warnings, clippy::all, clippy::pedantic, clippy::nursery)]

use ::core::assert_eq;
use ::core::prelude::v1::test;

macro_rules! in_both_editions {
    ($edition:ident, $name:ident) => {
        mod $edition {
            use ::core::assert_eq;
            use ::core::prelude::v1::test;

            #[test]
            fn captured_fragments() {
                let grid = [[1_u8, 2, 3], [4, 5, 6]];
                assert_eq!(::$name::element!(grid, 1, 2), 6);
                let i = 1;
                assert_eq!(::$name::element!(grid, i - 1, i), 2);
                assert_eq!(::$name::columns!(grid, 1, 2).shape(), [2, 1]);
                assert_eq!(::$name::chain!(grid; [1] [::2]).len(), 2);
                assert_eq!(::$name::chain!(grid; .T .reshape[3, 2, _]).shape(), [3, 2, 1]);
                let mut row = [1_u8; 6];
                ::$name::fill_halves!(row, 3, 7);
                assert_eq!(row, [7, 7, 7, 8, 8, 8]);
                assert_eq!(::$name::sized!(grid, u8, 2, 3), 6);
                assert_eq!(::$name::first!(&grid[1], 2).sum::<u8>(), 9);
            }

            #[test]
            fn a_struct_of_a_macro() {
                ::$name::pixel!(Pixel { red: u8, green: u8 });
                let pixels = [Pixel { red: 1, green: 2 }, Pixel { red: 3, green: 4 }];
                assert_eq!(::$name::field!(pixels, green).shape(), [2]);
                assert_eq!(::$name::field!(pixels, green)[[1]], 4);
                assert_eq!(pixels[1].red, 3);
            }
        }
    };
}
in_both_editions!(edition_2021, renamed);
in_both_editions!(edition_2024, renamed_2024);

#[test]
fn both_name_the_same_view() {
    let row = [1, 2, 3];
    assert_eq!(::renamed::v::view!(row[1..]), ::renamed_2024::v::view!(row[1..]));
}

#[test]
fn the_macro_is_reexported() {
    let grid = [[1, 2, 3], [4, 5, 6]];
    assert_eq!(::renamed::view!(grid[.., 1..]).shape(), [2, 2]);
    assert_eq!(*::renamed_2024::view!(grid[-1, 0]), 4);
}

#[test]
fn procedural_macros_call_it() {
    let grid = [[1, 2, 3], [4, 5, 6], [7, 8, 9]];
    assert_eq!(::attributes::head!(::renamed::view, grid).shape(), [2, 3]);
    assert_eq!(::attributes::head!(::renamed_2024::v::view, &grid[1]).len(), 2);
    assert_eq!(*::renamed::view!((::attributes::head_of_tokens!(grid))[1, 0]), 4);
    assert_eq!(::attributes::head_of_tokens!(&grid[1]).len(), 2);
}
