//! Every INDEX form on extents known only at run time.

use crate::bases::{block, forget, plane, row};
use crate::index_forms::{on_a_block, on_a_plane, on_a_row};
use view_core::__::{Edge, Rule, StepValue, Stop};
use view_core::{try_view, view, ViewError};

on_a_row! { row: let row = row().to_vec(); }
on_a_plane! { plane:
    let plane = plane();
    let plane = view!(plane[forget(0)..forget(4), forget(0)..forget(5)]);
}
on_a_block! { block:
    let block = block();
    let block = view!(block[..forget(2), ..forget(3), ..forget(4)]);
}

/// Values that no spelling of an index leads to.
#[test]
fn the_rule_at_its_edges() {
    let down = |start, stop| Rule {
        start,
        stop,
        step: StepValue::Down(1),
    };
    let selected = |rule: Rule| match rule.resolve(7) {
        Some(found) => Ok((found.first, found.count)),
        None => Err(rule.reason(7, 0)),
    };
    assert_eq!(selected(down(Edge::Start(5), Stop::Through(2))), Ok((5, 4)));
    assert_eq!(selected(down(Edge::Start(5), Stop::Count(6))), Ok((5, 6)));
    let (axis, length) = (0, 7);
    let past = ViewError::SliceCount {
        axis,
        start: 5,
        count: 7,
        length,
    };
    assert_eq!(selected(down(Edge::Start(5), Stop::Count(7))), Err(past));
    let order = ViewError::SliceOrder {
        axis,
        start: 1,
        end: 4,
        length,
    };
    assert_eq!(selected(down(Edge::Start(1), Stop::Start(4))), Err(order));
    let back = ViewError::SliceStartFromEnd {
        axis,
        back: 0,
        length,
    };
    assert_eq!(selected(down(Edge::End(0), Stop::Open)), Err(back));
    let through = Rule {
        step: StepValue::Up(1),
        ..down(Edge::Open, Stop::Through(9))
    };
    let end = ViewError::SliceEnd {
        axis,
        end: 10,
        length,
    };
    assert_eq!(selected(through), Err(end));
}

#[test]
fn zero_from_the_end_is_no_position() {
    let (row, i) = (row().to_vec(), forget(0));
    let error = ViewError::IndexFromEnd {
        axis: 0,
        back: 0,
        length: 7,
    };
    assert_eq!(try_view!(row[-i]).map(|_| ()), Err(error));
}
