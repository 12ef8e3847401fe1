//! How far a position lies behind the first one.

/// The way from the first element to another, in two parts.
///
/// A static stride that is a whole number of elements is counted in elements, because LLVM sees through such an addition to a pointer, as
/// it does when a slice is indexed. All other strides are counted in bytes.
#[derive(Clone, Copy)]
pub struct Distance {
    /// So many elements.
    pub elements: isize,
    /// And so many bytes.
    pub bytes: isize,
}

impl Distance {
    /// No way at all.
    pub(crate) const NONE: Self = Self {
        elements: 0,
        bytes: 0,
    };

    /// This way, and from there to position `i` of an axis, among elements of `size` bytes. `stride` is that of the axis, in bytes, and `known`
    /// is the same where it is static.
    ///
    /// `i` is a position of the axis, so the product does not wrap (V1).
    #[inline(always)]
    pub(crate) fn and(self, i: usize, stride: isize, known: Option<isize>, size: usize) -> Self {
        let (i, size) = (i as isize, size as isize);
        match known {
            Some(stride) if size != 0 && stride % size == 0 => Self {
                elements: self.elements.wrapping_add(i.wrapping_mul(stride / size)),
                bytes: self.bytes,
            },
            _ => Self {
                elements: self.elements,
                bytes: self.bytes.wrapping_add(i.wrapping_mul(stride)),
            },
        }
    }
}
