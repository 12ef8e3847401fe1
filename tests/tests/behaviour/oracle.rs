//! The oracle, a naive implementation of indices: it lists positions one by one and shares no code with the product.

/// One index of a `[…]` list.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Index {
    /// One position, from the end if negative.
    At(i64),
    /// `start:stop:step`.
    Slice(Option<i64>, Option<i64>, i64),
    /// `...`
    Rest,
    /// `newaxis`
    New,
}

/// The whole axis.
pub const ALL: Index = Index::Slice(None, None, 1);

/// What a view should show: its shape, and for each element, in row-major order, its position in the base.
#[derive(Debug, Clone, PartialEq)]
pub struct Picture {
    pub shape: Vec<usize>,
    pub positions: Vec<usize>,
}

impl Picture {
    /// The whole of a row-major base.
    pub fn of(extents: &[usize]) -> Self {
        let mut elements = 1;
        for extent in extents {
            elements *= extent;
        }
        Picture {
            shape: extents.to_vec(),
            positions: (0..elements).collect(),
        }
    }

    /// The selection of the indices, or `None` if the contract refuses them.
    pub fn look(&self, indices: &[Index]) -> Option<Self> {
        let mut axes = Vec::new();
        let mut shape = Vec::new();
        for index in spell_out(self.shape.len(), indices)? {
            if index == Index::New {
                shape.push(1);
                continue;
            }
            let chosen = chosen(index, self.shape[axes.len()])?;
            if !matches!(index, Index::At(_)) {
                shape.push(chosen.len());
            }
            axes.push(chosen);
        }
        let mut positions = Vec::new();
        self.walk(&axes, &mut Vec::new(), &mut positions);
        Some(Picture { shape, positions })
    }

    /// Visit every combination of the chosen positions of all axes, the last axis fastest.
    fn walk(&self, axes: &[Vec<usize>], place: &mut Vec<usize>, out: &mut Vec<usize>) {
        if place.len() == axes.len() {
            let mut flat = 0;
            for (position, extent) in place.iter().zip(&self.shape) {
                flat = flat * extent + position;
            }
            out.push(self.positions[flat]);
            return;
        }
        for &position in &axes[place.len()] {
            place.push(position);
            self.walk(axes, place, out);
            place.pop();
        }
    }

    /// The distance of two neighbours on an axis, in elements of the base, where there are neighbours.
    pub fn stride(&self, axis: usize) -> Option<isize> {
        if self.positions.is_empty() || self.shape[axis] < 2 {
            return None;
        }
        let mut neighbour = 1;
        for extent in &self.shape[axis + 1..] {
            neighbour *= extent;
        }
        Some(self.positions[neighbour] as isize - self.positions[0] as isize)
    }
}

/// One index for every axis, and the new axes between them.
fn spell_out(rank: usize, indices: &[Index]) -> Option<Vec<Index>> {
    let named = indices
        .iter()
        .filter(|index| !matches!(index, Index::Rest | Index::New))
        .count();
    let unnamed = rank.checked_sub(named)?;
    let mut all = Vec::new();
    for index in indices {
        if *index == Index::Rest {
            all.extend(vec![ALL; unnamed]);
        } else {
            all.push(*index);
        }
    }
    if !indices.contains(&Index::Rest) {
        all.extend(vec![ALL; unnamed]);
    }
    Some(all)
}

/// The positions an index chooses on an axis of length `n`, in order.
pub fn chosen(index: Index, n: usize) -> Option<Vec<usize>> {
    let n = n as i64;
    let from_start = |position: i64| if position < 0 { position + n } else { position };
    match index {
        Index::At(position) => {
            let position = from_start(position);
            (0..n).contains(&position).then(|| vec![position as usize])
        }
        Index::Slice(_, _, 0) => None,
        Index::Slice(start, stop, step) => {
            // Upwards the ends are gaps between elements, downwards they are elements.
            let last_end = if step > 0 { n } else { n - 1 };
            let allowed = |end: &i64| (0..=last_end).contains(end);
            let first = match start {
                Some(start) => Some(from_start(start)).filter(allowed)?,
                None if step > 0 => 0,
                None => n - 1,
            };
            let end = match stop {
                Some(stop) => Some(from_start(stop)).filter(allowed)?,
                None if step > 0 => n,
                None => -1,
            };
            if (step > 0 && first > end) || (step < 0 && first < end) {
                return None;
            }
            let mut positions = Vec::new();
            let mut position = first;
            while (step > 0 && position < end) || (step < 0 && position > end) {
                positions.push(position as usize);
                position += step;
            }
            Some(positions)
        }
        Index::Rest | Index::New => unreachable!("they choose nothing"),
    }
}

/// NumPy's own rule, which clamps: the positions of `start:stop:step` on an axis of length `n`.
pub fn numpy_slice(start: Option<i64>, stop: Option<i64>, step: i64, n: usize) -> Vec<usize> {
    let n = n as i64;
    let (low, high) = if step > 0 { (0, n) } else { (-1, n - 1) };
    let clamp = |end: i64| (if end < 0 { end + n } else { end }).clamp(low, high);
    let first = start.map_or(if step > 0 { low } else { high }, clamp);
    let end = stop.map_or(if step > 0 { high } else { low }, clamp);
    let mut positions = Vec::new();
    let mut position = first;
    while (step > 0 && position < end) || (step < 0 && position > end) {
        positions.push(position as usize);
        position += step;
    }
    positions
}

/// Read an index list as the user wrote it, literals only.
pub fn read(text: &str) -> Vec<Index> {
    let text: String = text.split_whitespace().collect();
    text.split(',')
        .filter(|item| !item.is_empty())
        .map(read_one)
        .collect()
}

fn read_one(text: &str) -> Index {
    let number = |text: &str| {
        text.parse::<i64>()
            .unwrap_or_else(|_| panic!("`{text}` is no literal"))
    };
    let end = |text: &str| (!text.is_empty()).then(|| number(text));
    if text == "..." {
        return Index::Rest;
    }
    if text == "newaxis" {
        return Index::New;
    }
    if let Some((start, stop)) = text.split_once("..") {
        let start = end(start);
        if let Some(last) = stop.strip_prefix('=') {
            let last = number(last);
            return Index::Slice(start, (last != -1).then_some(last + 1), 1);
        }
        if let Some(count) = stop.strip_prefix('+') {
            let stop = start.unwrap_or(0) + number(count);
            if start.unwrap_or(0) < 0 && stop > 0 {
                // There are fewer elements from there to the end, on every axis: refused as a step of 0 is.
                return Index::Slice(None, None, 0);
            }
            let reaches_the_end = start.unwrap_or(0) < 0 && stop == 0;
            return Index::Slice(start, (!reaches_the_end).then_some(stop), 1);
        }
        return Index::Slice(start, end(stop), 1);
    }
    if text.contains(':') {
        let parts: Vec<_> = text.split(':').collect();
        let step = parts.get(2).copied().and_then(end).unwrap_or(1);
        return Index::Slice(end(parts[0]), end(parts[1]), step);
    }
    Index::At(number(text))
}
