//! `view!(s.px …)` borrows that field only.

use view_core::view;

#[derive(Default)]
struct Frame {
    px: [[u8; 4]; 3],
    depth: Vec<u16>,
    number: u64,
}

#[derive(Default)]
struct Camera {
    frame: Frame,
    log: Vec<u64>,
}

impl Camera {
    fn expose(&mut self) {
        let mut px = view!(mut self.frame.px[1.., ..2]);
        self.frame.number += 1;
        self.log.push(self.frame.number);
        px.fill(self.log.len() as u8);
    }

    fn sum(&self) -> u32 {
        view!(self.frame.px[1]).iter().map(|x| u32::from(*x)).sum()
    }
}

#[test]
fn another_field_may_be_written_while_one_is_viewed() {
    let mut frame = Frame::default();
    let px = view!(frame.px[1]);
    frame.number = 7;
    frame.depth.push(1);
    assert_eq!(px.to_vec(), [0; 4]);
    assert_eq!(frame.number, 7);
}

#[test]
fn two_fields_are_viewed_mutably_at_once() {
    let mut frame = Frame {
        depth: vec![0; 4],
        ..Frame::default()
    };
    let mut px = view!(mut frame.px[0]);
    let mut depth = view!(mut frame.depth[..]);
    px.fill(1);
    depth.fill(2);
    px[[3]] = 3;
    assert_eq!(frame.px[0], [1, 1, 1, 3]);
    assert_eq!(frame.depth, [2; 4]);
}

#[test]
fn a_field_of_a_field_of_self() {
    let mut camera = Camera::default();
    camera.expose();
    camera.expose();
    assert_eq!(camera.frame.px, [[0; 4], [2, 2, 0, 0], [2, 2, 0, 0]]);
    assert_eq!(camera.sum(), 4);
    assert_eq!(camera.log, [1, 2]);
}

#[test]
fn a_field_of_a_tuple() {
    let mut pair = ([1u8, 2, 3], 4u8);
    let mut v = view!(mut pair.0[1..]);
    pair.1 += 1;
    v.fill(pair.1);
    assert_eq!(pair, ([1, 5, 5], 5));
    let nested = ((pair.0, 1), 2);
    assert_eq!(*view!(nested.0 .0[0]), 1);
}

#[test]
fn a_field_through_references_and_boxes() {
    let mut boxed = Box::new(Camera::default());
    view!(mut boxed.frame.px[0]).fill(1);
    let reference = &mut boxed;
    view!(mut reference.frame.px[1]).fill(2);
    let shared = &*reference;
    assert_eq!(view!(shared.frame.px[..2, 0]).to_vec(), [1, 2]);
}

#[test]
fn fields_of_an_indexed_struct_go_in_parentheses() {
    let mut frames = [Frame::default(), Frame::default()];
    view!(mut (frames[1].px)[2]).fill(9);
    assert_eq!(frames[1].px[2], [9; 4]);
    assert_eq!(*view!((frames[1]).px[2, 0]), 9);
}

#[test]
fn keywords_and_raw_names_are_names() {
    struct Raw {
        r#type: [u8; 2],
    }
    let r#match = Raw { r#type: [1, 2] };
    assert_eq!(*view!(r#match.r#type[1]), 2);
    mod inner {
        pub static ROW: [u8; 2] = [3, 4];
    }
    assert_eq!(*view!(inner::ROW[1]), 4);
}
