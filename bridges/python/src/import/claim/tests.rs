//! Claims are refused where `shares_memory` says so, and leave nothing behind.

use super::{Claim, Elements};
use pyo3::Python;
use view_core::{shares_memory, Footprint};

/// Made up addresses, extents and strides, of 0 to 6 axes. Nothing is there.
struct Drawn {
    first: usize,
    extents: Vec<usize>,
    strides: Vec<isize>,
}

impl Drawn {
    fn next(state: &mut u64, below: u64) -> u64 {
        *state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1_442_695_040_888_963_407);
        (*state >> 33) % below
    }

    fn new(state: &mut u64) -> Self {
        let rank = Self::next(state, 7);
        Self {
            first: 100_000 + Self::next(state, 200) as usize,
            extents: (0..rank).map(|_| 1 + Self::next(state, 4) as usize).collect(),
            strides: (0..rank)
                .map(|_| 4 * (Self::next(state, 21) as isize - 10))
                .collect(),
        }
    }

    fn footprint(&self) -> Footprint {
        Footprint::new(self.first, &self.extents, &self.strides, 2).unwrap()
    }

    fn elements(&self) -> Elements<'_> {
        let far = self.extents.iter().zip(&self.strides);
        let far = far.map(|(extent, stride)| (*extent as isize - 1) * stride);
        let (down, up): (Vec<isize>, Vec<isize>) = far.partition(|far| *far < 0);
        Elements {
            low: self.first.strict_add_signed(down.iter().sum()),
            high: self.first.strict_add_signed(up.iter().sum::<isize>() + 2),
            first: self.first,
            size: 2,
            extents: &self.extents,
            strides: &self.strides,
        }
    }
}

#[test]
fn what_overlaps_is_refused() {
    Python::attach(|py| {
        let (mut state, mut refused, mut accepted) = (7, 0, 0);
        for _ in 0..3000 {
            let all: [Drawn; 3] = std::array::from_fn(|_| Drawn::new(&mut state));
            let [one, two, three] = &all;
            let unique = Drawn::next(&mut state, 2) == 0;
            let first = Claim::new(py, unique, one.elements()).unwrap();
            let second = Claim::new(py, false, two.elements());
            assert_eq!(
                second.is_err(),
                unique && shares_memory(&one.footprint(), &two.footprint())
            );
            let before = [Some(one), second.is_ok().then_some(two)];
            // In another order than they were made.
            drop(first);
            let before = &before[1..];
            let third = Claim::new(py, true, three.elements());
            let overlaps = before
                .iter()
                .flatten()
                .any(|other| shares_memory(&three.footprint(), &other.footprint()));
            assert_eq!(third.is_err(), overlaps);
            refused += usize::from(overlaps);
            accepted += usize::from(third.is_ok());
        }
        assert!(refused > 300 && accepted > 300, "{refused} {accepted}");
        assert!(super::table::is_empty(py));
    });
}
