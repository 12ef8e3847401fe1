//! Two places in memory, and the set of the bytes of each.

use arbitrary::Arbitrary;
use std::collections::BTreeSet;
use view_core::{may_share_memory, shares_memory, try_shares_memory, Footprint, ViewError};

#[derive(Debug, Arbitrary)]
pub struct Pair {
    one: Place,
    other: Place,
    work: u8,
}

#[derive(Debug, Arbitrary)]
struct Place {
    /// Extents and strides; five axes at most.
    axes: Vec<(u8, Stride)>,
    address: Address,
    item: u8,
}

#[derive(Debug, Clone, Copy, Arbitrary)]
enum Stride {
    Near(i8),
    Far(i16),
    Any(isize),
}

#[derive(Debug, Clone, Copy, Arbitrary)]
enum Address {
    Near(u8),
    Any(usize),
    /// So far from the end of the address space.
    Last(u8),
}

/// The most bytes that are listed.
const MOST: usize = 4000;

impl Place {
    fn lists(&self) -> (Vec<usize>, Vec<isize>) {
        let stride = |stride: &Stride| match *stride {
            Stride::Near(stride) => isize::from(stride % 16),
            Stride::Far(stride) => isize::from(stride),
            Stride::Any(stride) => stride,
        };
        let axes = self.axes.iter().take(5);
        axes.map(|(extent, by)| (usize::from(extent % 6), stride(by)))
            .unzip()
    }

    fn item(&self) -> usize {
        usize::from(self.item % 10)
    }

    fn address(&self) -> usize {
        match self.address {
            Address::Near(address) => 4000 + usize::from(address),
            Address::Any(address) => address,
            Address::Last(back) => usize::MAX - usize::from(back),
        }
    }

    /// Every byte, once for each position that has it; `None` if there is no such place.
    fn bytes(&self) -> Option<Vec<usize>> {
        let (shape, strides) = self.lists();
        if self.item() == 0 {
            return Some(Vec::new());
        }
        let mut starts = vec![self.address() as i128];
        for (&extent, &stride) in shape.iter().zip(&strides) {
            let along = |start: i128| (0..extent as i128).map(move |i| start + i * stride as i128);
            starts = starts.into_iter().flat_map(along).collect();
        }
        let bytes: Vec<i128> = starts
            .into_iter()
            .flat_map(|start| (0..self.item() as i128).map(move |y| start + y))
            .collect();
        if let (Some(low), Some(high)) = (bytes.iter().min(), bytes.iter().max()) {
            if *low < 0 || *high > usize::MAX as i128 || high - low >= isize::MAX as i128 {
                return None;
            }
        }
        Some(bytes.into_iter().map(|byte| byte as usize).collect())
    }

    fn footprint(&self) -> Option<Footprint> {
        let (shape, strides) = self.lists();
        Footprint::new(self.address(), &shape, &strides, self.item())
    }

    fn is_small(&self) -> bool {
        self.lists().0.iter().product::<usize>() * self.item() <= MOST
    }
}

pub fn compare(Pair { one, other, work }: &Pair) {
    if !one.is_small() || !other.is_small() {
        return;
    }
    let (Some(a), Some(b)) = (both(one), both(other)) else {
        return;
    };
    let (here, there): (BTreeSet<_>, BTreeSet<_>) = (a.1.iter().collect(), b.1.iter().collect());
    let meet = !here.is_disjoint(&there);
    let work = usize::from(*work);
    for (x, y) in [(&a.0, &b.0), (&b.0, &a.0)] {
        assert_eq!(shares_memory(x, y), meet, "{one:?} {other:?}");
        match try_shares_memory(x, y, work) {
            Ok(found) => assert_eq!(found, meet, "{one:?} {other:?}"),
            Err(ViewError::MaxWork { max_work }) => assert_eq!(max_work, work),
            Err(error) => panic!("{error}"),
        }
        let apart =
            here.is_empty() || there.is_empty() || here.last() < there.first() || there.last() < here.first();
        assert_eq!(may_share_memory(x, y), !apart, "{one:?} {other:?}");
    }
    for (footprint, all) in [&a, &b] {
        let different: BTreeSet<_> = all.iter().collect();
        assert_eq!(
            footprint.is_overlapping(),
            different.len() < all.len(),
            "{one:?} {other:?}"
        );
    }
}

/// Both find the place, or neither does.
fn both(place: &Place) -> Option<(Footprint, Vec<usize>)> {
    match (place.footprint(), place.bytes()) {
        (Some(footprint), Some(bytes)) => Some((footprint, bytes)),
        (None, None) => None,
        (footprint, bytes) => panic!("{place:?} is {footprint:?}, and not {bytes:?}"),
    }
}
