//! A naive model of a view: its shape, and the distance of every element from the start of the memory. It shares no code
//! with the product.

/// Extents, and the byte that each element starts at, in row-major order.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    pub shape: Vec<usize>,
    pub places: Vec<usize>,
    /// The size of an element in bytes.
    pub item: usize,
}

/// A number of an index or an end, from the start of its axis or from its end.
#[derive(Debug, Clone, Copy)]
pub enum Place {
    Open,
    Start(usize),
    End(usize),
    /// Of a stop: the last one.
    Through(usize),
    /// Of a stop: so many elements.
    Count(usize),
}

impl Picture {
    /// Elements of `item` bytes, `distance` bytes apart, in this shape.
    pub fn of(shape: &[usize], distance: usize, item: usize) -> Self {
        let places = (0..count(shape)).map(|n| n * distance);
        Picture {
            shape: shape.to_vec(),
            places: places.collect(),
            item,
        }
    }

    /// A picture of another shape. `old` gives the old position for each position of that shape.
    pub fn seen(&self, shape: Vec<usize>, old: impl Fn(&[usize]) -> Vec<usize>) -> Self {
        let mut places = Vec::new();
        for n in 0..count(&shape) {
            let index = old(&index(n, &shape));
            let flat = index.iter().zip(&self.shape).fold(0, |flat, (i, extent)| {
                assert!(i < extent);
                flat * extent + i
            });
            places.push(self.places[flat]);
        }
        Picture {
            shape,
            places,
            item: self.item,
        }
    }

    /// Only these positions of one axis.
    pub fn take(&self, axis: usize, positions: Positions) -> Self {
        let mut shape = self.shape.clone();
        shape[axis] = positions.count;
        self.seen(shape, |index| {
            let mut index = index.to_vec();
            index[axis] = positions.at(index[axis]);
            index
        })
    }

    pub fn without(&self, axis: usize) -> Self {
        let mut picture = self.clone();
        assert_eq!(picture.shape.remove(axis), 1);
        picture
    }

    pub fn permute(&self, order: &[usize]) -> Self {
        self.seen(order.iter().map(|axis| self.shape[*axis]).collect(), |index| {
            let mut old = vec![0; order.len()];
            for (i, axis) in index.iter().zip(order) {
                old[*axis] = *i;
            }
            old
        })
    }

    pub fn diagonal(&self) -> Self {
        let mut shape = self.shape[2..].to_vec();
        shape.push(self.shape[0].min(self.shape[1]));
        self.seen(shape, |index| {
            let (i, behind) = index.split_last().unwrap();
            [&[*i, *i], behind].concat()
        })
    }

    /// A quarter turn of the first two axes, counter-clockwise: the last column becomes the first row.
    pub fn turned(&self) -> Self {
        let (rows, columns) = (self.shape[0], self.shape[1]);
        let shape = [&[columns, rows], &self.shape[2..]].concat();
        self.seen(shape, |index| {
            [&[index[1], columns - 1 - index[0]], &index[2..]].concat()
        })
    }

    pub fn windows(&self, extents: &[usize]) -> Option<Self> {
        let mut shape = Vec::new();
        for (extent, window) in self.shape.iter().zip(extents) {
            if *window == 0 || window > extent {
                return None;
            }
            shape.push(extent - window + 1);
        }
        shape.extend(extents);
        let rank = extents.len();
        Some(self.seen(shape, |index| {
            (0..rank).map(|axis| index[axis] + index[rank + axis]).collect()
        }))
    }

    pub fn tiles(&self, extents: &[usize]) -> Option<Self> {
        let mut shape = Vec::new();
        for (extent, tile) in self.shape.iter().zip(extents) {
            if *tile == 0 || extent % tile != 0 {
                return None;
            }
            shape.push(extent / tile);
        }
        shape.extend(extents);
        let rank = extents.len();
        let old = |index: &[usize]| -> Vec<usize> {
            (0..rank)
                .map(|axis| index[axis] * extents[axis] + index[rank + axis])
                .collect()
        };
        Some(self.seen(shape, old))
    }

    /// `None` if refused. The shape alone if there are too many positions to list them.
    pub fn broadcast(&self, shape: &[usize]) -> Option<Result<Self, Vec<usize>>> {
        let new = shape.len() - self.shape.len();
        for (extent, wanted) in self.shape.iter().zip(&shape[new..]) {
            if extent != wanted && *extent != 1 {
                return None;
            }
        }
        // A view has no more bytes than can be counted; an extent of 0 counts as 1.
        let least: Vec<usize> = shape.iter().map(|extent| (*extent).max(1)).collect();
        if count(&least).saturating_mul(self.item) > isize::MAX as usize {
            return None;
        }
        if count(shape) > MOST {
            return Some(Err(shape.to_vec()));
        }
        Some(Ok(self.seen(shape.to_vec(), |index| {
            let kept = index[new..].iter().zip(&self.shape);
            kept.map(|(i, extent)| if *extent == 1 { 0 } else { *i })
                .collect()
        })))
    }

    /// The elements in their order, if they are a view of this shape: neighbours on an axis have to be equally far apart.
    pub fn reshape(&self, shape: &[usize]) -> Option<Self> {
        if count(shape) != self.places.len() {
            return None;
        }
        let picture = Picture {
            shape: shape.to_vec(),
            ..self.clone()
        };
        picture.is_a_view().then_some(picture)
    }

    fn is_a_view(&self) -> bool {
        let Some(&first) = self.places.first() else {
            return true;
        };
        let strides: Vec<isize> = (0..self.shape.len())
            .map(|axis| self.stride(axis).unwrap_or(0))
            .collect();
        self.places.iter().enumerate().all(|(n, place)| {
            let steps = index(n, &self.shape).into_iter().zip(&strides);
            first as isize + steps.map(|(i, stride)| i as isize * stride).sum::<isize>() == *place as isize
        })
    }

    /// Elements of another size.
    pub fn cast(&self, item: usize) -> Option<Self> {
        if item == self.item {
            return Some(self.clone());
        }
        let (last, outer) = self.shape.split_last()?;
        let empty = self.places.is_empty();
        if *last > 1 && !empty && self.stride(outer.len()) != Some(self.item as isize) {
            return None;
        }
        let bytes = last.checked_mul(self.item)?;
        if bytes % item != 0 {
            return None;
        }
        let mut picture = Picture {
            shape: [outer, &[bytes / item]].concat(),
            places: Vec::new(),
            item,
        };
        for row in self.places.chunks(*last.max(&1)) {
            picture
                .places
                .extend((0..bytes / item).map(|n| row[0] + n * item));
        }
        Some(picture)
    }

    /// The bytes between neighbours on an axis, where there are neighbours.
    pub fn stride(&self, axis: usize) -> Option<isize> {
        if self.places.is_empty() || self.shape[axis] < 2 {
            return None;
        }
        let neighbour: usize = self.shape[axis + 1..].iter().product();
        Some(self.places[neighbour] as isize - self.places[0] as isize)
    }

    /// Whether the elements follow each other without gaps.
    pub fn is_contiguous(&self) -> bool {
        self.places.windows(2).all(|pair| pair[0] + self.item == pair[1])
    }
}

/// The most positions that are listed.
pub const MOST: usize = 600;

/// The number of positions of a shape, `usize::MAX` if they cannot be counted.
pub fn count(shape: &[usize]) -> usize {
    if shape.contains(&0) {
        return 0;
    }
    shape
        .iter()
        .fold(1, |count: usize, extent| count.saturating_mul(*extent))
}

/// Position number `n` of a shape, in row-major order.
fn index(mut n: usize, shape: &[usize]) -> Vec<usize> {
    let mut index = vec![0; shape.len()];
    for axis in (0..shape.len()).rev() {
        index[axis] = n % shape[axis];
        n /= shape[axis];
    }
    index
}

/// Some positions of an axis.
#[derive(Debug, Clone, Copy)]
pub struct Positions {
    first: i128,
    step: i128,
    pub count: usize,
}

impl Positions {
    fn at(self, n: usize) -> usize {
        (self.first + n as i128 * self.step) as usize
    }
}

/// The position that an index names.
pub fn position(place: Place, length: usize) -> Option<Positions> {
    let (length, first) = match (length as i128, place) {
        (length, Place::Start(index)) => (length, index as i128),
        (length, Place::End(back)) => (length, length - back as i128),
        _ => unreachable!("an index"),
    };
    (first >= 0 && first < length).then_some(Positions {
        first,
        step: 1,
        count: 1,
    })
}

/// The positions of `start:stop:step` on an axis, in their order.
pub fn slice(start: Place, stop: Place, step: i128, length: usize) -> Option<Positions> {
    if step == 0 {
        return None;
    }
    let (length, up) = (length as i128, step > 0);
    let is_position = |place: i128| place >= 0 && place < length;
    // Upwards the ends are gaps between elements, downwards they are elements.
    let end = |place: i128| (is_position(place) || up && place == length).then_some(place);
    let from = |place| match place {
        Place::Start(n) => end(n as i128),
        Place::End(back) => end(length - back as i128),
        _ => unreachable!("an end"),
    };
    let first = match start {
        Place::Open if up => 0,
        Place::Open => length - 1,
        place => from(place)?,
    };
    let end = match stop {
        Place::Open if up => length,
        Place::Open => -1,
        Place::Through(last) if is_position(last as i128) => last as i128 + step.signum(),
        Place::Through(_) => return None,
        Place::Count(0) => first,
        Place::Count(count) => {
            let last = (count as i128 - 1).checked_mul(step)?.checked_add(first)?;
            if !is_position(first) || !is_position(last) {
                return None;
            }
            last + step.signum()
        }
        place => from(place)?,
    };
    let distance = (end - first) * step.signum();
    let size = step.abs();
    (distance >= 0).then_some(Positions {
        first,
        step,
        count: ((distance + size - 1) / size) as usize,
    })
}
