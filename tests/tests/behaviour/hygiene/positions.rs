//! Statement, expression, argument, pattern-guard, closure, const and nested positions.

use std::future::Future;
use view_core::{try_view, view, ViewError};

#[test]
fn a_statement_of_its_own() {
    let mut row = [1u8, 2, 3];
    view!(mut row[1..]).fill(0);
    view! { mut row[0] }.fill(9);
    let _ = view!(row[..]);
    assert_eq!(row, [9, 0, 0]);
}

#[test]
fn operands_arguments_and_conditions() {
    let row = [1u8, 2, 3];
    let sum = *view!(row[0]) + *view!(row[1]) * *view!(row[-1]);
    assert_eq!(sum, 7);
    assert_eq!(u32::from(*view!(row[1])), 2);
    if *view!(row[1]) == 2 && view!(row[..2]).len() == 2 {
        assert!(!view!(row[1..]).is_empty());
    } else {
        panic!("condition");
    }
    let text = match view!(row[1..]).to_vec().as_slice() {
        [2, last] if *last == *view!(row[2]) => "yes",
        _ => "no",
    };
    assert_eq!(text, "yes");
}

#[test]
fn the_tail_of_a_block_and_of_a_closure() {
    let row = [1u8, 2, 3];
    let part = {
        let start = 1;
        view!(row[start..])
    };
    let at = |i: usize| *view!(row[i]);
    assert_eq!((part.len(), at(2)), (2, 3));
    let both: [_; 2] = [view!(row[..2]), view!(row[1..])].map(|v| v.len());
    assert_eq!(both, [2, 2]);
}

#[test]
fn a_view_inside_an_index_of_another() {
    let row = [2usize, 0, 1];
    assert_eq!(*view!(row[(*view!(row[0]))]), 1);
    assert_eq!(view!(row[(*view!(row[2]))..(view!(row).len())]).len(), 2);
}

#[test]
fn a_view_of_a_view_in_parentheses() {
    let row = [1u8, 2, 3, 4];
    assert_eq!(view!((view!(row[1..]))[1..]).to_vec(), [3, 4]);
    let mut row = row;
    view!(mut (view!(mut row[1..]))[1..]).fill(0);
    assert_eq!(row, [1, 2, 0, 0]);
}

#[test]
fn the_question_mark() {
    fn sum(row: &[u8], a: usize, b: usize) -> Result<u8, ViewError> {
        Ok(try_view!(row[a..b])?.iter().sum())
    }
    assert_eq!(sum(&[1, 2, 3], 1, 3), Ok(5));
    assert_eq!(
        sum(&[1, 2, 3], 1, 4),
        Err(ViewError::SliceEnd {
            axis: 0,
            end: 4,
            length: 3
        })
    );
}

#[test]
fn temporaries_live_to_the_end_of_the_statement() {
    fn make() -> Vec<u8> {
        vec![1, 2, 3]
    }
    assert_eq!(view!((make())[1..]).iter().map(|x| u32::from(*x)).sum::<u32>(), 5);
    assert_eq!(*view!((make())[-1]), 3);
}

#[test]
fn async_and_loops() {
    async fn first(row: &[u8; 3]) -> u8 {
        *view!(row[0])
    }
    let row = [1u8, 2, 3];
    let future = std::pin::pin!(first(&row));
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    assert_eq!(future.poll(&mut context), std::task::Poll::Ready(1));
    let mut sums = Vec::new();
    for i in 0..3 {
        let Ok(rest) = try_view!(row[i..+2]) else { break };
        sums.push(rest.iter().sum::<u8>());
    }
    assert_eq!(sums, [3, 5]);
}
