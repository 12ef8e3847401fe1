//! The oracle's shape operations: each says, for every index of the result, which index of the original it shows.

use crate::oracle::Picture;

impl Picture {
    /// The picture of `shape` that shows at every index what this one shows at `source(index)`.
    pub fn showing(&self, shape: &[usize], source: impl Fn(&[usize]) -> Vec<usize>) -> Self {
        let mut indices = vec![Vec::new()];
        for &extent in shape {
            indices = indices
                .iter()
                .flat_map(|index| (0..extent).map(move |i| [index.as_slice(), &[i]].concat()))
                .collect();
        }
        let position = |index: &Vec<usize>| {
            let mut flat = 0;
            for (i, extent) in source(index).iter().zip(&self.shape) {
                flat = flat * extent + i;
            }
            self.positions[flat]
        };
        Picture {
            shape: shape.to_vec(),
            positions: indices.iter().map(position).collect(),
        }
    }

    pub fn permuted(&self, order: &[usize]) -> Self {
        let shape: Vec<usize> = order.iter().map(|&axis| self.shape[axis]).collect();
        self.showing(&shape, |index| {
            let mut source = vec![0; order.len()];
            for (i, &axis) in index.iter().zip(order) {
                source[axis] = *i;
            }
            source
        })
    }

    pub fn flipped(&self, axis: usize) -> Self {
        self.showing(&self.shape, |index| {
            let mut source = index.to_vec();
            source[axis] = self.shape[axis] - 1 - source[axis];
            source
        })
    }

    pub fn reshaped(&self, shape: &[usize]) -> Self {
        Picture {
            shape: shape.to_vec(),
            positions: self.positions.clone(),
        }
    }

    pub fn diagonal(&self) -> Self {
        let mut shape = self.shape[2..].to_vec();
        shape.push(self.shape[0].min(self.shape[1]));
        self.showing(&shape, |index| {
            let (last, others) = index.split_last().unwrap();
            [&[*last, *last], others].concat()
        })
    }

    pub fn broadcast(&self, shape: &[usize]) -> Option<Self> {
        let new = shape.len().checked_sub(self.shape.len())?;
        let fits = |(have, want): (&usize, &usize)| have == want || *have == 1;
        if !self.shape.iter().zip(&shape[new..]).all(fits) {
            return None;
        }
        let source = |index: &[usize]| {
            let own = index[new..].iter().zip(&self.shape);
            own.map(|(&i, &extent)| if extent == 1 { 0 } else { i }).collect()
        };
        Some(self.showing(shape, source))
    }

    pub fn windows(&self, windows: &[usize]) -> Option<Self> {
        let mut shape = Vec::new();
        for (extent, window) in self.shape.iter().zip(windows) {
            let last = extent.checked_sub(*window).filter(|_| *window > 0)?;
            shape.push(last + 1);
        }
        shape.extend(windows);
        Some(self.showing(&shape, |index| {
            let (places, inside) = index.split_at(windows.len());
            places.iter().zip(inside).map(|(place, i)| place + i).collect()
        }))
    }

    pub fn tiles(&self, tiles: &[usize]) -> Option<Self> {
        let mut shape = Vec::new();
        for (extent, tile) in self.shape.iter().zip(tiles) {
            if *tile == 0 || extent % tile > 0 {
                return None;
            }
            shape.push(extent / tile);
        }
        shape.extend(tiles);
        Some(self.showing(&shape, |index| {
            let (places, inside) = index.split_at(tiles.len());
            let axes = places.iter().zip(inside).zip(tiles);
            axes.map(|((place, i), tile)| place * tile + i).collect()
        }))
    }
}
