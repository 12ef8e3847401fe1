//! Shapes and strides that look random, and where they lead.

/// Numbers that look random, the same in each run.
pub struct Drawn(pub u64);
impl Drawn {
    pub fn next(&mut self, below: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % below
    }
    pub fn extents<const RANK: usize>(&mut self) -> [usize; RANK] {
        std::array::from_fn(|_| match self.next(8) {
            0 => 0,
            n => n as usize % 5 + 1,
        })
    }
    /// Strides in bytes, most of them whole elements of four bytes.
    pub fn strides<const RANK: usize>(&mut self) -> [isize; RANK] {
        std::array::from_fn(|_| {
            let elements = self.next(15) as isize - 7;
            4 * elements + isize::from(self.next(24) == 0)
        })
    }
}

/// The byte distances of all positions from the first, in row-major order.
pub fn distances(shape: &[usize], strides: &[isize]) -> Vec<isize> {
    let Some((&length, rest)) = shape.split_first() else {
        return vec![0];
    };
    let inner = distances(rest, &strides[1..]);
    (0..length as isize)
        .flat_map(|i| inner.iter().map(move |far| i * strides[0] + far))
        .collect()
}
