use view_core::{shape, Lockstep};

struct Endless;

impl Iterator for Endless {
    type Item = u8;
    fn next(&mut self) -> Option<u8> {
        Some(0)
    }
}
impl DoubleEndedIterator for Endless {
    fn next_back(&mut self) -> Option<u8> {
        Some(0)
    }
}
impl ExactSizeIterator for Endless {}
impl std::iter::FusedIterator for Endless {}

impl Lockstep for Endless {
    type Shape = shape![1_000];
}

fn main() {}
