//! Every INDEX form, on a row, on a plane and on a block. `index_static`, `index_mixed` and `index_dyn` run these lists on bases of
//! different extents.

/// A test for each name. Each of its cases is an index list, or a chain of them. `$made` are the statements that make the base.
macro_rules! compared {
    ($base:ident $extents:tt $made:tt $($name:ident { $($cases:tt)+ })+) => {$(
        $crate::index_forms::comparison! { $base $extents $made $name $($cases)+ }
    )+};
}
pub(crate) use compared;

macro_rules! comparison {
    ($base:ident $extents:tt { $($made:tt)+ } $name:ident $($([$($index:tt)*])+;)+) => {
        #[test]
        fn $name() {
            $($made)+
            $($crate::oracle_check::oracle_check!($base: $extents $([$($index)*])+);)+
        }
    };
}
pub(crate) use comparison;

/// `on_a_row!(base: statements that make it)`: on 7 elements.
macro_rules! on_a_row {
    ($base:ident: $($made:tt)+) => {
        $crate::index_forms::compared! { $base [7] { $($made)+ }
            a_position_drops_its_axis {
                [0];
                [3];
                [6];
                [-1];
                [-7];
            }
            a_range_keeps_what_lies_between_its_ends {
                [1..4];
                [0..7];
                [2..3];
                [3..3];
                [7..7];
                [0..0];
            }
            a_range_through_its_end_includes_it {
                [1..=4];
                [0..=6];
                [3..=2];
                [..=0];
                [..=6];
                [..=-1];
                [..=-2];
                [2..=-3];
            }
            an_open_range_reaches_the_edge {
                [2..];
                [7..];
                [..5];
                [..0];
                [..];
                [:];
                [-3..];
                [-7..];
                [..-2];
                [..-7];
            }
            ends_from_both_sides_meet {
                [1..-1];
                [3..-4];
                [-5..-2];
                [-5..-5];
                [-5..5];
                [-7..0];
                [-1..7];
            }
            a_count_from_a_start {
                [2..+3];
                [0..+7];
                [7..+0];
                [-3..+3];
                [-4..+2];
                [..+4];
                [..+0];
            }
            a_numpy_slice_with_a_step_up {
                [0:7:2];
                [1:6:3];
                [::2];
                [::3];
                [1::2];
                [:5:2];
                [-6::4];
                [:-1:2];
                [1:-1:2];
                [-5:6:2];
                [-6:-1:3];
                [7::2];
                [2:2:2];
            }
            a_numpy_slice_without_a_step {
                [1:4];
                [2:];
                [:5];
                [-2:];
                [:-3];
                [-4:-1];
                [:];
                [:0];
            }
            a_step_of_one_may_be_written {
                [1:4:1];
                [::1];
                [2::1];
                [:-1:1];
            }
            step_larger_than_extent_selects_one {
                [::8];
                [::7];
                [0::100];
                [3:7:9];
                [::-7];
                [::-50];
            }
            a_step_down_starts_at_the_last {
                [::-1];
                [::-2];
                [::-3];
                [:2:-1];
                [:-3:-1];
                [:0:-2];
            }
            a_step_down_from_a_start {
                [5:1:-2];
                [6::-1];
                [0::-1];
                [-1::-2];
                [-2:0:-1];
                [-2:-6:-1];
                [5:-6:-2];
                [4:4:-1];
                [6:-7:-3];
                [-7::-1];
            }
            chained_slices_of_a_row {
                [1..] [1..];
                [::2] [1..];
                [::-1] [::-1];
                [2..6] [::2] [-1];
                [1..] [..-1] [..-1];
                [3..3] [..];
                [..] [..] [..];
                [newaxis] [0];
            }
        }
    };
}
pub(crate) use on_a_row;

/// `on_a_plane!(base: statements that make it)`: on 4 × 5 elements.
macro_rules! on_a_plane {
    ($base:ident: $($made:tt)+) => {
        $crate::index_forms::compared! { $base [4, 5] { $($made)+ }
            fewer_indices_than_axes_take_the_rest_whole {
                [2];
                [1..3];
                [-1];
                [::2];
                [::-1];
            }
            one_index_an_axis {
                [1, 2];
                [-1, -1];
                [1..3, 2];
                [2, 1..4];
                [1..4, ::2];
                [::2, ::-1];
                [0..2, -3..];
                [..-1, 1..+3];
                [3..3, ..];
                [.., 2..2];
                [-2.., ..=3];
            }
            a_trailing_comma_is_fine {
                [1,];
                [1..3, 2..4,];
                [..., 1,];
            }
            dots_stand_for_the_axes_not_named {
                [...];
                [1, ...];
                [..., 1];
                [..., 1..3];
                [1..3, ..., 2];
                [1, ..., 2];
                [::-1, ...];
                [..., ::-2];
            }
            a_new_axis_has_extent_one {
                [newaxis];
                [newaxis, 1];
                [1, newaxis];
                [newaxis, 1..3, newaxis];
                [1, 2, newaxis];
                [newaxis, ...];
                [..., newaxis];
                [..., newaxis, 1..3];
                [newaxis, ..., newaxis];
                [newaxis, newaxis, ::2, newaxis, ::-1];
                [1..3, ..., newaxis, 2];
            }
            chained_slices_of_a_plane {
                [1..] [.., 2..];
                [1] [2];
                [::2] [::-1, 1];
                [.., 1..] [1..3] [.., ::2];
                [..., 1..3] [..., 0];
                [newaxis] [.., 1];
                [.., ::-2] [::-2];
                [1..3, 1..4] [1..2, 1..2];
            }
        }
    };
}
pub(crate) use on_a_plane;

/// `on_a_block!(base: statements that make it)`: on 2 × 3 × 4 elements.
macro_rules! on_a_block {
    ($base:ident: $($made:tt)+) => {
        $crate::index_forms::compared! { $base [2, 3, 4] { $($made)+ }
            every_axis_its_own_index {
                [1, 2, 3];
                [1, 1..3, ::2];
                [..2, 1, -1];
                [::-1, ::-1, ::-1];
                [::2, ..-1, 2..+2];
                [0..1, 3..3, 1];
            }
            dots_in_the_middle {
                [1, ..., 2];
                [..., 2, 1..];
                [1..2, 1, ...];
                [0, ..., newaxis];
                [..., 1..3, newaxis, 2];
                [newaxis, 1, ..., ::-1];
            }
            chained_slices_of_a_block {
                [1] [1] [1];
                [.., 1] [.., 1];
                [::-1] [..., ::2] [1, 1..];
            }
        }
    };
}
pub(crate) use on_a_block;
