//! The byte offset of a static slice, as one constant.

use crate::index::rule::Edge;

/// The first position that a static index selects.
#[derive(Debug, Clone, Copy)]
pub enum First {
    /// So many positions from the start of the axis.
    At(usize),
    /// So many positions before its end.
    Back(usize),
    /// Known only at run time.
    AtRunTime,
}

/// On which axes an index selects nothing.
#[derive(Debug, Clone, Copy)]
pub enum Empty {
    /// On none.
    Never,
    /// On all.
    Always,
    /// On those of at most so many positions.
    UpTo(usize),
    /// On those of at least so many.
    AtLeast(usize),
}

/// What a static index selects, as far as the offset is concerned.
#[derive(Debug, Clone, Copy)]
pub struct Place {
    /// Where it starts.
    pub first: First,
    /// Where it selects nothing.
    pub empty: Empty,
}

impl Place {
    /// The place of an index with a run-time part.
    pub const AT_RUN_TIME: Self = Self { first: First::AtRunTime, empty: Empty::Never };
}

impl First {
    /// Where a slice with this start and step begins.
    pub const fn of(start: Edge, step: isize) -> Self {
        match start {
            Edge::Start(position) => Self::At(position),
            Edge::End(back) => Self::Back(back),
            Edge::Open if step > 0 => Self::At(0),
            Edge::Open => Self::Back(1),
        }
    }
}

impl Empty {
    /// Always or never.
    pub const fn when(always: bool) -> Self {
        if always {
            Self::Always
        } else {
            Self::Never
        }
    }

    const fn on(self, extent: usize) -> bool {
        match self {
            Self::Never => false,
            Self::Always => true,
            Self::UpTo(most) => extent <= most,
            Self::AtLeast(least) => extent >= least,
        }
    }
}

/// An index and its axis: extent and byte stride, where they are static.
pub type Axis = (Place, Option<usize>, Option<isize>);

/// The byte offset of what these indices select.
///
/// `rest` is the number of elements of the axes not indexed. Nothing selected means no offset: the
/// pointer of an empty view stays inside its base (V3).
///
/// # Panics
/// In constant evaluation: if something is not static, or an index is not on its axis, which the bounds
/// of the methods that ask have ruled out.
pub const fn offset(axes: &[Axis], rest: Option<usize>) -> isize {
    let mut empty = matches!(rest, Some(0));
    let mut sum = 0isize;
    let mut i = 0;
    while i < axes.len() {
        let (place, Some(extent), Some(stride)) = axes[i] else { panic!("view!: not a static slice") };
        let position = match place.first {
            First::At(position) => position,
            // Past the start only where nothing is selected.
            First::Back(back) => extent.saturating_sub(back),
            First::AtRunTime => panic!("view!: not a static index"),
        };
        assert!(position <= extent, "view!: an index is out of bounds");
        empty = empty || place.empty.on(extent);
        sum = sum.wrapping_add((position as isize).wrapping_mul(stride));
        i += 1;
    }
    if empty {
        0
    } else {
        sum
    }
}
